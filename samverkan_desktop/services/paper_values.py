"""From the record to the immutable values that papers are made of. Reads, never writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samverkan_desktop.documents.values import (
    ActionLine,
    AgendaGap,
    AgendaLine,
    AgendaPaper,
    Approval,
    AttendanceListPaper,
    AttendanceRow,
    BasisLine,
    Called,
    CaseFacts,
    Choice,
    Correction,
    EarlierDiscussion,
    FollowUpListPaper,
    FollowUpRow,
    InvitationPaper,
    MeetingFacts,
    MinutesItem,
    MinutesPaper,
    MissingFunction,
    NextMeeting,
    NotePart,
    PaperFrame,
    PartKind,
    Signature,
    YearDate,
)
from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.followups import FollowUp, overdue_first
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.law import citation
from samverkan_desktop.domain.meetings import HELD, Meeting, MeetingState
from samverkan_desktop.domain.minutes import SANITISED, ItemText
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Register, Side
from samverkan_desktop.domain.swedish import capitalised, long_date
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.meetings import Meetings, MeetingView
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings

REPORT_TOPIC = "orosanmalan"
_SIDE_NAMES = {Side.SCHOOL: "Skolan", Side.SOCIAL: "Socialtjänsten", Side.REGION: "Regionen", Side.OTHER: "Annan"}


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """What a paper's frame says about the moment it was made: the check, the state, the version."""

    check_line: str = ""
    status: str = ""
    log_head: str = ""


