"""Who should come, who came. If these fail, figures accuse somebody, or hide that elevhälsan was never there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.attendance import AttendanceState, ParagraphSpan, Participant, Reply, SpanReversed
from samverkan_desktop.domain.forums import Expectation, Forum, Requirement
from samverkan_desktop.domain.participation import (
    Sitting,
    coverage,
    kept,
    missing_at,
    missing_when_inviting,
)
from tests.domain.builders import DAY, forum, requirement, seat, sitting

A = AttendanceState
JURIST = requirement("jurist")
HEALTH = requirement("kurator", "skolsköterska")  # at least one of
PSYCHOLOGIST = requirement("skolpsykolog", expectation=Expectation.WISHED)
HEADS = requirement("chef", valid_to=date(2022, 12, 31))  # the start-up phase
CONSULTATION = forum(requirements=(JURIST, HEALTH, PSYCHOLOGIST, HEADS))
CAME = (A.PRESENT, A.REMOTE, A.SUBSTITUTE)
AWAY = (A.EXCUSED, A.ABSENT)


def missing(
    *seats: Participant,
    of: Forum = CONSULTATION,
    day: date = DAY,
    earlier: Sequence[Sitting] = (),
    expectation: Expectation = Expectation.SHALL,
) -> list[tuple[tuple[str, ...], int, int]]:
    gaps = missing_at(of, Sitting(day, seats), earlier=earlier, expectation=expectation)
    return [(gap.requirement.function_ids, gap.found, gap.in_a_row) for gap in gaps]


# --- states --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", A)
def test_what_each_state_means(state: A) -> None:
    """Ej registrerat is not absence, ej kallad is not counted at all (M74)."""
    assert state.took_part == (state in CAME)
    assert state.counts == (state in (*CAME, *AWAY))
    assert seat("jurist", state).present_at(44) == (state in CAME)


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 9)), max_size=3), st.integers(1, 70))
def test_present_for_part_of_the_meeting(parts: list[tuple[int, int]], paragraph: int) -> None:
    """Else somebody stands as present at a § they left the room for."""
    spans = tuple(ParagraphSpan(first=first, last=first + more) for first, more in parts)
    inside = any(span.first <= paragraph <= span.last for span in spans)
    assert seat("rektor", spans=spans).present_at(paragraph) == (inside or not spans)
    assert not seat("rektor", A.ABSENT, spans=spans).present_at(paragraph)


def test_a_span_runs_forward() -> None:
    """Else §§ 43–41 holds no § at all and the participant vanishes from the minutes."""
    with pytest.raises(SpanReversed):
        ParagraphSpan(first=43, last=41)


# --- when inviting -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reply", Reply)
@pytest.mark.parametrize("state", A)
def test_who_is_missing_when_inviting(state: A, reply: Reply) -> None:
    """M06: a function nobody is called for, or that has said no, is told in time. Else one learns it in the room."""
    called = sitting(seat("jurist", state, reply=reply), seat("kurator", A.NOT_RECORDED))
    gone = reply is Reply.DECLINED or state in (A.NOT_CALLED, *AWAY)
    gaps = missing_when_inviting(CONSULTATION, called)
    assert [gap.requirement for gap in gaps] == ([JURIST] if gone else [])


def test_nobody_called_means_everybody_missing_but_the_wished_for() -> None:
    """M39: wished for is not required. The heads are required in the start-up phase only (M08)."""
    assert [g.requirement for g in missing_when_inviting(CONSULTATION, sitting())] == [JURIST, HEALTH]
    first_spring = sitting(day=date(2022, 3, 1))
    assert [g.requirement for g in missing_when_inviting(CONSULTATION, first_spring)] == [JURIST, HEALTH, HEADS]


# --- at the meeting ------------------------------------------------------------------------------------------------


def test_a_meeting_without_jurist_says_so() -> None:
    """M06: else the minutes do not print "Funktion saknades: jurist"."""
    assert missing(seat("kurator")) == [(("jurist",), 0, 1)]
    assert missing(seat("kurator"), seat("jurist", A.ABSENT)) == [(("jurist",), 0, 1)]
    assert missing(seat("kurator"), seat("jurist", A.REMOTE)) == []


def test_one_of_a_group_is_enough() -> None:
    """Else elevhälsan counts as missing although the school nurse sat there."""
    for came in ("kurator", "skolsköterska"):
        assert missing(seat("jurist"), seat(came)) == []
    away = (seat("kurator", A.EXCUSED), seat("skolsköterska", A.ABSENT))
    assert missing(seat("jurist"), *away) == [(("kurator", "skolsköterska"), 0, 1)]


def test_a_minimum_counts_people() -> None:
    """Else two rektorer are promised and one is enough."""
    two = forum(requirements=(requirement("rektor", minimum=2),))
    one = (seat("rektor", id="1"), seat("rektor", A.ABSENT, id="2"))
    assert missing(*one, of=two) == [(("rektor",), 1, 1)]
    assert missing(one[0], replace(one[1], state=A.PRESENT), of=two) == []


def test_a_substitute_of_another_function_fills_the_place() -> None:
    """Ersättare (för vem): a deputy stands in for the jurist, so the jurist is not missing."""
    away = seat("jurist", A.EXCUSED, person_id="Robin")
    deputy = seat("enhetschef", A.SUBSTITUTE, person_id="Kim", substitute_for="Robin")
    assert missing(seat("kurator"), away, deputy) == []
    assert [c.came for c in coverage(["jurist", "enhetschef"], [sitting(away, deputy)])] == [1, 1]
    nobody_named = replace(deputy, substitute_for="")
    assert missing(seat("kurator"), replace(away, person_id=""), nobody_named) == [(("jurist",), 0, 1)]


def test_what_was_not_written_down_is_no_absence() -> None:
    """Else the minutes accuse a function because the secretary had no time to tick the list."""
    assert missing(seat("kurator", A.NOT_RECORDED), seat("jurist", A.NOT_RECORDED)) == []
    assert missing(seat("kurator"), seat("jurist", A.NOT_RECORDED)) == []
    assert missing() == []
    two = forum(requirements=(requirement("rektor", minimum=2),))
    assert missing(seat("rektor", id="1"), seat("rektor", A.NOT_RECORDED, id="2"), of=two) == []
    assert missing(seat("rektor", A.ABSENT, id="1"), seat("rektor", A.NOT_RECORDED, id="2"), of=two) == [
        (("rektor",), 0, 1)
    ]


@pytest.mark.parametrize(
    ("before", "row"),
    [
        ([], 1),
        ([A.ABSENT, A.ABSENT], 3),
        ([A.ABSENT, A.PRESENT, A.ABSENT], 2),
        ([A.PRESENT, A.ABSENT], 1),
        ([A.NOT_RECORDED, A.ABSENT, A.NOT_RECORDED, A.EXCUSED], 3),
        ([None, A.ABSENT], 3),  # not called at all to the latest one
    ],
)
def test_how_many_meetings_in_a_row(before: list[A | None], row: int) -> None:
    """ "Tredje mötet i rad" must be right; meetings where it was not written down neither break nor add."""
    earlier = [
        sitting(seat("kurator"), *([seat("jurist", state)] if state else []), day=DAY - timedelta(days=42 * n))
        for n, state in enumerate(before, start=1)
    ]
    assert missing(seat("kurator"), earlier=earlier) == [(("jurist",), 0, row)]


def test_a_row_begins_with_the_promise() -> None:
    """Else a new demand is at once "missing for the tenth time"."""
    new = forum(requirements=(requirement("jurist", valid_from=DAY - timedelta(days=50)),))
    earlier = [sitting(seat("kurator"), day=DAY - timedelta(days=42 * n)) for n in (1, 2, 3)]
    assert missing(seat("kurator"), of=new, earlier=earlier) == [(("jurist",), 0, 2)]


def test_wished_for_is_asked_for_separately() -> None:
    """M39: else the police's absence reads like a broken promise."""
    assert missing(seat("jurist"), seat("kurator"), expectation=Expectation.WISHED) == [(("skolpsykolog",), 0, 1)]


