"""The example's items, rooms, minutes, follow-ups and questions held against the rules of the field."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from samverkan_desktop.domain.agenda import AgendaItem, ItemState, mark_done, require_item_allowed
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.cases import require_bases, require_circle_allowed
from samverkan_desktop.domain.followups import FollowUpState, require_due
from samverkan_desktop.domain.forums import CasePolicy, ForumKind
from samverkan_desktop.domain.meetings import BEFORE_START, MeetingState
from samverkan_desktop.domain.minutes import blockers
from samverkan_desktop.domain.questions import QuestionKind, QuestionState
from samverkan_desktop.domain.register import Side
from samverkan_desktop.domain.text import LINE_LIMIT, TITLE_LIMIT, clean
from samverkan_desktop.services.example import ExampleData
from tests.services.example_checks import items_by_meeting, of_forum, seats_by_meeting


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
