"""What the page of a meeting says: rows, chips and sentences out of the values. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from samverkan_desktop.domain.afterwards import Approval
from samverkan_desktop.domain.agenda import AgendaItem, ItemState, planned_minutes
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.swedish import capitalised, paragraph, uncapitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date, short_date, time_span, week
from samverkan_desktop.gui.models.fact_words import time_word
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.models.states import follow_up_tone
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.meetings import MeetingView

Used = Callable[[AgendaItem], int]
STEPS = (
    MeetingState.PLANNED,
    MeetingState.INVITED,
    MeetingState.AGENDA_SENT,
    MeetingState.ONGOING,
    MeetingState.FOR_APPROVAL,
    MeetingState.APPROVED,
)


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


def state_words(view: MeetingView, *, read_only: bool, approval: Approval | None = None) -> tuple[str, Tone]:
    """Return the line that says why nothing can be written, or nothing."""
    meeting = view.meeting
    if meeting.state is MeetingState.APPROVED:
        text = tr(
            "Minnesanteckningarna godkändes {day} av {who} och är låsta. Det som behöver rättas blir en rättelse: "
            "en ny version, och den gamla finns kvar."
        )
        who = approved_by(meeting, approval)
        outside = approval is not None and approval.way.outside
        return text.format(day=meeting.approved_on or "", who=f"{who}," if outside else who), Tone.OK
    if meeting.state is MeetingState.CANCELLED:
        return tr("Mötet är inställt: {why}").format(why=meeting.cancelled_reason), Tone.DANGER
    if read_only:
        return tr("Filen är öppnad för läsning. Inget kan ändras."), Tone.BRAND
    return "", Tone.WARNING


def approved_by(meeting: Meeting, approval: Approval | None) -> str:
    """``förvaltningschef, per e-post``: who approved, and how where that was outside the program."""
    who = uncapitalised(meeting.approved_by)
    return f"{who}, {words.label(approval.way)}" if approval is not None and approval.way.outside else who


@dataclass(frozen=True)
class Empty:
    """What a meeting without items says: in the agenda, and where the § would be."""

    agenda: str
    title: str
    text: str


def empty_words(view: MeetingView, *, locked: bool) -> Empty:
    """Return what stands where there are no items."""
    if locked or view.meeting.state is MeetingState.FOR_APPROVAL:
        return Empty(
            tr("Mötet har ingen dagordning."),
            tr("Inget är antecknat"),
            tr("Mötet hade inga punkter. Att det hölls, och vem som var med, finns med i uppföljningen."),
        )
    return Empty(
        tr("Inga punkter än."),
        tr("Börja med en punkt"),
        tr(
            "Lägg till en punkt med Ctrl+Enter, eller välj bland frågorna som väntar. Ett möte utan dagordning räknas "
            "också: anteckna bara närvaron."
        ),
    )


# --- agenda --------------------------------------------------------------------------------------------------------


def number_of(item: AgendaItem) -> str:
    """``§ 44`` once the meeting has started, before that the item's place."""
    return paragraph(item.paragraph) if item.paragraph is not None else f"{item.position}."


def place_name(item: AgendaItem) -> str:
    """``§ 44`` or ``punkt 4``: for sentences."""
    return paragraph(item.paragraph) if item.paragraph is not None else tr("punkt") + f" {item.position}"


def stored_time(item: AgendaItem) -> int:
    """Return the time used on an item as the record has it, in seconds."""
    return item.used_seconds


def heading_words(item: AgendaItem) -> str:
    """``Ärende K7: hög frånvaro``, or the title as it stands."""
    if item.case is None:
        return item.title
    return tr("Ärende {code}: {title}").format(code=item.case.label, title=item.title)


def agenda_rows(view: MeetingView, current: str, used: Used = stored_time) -> list[Row]:
    """Return the agenda as rows. ``current``: the id of the item being written; ``used``: seconds used on an item."""
    rows = []
    for item in view.items:
        chip, tone = _item_chip(item, view.meeting, under_way=item.id == current)
        rows.append(
            Row(
                id=item.id,
                lead=number_of(item),
                title=heading_words(item),
                sub=time_word(item, used(item)).text,
                chip=chip,
                tone=tone,
                faded=item.state is ItemState.NOT_TAKEN,
            )
        )
    return rows


def _item_chip(item: AgendaItem, meeting: Meeting, *, under_way: bool) -> tuple[str, Tone]:
    if item.state is ItemState.DONE:
        return tr("Klar"), Tone.OK
    if item.state is ItemState.NOT_TAKEN:
        return tr("Togs inte upp") if meeting.is_held else tr("Tas inte upp"), Tone.NEUTRAL
    if under_way and meeting.state is MeetingState.ONGOING:
        return tr("Nu"), Tone.BRAND
    if item.is_case:
        return tr("Ärende"), Tone.CASE
    if item.kind is ItemKind.GENERAL:
        return (tr("Fråga"), Tone.BRAND) if item.question_id else ("", Tone.NEUTRAL)
    return tr("Fast punkt"), Tone.NEUTRAL


def minutes_sum(view: MeetingView, used: Used = stored_time) -> tuple[str, bool, str]:
    """Return ``110 av 120 min``, whether the time will not do, and the same in a sentence.

    Before the meeting it is what is planned; once it has begun what is used, and the open items' plan decides.
    """
    planned, length = planned_minutes(view.items), view.meeting.minutes
    taken = sum(used(item) for item in view.items) // 60
    told = tr("Planerat {planned} min av {all}.").format(planned=planned, all=length)
    if not (view.meeting.is_held and (taken or view.meeting.state is MeetingState.ONGOING)):
        return tr("{planned} av {all} min").format(planned=planned, all=length), planned > length, told
    left = sum(max(0, item.minutes - used(item) // 60) for item in view.items if item.state is ItemState.OPEN)
    over = view.meeting.state is MeetingState.ONGOING and taken + left > length
    told = tr("Använt {used} min.").format(used=taken) + f" {told}"
    return tr("{used} av {all} min").format(used=taken, all=length), over, told


# --- follow-ups ---------------------------------------------------------------------------------------------------


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


def carried_rows(carried: list[tuple[FollowUp, str]], register: Register, *, today: date) -> list[Row]:
    """Return what earlier meetings agreed on as rows: with the meeting it comes from, and how late it is."""
    plain = follow_up_rows([each for each, _ in carried], register)
    rows = []
    for (each, label), row in zip(carried, plain, strict=True):
        late = each.days_late(today)
        told = tr("{n} dagar sen").format(n=late) if late > 1 else tr("1 dag sen") if late else ""
        parts = [row.sub, tr("från {meeting}").format(meeting=label), told, each.outcome]
        sub = " · ".join(part for part in parts if part)
        rows.append(replace(row, sub=sub, tone=Tone.DANGER if late else row.tone))
    return rows
