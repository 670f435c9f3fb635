"""From the record to the immutable values that papers are made of. Reads, never writes."""

from __future__ import annotations

from samverkan_desktop.documents.values import (
    AgendaPaper,
    Approval,
    AttendanceListPaper,
    Choice,
    Correction,
    FollowUpListPaper,
    InvitationPaper,
    MinutesPaper,
    MissingFunction,
    NextMeeting,
    Signature,
    YearDate,
)
from samverkan_desktop.domain.followups import FollowUp, overdue_first
from samverkan_desktop.domain.meetings import HELD, MeetingState
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.attachments import Attachments
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.paper_base import Stamp
from samverkan_desktop.services.paper_items import PaperItems

COMING_DATES = 9


class PaperValues(PaperItems):
    """Gathers the values of one meeting's papers."""

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

    def agenda(self, stamp: Stamp, *, external: bool = False, hidden: frozenset[str] = frozenset()) -> AgendaPaper:
        """Dagordning. ``external``: for guests; cases are left out and counted. ``hidden``: so are these items."""
        meeting = self._view.meeting
        started = meeting.state in HELD
        sent, last = meeting.agenda_sent_on or self._today(), meeting.last_question_day
        carried = Agenda(self._session).carried(meeting)
        listed = (f"Uppföljningslista ({_counted(len(carried))})",) if carried and not external else ()
        files = (each.title for each in Attachments(self._session).of_meeting(meeting.id))
        return AgendaPaper(
            frame=self._frame(
                "Dagordning",
                sent,
                stamp,
                secret=self._has_cases and not external,
            ),
            meeting=self._facts(),
            last_day_for_questions=last,
            questions_closed=last is not None and last < sent,
            reply=self._reply(self._holder(self._view.forum.convener_function_id), sent=sent),
            called=self._called(),
            items=self._agenda_lines(started=started, external=external, hidden=hidden),
            attachments=(*listed, *files),
            paragraph_numbers=started,
        )

    def minutes(self, stamp: Stamp, *, correction: Correction | None = None) -> MinutesPaper:
        """Minnesanteckningar, whole. The variant without cases is made from this by `papers.without_cases`."""
        view, meeting = self._view, self._view.meeting
        secretary = self._register.persons.get(meeting.secretary_id)
        note_taker = self._person_title(meeting.secretary_id, meeting.day) if secretary else "Ej angivet"
        approval = None
        if meeting.state is MeetingState.APPROVED and meeting.approved_on is not None:
            given = self._session.repositories.approvals.find(meeting.id)
            way = given.way.label if given is not None and given.way.outside else ""
            approval = Approval(day=meeting.approved_on, by=meeting.approved_by, way=way)
        convener = self._holder(view.forum.convener_function_id)
        return MinutesPaper(
            frame=self._frame("Minnesanteckningar", meeting.day, stamp, secret=self._has_cases),
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

    def follow_ups(self, stamp: Stamp, *, unit_id: str = "") -> FollowUpListPaper:
        """Uppföljningslista: what earlier meetings left, and what this one agreed on, as it stands today.

        ``unit_id``: for this unit; what belongs to cases outside its krets is left out, and the heading says so.
        """
        meeting, now = self._view.meeting, self._today()
        carried = Agenda(self._session).carried(meeting)
        every = overdue_first((*carried, *self._view.follow_ups), now)
        rows = [row for row in every if not unit_id or self._may_read(row, unit_id)]
        left_out = f" ({len(every) - len(rows)} utanför kretsen visas inte)" if len(rows) < len(every) else ""
        return FollowUpListPaper(
            frame=self._frame("Uppföljningslista", now, stamp, secret=any(row.case_code is not None for row in rows)),
            heading=f"Åtgärder att följa upp{left_out}",
            forum=self._view.forum.name,
            as_of=now,
            rows=tuple(self._follow_up_row(row) for row in rows),
        )

    def _may_read(self, row: FollowUp, unit_id: str) -> bool:
        if row.case_code is None:
            return True
        item = self._session.repositories.items.find(row.item_id)
        return item is not None and item.case is not None and item.case.circle.holds(unit_id, self._register)

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
            for m in coming[:COMING_DATES]
        )


def _counted(actions: int) -> str:
    return "1 åtgärd" if actions == 1 else f"{actions} åtgärder"
