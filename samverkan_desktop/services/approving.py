"""Approval of minutes in the program, or recorded as given by mail or on paper; the obligations of a meeting (M41)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain import afterwards
from samverkan_desktop.domain.afterwards import Approval, ApprovalWay, BoardReport, Obligations, require_day
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.minutes import MinutesVersion
from samverkan_desktop.domain.register import Function
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import ApproverMissing, Minutes
from samverkan_desktop.services.session import Session


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

    def owed(self) -> tuple[Obligations, ...]:
        """Return the meetings with an open tick, latest first."""
        repositories = self.session.repositories
        return afterwards.owed(repositories.meetings.all(), repositories.board_reports.all(), today(self.session.clock))

    def report(self, meeting_id: str, *, day: date, paragraph: str = "") -> BoardReport:
        """Keep that a meeting was told to the board, on a day; the § of the board's minutes where known."""
        meeting = self.session.repositories.meetings.get(meeting_id)
        told = afterwards.report(meeting, day=day, paragraph=paragraph, today=today(self.session.clock))
        field = GateField(where="Nämndens paragraf", text=told.paragraph)
        require_gate_open(self.session, self.gate, [field], kind="meeting", id=meeting_id, detail="redovisad")
        with self.session.action(
            "redovisa i nämnd", f"redovisa {meeting.label} i nämnd", kind="meeting", id=meeting_id
        ) as repositories:
            repositories.board_reports.put(told)
        return told

    def take_back(self, meeting_id: str) -> None:
        """Take away that a meeting was told to the board."""
        meeting = self.session.repositories.meetings.get(meeting_id)
        with self.session.action(
            "ta bort redovisning", f"ta bort redovisningen av {meeting.label}", kind="meeting", id=meeting_id
        ) as repositories:
            repositories.board_reports.remove(meeting_id)
