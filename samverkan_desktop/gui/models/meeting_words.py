"""What the page of a meeting says: rows, chips and sentences out of the values. Pure; no widget, no record."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.domain.agenda import AgendaItem, ItemState, planned_minutes
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.cases import CaseDiscussion
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.participation import Gap, Sitting, coverage
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.swedish import capitalised, heading_date, paragraph, short_date, time_span, week
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.models.states import attendance_tone, follow_up_tone, reply_tone
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.meetings import MeetingView

STEPS = (
    MeetingState.PLANNED,
    MeetingState.INVITED,
    MeetingState.AGENDA_SENT,
    MeetingState.ONGOING,
    MeetingState.FOR_APPROVAL,
    MeetingState.APPROVED,
)


def ordinal(number: int) -> str:
    """``Tredje``, ``12:e``: which time something happens, from the first."""
    known = (tr("Första"), tr("Andra"), tr("Tredje"), tr("Fjärde"), tr("Femte"), tr("Sjätte"), tr("Sjunde"))
    return known[number - 1] if number <= len(known) else tr("{number}:e").format(number=number)


# --- the meeting ---------------------------------------------------------------------------------------------------


def title(view: MeetingView) -> str:
    """``Konsultationsmöte 7/2026 · torsdag 3 december``."""
    meeting = view.meeting
    number = f" {meeting.label}" if meeting.number is not None else ""
    year = "" if meeting.number is not None else f" {meeting.day.year}"
    return f"{view.forum.name}{number} · {heading_date(meeting.day)}{year}"


def facts(meeting: Meeting) -> str:
    """``kl. 13.00–15.00 · v. 49 · Sammanträdesrum 2``."""
    return " · ".join(
        part for part in (time_span(meeting.start, meeting.end), week(meeting.day), meeting.place, meeting.link) if part
    )


def step_words(meeting: Meeting) -> tuple[tuple[str, ...], int]:
    """Return the steps of a meeting and which one it stands at, from 0."""
    if meeting.state is MeetingState.CANCELLED:
        return (tr("Planerat"), tr("Inställt")), 1
    short = (tr("Planerat"), tr("Inbjudan"), tr("Dagordning"), tr("Pågår"), tr("För godkännande"), tr("Godkänt"))
    return short, STEPS.index(meeting.state)


# --- agenda --------------------------------------------------------------------------------------------------------


def number_of(item: AgendaItem) -> str:
    """``§ 44`` once the meeting has started, before that the item's place."""
    return paragraph(item.paragraph) if item.paragraph is not None else f"{item.position}."


def place_name(item: AgendaItem) -> str:
    """``§ 44`` or ``punkt 4``: for sentences."""
    return paragraph(item.paragraph) if item.paragraph is not None else f"{tr('punkt')} {item.position}"


def agenda_rows(view: MeetingView, current: str) -> list[Row]:
    """Return the agenda as rows; ``current``: the id of the item being written."""
    rows = []
    for item in view.items:
        chip, tone = _item_chip(item, under_way=view.meeting.state is MeetingState.ONGOING and item.id == current)
        rows.append(
            Row(
                id=item.id,
                lead=number_of(item),
                title=item.heading,
                sub=f"{item.minutes} min",
                chip=chip,
                tone=tone,
                faded=item.state is ItemState.NOT_TAKEN,
            )
        )
    return rows


def _item_chip(item: AgendaItem, *, under_way: bool) -> tuple[str, Tone]:
    if item.state is ItemState.DONE:
        return tr("Klar"), Tone.OK
    if item.state is ItemState.NOT_TAKEN:
        return tr("Togs inte upp"), Tone.NEUTRAL
    if under_way:
        return tr("Nu"), Tone.BRAND
    if item.is_case:
        return tr("Ärende"), Tone.CASE
    if item.kind is ItemKind.GENERAL:
        return (tr("Fråga"), Tone.BRAND) if item.question_id else ("", Tone.NEUTRAL)
    return tr("Fast punkt"), Tone.NEUTRAL


def minutes_sum(view: MeetingView) -> tuple[str, bool]:
    """Return ``110 av 120 min``, and whether more is planned than there is time for."""
    planned = planned_minutes(view.items)
    return tr("{planned} av {all} min").format(
        planned=planned, all=view.meeting.minutes
    ), planned > view.meeting.minutes


# --- the § ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Word:
    """A chip."""

    text: str
    tone: Tone = Tone.BRAND