class PaperValues:
    """Gathers the values of one meeting's papers."""

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

    # --- the five papers ---------------------------------------------------------------------------------------

    def invitation(self, stamp: Stamp) -> InvitationPaper:
        """Inbjudan och frågeupprop."""
        meeting, forum = self._view.meeting, self._view.forum
        convener = self._holder(forum.convener_function_id)
        areas = self._session.repositories.areas.all()
        kinds = [k.label for k in QuestionKind]
        return InvitationPaper(
            frame=self._frame("Inbjudan och frågeupprop", meeting.invited_on or self._today(), stamp),
            meeting=self._facts(),
            last_day_for_questions=meeting.last_question_day,
            reply=self._reply(convener),
            send_questions_to=self._contact(convener),
            choices=(
                Choice(label="Från", options=("skola", "socialtjänst", "annan")),
                Choice(label="Typ", options=tuple(kinds)),
                Choice(label="Område", options=tuple(area.name for area in areas)),
            ),
            called=self._called(),
            year_dates=self._year_dates(),
            report_citation=self._citation(),
        )

    def agenda(self, stamp: Stamp, *, external: bool = False) -> AgendaPaper:
        """Dagordning. ``external``: for guests; cases are left out and counted."""
        meeting = self._view.meeting
        started = meeting.state in HELD
        carried = Agenda(self._session).carried(meeting)
        attachments = (f"Uppföljningslista ({len(carried)} åtgärder)",) if carried and not external else ()
        return AgendaPaper(
            frame=self._frame("Dagordning", meeting.agenda_sent_on or self._today(), stamp),
            meeting=self._facts(),
            last_day_for_questions=meeting.last_question_day,
            reply=self._reply(self._holder(self._view.forum.convener_function_id)),
            called=self._called(),
            items=self._agenda_lines(started=started, external=external),
            attachments=attachments,
            paragraph_numbers=started,
            report_citation=self._citation(),
        )

    def minutes(self, stamp: Stamp, *, correction: Correction | None = None) -> MinutesPaper:
        """Minnesanteckningar, whole. The variant without cases is made from this by `papers.without_cases`."""
        view, meeting = self._view, self._view.meeting
        secretary = self._register.persons.get(meeting.secretary_id)
        note_taker = self._person_title(meeting.secretary_id, meeting.day) if secretary else "Ej angivet"
        approval = None
        if meeting.state is MeetingState.APPROVED and meeting.approved_on is not None:
            approval = Approval(day=meeting.approved_on, by=meeting.approved_by)
        convener = self._holder(view.forum.convener_function_id)
        return MinutesPaper(
            frame=self._frame("Minnesanteckningar", meeting.day, stamp, secret=True),
            meeting=self._facts(),
            note_taker=note_taker,
            attendance=tuple(self._attendance_row(seat) for seat in view.participants),
            missing=tuple(
                MissingFunction(function=self._group_name(gap.requirement.function_ids), times_in_row=gap.in_a_row)
                for gap in AttendanceService(self._session).missing(meeting.id)
            ),
            items=tuple(self._minutes_item(item) for item in view.items),
            report_citation=self._citation(),
            next_meeting=self._next_meeting(),
            approval=approval,
            signatures=(
                Signature(function="Anteckningar", name=secretary.name if secretary else ""),
                Signature(
                    function=self._function_name(view.forum.convener_function_id) or "Sammankallande",
                    name=convener.name if convener else "",
                ),
            ),
            sent_to=self._sent_to(),
            correction=correction,
        )

    def attendance_list(self, stamp: Stamp) -> AttendanceListPaper:
        """Närvarolista."""
        return AttendanceListPaper(
            frame=self._frame("Närvarolista", self._view.meeting.day, stamp),
            meeting=self._facts(),
            rows=self._called(),
        )

    def follow_ups(self, stamp: Stamp) -> FollowUpListPaper:
        """Uppföljningslista: what earlier meetings left, and what this one agreed on, as it stands today."""
        meeting, now = self._view.meeting, self._today()
        carried = Agenda(self._session).carried(meeting)
        rows = overdue_first((*carried, *self._view.follow_ups), now)
        return FollowUpListPaper(
            frame=self._frame("Uppföljningslista", now, stamp, secret=any(row.case_code for row in rows)),
            heading=f"{self._view.forum.name}: åtgärder att följa upp",
            as_of=now,
            rows=tuple(self._follow_up_row(row) for row in rows),
        )

    # --- frame and facts ---------------------------------------------------------------------------------------

    def _frame(self, document_type: str, day: date, stamp: Stamp, *, secret: bool = False) -> PaperFrame:
        municipality, meeting = self._municipality, self._view.meeting
        has_cases = any(item.case for item in self._view.items)
        return PaperFrame(
            municipality=municipality.name,
            administrations=municipality.administrations,
            document_type=document_type,
            day=day,
            dnr=municipality.case_numbers,
            status=stamp.status,
            secrecy_marking=municipality.secrecy_marking if secret and has_cases else "",
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
        names = [self._register.functions[id].name for id in function_ids]
        return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} eller {names[-1]}"

    def _holder(self, function_id: str) -> _Contact | None:
        holders = self._register.holders(function_id, self._view.meeting.day)
        return _Contact(holders[0][0].name, holders[0][0].email) if holders else None

    def _person_title(self, person_id: str, day: date) -> str:
        person = self._register.persons[person_id]
        held = person.functions_on(day)
        return f"{person.name}, {self._register.functions[held[0].function_id].name}" if held else person.name

    def _contact(self, contact: _Contact | None) -> str:
        if contact is None:
            return "sammankallande"
        return f"{contact.name}, {contact.email}" if contact.email else contact.name

    def _reply(self, contact: _Contact | None) -> str:
        last = self._view.meeting.last_question_day
        if last is None:
            return ""
        return f"senast {long_date(last)} till {self._contact(contact)}"

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
            principal=self._register.principal_kind(unit.id).label if unit else "",
            state=capitalised(seat.state.label),
            paragraphs=tuple(n for n in numbers if seat.present_at(n)) if seat.spans else (),
            substitute_for=self._name(seat.substitute_for) or seat.substitute_for,
        )

    def _sent_to(self) -> tuple[str, ...]:
        units = {self._unit_name(s.unit_id) for s in self._view.participants if not s.external}
        return tuple(sorted(unit for unit in units if unit))

    # --- items -------------------------------------------------------------------------------------------------

    def _agenda_lines(self, *, started: bool, external: bool) -> tuple[AgendaLine | AgendaGap, ...]:
        lines: list[AgendaLine | AgendaGap] = []
        for item in self._view.items:
            if external and item.case is not None:
                gap = lines[-1] if lines and isinstance(lines[-1], AgendaGap) else None
                if gap is not None:
                    lines[-1] = AgendaGap(count=gap.count + 1, minutes=(gap.minutes or 0) + item.minutes)
                else:
                    lines.append(AgendaGap(count=1, minutes=item.minutes))
                continue
            number = item.paragraph if started and item.paragraph is not None else item.position
            lines.append(
                AgendaLine(
                    number=number,
                    heading=item.title,
                    case_code=item.case.label if item.case else "",
                    presenter=self._function_name(item.presenter_function_id),
                    minutes=item.minutes or None,
                )
            )
        return tuple(lines)

    def _minutes_item(self, item: AgendaItem) -> MinutesItem:
        text = self._view.texts.get(item.id, ItemText(item_id=item.id))
        return MinutesItem(
            paragraph=item.paragraph if item.paragraph is not None else item.position,
            heading=item.title,
            case=self._case_facts(item.case) if item.case else None,
            parts=() if item.state is ItemState.NOT_TAKEN else _parts(text, self._today()),
            actions=tuple(self._action(f) for f in self._view.follow_ups if f.item_id == item.id),
            taken_up=item.state is not ItemState.NOT_TAKEN,
        )

    def _case_facts(self, case: CaseDiscussion) -> CaseFacts:
        earlier = Agenda(self._session).earlier(case.code, self._view.meeting)
        return CaseFacts(
            code=case.label,
            naming=capitalised(ItemKind.CASE.label),
            stage=case.stage.label,
            asking_side=case.asking_side.label,
            earlier=tuple(EarlierDiscussion(meeting=m.label, paragraph=i.paragraph) for m, i in earlier),
            bases=tuple(
                BasisLine(
                    side=_SIDE_NAMES[basis.side],
                    basis=basis.ground.label,
                    assessed_by=self._register.functions[basis.assessed_by].name,
                    assessed_on=basis.day,
                )
                for basis in case.bases
            ),
            circle=self._circle_names(case),
        )

    def _circle_names(self, case: CaseDiscussion) -> tuple[str, ...]:
        """Name the krets without naming the school: in a small place the school is half the identity."""
        asking = f"frågande {'skola' if case.asking_side is Side.SCHOOL else 'verksamhet'}"
        names = [asking if id == case.asking_unit_id else self._unit_name(id) for id in case.circle.unit_ids]
        names += [side.label if side is not Side.SOCIAL else "socialtjänsten" for side in case.circle.sides]
        return tuple(dict.fromkeys(names))

    def _action(self, follow_up: FollowUp) -> ActionLine:
        return ActionLine(what=follow_up.what, responsible=self._responsible(follow_up), due=follow_up.due)

    def _responsible(self, follow_up: FollowUp) -> str:
        function = self._function_name(follow_up.responsible_function_id)
        if follow_up.case_code is not None:
            return function  # a lone school's head would reveal the school
        unit = self._unit_name(follow_up.responsible_unit_id)
        return ", ".join(part for part in (function, unit) if part)

    def _follow_up_row(self, follow_up: FollowUp) -> FollowUpRow:
        repositories = self._session.repositories
        item = repositories.items.find(follow_up.item_id)
        meeting = repositories.meetings.get(follow_up.meeting_id)
        return FollowUpRow(
            what=follow_up.what,
            responsible=self._responsible(follow_up),
            due=follow_up.due,
            paragraph=item.paragraph if item else None,
            meeting=meeting.label,
            state=capitalised(follow_up.state.label),
            finished=not follow_up.state.remains or follow_up.reported_on is not None,
        )

    # --- the year ----------------------------------------------------------------------------------------------

    def _next_meeting(self) -> NextMeeting | None:
        following = Meetings(self._session).next_after(self._view.meeting)
        if following is None:
            return None
        return NextMeeting(day=following.day, start=following.start, end=following.end, place=following.place)

    def _year_dates(self) -> tuple[YearDate, ...]:
        meeting = self._view.meeting
        coming = [
            m
            for m in self._session.repositories.meetings.where(forum_id=meeting.forum_id)
            if m.day >= meeting.day and m.state is not MeetingState.CANCELLED
        ]
        return tuple(
            YearDate(day=m.day, start=m.start, end=m.end, note=f"flyttat: {m.moved_reason}" if m.moved_reason else "")
            for m in coming[:9]
        )


@dataclass(frozen=True)
class _Contact:
    name: str
    email: str


def _file_id(meeting: Meeting) -> str:
    number = f"-{meeting.number:02d}" if meeting.number is not None else ""
    return f"{meeting.id[-4:]}-{meeting.day.year % 100:02d}{number}"


def _parts(text: ItemText, day: date) -> tuple[NotePart, ...]:
    if text.sanitised:
        return (NotePart(kind=PartKind.BACKGROUND, sanitised_on=day),)
    kinds = ((PartKind.BACKGROUND, text.background), (PartKind.DISCUSSION, text.talk), (PartKind.AGREED, text.agreed))
    return tuple(NotePart(kind=kind, text=words) for kind, words in kinds if words.strip() and words != SANITISED)
