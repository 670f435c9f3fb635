"""Approval of minutes in the program, or recorded as given by mail or on paper; the obligations of a meeting (M41)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain import afterwards
from samverkan_desktop.domain.afterwards import Approval, ApprovalWay, BoardReport, Obligations, require_day
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.minutes import MinutesVersion
from samverkan_desktop.domain.overview_meeting import sends_papers
from samverkan_desktop.domain.register import Function
from samverkan_desktop.domain.time_spans import TimeSpan, time_spans
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import ApproverMissing, Minutes
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class Owed:
    """Meetings with an open tick, latest first, and the times from the first of them to choose by."""

    rows: tuple[Obligations, ...]
    spans: tuple[TimeSpan, ...]


@dataclass(frozen=True)
class Approving:
    """Approves minutes, and keeps how."""

    session: Session
    gate: Gate = STANDARD_GATE

    def functions(self, meeting_id: str) -> tuple[Function, ...]:
        """Return who may approve: who answers for the forum first, who convenes it, then those called."""
        view = Meetings(self.session).view(meeting_id)
        known = self.session.repositories.register().functions
        ids = [view.forum.responsible_function_id, view.forum.convener_function_id]
        ids += [seat.function_id for seat in view.participants]
        return tuple(known[id] for id in dict.fromkeys(ids) if id in known)

    def approve(self, meeting_id: str, *, function_id: str, way: ApprovalWay, given_on: date) -> MinutesVersion:
        """Approve, as in `Minutes.approve`. What came by mail or on paper is recorded with the day it was given."""
        repositories = self.session.repositories
        function = repositories.functions.find(function_id)
        if function is None:
            raise ApproverMissing
        meeting = repositories.meetings.get(meeting_id)
        require_day(given_on, meeting=meeting, today=today(self.session.clock))
        approval = Approval(meeting_id=meeting_id, way=way, function_id=function_id, given_on=given_on)
        return Minutes(self.session, self.gate).approve(meeting_id, by=function.name, approval=approval)

    def approval(self, meeting_id: str) -> Approval | None:
        """Return how the minutes were approved, where that was recorded."""
        return self.session.repositories.approvals.find(meeting_id)

    def owed(self, *, settled: bool = False) -> Owed:
        """Return the meetings with an open tick, latest first, and the school years and terms to choose them by.

        ``settled``: instead those that owe nothing any longer.

        Elevhälsomöten are told of in the yearly figures, never one by one.
        """
        repositories = self.session.repositories
        forums = {forum.id for forum in repositories.forums.all() if sends_papers(forum)}
        day = today(self.session.clock)
        rows = afterwards.owed(
            (meeting for meeting in repositories.meetings.all() if meeting.forum_id in forums),
            repositories.board_reports.all(),
            day,
            settled=settled,
        )
        first = rows[-1].meeting.day if rows else None
        return Owed(rows, time_spans(first, day, repositories.school_years.all()))

    def report(self, meeting_ids: Iterable[str], *, day: date, paragraph: str = "") -> tuple[BoardReport, ...]:
        """Keep that meetings were told to the board, on a day; the § of the board's minutes where known.

        A board is told of several at once: they are one step of undo.
        """
        meetings = [self.session.repositories.meetings.get(id) for id in dict.fromkeys(meeting_ids)]
        now = today(self.session.clock)
        told = tuple(afterwards.report(each, day=day, paragraph=paragraph, today=now) for each in meetings)
        if not told:
            return ()
        field = GateField(where="Nämndens paragraf", text=told[0].paragraph)
        first = meetings[0]
        require_gate_open(self.session, self.gate, [field], kind="meeting", id=first.id, detail="redovisad")
        with self.session.action(
            "redovisa i nämnd",
            f"redovisa {first.label} i nämnd",
            kind="meeting",
            id=first.id,
            detail=f"{len(told)} möten",
        ) as repositories:
            for each in told:
                repositories.board_reports.put(each)
        return told
