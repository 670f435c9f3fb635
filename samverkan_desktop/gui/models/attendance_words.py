"""Who is called, who came and who is missing, as rows and sentences. Pure."""

from __future__ import annotations

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import AttendanceState, Participant, Reply
from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.participation import Gap, Sitting, coverage
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.swedish import capitalised, paragraphs, uncapitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.fact_words import ordinal
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.models.states import attendance_tone, reply_tone
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.meetings import MeetingView


def attendance_rows(view: MeetingView, register: Register, item: AgendaItem | None) -> list[Row]:
    """Return who is called: before the meeting with the answer, then with who came; at a case, who may not hear it."""
    case, held = item.case if item else None, view.meeting.is_held
    return [_attendance_row(seat, register, case, held=held) for seat in view.participants]


def _attendance_row(seat: Participant, register: Register, case: CaseDiscussion | None, *, held: bool) -> Row:
    function = register.functions.get(seat.function_id)
    unit = register.units.get(seat.unit_id)
    person = register.persons.get(seat.person_id)
    chip, tone = capitalised(words.label(seat.state)), attendance_tone(seat.state)
    about = [part.name for part in (person, unit) if part is not None]
    if held and seat.state is AttendanceState.SUBSTITUTE and (stood := register.persons.get(seat.substitute_for)):
        about.append(tr("för {who}").format(who=stood.name))
    if held and seat.spans:
        spans = [number for span in seat.spans for number in range(span.first, span.last + 1)]
        about.append(paragraphs(spans))
    if not held:
        chip, tone = capitalised(words.label(seat.reply)), reply_tone(seat.reply)
    if case is not None and not case.circle.holds(seat.unit_id, register):
        chip, tone = tr("Utanför kretsen"), Tone.CASE
    return Row(
        id=seat.id,
        title=function.name if function else tr("Okänd funktion"),
        sub=", ".join(about),
        chip=chip,
        tone=tone,
    )


def replies_sum(view: MeetingView) -> str:
    """``5 av 8 har svarat``; nothing while nobody is called."""
    answered = sum(seat.reply is not Reply.NONE for seat in view.participants)
    count = len(view.participants)
    return tr("{answered} av {all} har svarat").format(answered=answered, all=count) if count else ""


def attendance_sum(view: MeetingView) -> str:
    """``5 av 7 funktioner``; nothing while attendance has not been taken."""
    sitting = Sitting(view.meeting.day, view.participants)
    if not sitting.recorded:
        return ""
    functions = dict.fromkeys(seat.function_id for seat in view.participants)
    came = sum(row.came for row in coverage(functions, [sitting]))
    return tr("{came} av {all} funktioner").format(came=came, all=len(functions))


def missing_words(gaps: tuple[Gap, ...], register: Register, *, held: bool) -> str:
    """``Funktion som ska delta saknas: kurator. Tredje mötet i rad.``; before the meeting one line for all of them."""
    names = [_group_words(gap, register) for gap in gaps]
    if not held:
        return tr("Ska delta, men ingen som kan komma är kallad: {who}.").format(who="; ".join(names)) if names else ""
    sentences = []
    for gap, who in zip(gaps, names, strict=True):
        row = tr(" {which} mötet i rad.").format(which=ordinal(gap.in_a_row)) if gap.in_a_row > 1 else ""
        sentences.append(tr("Funktion som ska delta saknas: {who}.").format(who=who) + row)
    return "\n".join(sentences)


def lacking_words(gaps: tuple[Gap, ...], register: Register) -> str:
    """``Ingen har svarat ja än för: kurator eller skolsköterska.``; nothing while somebody has for each."""
    names = [_group_words(gap, register) for gap in gaps]
    return tr("Ingen har svarat ja än för: {who}.").format(who="; ".join(names)) if names else ""


def _group_words(gap: Gap, register: Register) -> str:
    ids = gap.requirement.function_ids
    names = [uncapitalised(register.functions[id].name) for id in ids if id in register.functions]
    between = tr("eller")
    return f" {between} ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
