"""If these fail, the example breaks a rule of the field that the program itself holds users to: a figure, a paper or
a check shown on it would be wrong, and tests that stand on it would prove nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samverkan_desktop.domain.agenda import AgendaItem, ItemState, mark_done, require_item_allowed
from samverkan_desktop.domain.attendance import AttendanceState, Participant
from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.cases import require_bases, require_circle_allowed
from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.followups import FollowUpState, require_due
from samverkan_desktop.domain.forums import CasePolicy, ForumKind, Numbering
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting, MeetingState
from samverkan_desktop.domain.minutes import blockers
from samverkan_desktop.domain.numbering import require_earlier_numbered
from samverkan_desktop.domain.questions import QuestionKind, QuestionState
from samverkan_desktop.domain.register import Side
from samverkan_desktop.domain.text import LINE_LIMIT, TITLE_LIMIT, clean
from samverkan_desktop.services.example import ExampleData, build_example

TOLD = [
    (date(2022, 6, 1), None),
    (date(2026, 11, 21), None),
    (date(2026, 7, 15), None),
    (date(2028, 2, 29), None),
    (date(2026, 11, 21), 1),
    (date(2028, 2, 29), 1),
    (date(2022, 6, 1), 5),
    (date(2026, 11, 21), 5),
    (date(2026, 11, 21), 20),
    (date(2026, 7, 15), 20),
]
told = pytest.mark.parametrize(("today", "years"), TOLD, ids=[f"{day}-{years}" for day, years in TOLD])


@cache
def example(today: date, years: int | None) -> ExampleData:
    return build_example(today=today, years=years)


def items_by_meeting(data: ExampleData) -> dict[str, list[AgendaItem]]:
    found: dict[str, list[AgendaItem]] = defaultdict(list)
    for item in data.items:
        found[item.meeting_id].append(item)
    return found


def seats_by_meeting(data: ExampleData) -> dict[str, list[Participant]]:
    found: dict[str, list[Participant]] = defaultdict(list)
    for seat in data.participants:
        found[seat.meeting_id].append(seat)
    return found


def of_forum(data: ExampleData, forum_id: str) -> list[Meeting]:
    return [m for m in data.meetings if m.forum_id == forum_id]


def forum_years(data: ExampleData) -> Iterator[tuple[str, int, list[Meeting]]]:
    groups: dict[tuple[str, int], list[Meeting]] = defaultdict(list)
    for meeting in data.meetings:
        groups[meeting.forum_id, meeting.day.year].append(meeting)
    for (forum_id, year), meetings in groups.items():
        yield forum_id, year, meetings


def check_ids(data: ExampleData, today: date) -> None:
    made = [
        row.id
        for rows in (
            data.persons,
            data.school_years,
            data.meetings,
            data.items,
            data.participants,
            data.follow_ups,
            data.questions,
        )
        for row in rows
    ]
    assert len(made) == len(set(made))
    assert all(UUID(id).version == 7 for id in made)
    for meeting in data.meetings:
        made_on = datetime.fromtimestamp((UUID(meeting.id).int >> 80) / 1000, UTC).date()
        assert made_on <= min(today, meeting.day)
    fixed = [r.id for rows in (data.boards, data.principals, data.units, data.functions, data.forums) for r in rows]
    assert len(fixed) == len(set(fixed))


def check_references(data: ExampleData) -> None:
    register = data.register
    areas, forums = {a.id for a in data.areas}, {f.id for f in data.forums}
    meetings = {m.id: m for m in data.meetings}
    items = {i.id: i for i in data.items}
    assert {u.principal_id for u in data.units} <= set(register.principals)
    assert {m.forum_id for m in data.meetings} <= forums
    assert {i.area_id for i in data.items} <= areas
    assert {q.area_id for q in data.questions} <= areas
    assert {q.forum_id for q in data.questions} <= forums
    assert {i.presenter_function_id for i in data.items} - {""} <= set(register.functions)
    assert {i.meeting_id for i in data.items} <= set(meetings)
    assert {m.secretary_id for m in data.meetings} - {""} <= set(register.persons)
    assert {i for f in data.forums for i in f.unit_ids} <= set(register.units)
    for person in data.persons:
        assert {held.function_id for held in person.functions} <= set(register.functions)
        assert {served.unit_id for served in person.units_served} <= set(register.units)
    for seat in data.participants:
        meeting = meetings[seat.meeting_id]
        for person_id in {seat.person_id, seat.substitute_for} - {""}:
            held = register.persons[person_id].functions_on(meeting.day)
            assert seat.function_id in {h.function_id for h in held}
        assert register.units[seat.unit_id].holds_on(meeting.day)
    for follow_up in data.follow_ups:
        assert items[follow_up.item_id].meeting_id == follow_up.meeting_id
        held = register.persons[follow_up.person_id].functions_on(follow_up.created_on)
        assert follow_up.responsible_function_id in {h.function_id for h in held}
        assert follow_up.responsible_unit_id in {h.unit_id for h in held}
    for question in data.questions:
        assert question.unit_id in register.units


def check_states(data: ExampleData, today: date) -> None:
    forums = {f.id: f for f in data.forums}
    for m in data.meetings:
        forum = forums[m.forum_id]
        assert forum.holds_on(m.day)
        assert (m.number is None) == (m.state is MeetingState.PLANNED)
        assert (m.day < today) == (m.is_held or (m.state is MeetingState.CANCELLED and m.day < today))
        assert (m.invited_on is not None) == (m.number is not None)
        assert m.invited_on is None or m.invited_on <= min(today, m.day)
        assert (m.cancelled_reason != "") == (m.state is MeetingState.CANCELLED)
        assert m.last_question_day is not None
        assert m.last_question_day < m.day
        if m.agenda_sent_on is not None:
            assert m.invited_on is not None
            assert max(m.last_question_day, m.invited_on) < m.agenda_sent_on <= today
            assert m.agenda_sent_on <= m.day - timedelta(days=7)
        if m.is_held:
            assert m.started_at is not None
            assert m.finished_at is not None
            assert m.started_at < m.finished_at
            assert local(m.started_at).date() == local(m.finished_at).date() == m.day
        else:
            assert m.started_at is None
        assert (m.approved_on is not None) == (m.state is MeetingState.APPROVED) == bool(m.approved_by)
        assert m.approved_on is None or m.day <= m.approved_on <= today
        assert (m.moved_reason != "") == (m.slot is not None and m.slot != m.day)


def check_numbers(data: ExampleData) -> None:
    items = items_by_meeting(data)
    forums = {f.id: f for f in data.forums}
    for forum_id, _, meetings in forum_years(data):
        assert forums[forum_id].numbering is Numbering.PER_YEAR
        ordered = sorted(meetings, key=lambda m: (m.day, m.start))
        numbered = [m.number for m in ordered if m.number is not None]
        assert numbered == list(range(1, len(numbered) + 1))
        assert all(m.number is None for m in ordered[len(numbered) :])
        paragraphs: list[int | None] = []
        for m in ordered:
            of_meeting = sorted(items[m.id], key=lambda i: i.position)
            assert [i.position for i in of_meeting] == list(range(1, len(of_meeting) + 1))
            if m.is_held:
                require_earlier_numbered(m, ordered)
                paragraphs += [i.paragraph for i in of_meeting]
            else:
                assert all(i.paragraph is None for i in of_meeting)
        assert paragraphs == list(range(1, len(paragraphs) + 1))


def check_items(data: ExampleData) -> None:
    register = data.register
    forums = {f.id: f for f in data.forums}
    areas = {a.id: a for a in data.areas}
    meetings = {m.id: m for m in data.meetings}
    seen: dict[int, AgendaItem] = {}
    place = {m.id: number for number, m in enumerate(data.meetings)}
    for item in sorted(data.items, key=lambda i: (place[i.meeting_id], i.position)):
        meeting = meetings[item.meeting_id]
        forum = forums[meeting.forum_id]
        require_item_allowed(item, forum, areas[item.area_id])
        assert len(item.title) <= TITLE_LIMIT
        assert (item.state is ItemState.OPEN) == (not meeting.is_held)
        assert (item.used_seconds > 0) == (item.state is ItemState.DONE)
        case = item.case
        if case is None:
            continue
        assert forum.kind is not ForumKind.PUPIL_HEALTH
        require_circle_allowed(case, register)
        if meeting.is_held:
            require_bases(case)
            mark_done(item)
        assert {b.side for b in case.bases} == set(case.disclosing)
        for basis in case.bases:
            assert register.functions[basis.assessed_by].side is basis.side
            assert basis.day < meeting.day
        if forum.case_policy is CasePolicy.WITH_CONSENT:
            assert all(b.ground.value == "consent" for b in case.bases)
        assert case.asking_unit_id in case.circle.unit_ids
        first = seen.setdefault(case.code, item)
        assert first.case is not None
        assert (first.area_id, first.title) == (item.area_id, item.title)
        assert (first.case.stage, first.case.asking_unit_id, first.case.circle) == (
            case.stage,
            case.asking_unit_id,
            case.circle,
        )
    assert list(seen) == list(range(1, len(seen) + 1)), "codes follow time and leave no gap"


def check_room(data: ExampleData) -> None:
    """Krets per §: who was in the room for a case belongs to its circle, and a guest never hears one."""
    register = data.register
    items, seats = items_by_meeting(data), seats_by_meeting(data)
    for meeting in data.meetings:
        for seat in seats[meeting.id]:
            for item in items[meeting.id]:
                if item.case is None or item.paragraph is None or not seat.present_at(item.paragraph):
                    continue
                assert not seat.external
                assert item.case.circle.holds(seat.unit_id, register)
            own = {i.paragraph for i in items[meeting.id] if i.paragraph is not None}
            assert all(span.first in own and span.last in own for span in seat.spans)
            assert not seat.spans or seat.state.took_part
            assert (seat.substitute_for != "") == (seat.state is AttendanceState.SUBSTITUTE)
            if not meeting.is_held:
                assert seat.state is AttendanceState.NOT_RECORDED
        positions = [seat.position for seat in seats[meeting.id]]
        assert positions == list(range(1, len(positions) + 1))


def check_minutes(data: ExampleData) -> None:
    forums = {f.id: f for f in data.forums}
    meetings = {m.id: m for m in data.meetings}
    items, seats = items_by_meeting(data), seats_by_meeting(data)
    item_of = {i.id: i for i in data.items}
    texts = {t.item_id: t for t in data.texts}
    assert len(texts) == len(data.texts)
    for text in data.texts:
        item = item_of[text.item_id]
        assert meetings[item.meeting_id].is_held
        assert item.state is ItemState.DONE
        assert not text.is_empty
        for _, written in text.fields:
            assert clean(written).text == written
            assert "  " not in written
            assert "{" not in written
    for meeting in data.meetings:
        if meeting.state is not MeetingState.APPROVED or forums[meeting.forum_id].kind is ForumKind.PUPIL_HEALTH:
            continue
        own = items[meeting.id]
        left = blockers(
            items=own,
            texts=[texts[i.id] for i in own if i.id in texts],
            participants=seats[meeting.id],
            follow_ups=[f for f in data.follow_ups if f.meeting_id == meeting.id] if len(data.meetings) < 900 else [],
        )
        assert not left, (meeting.label, left)


def check_follow_ups(data: ExampleData, today: date) -> None:
    meetings = {m.id: m for m in data.meetings}
    item_of = {i.id: i for i in data.items}
    met = {f.id: {m.day for m in of_forum(data, f.id) if m.is_held} for f in data.forums}
    for f in data.follow_ups:
        meeting = meetings[f.meeting_id]
        assert meeting.is_held
        assert f.created_on == meeting.day
        require_due(f.due, meeting.day)
        assert f.responsible_function_id
        assert f.due is not None
        case = item_of[f.item_id].case
        assert f.case_code == (case.code if case else None)
        reported = f.state in (FollowUpState.DONE, FollowUpState.APPROVED)
        assert (f.reported_on is not None) == reported
        assert f.reported_on is None or f.created_on <= f.reported_on <= today
        closed = f.state in (FollowUpState.APPROVED, FollowUpState.DROPPED)
        assert (f.closed_on is not None) == closed
        if f.closed_on is not None:
            assert f.closed_on in met[meeting.forum_id], "only the meeting closes what it agreed on"
            assert (f.reported_on or f.created_on) < f.closed_on < today


def check_questions(data: ExampleData) -> None:
    meetings = {m.id: m for m in data.meetings}
    items = {i.id: i for i in data.items}
    asked = {i.question_id: i for i in data.items if i.question_id}
    for q in data.questions:
        assert 0 < len(q.line) <= LINE_LIMIT
        assert clean(q.line, multiline=False).text == q.line
        assert (q.state is QuestionState.PICKED) == (q.item_id != "")
        assert (q.state is QuestionState.VOIDED) == (q.void_reason != "")
        if q.state is QuestionState.PICKED:
            item = items[q.item_id]
            meeting = meetings[item.meeting_id]
            assert asked[q.id] is item
            assert meeting.last_question_day is not None
            assert q.received_on <= meeting.last_question_day
            assert (item.case is not None) == (q.kind is QuestionKind.CASE)
            assert item.case is None or (item.case.asking_side, item.case.stage) == (q.side, q.stage)
    assert set(asked) == {q.id for q in data.questions if q.state is QuestionState.PICKED}
    waiting = [q.side for q in data.questions if q.state is QuestionState.WAITING]
    assert waiting.count(Side.SCHOOL) >= 4
    assert waiting.count(Side.SOCIAL) <= 1


def check_calendar(data: ExampleData, today: date) -> None:
    calendar = Calendar(data.school_years)
    for forum in data.forums:
        days = [m.day for m in of_forum(data, forum.id) if m.state is not MeetingState.CANCELLED]
        assert days == sorted(days)
        if forum.kind is ForumKind.CONSULTATION:
            assert all(calendar.is_open(day) for day in days)
            assert all((b - a).days >= 28 for a, b in pairwise(days))
    main = of_forum(data, "konsultation")
    ahead = [m for m in main if m.state in BEFORE_START]
    assert all(m.day >= today for m in ahead)
    if ahead:
        assert ahead[0].state is not MeetingState.PLANNED, "the next one has been invited to"
        assert all(m.state is MeetingState.PLANNED for m in ahead[1:])
    held = [m for m in main if m.is_held]
    assert all(m.state is MeetingState.APPROVED for m in held[:-1])
    assert all(not year.proposal for year in data.school_years)


def check_all(data: ExampleData, today: date) -> None:
    check_ids(data, today)
    check_references(data)
    check_states(data, today)
    check_numbers(data)
    check_items(data)
    check_room(data)
    check_minutes(data)
    check_follow_ups(data, today)
    check_questions(data)
    check_calendar(data, today)


@told
def test_ids_are_unique_and_their_times_follow_the_story(today: date, years: int | None) -> None:
    check_ids(example(today, years), today)


@told
def test_everything_referred_to_exists_on_its_day(today: date, years: int | None) -> None:
    check_references(example(today, years))


@told
def test_states_agree_with_dates(today: date, years: int | None) -> None:
    check_states(example(today, years), today)


@told
def test_meeting_and_paragraph_numbers_run_without_gaps(today: date, years: int | None) -> None:
    check_numbers(example(today, years))


@told
def test_cases_stand_where_they_may_with_circle_and_basis(today: date, years: int | None) -> None:
    check_items(example(today, years))


@told
def test_nobody_outside_the_circle_was_in_the_room(today: date, years: int | None) -> None:
    check_room(example(today, years))


@told
def test_nothing_blocks_what_has_been_approved(today: date, years: int | None) -> None:
    check_minutes(example(today, years))


@told
def test_follow_ups_are_closed_by_meetings_that_were_held(today: date, years: int | None) -> None:
    check_follow_ups(example(today, years), today)


@told
def test_questions_and_items_point_at_each_other(today: date, years: int | None) -> None:
    check_questions(example(today, years))


@told
def test_consultations_keep_to_the_school_year(today: date, years: int | None) -> None:
    check_calendar(example(today, years), today)


@given(today=st.dates(date(2021, 1, 1), date(2045, 12, 31)), years=st.sampled_from([None, 1, 2, 4]))
@settings(max_examples=12)
def test_any_day_holds_every_rule(today: date, years: int | None) -> None:
    check_all(build_example(today=today, years=years), today)