def item_chips(item: AgendaItem, area: CooperationArea | None, register: Register) -> list[Word]:
    """Return the facts of an item as chips."""
    found = []
    case = item.case
    if item.is_case:
        found.append(Word(tr("Ärende utan namn"), Tone.CASE))
    elif item.kind is not ItemKind.GENERAL:
        found.append(Word(tr("Fast punkt"), Tone.NEUTRAL))
    if case is not None:
        found.append(Word(tr("Stadium: {what}").format(what=words.label(case.stage))))
    if area is not None:
        found.append(Word(tr("Område: {what}").format(what=area.name)))
    presenter = register.functions.get(item.presenter_function_id)
    if presenter is not None:
        found.append(Word(tr("Föredrar: {what}").format(what=presenter.name)))
    if case is not None:
        found.append(Word(tr("Fråga från: {what}").format(what=words.label(case.asking_side))))
        found.extend(
            Word(tr("Grund, {side}: {ground}").format(side=words.label(b.side), ground=words.label(b.ground)))
            for b in case.bases
        )
        found.extend(
            Word(tr("Grund saknas: {side}").format(side=side.definite), Tone.WARNING) for side in case.missing_bases()
        )
        found.append(Word(tr("Krets: {who}").format(who=_circle(case, register))))
    return found


def _circle(case: CaseDiscussion, register: Register) -> str:
    names = [register.units[id].name for id in case.circle.unit_ids if id in register.units]
    return ", ".join([*names, *(side.definite for side in case.circle.sides)])


def earlier_words(earlier: list[tuple[Meeting, AgendaItem]]) -> str:
    """``Tredje gången · senast 6/2026, § 37``; ``earlier`` has the latest first."""
    if not earlier:
        return ""
    meeting, item = earlier[0]
    at = f", {paragraph(item.paragraph)}" if item.paragraph is not None else ""
    return tr("{which} gången · senast {meeting}{at}").format(
        which=ordinal(len(earlier) + 1), meeting=meeting.label, at=at
    )


def follow_up_rows(follow_ups: list[FollowUp], register: Register) -> list[Row]:
    """Return follow-ups as rows."""
    rows = []
    for each in follow_ups:
        function = register.functions.get(each.responsible_function_id)
        unit = register.units.get(each.responsible_unit_id)
        who = ", ".join(part.name for part in (function, unit) if part is not None) or tr("ansvarig saknas")
        due = f"{short_date(each.due)} {each.due.year}" if each.due else tr("datum saknas")
        rows.append(
            Row(
                id=each.id,
                title=each.what,
                sub=f"{who} · {due}",
                chip=capitalised(words.label(each.state)),
                tone=follow_up_tone(each.state),
            )
        )
    return rows


# --- attendance ----------------------------------------------------------------------------------------------------


def attendance_rows(view: MeetingView, register: Register, item: AgendaItem | None) -> list[Row]:
    """Return who is called: before the meeting with the answer, then with who came; at a case, who may not hear it."""
    case, held = item.case if item else None, view.meeting.is_held
    return [_attendance_row(seat, register, case, held=held) for seat in view.participants]


def _attendance_row(seat: Participant, register: Register, case: CaseDiscussion | None, *, held: bool) -> Row:
    function = register.functions.get(seat.function_id)
    unit = register.units.get(seat.unit_id)
    person = register.persons.get(seat.person_id)
    chip, tone = capitalised(words.label(seat.state)), attendance_tone(seat.state)
    if not held:
        chip, tone = capitalised(words.label(seat.reply)), reply_tone(seat.reply)
    if case is not None and not case.circle.holds(seat.unit_id, register):
        chip, tone = tr("Utanför kretsen"), Tone.CASE
    return Row(
        id=seat.id,
        title=function.name if function else tr("Okänd funktion"),
        sub=", ".join(part.name for part in (person, unit) if part is not None),
        chip=chip,
        tone=tone,
    )


def attendance_sum(view: MeetingView) -> str:
    """``5 av 7 funktioner``; nothing while attendance has not been taken."""
    sitting = Sitting(view.meeting.day, view.participants)
    if not sitting.recorded:
        return ""
    functions = dict.fromkeys(seat.function_id for seat in view.participants)
    came = sum(row.came for row in coverage(functions, [sitting]))
    return tr("{came} av {all} funktioner").format(came=came, all=len(functions))


def missing_words(gaps: tuple[Gap, ...], register: Register, *, held: bool) -> str:
    """``Funktion som ska delta saknas: kurator. Tredje mötet i rad.``."""
    sentences = []
    for gap in gaps:
        names = [register.functions[id].name.lower() for id in gap.requirement.function_ids if id in register.functions]
        who = f" {tr('eller')} ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
        if held:
            row = tr(" {which} mötet i rad.").format(which=ordinal(gap.in_a_row)) if gap.in_a_row > 1 else ""
            sentences.append(tr("Funktion som ska delta saknas: {who}.").format(who=who) + row)
        else:
            sentences.append(tr("Ingen som ska delta är kallad eller har tackat ja: {who}.").format(who=who))
    return "\n".join(sentences)
