"""What is mailed about meetings: as a draft to open in the mail program, or as words to paste into a letter.

Nothing about a case leaves this way (JO 6466-2015): the agenda goes without cases, the letter itself tells day, time,
place and number, and no question's line stands in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.documents.eml import Attachment, Letter, render_eml, usable
from samverkan_desktop.documents.ics import MEDIA_TYPE, Address, Method
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting, MeetingState
from samverkan_desktop.domain.swedish import listing, long_date, time_span, uncapitalised
from samverkan_desktop.services.calendar_files import CONCERN, MIND, CalendarFiles
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, place_fields
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.inviting import Inviting, NothingToInvite
from samverkan_desktop.services.papers import PaperKind, Papers, Produced, Variant
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.question_forms import QuestionForms
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.services.withdrawing import Withdrawing
from samverkan_desktop.services.year_invitation import YearInvitations, period_of

PDF = "application/pdf"


class LetterKind(Labelled):
    """What a letter is about; the value is the command line's word."""

    INVITATION = "invitation", "Inbjudan"
    AGENDA = "agenda", "Dagordning"
    UPDATE = "update", "Ändrad tid eller plats"
    CANCELLATION = "cancellation", "Inställt möte"
    REMINDER = "reminder", "Påminnelse om svar"


@dataclass(frozen=True, kw_only=True)
class LetterText:
    """The words of a letter and whom it goes to. ``without_address``: those called who cannot be reached by e-mail."""

    subject: str
    body: str = field(repr=False)
    to: tuple[Address, ...]
    without_address: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """Everything to paste into a letter."""
        to = "; ".join(each.email for each in self.to)
        words = f"Ämne: {self.subject}\n\n{self.body}"
        return f"{words}\n\nTill: {to}" if to else words