# --- over time -----------------------------------------------------------------------------------------------------

FUNCTIONS = ("jurist", "kurator", "skolsköterska", "chef")
SEATS = st.builds(seat, st.sampled_from(FUNCTIONS), st.sampled_from(A))
SITTINGS = st.lists(
    st.builds(Sitting, st.dates(date(2022, 1, 1), date(2027, 12, 31)), st.lists(SEATS, max_size=5).map(tuple)),
    max_size=6,
)
REQUIREMENTS = st.builds(
    requirement,
    st.sampled_from(FUNCTIONS),
    minimum=st.integers(1, 2),
    valid_from=st.dates(date(2022, 1, 1), date(2024, 1, 1)),
)


@given(REQUIREMENTS, SITTINGS, st.dates(date(2024, 1, 1), date(2027, 12, 31)))
def test_ending_a_promise_never_alters_what_was(wanted: Requirement, sittings: list[Sitting], last_day: date) -> None:
    """M08: else last year's report changes when the heads leave the forum."""
    ended = replace(wanted, valid_to=last_day)
    before, after = forum(requirements=(wanted,)), forum(requirements=(ended,))
    by_day = sorted(sittings, key=lambda s: s.day, reverse=True)
    past = [s for s in by_day if s.day <= last_day]
    for number, held in enumerate(by_day):
        then = [(g.found, g.in_a_row) for g in missing_at(before, held, earlier=by_day[number + 1 :])]
        now = [(g.found, g.in_a_row) for g in missing_at(after, held, earlier=by_day[number + 1 :])]
        assert now == (then if held in past else [])
    assert [(k.met, k.counted) for k in kept(after, past)] == [(k.met, k.counted) for k in kept(before, past)]
    assert [(k.met, k.counted) for k in kept(after, by_day)] == [(k.met, k.counted) for k in kept(before, past)]


