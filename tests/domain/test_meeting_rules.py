"""The steps of a meeting. If these fail, a meeting is stuck, or approved minutes can be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain import meetings as rules
from samverkan_desktop.domain.holidays_se import is_working_day
from samverkan_desktop.domain.meetings import (
    BEFORE_START,
    ImpossibleDate,
    ImpossibleTime,
    Meeting,
    MeetingLocked,
    MeetingState,
    NumberBelongsToYear,
    ReasonMissing,
    TimesReversed,
    WrongMeetingState,
)
from samverkan_desktop.domain.text import TextTooLong
from tests.domain.builders import DAY, meeting

NOW = datetime(2026, 12, 3, 12, 0, tzinfo=UTC)
TODAY = date(2026, 10, 20)
S = MeetingState

STEPS: dict[str, Callable[[Meeting], Meeting | None]] = {
    "move": lambda m: rules.reschedule(m, day=m.day, start=time(9), end=time(10)),
    "invite": lambda m: rules.invite(m, number=7, question_days=10, today=TODAY),
    "agenda": lambda m: rules.send_agenda(m, today=TODAY),
    "start": lambda m: rules.start(m, now=NOW),
    "finish": lambda m: rules.finish(m, now=NOW),
    "reopen": rules.reopen,
    "approve": lambda m: rules.approve(m, by="Förvaltningschef", today=TODAY),
    "cancel": lambda m: rules.cancel(m, reason="Få anmälda"),
    "change": rules.require_open,
}

# state × step → the state after; a missing step is refused
TABLE: dict[MeetingState, dict[str, MeetingState]] = {
    S.PLANNED: {"move": S.PLANNED, "invite": S.INVITED, "cancel": S.CANCELLED, "change": S.PLANNED},
    S.INVITED: {
        "move": S.INVITED,
        "agenda": S.AGENDA_SENT,
        "start": S.ONGOING,
        "cancel": S.CANCELLED,
        "change": S.INVITED,
    },
    S.AGENDA_SENT: {
        "move": S.AGENDA_SENT,
        "agenda": S.AGENDA_SENT,
        "start": S.ONGOING,
        "cancel": S.CANCELLED,
        "change": S.AGENDA_SENT,
    },
    S.ONGOING: {"finish": S.FOR_APPROVAL, "change": S.ONGOING},
    S.FOR_APPROVAL: {"reopen": S.ONGOING, "approve": S.APPROVED, "change": S.FOR_APPROVAL},
    S.APPROVED: {},
    S.CANCELLED: {},
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("state", MeetingState)
def test_each_step_from_each_state(state: MeetingState, step: str) -> None:
    """Allowed steps lead on; every other is refused and says where the meeting stands."""
    before = meeting(state=state)
    if step in TABLE[state]:
        after = STEPS[step](before)
        assert (after or before).state is TABLE[state][step]
    else:
        expected = MeetingLocked if state is S.APPROVED else WrongMeetingState
        with pytest.raises(expected) as refused:
            STEPS[step](before)
        assert expected is MeetingLocked or f"”{state.label}”" in refused.value.sentence()
    assert before == meeting(state=state)


def test_the_whole_way_leaves_its_traces() -> None:
    """Else the papers cannot tell when people were called and who approved."""
    m = rules.invite(meeting(), number=7, question_days=10, today=date(2026, 10, 1))
    assert (m.label, m.invited_on, m.last_question_day) == ("7/2026", date(2026, 10, 1), date(2026, 11, 23))
    m = rules.send_agenda(m, today=date(2026, 11, 24))
    m = rules.start(m, now=NOW)
    assert m.is_held
    m = rules.finish(m, now=NOW + timedelta(hours=2))
    assert rules.reopen(m).finished_at is None
    m = rules.approve(m, by="Förvaltningschef", today=date(2026, 12, 10))
    assert (m.agenda_sent_on, m.started_at, m.finished_at) == (date(2026, 11, 24), NOW, NOW + timedelta(hours=2))
    assert (m.approved_on, m.approved_by, m.label) == (date(2026, 12, 10), "Förvaltningschef", "7/2026")


@given(
    st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    st.integers(0, 60),
    st.none() | st.integers(0, 90),
)
def test_the_last_day_for_questions_can_be_kept(day: date, today: date, ahead: int, chosen: int | None) -> None:
    """Else an invitation asks for questions by a day that has already been."""
    hand = None if chosen is None else day - timedelta(days=chosen)
    m = rules.invite(meeting(day=day, last_question_day=hand), number=1, question_days=ahead, today=today)
    assert m.last_question_day is not None
    assert min(today, day) <= m.last_question_day <= day
    planned = hand or day - timedelta(days=ahead)
    while hand is None and not is_working_day(planned):
        planned -= timedelta(days=1)
    if planned >= today:
        assert m.last_question_day == planned, "the working day next before, unless it was chosen"


def test_moving_takes_the_last_day_for_questions_along() -> None:
    """Else the questions close after the meeting, or weeks too early."""
    m = rules.reschedule(
        meeting(last_question_day=date(2026, 11, 23)), day=date(2026, 12, 10), start=time(13), end=time(15)
    )
    assert (m.day, m.last_question_day, m.hand_placed) == (date(2026, 12, 10), date(2026, 11, 30), True)


def test_only_a_new_date_counts_as_placed_by_hand() -> None:
    """Else changing the room pins the date when the series is planned again."""
    slot = meeting(slot=DAY, moved_reason="sportlov")
    assert not rules.reschedule(slot, day=DAY, start=time(9), end=time(10)).hand_placed
    chosen = replace(slot, hand_placed=True)
    assert rules.reschedule(chosen, day=DAY, start=time(9), end=time(10)).hand_placed, "a date once chosen stays chosen"
    moved = rules.reschedule(slot, day=DAY + timedelta(days=1), start=time(9), end=time(10))
    assert (moved.slot, moved.moved_reason) == (DAY, "sportlov")
    assert rules.reschedule(slot, day=DAY, start=time(9), end=time(10), reason="salen upptagen").moved_reason == (
        "salen upptagen"
    )


@pytest.mark.parametrize("state", BEFORE_START)
def test_a_numbered_meeting_stays_in_its_year(state: MeetingState) -> None:
    """Else 7/2026 turns into 7/2027, two meetings share a number, and 7/2026 is given once more."""
    numbered = meeting(state=state, number=7)
    with pytest.raises(NumberBelongsToYear) as refused:
        rules.reschedule(numbered, day=date(2027, 1, 14), start=time(13), end=time(15))
    assert "7/2026" in refused.value.sentence()
    assert rules.reschedule(numbered, day=date(2026, 12, 17), start=time(13), end=time(15)).label == "7/2026"
    free = rules.reschedule(meeting(), day=date(2027, 1, 14), start=time(13), end=time(15))
    assert free.label == "2027-01-14"


@pytest.mark.parametrize("reason", ["", "   ", "\n\t", "\0", "\u00a0"])
def test_cancelling_needs_a_reason(reason: str) -> None:
    """Else nobody can tell afterwards why the promise of every sixth week was not kept."""
    with pytest.raises(ReasonMissing):
        rules.cancel(meeting(), reason=reason)


def test_a_cancelled_meeting_keeps_number_and_reason() -> None:
    """Else the number is given again, or a reason breaks the paper."""
    m = rules.cancel(meeting(state=S.INVITED, number=3), reason=" Få\nanmälda\0 ")
    assert (m.number, m.cancelled_reason, m.is_held) == (3, "Få anmälda", False)
    with pytest.raises(TextTooLong):
        rules.cancel(meeting(), reason="x" * 201)


@given(st.times(), st.times())
def test_a_meeting_ends_after_it_begins(start: time, end: time) -> None:
    """Else a meeting of no or negative length stands in the calendar."""
    if start < end:
        m = meeting(start=start, end=end)
        assert 0 <= m.minutes < 24 * 60
        with pytest.raises(TimesReversed):
            replace(m, start=end, end=start)
    else:
        with pytest.raises(TimesReversed):
            meeting(start=start, end=end)


def test_the_meeting_lives_in_swedish_wall_time() -> None:
    """Else kl. 13.00 moves an hour when the clocks change."""
    assert meeting().zone == "Europe/Stockholm"
    assert meeting().minutes == 120
    assert meeting(start=time(13, 20), end=time(15, 10)).minutes == 110


# --- dates and times as typed --------------------------------------------------------------------------------------


@given(st.dates())
def test_every_date_is_read_back(day: date) -> None:
    assert rules.parse_day(f" {day.isoformat()}\n") == day


@pytest.mark.parametrize(
    "text",
    [
        *("2027-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "3/12", "03-12-2026", "20261203"),
        *("2026-W49-4", "2026-12-3", "26-12-03", "2026–12–03", "٢٠٢٦-١٢-٠٣", "imorgon", "", "\0", "2026-12-03T13:00"),
    ],
)
def test_an_impossible_date_is_told_never_guessed(text: str) -> None:
    """Else a meeting is called to a day nobody meant."""
    with pytest.raises(ImpossibleDate):
        rules.parse_day(text)


@pytest.mark.parametrize(
    ("text", "at"),
    [("13.00", time(13)), ("13:05", time(13, 5)), (" 8.30 ", time(8, 30)), ("13", time(13)), ("00.00", time(0))],
)
def test_times_as_people_write_them(text: str, at: time) -> None:
    assert rules.parse_time(text) == at


@pytest.mark.parametrize(
    "text",
    ["24.00", "13.60", "13.5", "13.005", "1300", "-1.00", "1_3.00", "١٣.٠٠", "13.", ".30", "ett", "", "\0", "13.00.00"],
)
def test_an_impossible_time_is_told_never_guessed(text: str) -> None:
    """13.5 may be five past or half past: a guess sends people at the wrong time."""
    with pytest.raises(ImpossibleTime):
        rules.parse_time(text)


@given(st.text(st.characters(codec=None), max_size=300) | st.from_regex(r"[0-9.:\-]{1,12}", fullmatch=True))
def test_whatever_is_typed_is_a_date_a_time_or_a_sentence(text: str) -> None:
    """Else a slip of the pen ends in a traceback."""
    for read, refused in ((rules.parse_day, ImpossibleDate), (rules.parse_time, ImpossibleTime)):
        try:
            read(text)
        except refused as fault:
            sentence = fault.sentence()
            sentence.encode("utf-8")
            assert len(sentence) < 140
            assert len(sentence.splitlines()) == 1
