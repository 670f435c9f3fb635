"""If these fail, the first thing a new user meets is wrong, and so is the ground that most other tests stand on."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import fields
from datetime import date

import pytest

from samverkan_desktop.domain.agenda import ItemState
from samverkan_desktop.domain.attendance import AttendanceState, Participant
from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.domain.forums import Expectation, Forum, ForumKind, RhythmKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.participation import Sitting, coverage, missing_at
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.domain.register import PrincipalKind, Side, Stage, UnitKind
from samverkan_desktop.services.example import ExampleData, build_example

TODAY = date(2026, 11, 21)
YEARS_AT = {Stage.PRESCHOOL: 5, Stage.EARLY: 4, Stage.MIDDLE: 3, Stage.LATE: 3}


@pytest.fixture(scope="module")
def record() -> ExampleData:
    return build_example(today=TODAY)


def of_forum(data: ExampleData, forum_id: str) -> tuple[Meeting, ...]:
    return tuple(m for m in data.meetings if m.forum_id == forum_id)


def forum(data: ExampleData, forum_id: str) -> Forum:
    return next(f for f in data.forums if f.id == forum_id)


def seats(data: ExampleData, meeting: Meeting) -> tuple[Participant, ...]:
    return tuple(p for p in data.participants if p.meeting_id == meeting.id)


def sittings(data: ExampleData, forum_id: str) -> list[Sitting]:
    by_meeting: dict[str, list[Participant]] = defaultdict(list)
    for seat in data.participants:
        by_meeting[seat.meeting_id].append(seat)
    return [Sitting(m.day, tuple(by_meeting[m.id])) for m in of_forum(data, forum_id) if m.is_held]


def test_the_same_arguments_give_the_same_record() -> None:
    first, second = build_example(today=TODAY), build_example(today=TODAY)
    assert all(getattr(first, field.name) == getattr(second, field.name) for field in fields(first))
    assert build_example(today=TODAY, seed=2).meetings != first.meetings


def test_the_series_stands_as_in_the_picture_of_the_first_page() -> None:
    """10 sep, 22 okt, 3 dec, 14 jan, 18 feb (moved for sportlov), 8 apr, 20 maj; the next one is 7/2026."""
    series = [m for m in build_example(today=TODAY).meetings if m.forum_id == "konsultation"]
    year = [m for m in series if m.day > date(2026, 8, 1)]
    assert [m.day for m in year] == [
        date(2026, 9, 10),
        date(2026, 10, 22),
        date(2026, 12, 3),
        date(2027, 1, 14),
        date(2027, 2, 18),
        date(2027, 4, 8),
        date(2027, 5, 20),
    ]
    assert [m.state for m in year] == [
        MeetingState.APPROVED,
        MeetingState.FOR_APPROVAL,
        MeetingState.INVITED,
        *[MeetingState.PLANNED] * 4,
    ]
    assert year[2].label == "7/2026"
    assert year[4].moved_reason == "sportlov v. 8"
    assert series[0].day < date(2022, 3, 1)


def test_it_is_marked_as_an_example_and_names_its_boards(record: ExampleData) -> None:
    assert record.municipality.example
    assert record.municipality.name == "Exempelkommun"
    for day in (date(2022, 3, 1), TODAY, date(2027, 1, 1)):
        assert {b.side for b in record.boards if b.holds_on(day)} == {Side.SCHOOL, Side.SOCIAL}
    chairs = {b.chair for b in record.boards if b.side is Side.SCHOOL}
    assert len(chairs) > 1, "a new board with a new chair after the election"


def test_units_hold_about_ninety_children_of_each_year(record: ExampleData) -> None:
    """docs/domain.md: that figure is what the program weighs a description against."""
    pupils: Counter[Stage] = Counter()
    for unit in record.units:
        for count in unit.stages:
            pupils[count.stage] += count.pupils
    for stage, years in YEARS_AT.items():
        assert 70 <= pupils[stage] / years <= 100, stage
    kinds = Counter(u.kind for u in record.units)
    assert kinds[UnitKind.PRESCHOOL] >= 4
    independent = [p.id for p in record.principals if p.kind is PrincipalKind.INDEPENDENT]
    assert len([u for u in record.units if u.principal_id in independent]) == 2


def test_pupil_health_is_central_and_serves_several_schools(record: ExampleData) -> None:
    held = Counter(h.function_id for p in record.persons for h in p.functions_on(TODAY))
    assert held["function-kurator"] == 3
    assert held["function-skolskoterska"] == 3
    assert held["function-skolpsykolog"] == 1
    kuratorer = [p for p in record.persons if any(h.function_id == "function-kurator" for h in p.functions_on(TODAY))]
    assert all(p.functions[0].unit_id == "unit-elevhalsan" for p in kuratorer)
    assert max(len(p.units_served) for p in kuratorer) > 1
    social = [p for p in record.persons if any(h.function_id == "function-socialsekreterare" for h in p.functions)]
    assert 1 <= sum(len(p.units_served) for p in social) / len(social) <= 3, "about two schools each"


def test_staff_come_and_go_and_cannot_be_mistaken_for_anybody(record: ExampleData) -> None:
    assert any(h.valid_to is not None for p in record.persons for h in p.functions)
    assert len({p.name for p in record.persons}) == len(record.persons)
    for person in record.persons:
        assert person.email.endswith("@exempelkommun.example")
        number = re.fullmatch(r"(031-390|070-174) 06 (\d\d)", person.phone)
        assert number, person.phone
        assert number[1] == "031-390" or int(number[2]) >= 5


def test_elevhalsan_was_missing_at_first_and_came_later(record: ExampleData) -> None:
    """M07: the matrix has something to show, and it gets better."""
    all_sittings = sittings(record, "konsultation")
    early, late = all_sittings[:7], all_sittings[-8:]
    (kurator,) = coverage(["function-kurator"], early)
    assert kurator.came == 0
    came = sum(c.came for c in coverage(["function-kurator", "function-skolskoterska"], late))
    counted = sum(c.counted for c in coverage(["function-kurator", "function-skolskoterska"], late))
    assert 0 < came < counted
    gaps = missing_at(forum(record, "konsultation"), early[6], earlier=early[5::-1])
    health = [g for g in gaps if "function-kurator" in g.requirement.function_ids]
    assert health[0].in_a_row == 7


def test_heads_took_part_only_in_the_start_up_phase(record: ExampleData) -> None:
    heads = {"function-forvaltningschef-skola", "function-forvaltningschef-social"}
    all_sittings = sittings(record, "konsultation")
    came = [any(p.function_id in heads for p in s.participants) for s in all_sittings]
    assert came[:3] == [True] * 3
    assert not any(came[4:])
    promised = forum(record, "konsultation").requirements_on(TODAY, Expectation.SHALL)
    assert not heads & {i for r in promised for i in r.function_ids}


def test_every_state_of_attendance_is_there_to_be_seen(record: ExampleData) -> None:
    held = {m.id for m in record.meetings if m.is_held and m.forum_id == "konsultation"}
    states = Counter(p.state for p in record.participants if p.meeting_id in held)
    assert set(states) == set(AttendanceState) - {AttendanceState.NOT_CALLED}
    assert any(p.spans for p in record.participants)
    assert any(p.external for p in record.participants)
    without = [s for f in record.forums for s in sittings(record, f.id) if s.participants and not s.recorded]
    assert without, "a meeting where nobody took attendance"


def test_independent_schools_come_seldom_and_the_region_remotely(record: ExampleData) -> None:
    independent = [p for p in record.participants if p.unit_id in ("unit-norra-skolan", "unit-skogsglimten")]
    counted = [p for p in independent if p.state.counts]
    assert 0 < sum(p.state.took_part for p in counted) < len(counted) / 2
    region = [p.state for p in record.participants if p.function_id in ("function-bup", "function-habilitering")]
    assert region.count(AttendanceState.REMOTE) > 3 * region.count(AttendanceState.PRESENT)


def test_forums_keep_most_promises_and_miss_some(record: ExampleData) -> None:
    assert {f.kind for f in record.forums} >= {
        ForumKind.CONSULTATION,
        ForumKind.LOTS,
        ForumKind.PUPIL_HEALTH,
        ForumKind.STEERING,
        ForumKind.WORKING,
        ForumKind.FAMILY_CENTRE,
    }
    for forum_id in ("styrgrupp", "arbetsgrupp"):
        assert forum(record, forum_id).rhythm.kind is RhythmKind.PER_TERM
        terms = [term for year in record.school_years for term in year.terms if term.date_to < TODAY][1:]
        held = [m.day for m in of_forum(record, forum_id) if m.is_held]
        per_term = [sum(day in term for day in held) for term in terms]
        assert sum(count < 2 for count in per_term) == 1, (forum_id, per_term)
    months = {(m.day.year, m.day.month) for m in of_forum(record, "familjens-hus") if m.is_held}
    assert 40 <= len(months) <= 52
    assert len(of_forum(record, "lots")) > 20


def test_pupil_health_meetings_are_held_and_nothing_more_is_known(record: ExampleData) -> None:
    ehm = {f.id for f in record.forums if f.kind is ForumKind.PUPIL_HEALTH}
    assert len(ehm) == 5
    meetings = {m.id for m in record.meetings if m.forum_id in ehm}
    assert len(meetings) > 300
    assert not [i for i in record.items if i.meeting_id in meetings]
    assert not [p for p in record.participants if p.meeting_id in meetings]


def test_follow_ups_are_there_in_every_state(record: ExampleData) -> None:
    assert {f.state for f in record.follow_ups} == set(FollowUpState)
    late = [f for f in record.follow_ups if f.days_late(TODAY)]
    assert 2 <= len(late) <= 12
    done = [f for f in record.follow_ups if f.reported_on and f.due]
    in_time = [f for f in done if f.reported_on and f.due and f.reported_on <= f.due]
    assert 0.6 < len(in_time) / len(done) < 0.95
    closed = [f for f in record.follow_ups if f.state is FollowUpState.APPROVED and f.case_code]
    assert {f.change for f in closed} >= {Change.SAME, Change.SOME, Change.MUCH}
    assert all(f.outcome for f in closed)


def test_the_latest_meeting_holds_a_case_told_for_the_third_time(record: ExampleData) -> None:
    held = [m.id for m in of_forum(record, "konsultation") if m.is_held]
    times: Counter[int] = Counter(i.case.code for i in record.items if i.case and i.meeting_id in held)
    latest = [i.case.code for i in record.items if i.case and i.meeting_id == held[-1]]
    assert max(times[code] for code in latest) == 3
    assert sum(1 for count in times.values() if count > 1) >= 10


def test_something_was_not_taken_up_and_came_back(record: ExampleData) -> None:
    left = [i for i in record.items if i.state is ItemState.NOT_TAKEN]
    assert left
    done = Counter(i.title for i in record.items if i.state is ItemState.DONE)
    assert all(done[item.title] for item in left)


def test_the_inbox_waits_for_the_next_meeting(record: ExampleData) -> None:
    waiting = [q for q in record.questions if q.state is QuestionState.WAITING]
    assert [q.side for q in waiting].count(Side.SCHOOL) >= 4
    assert any(q.state is QuestionState.VOIDED for q in record.questions)
    upcoming = next(m for m in of_forum(record, "konsultation") if m.state is MeetingState.INVITED)
    replies = {p.function_id: p.reply.value for p in seats(record, upcoming)}
    assert replies["function-kurator"] == "declined", "nobody from pupil health has said yes"


def test_twenty_years_are_large_and_not_the_same_page_over_again() -> None:
    data = build_example(today=TODAY, years=20)
    texts = [t for t in data.texts if not t.is_empty]
    assert len(data.meetings) >= 800
    assert len(texts) >= 12_000
    assert min(m.day for m in data.meetings) < date(2007, 1, 1)
    backgrounds = [t.background for t in texts if t.background]
    assert len(set(backgrounds)) > len(backgrounds) / 2


@pytest.mark.parametrize("years", [0, -1])
def test_no_years_at_all_is_refused(years: int) -> None:
    with pytest.raises(ValueError, match=str(years)):
        build_example(today=TODAY, years=years)
