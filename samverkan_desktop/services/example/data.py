"""What the generator hands back: every value of a record, by kind."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.domain.afterwards import Approval, BoardReport, QualityNote
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.attachments import Attachment, AttachmentContent
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.deadlines import Deadline
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.handouts import Handout
from samverkan_desktop.domain.law import LawReference
from samverkan_desktop.domain.logged_meetings import LoggedMeeting
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.municipality import Board, Municipality
from samverkan_desktop.domain.questions import Question
from samverkan_desktop.domain.register import Function, Person, Principal, Register, Unit
from samverkan_desktop.domain.school_year import SchoolYear


@dataclass(frozen=True, kw_only=True)
class ExampleData:
    """The example municipality as it stands on a day. Meetings are in order of day and time."""

    municipality: Municipality
    boards: tuple[Board, ...]
    principals: tuple[Principal, ...]
    units: tuple[Unit, ...]
    functions: tuple[Function, ...]
    persons: tuple[Person, ...]
    areas: tuple[CooperationArea, ...]
    law: tuple[LawReference, ...]
    forums: tuple[Forum, ...]
    school_years: tuple[SchoolYear, ...]
    meetings: tuple[Meeting, ...]
    items: tuple[AgendaItem, ...]
    texts: tuple[ItemText, ...]
    participants: tuple[Participant, ...]
    follow_ups: tuple[FollowUp, ...]
    questions: tuple[Question, ...]
    deadlines: tuple[Deadline, ...] = ()
    logged_meetings: tuple[LoggedMeeting, ...] = ()
    approvals: tuple[Approval, ...] = ()
    board_reports: tuple[BoardReport, ...] = ()
    handouts: tuple[Handout, ...] = ()
    quality_notes: tuple[QualityNote, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    attachment_contents: tuple[AttachmentContent, ...] = ()

    @property
    def register(self) -> Register:
        """Return the register of the example."""
        return Register.of(principals=self.principals, units=self.units, functions=self.functions, persons=self.persons)
