"""The example's ids, references, states and numbers held against the rules of the field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from uuid import UUID

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.forums import Numbering
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.numbering import require_earlier_numbered
from samverkan_desktop.services.example import ExampleData, build_example


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
            data.logged_meetings,
            data.handouts,
            data.attachments,
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
    for row in data.logged_meetings:
        assert row.unit_id in {"", *register.units}
        assert set(row.function_ids) <= set(register.functions)


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
