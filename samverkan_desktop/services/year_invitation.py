"""Inbjudan och frågeupprop to several meetings at once: one paper with all dates, through the gate like any."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from samverkan_desktop.documents.values import Called, Choice, YearInvitationPaper, YearMeeting
from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.services.called import called_by_rule
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.paper_base import Stamp
from samverkan_desktop.services.paper_fields import gate_fields
from samverkan_desktop.services.paper_values import PaperValues
from samverkan_desktop.services.papers import Prepared, Produced, render_prepared
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.stamps import draft_stamp

_TYPE = "Inbjudan och frågeupprop"
_DETAIL = "invitation-year full"


@dataclass(frozen=True)
class YearInvitations:
    """Makes the paper. Before the invitation is sent it shows whom the rules would call."""

    session: Session
    gate: Gate = STANDARD_GATE

    def produce(self, meeting_ids: Iterable[str]) -> Produced:
        """Return the paper as PDF. Raises `GateShut` while a direct hit stands in it, `CheckFailed` if unchecked."""
        return render_prepared(self.prepare(meeting_ids))

    def prepare(self, meeting_ids: Iterable[str]) -> Prepared:
        """Gather the value, run the gate and log."""
        repositories = self.session.repositories
        meetings = sorted((repositories.meetings.get(id) for id in set(meeting_ids)), key=lambda m: (m.day, m.start))
        first = meetings[0]
        calendar = Planning(self.session).calendar()
        paper = _YearValues(self.session, first.id).year(draft_stamp(self.session), meetings, calendar)
        fields = gate_fields(paper)
        require_gate_open(self.session, self.gate, fields, kind="meeting", id=first.id, detail=_DETAIL)
        self.session.record.log_read("gör papper", kind="meeting", object_id=first.id, detail=_DETAIL)
        name = f"{first.day.isoformat()}--{meetings[-1].day.isoformat()}-inbjudan-{len(meetings)}-moten.pdf"
        return Prepared(paper, name)


class _YearValues(PaperValues):
    """The values of a paper about several meetings, read through the first of them."""

    def year(self, stamp: Stamp, meetings: Sequence[Meeting], calendar: Calendar) -> YearInvitationPaper:
        first, forum = meetings[0], self._view.forum
        convener = self._holder(forum.convener_function_id)
        shared_place = _shared(m.place for m in meetings)
        period = period_of(meetings, calendar)
        frame = self._frame(_TYPE, first.invited_on or self._today(), stamp)
        return YearInvitationPaper(
            frame=frame,
            heading=forum.name,
            period=period,
            convener=self._function_name(forum.convener_function_id),
            place=shared_place,
            link=_shared(m.link for m in meetings),
            reply=f"För varje möte senast dess sista dag för frågor, till {self._contact(convener)}",
            send_questions_to=self._contact(convener),
            meetings=tuple(
                YearMeeting(
                    label=m.label if m.number is not None else "",
                    day=m.day,
                    start=m.start,
                    end=m.end,
                    last_day_for_questions=m.last_question_day,
                    place="" if m.place == shared_place else m.place,
                    note=f"flyttat: {m.moved_reason}" if m.moved_reason else "",
                )
                for m in meetings
            ),
            choices=(
                Choice(label="Från", options=("skola", "socialtjänst", "annan")),
                Choice(label="Typ", options=tuple(kind.label for kind in QuestionKind)),
                Choice(label="Område", options=tuple(area.name for area in self._session.repositories.areas.all())),
            ),
            called=self._called_to(meetings),
            report_citation=self._citation(),
        )

    def _called_to(self, meetings: Sequence[Meeting]) -> tuple[Called, ...]:
        seats = [seat for m in meetings for seat in self._session.repositories.participants.where(meeting_id=m.id)]
        if not seats:
            seats = [s for m in meetings for s in called_by_rule(self._view.forum, m, self._register)]
        one_each = {(seat.person_id, seat.function_id, seat.unit_id): seat for seat in reversed(seats)}
        return tuple(
            Called(
                function=self._function_name(seat.function_id),
                name=self._name(seat.person_id),
                unit=self._unit_name(seat.unit_id),
            )
            for seat in reversed(one_each.values())
        )


def period_of(meetings: Sequence[Meeting], calendar: Calendar) -> str:
    """Return what the meetings' time is called: ``läsåret 2026/2027`` where that is one, else its years."""
    years = {year.name if (year := calendar.school_year_of(m.day)) is not None else "" for m in meetings}
    if len(years) == 1 and (name := years.pop()):
        return f"läsåret {name}"
    first, last = meetings[0].day.year, meetings[-1].day.year
    return f"{first}" if first == last else f"{first}–{last}"


def _shared(texts: Iterable[str]) -> str:
    """Return what most of the meetings have."""
    several = list(texts)
    return max(several, key=several.count) if several else ""
