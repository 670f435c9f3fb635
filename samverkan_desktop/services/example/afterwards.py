"""What came after the meetings of the example: approval by mail or on paper, the board, copies, how they went."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from samverkan_desktop.domain.afterwards import Approval, ApprovalWay, BoardReport, QualityNote
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.forums import Forum, ForumKind
from samverkan_desktop.domain.handouts import CopyKind, Handout, HandoutWay, recipients
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.overview_meeting import sends_papers
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.story import working_day

_WAYS = (ApprovalWay.PROGRAM, ApprovalWay.MAIL, ApprovalWay.PROGRAM, ApprovalWay.PAPER)
_TOLD_AFTER = timedelta(days=70)  # a board that meets once a month is told of several meetings at once
_LEFT_OUT = 9  # every ninth meeting was never told of: the list of what is owed is not empty
_HANDED = 6  # the latest meetings of the consultation whose copies are handed out
_NOTED = timedelta(days=400)
_SELDOM_NOTED = ForumKind.LOTS  # too few answers for a trend: what that looks like
_QUALITY = (ForumKind.CONSULTATION, ForumKind.STEERING, ForumKind.WORKING, ForumKind.FAMILY_CENTRE)


@dataclass(frozen=True)
class Afterwards:
    """Everything that came after."""

    approvals: tuple[Approval, ...]
    board_reports: tuple[BoardReport, ...]
    handouts: tuple[Handout, ...]
    quality_notes: tuple[QualityNote, ...]


def afterwards(ledger: Ledger, forums: tuple[Forum, ...]) -> Afterwards:
    """Return what has come after the meetings as they stand today."""
    by_id = {forum.id: forum for forum in forums}
    approved = [m for m in ledger.meetings if m.state is MeetingState.APPROVED and sends_papers(by_id[m.forum_id])]
    return Afterwards(
        approvals=tuple(_approval(number, m, by_id[m.forum_id]) for number, m in enumerate(approved)),
        board_reports=tuple(_told(ledger, approved)),
        handouts=tuple(_handed(ledger, approved, by_id)),
        quality_notes=tuple(_noted(ledger, by_id)),
    )


def _approval(number: int, meeting: Meeting, forum: Forum) -> Approval:
    return Approval(
        meeting_id=meeting.id,
        way=_WAYS[number % len(_WAYS)],
        function_id=forum.convener_function_id or forum.responsible_function_id,
        given_on=meeting.approved_on or meeting.day,
    )


def _told(ledger: Ledger, approved: list[Meeting]) -> Iterator[BoardReport]:
    for number, meeting in enumerate(approved):
        told_on = working_day((meeting.approved_on or meeting.day) + _TOLD_AFTER, step=1)
        if told_on < ledger.story.today and number % _LEFT_OUT:
            paragraph = f"§ {20 + told_on.month * 9}"
            yield BoardReport(meeting_id=meeting.id, reported_on=told_on, paragraph=paragraph)


def _handed(ledger: Ledger, approved: list[Meeting], forums: dict[str, Forum]) -> Iterator[Handout]:
    """The latest consultations: on paper or locked to the krets, never with cases by mail. One school still waits."""
    items: dict[str, list[AgendaItem]] = defaultdict(list)
    seats: dict[str, list[Participant]] = defaultdict(list)
    for item in ledger.items:
        items[item.meeting_id].append(item)
    for seat in ledger.participants:
        seats[seat.meeting_id].append(seat)
    latest = [m for m in approved if forums[m.forum_id].kind is ForumKind.CONSULTATION][-_HANDED:]
    for meeting in latest:
        rows = recipients(items[meeting.id], seats[meeting.id], ledger.register)
        for number, row in enumerate(rows[:-1] if meeting is latest[-1] else rows):
            way = (HandoutWay.ENCRYPTED, HandoutWay.SECURE, HandoutWay.PAPER)[number % 3]
            plain = row.copy is CopyKind.WITHOUT_CASES
            day = _soon_after(meeting.approved_on or meeting.day, ledger.story.today)
            yield Handout(
                id=ledger.ids.at(day).new(),
                meeting_id=meeting.id,
                unit_id=row.unit_id,
                external=row.external,
                version=1,
                copy=row.copy,
                way=HandoutWay.PAPER if plain else way,
                handed_on=day,
            )


def _soon_after(day: date, today: date) -> date:
    return min(working_day(day + timedelta(days=2), step=1), today)


def _noted(ledger: Ledger, forums: dict[str, Forum]) -> Iterator[QualityNote]:
    """Notes of the last year: enough for a trend everywhere but in one forum."""
    seldom = 0
    for meeting in ledger.meetings:
        kind = forums[meeting.forum_id].kind
        if not meeting.is_held or meeting.day < ledger.story.today - _NOTED:
            continue
        if kind is _SELDOM_NOTED:
            seldom += 1
        if kind not in _QUALITY and not (kind is _SELDOM_NOTED and seldom <= 2):
            continue
        chance = ledger.story.dice("quality", meeting.forum_id, meeting.day)
        yield QualityNote(
            meeting_id=meeting.id,
            dialogue=None if chance.chance(0.1) else chance.one((2, 3, 3, 4, 4, 5)),
            right_people=None if chance.chance(0.1) else chance.chance(0.6),
            moved_on=None if chance.chance(0.1) else chance.chance(0.75),
            noted_on=meeting.day,
        )
