"""Calendar files of meetings: no case, no question, no agenda; only what it is called, when, where and for whom.

Issuing one is sending: the number it carries is kept in the record, and the way back by undo is closed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from samverkan_desktop.documents.eml import usable
from samverkan_desktop.documents.ics import Address, CalendarFile, Event, method_for, render_ics
from samverkan_desktop.domain.calendar_issue import CalendarIssue, next_issue, outdated
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.swedish import long_date
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, place_fields
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.papers import Produced
from samverkan_desktop.services.session import Session

CONCERN = "Konsultation ersätter inte orosanmälan. Den som misstänker att ett barn far illa anmäler genast."
MIND = "Skriv inget som pekar ut ett barn, varken i kalendern, i brev eller i svar."


class NotInvited(UserError):
    exit_code = 1
    template = (
        "Mötet {day} har ingen inbjudan än, så det finns inget att lägga i någons kalender. Inget har skapats. "
        "Skicka inbjudan först."
    )


@dataclass(frozen=True)
class CalendarFiles:
    """Makes .ics files and keeps what was sent."""

    session: Session
    gate: Gate = STANDARD_GATE

    def issued(self, meeting_id: str) -> CalendarIssue | None:
        """Return the latest entry sent about a meeting."""
        return self.session.repositories.calendar_issues.find(meeting_id)

    def outdated(self, meeting_id: str) -> bool:
        """Tell whether those called have an entry that no longer holds: the meeting was moved or cancelled since."""
        return outdated(self.issued(meeting_id), self.session.repositories.meetings.get(meeting_id))

    def file_name(self, meeting_ids: Iterable[str]) -> str:
        """Return what the calendar file of meetings is called."""
        repositories = self.session.repositories
        return file_name(_in_order(repositories.meetings.get(id) for id in dict.fromkeys(meeting_ids)))

    def issue(self, meeting_ids: Iterable[str]) -> Produced:
        """Return the calendar file of meetings, and keep which number each of them carries.

        One meeting asks its called for an answer or takes it out of their calendars; several tell their dates, since a
        request may hold one meeting alone (RFC 5546).
        """
        repositories, day = self.session.repositories, today(self.session.clock)
        meetings = _in_order(repositories.meetings.get(id) for id in dict.fromkeys(meeting_ids))
        for meeting in meetings:
            if meeting.number is None:
                raise NotInvited(day=meeting.day)
        self._require_gate(meetings)
        issues = {m.id: next_issue(repositories.calendar_issues.find(m.id), m, today=day) for m in meetings}
        register = repositories.register()
        events = tuple(self._event(meeting, issues[meeting.id], register) for meeting in meetings)
        with self.session.action(
            "gör kalenderfil", kind="meeting", id=meetings[0].id, detail=f"{len(meetings)} möten", undoable=False
        ):
            for issue in issues.values():
                repositories.calendar_issues.put(issue)
        file = CalendarFile(method=method_for(events), events=events, stamp=self.session.clock.now())
        return Produced(render_ics(file), file_name(meetings))

    def _require_gate(self, meetings: Sequence[Meeting]) -> None:
        fields = [f for m in meetings for f in place_fields(m.place, m.link, of=f"Möte {m.label}")]
        require_gate_open(self.session, self.gate, fields, kind="meeting", id=meetings[0].id, detail="kalenderfil")

    def _event(self, meeting: Meeting, issue: CalendarIssue, register: Register) -> Event:
        forum = self.session.repositories.forums.get(meeting.forum_id)
        last = meeting.last_question_day
        ahead = last is not None and last >= today(self.session.clock)
        told = [f"Sista dag för frågor: {long_date(last)}."] if last and ahead else []
        holders = register.holders(forum.convener_function_id, meeting.day)
        convener = next((p for p, _ in holders if usable(p.email)), None)
        seats = self.session.repositories.participants.where(meeting_id=meeting.id)
        people = {s.person_id: register.persons[s.person_id] for s in seats if s.person_id in register.persons}
        return Event(
            uid=f"{meeting.id}@samverkan",
            sequence=issue.sequence,
            day=meeting.day,
            start=meeting.start,
            end=meeting.end,
            summary=f"{forum.name} {meeting.label}",
            place=meeting.place,
            link=meeting.link,
            description="\n".join((*told, CONCERN, MIND)),
            organizer=Address(convener.email, convener.name) if convener is not None else None,
            attendees=tuple(Address(p.email, p.name) for p in people.values() if usable(p.email)),
            cancelled=meeting.state is MeetingState.CANCELLED,
        )


def file_name(meetings: Sequence[Meeting]) -> str:
    """Return a name made by the program: the days and numbers, nothing that somebody wrote."""
    first, last = meetings[0], meetings[-1]
    if len(meetings) == 1:
        kind = "installt" if first.state is MeetingState.CANCELLED else "kalender"
        return f"{first.day.isoformat()}-{kind}-{first.label.replace('/', '-')}.ics"
    return f"{first.day.isoformat()}--{last.day.isoformat()}-kalender-{len(meetings)}-moten.ics"


def _in_order(meetings: Iterable[Meeting]) -> list[Meeting]:
    return sorted(meetings, key=lambda m: (m.day, m.start, m.id))