@given(st.lists(REQUIREMENTS, max_size=3), SITTINGS)
def test_kept_and_missing_tell_the_same_story(wanted: list[Requirement], sittings: list[Sitting]) -> None:
    """Else the statistics disagree with the minutes they are drawn from."""
    of = forum(requirements=tuple(wanted))
    for row in kept(of, sittings):
        assert 0 <= row.met <= row.counted <= len(sittings)
        gaps = sum(row.requirement in [g.requirement for g in missing_at(of, s)] for s in sittings)
        assert row.counted - row.met == gaps


def test_elevhalsan_that_was_never_invited_is_0_of_6() -> None:
    """M07: the audit's own criticism must show; 0 of 0 would hide it."""
    sittings = [sitting(seat("jurist"), day=DAY - timedelta(days=42 * n)) for n in range(6)]
    rows = {row.requirement: (row.met, row.counted) for row in kept(CONSULTATION, sittings)}
    assert rows == {JURIST: (6, 6), HEALTH: (0, 6), HEADS: (0, 0)}
    wished = kept(CONSULTATION, sittings, expectation=Expectation.WISHED)
    assert [(row.met, row.counted) for row in wished] == [(0, 6)]
    called = [sitting(seat("jurist"), seat("kurator", A.ABSENT))] * 6
    assert [(c.came, c.counted) for c in coverage(["kurator"], called)] == [(0, 6)]


@given(SITTINGS)
def test_coverage_counts_only_meetings_one_was_called_to(sittings: list[Sitting]) -> None:
    """M14, M74: else a function that nobody called, or nobody ticked, drags down the figure."""
    for row in coverage(FUNCTIONS, sittings):
        assert len(row.states) == len(sittings)
        assert row.came == sum(state in CAME for state in row.states)
        assert row.counted == sum(state.counts for state in row.states)
        for state, held in zip(row.states, sittings, strict=True):
            own = [p.state for p in held.participants if p.function_id == row.function_id]
            if not own:
                assert state is A.NOT_CALLED
            else:
                assert state in own
                assert state.took_part == any(s.took_part for s in own)


@pytest.mark.parametrize(
    ("states", "shown"),
    [
        ((A.ABSENT, A.PRESENT), A.PRESENT),
        ((A.REMOTE, A.PRESENT), A.PRESENT),
        ((A.NOT_RECORDED, A.ABSENT), A.NOT_RECORDED),
        ((A.EXCUSED, A.ABSENT), A.EXCUSED),
        ((A.NOT_CALLED, A.ABSENT), A.ABSENT),
        ((), A.NOT_CALLED),
    ],
)
def test_when_several_hold_a_function(states: tuple[A, ...], shown: A) -> None:
    """One of three kuratorer is enough; and while one is not written down nobody can call the function absent."""
    seats = [seat("kurator", state, id=str(n)) for n, state in enumerate(states)]
    assert coverage(["kurator"], [sitting(*seats)])[0].states == (shown,)