@dataclass(frozen=True)
class Letters:
    """Writes the letters of meetings."""

    session: Session
    gate: Gate = STANDARD_GATE

    def draft(self, kind: LetterKind, meeting_ids: Iterable[str]) -> Produced:
        """Return a draft with its papers attached. Raises `GateShut` while a direct hit stands in one of them."""
        meetings = self._meetings(meeting_ids)
        words = self.words(kind, [m.id for m in meetings])
        letter = Letter(
            to=words.to, subject=words.subject, body=words.body, attachments=self._attachments(kind, meetings)
        )
        return Produced(render_eml(letter), _file_name(kind, meetings))

    def file_name(self, kind: LetterKind, meeting_ids: Iterable[str]) -> str:
        """Return what the draft will be called."""
        return _file_name(kind, self._meetings(meeting_ids))

    def paper(self, kind: LetterKind, meeting_ids: Iterable[str]) -> Produced:
        """Return the paper that goes with a letter, by itself: to print, or to put somewhere else."""
        meetings = self._meetings(meeting_ids)
        if kind is LetterKind.AGENDA:
            return Papers(self.session, self.gate).produce(PaperKind.AGENDA, meetings[0].id, Variant.WITHOUT_CASES)
        if len(meetings) > 1:
            return YearInvitations(self.session, self.gate).produce(m.id for m in meetings)
        return Papers(self.session, self.gate).produce(PaperKind.INVITATION, meetings[0].id)

    def words(self, kind: LetterKind, meeting_ids: Iterable[str]) -> LetterText:
        """Return the words alone, to look at or to copy."""
        meetings = self._meetings(meeting_ids)
        self._require_gate(meetings)
        seats = self._recipients(kind, meetings)
        persons = self.session.repositories.register().persons
        people = {s.person_id: persons[s.person_id] for s in seats if s.person_id in persons}
        self.session.record.log_read(
            "skriv brev", kind="meeting", object_id=meetings[0].id, detail=f"{kind.value}, {len(meetings)} möten"
        )
        return LetterText(
            subject=self._subject(kind, meetings),
            body=self._body(kind, meetings),
            to=tuple(Address(p.email, p.name) for p in people.values() if usable(p.email)),
            without_address=tuple(p.name for p in people.values() if not usable(p.email)),
        )

    def _meetings(self, ids: Iterable[str]) -> tuple[Meeting, ...]:
        repositories = self.session.repositories
        found = sorted((repositories.meetings.get(id) for id in set(ids)), key=lambda m: (m.day, m.start))
        if not found:
            raise NothingToInvite
        return tuple(found)

    def _recipients(self, kind: LetterKind, meetings: Sequence[Meeting]) -> tuple[Participant, ...]:
        inviting = Inviting(self.session)
        replies = [inviting.replies(meeting.id) for meeting in meetings]
        return tuple(s for r in replies for s in (r.unanswered if kind is LetterKind.REMINDER else r.called))

    def _require_gate(self, meetings: Sequence[Meeting]) -> None:
        fields = [f for m in meetings for f in place_fields(m.place, m.link, of=f"Möte {m.label}")]
        require_gate_open(self.session, self.gate, fields, kind="meeting", id=meetings[0].id, detail="brev")

    # --- words -------------------------------------------------------------------------------------------------

    def _subject(self, kind: LetterKind, meetings: Sequence[Meeting]) -> str:
        first = meetings[0]
        forum = self.session.repositories.forums.get(first.forum_id)
        if len(meetings) > 1:
            return f"{kind.label}: {uncapitalised(forum.name)} {period_of(meetings, self._calendar())}"
        return f"{kind.label}: {uncapitalised(forum.name)} {first.label}, {long_date(first.day)}"

    def _body(self, kind: LetterKind, meetings: Sequence[Meeting]) -> str:
        forum = self.session.repositories.forums.get(meetings[0].forum_id)
        name, several = uncapitalised(forum.name), len(meetings) > 1
        when = [_when(m, today(self.session.clock)) for m in meetings]
        lines = ["Hej!", ""]
        match kind:
            case LetterKind.INVITATION:
                lines += [f"Du kallas till {name}{f', {len(meetings)} möten' if several else ''}:", ""]
                lines += when
                lines += [
                    "",
                    "Inbjudan ligger i den bifogade PDF-filen. Öppna kalenderfilen för att lägga in "
                    f"{'mötena' if several else 'mötet'} i din kalender.",
                    "",
                    "Frågor till mötet lämnas på det bifogade formuläret (PDF eller textfil), senast den dag som står "
                    "ovan. Formuläret tar val och en rad: närmare uppgifter lämnas i rummet.",
                    "",
                    f"Svara {'för varje möte ' if several else ''}om du kommer, inte kan eller skickar en ersättare.",
                ]
            case LetterKind.AGENDA:
                lines += [f"Här är dagordningen till {name} {meetings[0].label}.", "", *when]
                lines += self._left_out(meetings[0])
                lines += ["", "Ärenden utan namn står inte i den version som skickas med e-post, bara hur många de är."]
            case LetterKind.UPDATE:
                lines += ["Tiden eller platsen är ändrad. Så här gäller nu:", "", *when]
                lines += ["", "Öppna kalenderfilen: den rättar mötet i din kalender."]
            case LetterKind.CANCELLATION:
                lines += ["Mötet är inställt:" if not several else "Mötena är inställda:", "", *when]
                lines += ["", "Öppna kalenderfilen: den tar bort mötet ur din kalender."]
            case LetterKind.REMINDER:
                lines += ["Vi saknar ditt svar på inbjudan till:", "", *when]
                lines += ["", "Svara om du kommer, inte kan eller skickar en ersättare."]
        lines += ["", MIND, CONCERN, "", *self._signature(meetings[0])]
        return "\n".join(lines)

    def _left_out(self, meeting: Meeting) -> list[str]:
        """Tell which items will not be taken up, by number alone: a heading may be that of a case."""
        numbers = Withdrawing(self.session).left_out(meeting.id) if meeting.state in BEFORE_START else ()
        if not numbers:
            return []
        named = f"Punkt {numbers[0]}" if len(numbers) == 1 else f"Punkterna {listing([str(n) for n in numbers])}"
        return ["", f"{named} tas inte upp. Övriga punkter har samma nummer som förut."]

    def _signature(self, meeting: Meeting) -> list[str]:
        register = self.session.repositories.register()
        forum = self.session.repositories.forums.get(meeting.forum_id)
        holders = register.holders(forum.convener_function_id, meeting.day)
        function = register.functions.get(forum.convener_function_id)
        who = [holders[0][0].name] if holders else []
        return [*who, *([function.name] if function else []), Settings(self.session).municipality().name]

    # --- what goes with it -------------------------------------------------------------------------------------

    def _attachments(self, kind: LetterKind, meetings: Sequence[Meeting]) -> tuple[Attachment, ...]:
        first, ids = meetings[0], [m.id for m in meetings]
        forms = QuestionForms(self.session)
        match kind:
            case LetterKind.INVITATION:
                paper = self.paper(kind, ids)
                whole_year = len(ids) > 1
                form = forms.pdf(first.forum_id, whole_year=whole_year)
                text = forms.text(first.forum_id, whole_year=whole_year)
                return (
                    Attachment(paper.file_name, PDF, paper.content),
                    self._calendar_file(meetings),
                    Attachment(form.file_name, PDF, form.content),
                    Attachment(text.file_name, "text/plain", text.content, (("charset", "utf-8"),)),
                )
            case LetterKind.AGENDA:
                agenda = self.paper(kind, ids)
                return (Attachment(agenda.file_name, PDF, agenda.content),)
            case LetterKind.UPDATE | LetterKind.CANCELLATION:
                return tuple(self._calendar_file([meeting]) for meeting in meetings)
        return ()

    def _calendar_file(self, meetings: Sequence[Meeting]) -> Attachment:
        file = CalendarFiles(self.session, self.gate).issue(m.id for m in meetings)
        said = next(method for method in Method if f"METHOD:{method}\r\n".encode() in file.content)
        return Attachment(file.file_name, MEDIA_TYPE, file.content, (("charset", "utf-8"), ("method", said.value)))

    def _calendar(self) -> Calendar:
        return Planning(self.session).calendar()


def _when(meeting: Meeting, now: date) -> str:
    """Tell of a meeting in a line. A last day for questions that has been is not named: nobody can keep it."""
    place = " · ".join(part for part in (meeting.place, meeting.link) if part)
    line = f"- {long_date(meeting.day)}, {time_span(meeting.start, meeting.end)}"
    line += f", {place}" if place else ""
    line += f" (möte {meeting.label})" if meeting.number is not None else ""
    last = meeting.last_question_day
    waits = meeting.state in (MeetingState.PLANNED, MeetingState.INVITED) and last is not None and last >= now
    return f"{line}. Sista dag för frågor: {long_date(last)}." if last and waits else f"{line}."


def _file_name(kind: LetterKind, meetings: Sequence[Meeting]) -> str:
    words = {
        LetterKind.INVITATION: "inbjudan",
        LetterKind.AGENDA: "dagordning",
        LetterKind.UPDATE: "andring",
        LetterKind.CANCELLATION: "installt",
        LetterKind.REMINDER: "paminnelse",
    }
    first, last = meetings[0], meetings[-1]
    if len(meetings) > 1:
        return f"{first.day.isoformat()}--{last.day.isoformat()}-{words[kind]}-{len(meetings)}-moten.eml"
    return f"{first.day.isoformat()}-{words[kind]}-{first.label.replace('/', '-')}.eml"
