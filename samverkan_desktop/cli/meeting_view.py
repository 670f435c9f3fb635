"""What ``samverkan show`` reads: a meeting with everything around it, gathered while the record is open."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import MinutesVersion
from samverkan_desktop.domain.participation import Gap
from samverkan_desktop.domain.register import Register
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.approving import Approving
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.hearing import heard_actions
from samverkan_desktop.services.meetings import Meetings, MeetingView
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.registers import Registers
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class ShownMeeting:
    """A meeting, the names its ids stand for, who is missing, and what earlier meetings left to it."""

    view: MeetingView
    register: Register
    areas: dict[str, str]
    missing: tuple[Gap, ...]
    carried: tuple[FollowUp, ...]
    origins: dict[str, Meeting]
    versions: tuple[MinutesVersion, ...]
    approved_way: str = ""

    def function(self, id: str) -> str:
        """Return a function's name; the id where the register lacks it."""
        function = self.register.functions.get(id)
        return function.name if function else id

    def unit(self, id: str) -> str:
        """Return a unit's name; the id where the register lacks it."""
        unit = self.register.units.get(id)
        return unit.name if unit else id

    def person(self, id: str) -> str:
        """Return the name of one of the staff; the id where the register lacks it."""
        person = self.register.persons.get(id)
        return person.name if person else id


def read_meeting(session: Session, named: str) -> ShownMeeting:
    """Return the meeting somebody names, whole. Raises MeetingUnknown, MeetingAmbiguous."""
    meetings = Meetings(session)
    view = meetings.open(meetings.find(named).id)
    registers, attendance = Registers(session), AttendanceService(session)
    meeting = view.meeting
    carried = heard_actions(session, Agenda(session).carried(meeting))
    approval = Approving(session).approval(meeting.id)
    return ShownMeeting(
        view=view,
        register=registers.register(),
        areas={area.id: area.name for area in registers.areas()},
        missing=attendance.missing(meeting.id) if meeting.is_held else attendance.missing_when_inviting(meeting.id),
        carried=carried,
        origins={each.meeting_id: meetings.get(each.meeting_id) for each in carried},
        versions=Minutes(session).versions(meeting.id),
        approved_way=approval.way.value if approval else "",
    )
