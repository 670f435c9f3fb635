"""The rows behind an element of the first page, as they are read. Pure; no widget, no record.

What a case is about never stands here: the list may stand on the projector, where not everybody belongs to its krets.
"""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.questions import Question, QuestionKind
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date, short_date, time_span, week
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.models.states import attendance_tone, follow_up_tone, meeting_tone
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.rows_behind import Behind


def behind_rows(behind: Behind, today: date) -> list[tuple[Row, str]]:
    """Return the rows, each with the id of the meeting it leads to; no id where it leads nowhere."""
    if behind.follow_ups:
        return [(_follow_up(each, behind, today), each.meeting_id) for each in behind.follow_ups]
    if behind.participants:
        return [(_participant(each, behind), each.meeting_id) for each in behind.participants]
    if behind.questions:
        return [(_question(each, behind, today), "") for each in behind.questions]
    return [(_meeting(each, behind), each.id) for each in behind.own_meetings]


def _dated(day: date) -> str:
    return f"{short_date(day)} {day.year}"


def _follow_up(follow_up: FollowUp, behind: Behind, today: date) -> Row:
    title = follow_up.what
    if follow_up.case_code is not None:
        title = tr("Åtgärd i ärende K{code}").format(code=follow_up.case_code)
    meeting = behind.meetings.get(follow_up.meeting_id)
    due = tr("senast {day}").format(day=_dated(follow_up.due)) if follow_up.due else tr("utan sista dag")
    who = _who(follow_up.responsible_function_id, follow_up.responsible_unit_id, behind.register)
    late = follow_up.days_late(today)
    chip, tone = capitalised(words.label(follow_up.state)), follow_up_tone(follow_up.state)
    if late:
        days = tr("1 dag försenad") if late == 1 else tr("{count} dagar försenad").format(count=late)
        chip, tone = days, Tone.DANGER
    parts = (who or tr("ansvarig saknas"), due, tr("från {meeting}").format(meeting=meeting.label) if meeting else "")
    return Row(id=follow_up.id, title=title, sub=" · ".join(part for part in parts if part), chip=chip, tone=tone)


def _participant(seat: Participant, behind: Behind) -> Row:
    meeting = behind.meetings.get(seat.meeting_id)
    person = behind.register.persons.get(seat.person_id)
    when = ""
    if meeting is not None:
        when = f"{capitalised(heading_date(meeting.day))} {meeting.day.year} · {meeting.label}"
    who = (_who(seat.function_id, seat.unit_id, behind.register), person.name if person else "")
    return Row(
        id=seat.id,
        title=when,
        sub=", ".join(part for part in who if part),
        chip=capitalised(words.label(seat.state)),
        tone=attendance_tone(seat.state),
    )


def _question(question: Question, behind: Behind, today: date) -> Row:
    unit = behind.register.units.get(question.unit_id)
    case = question.kind is QuestionKind.CASE
    age = question.age_days(today)
    told = {0: tr("kom i dag"), 1: tr("kom i går")}.get(age, tr("kom {day}, {count} dagar sedan"))
    came = told.format(day=short_date(question.received_on), count=age)
    parts = (words.label(question.side), unit.name if unit else "", came)
    return Row(
        id=question.id,
        title=capitalised(words.label(question.kind)) if case else question.line,
        sub=" · ".join(part for part in parts if part),
        chip=capitalised(words.label(question.state)),
        tone=Tone.BRAND,
    )


def _meeting(meeting: Meeting, behind: Behind) -> Row:
    forum = behind.forums.get(meeting.forum_id)
    number = f" {meeting.label}" if meeting.number is not None else ""
    facts = (time_span(meeting.start, meeting.end), week(meeting.day), meeting.place)
    return Row(
        id=meeting.id,
        title=f"{heading_date(meeting.day).capitalize()} {meeting.day.year} · {forum.name if forum else ''}{number}",
        sub=" · ".join(part for part in facts if part),
        chip=capitalised(words.label(meeting.state)),
        tone=meeting_tone(meeting.state),
    )


def _who(function_id: str, unit_id: str, register: Register) -> str:
    function, unit = register.functions.get(function_id), register.units.get(unit_id)
    return ", ".join(part.name for part in (function, unit) if part is not None)
