"""What came after the meetings of the example. If these fail, a new user meets lists that are empty or untrue."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

import pytest

from samverkan_desktop.domain.afterwards import ApprovalWay, trend
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.forums import Forum, ForumKind
from samverkan_desktop.domain.handouts import CopyKind, HandoutWay, recipients
from samverkan_desktop.domain.logged_meetings import LoggedKind, count, require_loggable
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.services.example import ExampleData, build_example
from samverkan_desktop.services.example_words import LET_STAND
from samverkan_desktop.services.scanning import EMPTY, may_keep, scan

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def record() -> ExampleData:
    return build_example(today=TODAY)


def by_id(record: ExampleData) -> tuple[dict[str, Meeting], dict[str, Forum]]:
    return {m.id: m for m in record.meetings}, {f.id: f for f in record.forums}


def test_every_way_of_approval_is_there_and_dated_as_the_meeting_says(record: ExampleData) -> None:
    meetings, _ = by_id(record)
    assert {each.way for each in record.approvals} == set(ApprovalWay)
    for each in record.approvals:
        meeting = meetings[each.meeting_id]
        assert (meeting.state, meeting.approved_on) == (MeetingState.APPROVED, each.given_on)
        assert record.register.functions[each.function_id].name == meeting.approved_by


def test_the_board_has_been_told_of_most_and_some_are_owed(record: ExampleData) -> None:
    meetings, _ = by_id(record)
    assert all(meetings[each.meeting_id].day < each.reported_on < TODAY for each in record.board_reports)
    told = {each.meeting_id for each in record.board_reports}
    approved = {each.meeting_id for each in record.approvals}
    assert told < approved
    assert len(told) > len(approved) / 2


def test_copies_went_to_their_recipients_and_no_case_left_unlocked(record: ExampleData) -> None:
    meetings, _ = by_id(record)
    items: dict[str, list[AgendaItem]] = defaultdict(list)
    seats: dict[str, list[Participant]] = defaultdict(list)
    for item in record.items:
        items[item.meeting_id].append(item)
    for seat in record.participants:
        seats[seat.meeting_id].append(seat)
    assert {each.way for each in record.handouts} == set(HandoutWay)
    left = Counter[str]()
    for meeting_id in {each.meeting_id for each in record.handouts}:
        assert meetings[meeting_id].state is MeetingState.APPROVED
        wanted = {
            (r.unit_id, r.external): r.copy for r in recipients(items[meeting_id], seats[meeting_id], record.register)
        }
        got = {(h.unit_id, h.external): h for h in record.handouts if h.meeting_id == meeting_id}
        assert all(handed.copy is wanted[key] for key, handed in got.items())
        assert all(h.handed_on <= TODAY and (not h.external or h.copy is CopyKind.WITHOUT_CASES) for h in got.values())
        left[meeting_id] = len(wanted) - len(got)
    assert sorted(left.values())[-1] == 1, "the latest still waits for one"
    assert sum(left.values()) == 1


def test_a_trend_shows_in_every_forum_that_notes_and_is_hidden_under_three_answers(record: ExampleData) -> None:
    meetings, forums = by_id(record)
    notes = defaultdict(list)
    for each in record.quality_notes:
        assert meetings[each.meeting_id].is_held
        notes[forums[meetings[each.meeting_id].forum_id].kind].append(each)
    shown = {kind for kind, each in notes.items() if trend(each) is not None}
    assert shown == {ForumKind.CONSULTATION, ForumKind.STEERING, ForumKind.WORKING, ForumKind.FAMILY_CENTRE}
    assert trend(notes[ForumKind.LOTS]) is None
    assert len(notes[ForumKind.LOTS]) == 2


def test_files_hang_on_items_that_are_no_cases(record: ExampleData) -> None:
    items = {item.id: item for item in record.items}
    assert len(record.attachments) == 2
    contents = {each.id: each.content for each in record.attachment_contents}
    for each in record.attachments:
        assert not items[each.item_id].is_case
        assert items[each.item_id].meeting_id == each.meeting_id
        assert contents[each.id].decode().strip() == each.text
        assert not [finding for finding in scan(each.text, EMPTY) if finding.direct]


def test_the_log_of_chefssamrad_and_anmalningsmoten_keeps_the_rules(record: ExampleData) -> None:
    for row in record.logged_meetings:
        require_loggable(row, today=TODAY, register=record.register)
    told = count(record.logged_meetings)
    assert told.heads
    assert set(told.all_heard) < set(told.held) < set(told.reports)
    assert [row.kind for row in record.logged_meetings if not row.counts] == [LoggedKind.REPORT]


def test_what_is_let_stand_was_marked(record: ExampleData) -> None:
    assert record.municipality.example
    for text, _ in LET_STAND:
        assert [may_keep(finding, text) for finding in scan(text, EMPTY)] == [True]
