"""What every paper of a meeting shares: its frame, its facts, and the names of people, functions and units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.documents.values import AttendanceRow, Called, MeetingFacts, PaperFrame
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.law import citation
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.register import SCHOOLS, PrincipalKind, Register, Unit
from samverkan_desktop.domain.swedish import capitalised, long_date, uncapitalised
from samverkan_desktop.services.meetings import Meetings, MeetingView
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings

REPORT_TOPIC = "orosanmalan"


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """What a paper's frame says about the moment it was made: the check, the state, the version."""

    check_line: str = ""
    status: str = ""
    log_head: str = ""


@dataclass(frozen=True)
class Contact:
    """Somebody to answer to."""

    name: str
    email: str


class PaperBase:
    """Reads a meeting once, for its papers."""

    def __init__(self, session: Session, meeting_id: str) -> None:
        self._session = session
        self._view: MeetingView = Meetings(session).view(meeting_id)
        self._register: Register = session.repositories.register()
        self._municipality = Settings(session).municipality()
        self._law = session.repositories.law.all()

    @property
    def meeting(self) -> Meeting:
        """The meeting the papers are about."""
        return self._view.meeting

    def numbered_items(self) -> dict[int, str]:
        """Return the ids of the items by the number they are printed with."""
        return {item.position if item.paragraph is None else item.paragraph: item.id for item in self._view.items}

    # --- frame and facts ---------------------------------------------------------------------------------------

    def _frame(self, document_type: str, day: date, stamp: Stamp, *, secret: bool = False) -> PaperFrame:
        """``secret``: the paper tells of cases, so it carries the secrecy marking."""
        municipality, meeting = self._municipality, self._view.meeting
        return PaperFrame(
            municipality=municipality.name,
            administrations=municipality.administrations,
            document_type=document_type,
            day=day,
            dnr=municipality.case_numbers,
            status=stamp.status,
            secrecy_marking=municipality.secrecy_marking if secret else "",
            check_line=stamp.check_line,
            plan_reference=municipality.plan_reference,
            file_id=_file_id(meeting),
            log_head=stamp.log_head,
            author=municipality.name,
            title=f"{document_type}, {self._heading()}",
            example=municipality.example,
        )

    def _heading(self) -> str:
        return f"{self._view.forum.name} {self._view.meeting.label}"

    def _facts(self) -> MeetingFacts:
        meeting, forum = self._view.meeting, self._view.forum
        return MeetingFacts(
            heading=self._heading(),
            day=meeting.day,
            start=meeting.start,
            end=meeting.end,
            place=meeting.place,
            link=meeting.link,
            convener=self._function_name(forum.convener_function_id),
        )

    def _citation(self) -> str:
        reference = citation(self._law, REPORT_TOPIC, self._view.meeting.day)
        return reference.cite() if reference else ""

    def _today(self) -> date:
        return today(self._session.clock)

    # --- people ------------------------------------------------------------------------------------------------

    def _function_name(self, function_id: str) -> str:
        function = self._register.functions.get(function_id)
        return capitalised(function.name) if function else ""

    def _group_name(self, function_ids: tuple[str, ...]) -> str:
        names = [uncapitalised(self._register.functions[id].name) for id in function_ids]
        return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} eller {names[-1]}"

    def _holder(self, function_id: str) -> Contact | None:
        holders = self._register.holders(function_id, self._view.meeting.day)
        return Contact(holders[0][0].name, holders[0][0].email) if holders else None

    def _person_title(self, person_id: str, day: date) -> str:
        person = self._register.persons[person_id]
        held = person.functions_on(day)
        if not held:
            return person.name
        return f"{person.name}, {uncapitalised(self._register.functions[held[0].function_id].name)}"

    def _contact(self, contact: Contact | None) -> str:
        if contact is None:
            return "sammankallande"
        return f"{contact.name}, {contact.email}" if contact.email else contact.name

    def _reply(self, contact: Contact | None, *, sent: date | None = None) -> str:
        """Return when and whom to answer. ``sent``: the day of the paper, which tells of no day that has passed."""
        last = self._view.meeting.last_question_day
        if last is None:
            return ""
        if sent is not None and last < sent:
            return f"Till {self._contact(contact)}"
        return f"Senast {long_date(last)} till {self._contact(contact)}"

    def _called(self) -> tuple[Called, ...]:
        return tuple(
            Called(
                function=self._function_name(seat.function_id),
                name=self._name(seat.person_id),
                unit=self._unit_name(seat.unit_id),
            )
            for seat in self._view.participants
        )

    def _name(self, person_id: str) -> str:
        person = self._register.persons.get(person_id)
        return person.name if person else ""

    def _unit_name(self, unit_id: str) -> str:
        unit = self._register.units.get(unit_id)
        return unit.name if unit else ""

    def _attendance_row(self, seat: Participant) -> AttendanceRow:
        unit = self._register.units.get(seat.unit_id)
        numbers = [item.paragraph for item in self._view.items if item.paragraph is not None]
        return AttendanceRow(
            function=self._function_name(seat.function_id),
            name=self._name(seat.person_id),
            unit=unit.name if unit else "",
            principal=self._principal(unit) if unit else "",
            state=capitalised(seat.state.label),
            paragraphs=tuple(n for n in numbers if seat.present_at(n)) if seat.spans else (),
            substitute_for=self._name(seat.substitute_for),
        )

    def _principal(self, unit: Unit) -> str:
        """Return who runs a unit where that says something: of a school, or when it is not the municipality."""
        kind = self._register.principal_kind(unit.id)
        return kind.label if unit.kind in SCHOOLS or kind is not PrincipalKind.MUNICIPAL else ""

    @property
    def _has_cases(self) -> bool:
        return any(item.is_case for item in self._view.items)

    def _sent_to(self) -> tuple[str, ...]:
        """Return the units that get the whole paper: those called that belong to the krets of each case on it."""
        circles = [item.case.circle for item in self._view.items if item.case is not None]
        ids = {
            seat.unit_id
            for seat in self._view.participants
            if not seat.external and all(circle.holds(seat.unit_id, self._register) for circle in circles)
        }
        return tuple(sorted(name for id in ids if (name := self._unit_name(id))))


def _file_id(meeting: Meeting) -> str:
    number = f"-{meeting.number:02d}" if meeting.number is not None else ""
    return f"{meeting.id[-4:]}-{meeting.day.year % 100:02d}{number}"
