"""Logged chefssamråd and anmälningsmöten as rows of a table, in the language of the window. Pure; no text of theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from samverkan_desktop.domain.logged_meetings import LoggedCounts, LoggedKind, LoggedMeeting
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.domain.time_spans import TimeSpan
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date, short_date
from samverkan_desktop.gui.models.cell_table import Heading, TableCell, TableRow
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.logged_list import LoggedLine, TermFigures

_BETWEEN, _PEOPLE = ", ", " · "  # names of functions may hold a comma


class LoggedGroup(StrEnum):
    """The quick views."""

    ALL = "all"
    HEADS = "heads"
    REPORTS = "reports"
    VOID = "void"
    TERMS = "terms"

    def holds(self, row: LoggedMeeting) -> bool:
        """Tell whether a row belongs to the view."""
        match self:
            case LoggedGroup.HEADS:
                return row.counts and row.kind is LoggedKind.HEADS
            case LoggedGroup.REPORTS:
                return row.counts and row.kind is LoggedKind.REPORT
            case LoggedGroup.VOID:
                return not row.counts
            case _:
                return row.counts


class LoggedState(StrEnum):
    """How it went."""

    HELD = "held"
    NOT_HELD = "not_held"
    ALL_HEARD = "all_heard"
    NOT_ALL_HEARD = "not_all_heard"

    def holds(self, row: LoggedMeeting) -> bool:
        """Tell whether it went so."""
        match self:
            case LoggedState.HELD:
                return row.held
            case LoggedState.NOT_HELD:
                return not row.held
            case LoggedState.ALL_HEARD:
                return row.all_heard
            case _:
                return bool(row.unheard)


@dataclass(frozen=True, kw_only=True)
class LoggedFilter:
    """What the rows are narrowed by; what is left out does not matter."""

    span: TimeSpan | None = None
    unit: str = ""
    state: LoggedState | None = None

    def holds(self, row: LoggedMeeting) -> bool:
        """Tell whether a row is wanted."""
        if self.span is not None and row.day not in self.span:
            return False
        if self.unit and row.unit_id != self.unit:
            return False
        return self.state is None or self.state.holds(row)


def headings() -> list[Heading]:
    """Return the columns of the rows."""
    return [
        Heading(tr("Dag"), 142),
        Heading(tr("Möte"), 166),
        Heading(tr("Skola eller verksamhet"), 190, rank=2),
        Heading(tr("Deltog"), least=150),
        Heading(tr("Läge"), 192),
    ]


def rows(lines: Iterable[LoggedLine], today: date) -> list[TableRow]:
    """Return a row for each, in the order given."""
    return [_row(line, today) for line in lines]


def _row(line: LoggedLine, today: date) -> TableRow:
    row = line.row
    day = short_date(row.day) if row.day.year == today.year else f"{short_date(row.day)} {row.day.year}"
    chip, tone = state_words(row)
    return TableRow(
        row.id,
        (
            TableCell(_BETWEEN.join(part for part in (day, line.time) if part), order=(row.day, line.time)),
            TableCell(capitalised(words.label(row.kind))),
            TableCell(line.unit),
            TableCell(who(line)),
            TableCell(chip, tone),
        ),
        line,
    )


def who(line: LoggedLine) -> str:
    """Return who took part, by function and role."""
    return _PEOPLE.join((*line.functions, *(capitalised(words.label(role)) for role in line.row.roles)))


def state_words(row: LoggedMeeting) -> tuple[str, Tone]:
    """Return how it went, and how that is coloured."""
    if not row.counts:
        return tr("Makulerad"), Tone.NEUTRAL
    if not row.held:
        return tr("Blev inte av"), Tone.WARNING
    if row.kind is LoggedKind.HEADS:
        return tr("Hölls"), Tone.OK
    return (tr("Alla kom till tals"), Tone.OK) if row.all_heard else (tr("Alla kom inte till tals"), Tone.WARNING)


def kind_and_day(line: LoggedLine) -> str:
    """``Chefssamråd torsdag 3 december 2026, 15.00``."""
    day = f"{heading_date(line.row.day)} {line.row.day.year}"
    told = f"{capitalised(words.label(line.row.kind))} {day}"
    return f"{told}, {line.time}" if line.time else told


def facts(line: LoggedLine) -> str:
    """Return what is known of a row, a line each."""
    row = line.row
    told = []
    if line.unit:
        told.append(tr("Gäller: {unit}").format(unit=line.unit))
    if not row.held:
        told.append(tr("Mötet blev inte av."))
    else:
        told.append(tr("Deltog: {who}").format(who=who(line)))
    if row.unheard:
        unheard = _BETWEEN.join(words.label(voice) for voice in row.unheard)
        told.append(tr("Kom inte till tals: {who}").format(who=unheard))
    elif row.all_heard:
        told.append(tr("Alla kom till tals."))
    told.append(tr("Loggat {day}").format(day=row.logged_on.isoformat()))
    if row.voided_on is not None and row.void_reason is not None:
        reason = words.label(row.void_reason)
        told.append(tr("Makulerad {day}: {reason}").format(day=row.voided_on.isoformat(), reason=reason))
    if row.replaces_id:
        told.append(tr("Rättar en tidigare rad, som är makulerad."))
    return "\n".join(told)


# --- by term -------------------------------------------------------------------------------------------------------

TERM_CELLS: tuple[tuple[LoggedGroup, LoggedState | None], ...] = (
    (LoggedGroup.ALL, None),
    (LoggedGroup.HEADS, None),
    (LoggedGroup.REPORTS, None),
    (LoggedGroup.REPORTS, LoggedState.HELD),
    (LoggedGroup.REPORTS, LoggedState.ALL_HEARD),
)
"""What each column of a term opens."""


def term_headings() -> list[Heading]:
    """Return the columns of the terms."""
    return [
        Heading(tr("Termin"), least=110),
        Heading(tr("Chefssamråd"), 130, figure=True),
        Heading(tr("Anmälningsmöten"), 150, figure=True),
        Heading(tr("Blev av"), 90, rank=2, figure=True, spoken=tr("Anmälningsmöten som blev av")),
        Heading(
            tr("Alla kom till tals"), 150, rank=1, figure=True, spoken=tr("Anmälningsmöten där alla kom till tals")
        ),
    ]


def term_rows(terms: Iterable[TermFigures]) -> list[TableRow]:
    """Return a row for each term."""
    return [
        TableRow(
            each.span.key,
            (
                TableCell(capitalised(said(each.span.name)), order=each.span.date_from),
                *(TableCell(str(len(ids)), order=len(ids)) for ids in _figures(each.counts)),
            ),
            each,
        )
        for each in terms
    ]


def _figures(counts: LoggedCounts) -> tuple[tuple[str, ...], ...]:
    return counts.heads, counts.reports, counts.held, counts.all_heard


def summary(counts: LoggedCounts) -> str:
    """``2 chefssamråd och 4 anmälningsmöten``."""
    heads, reports = len(counts.heads), len(counts.reports)
    first = tr("1 chefssamråd") if heads == 1 else tr("{n} chefssamråd").format(n=heads)
    second = tr("1 anmälningsmöte") if reports == 1 else tr("{n} anmälningsmöten").format(n=reports)
    return tr("{heads} och {reports}").format(heads=first, reports=second)


def about_reports(counts: LoggedCounts) -> str:
    """Return how many came about, and in how many everybody was heard; nothing where there were none."""
    if not counts.reports:
        return ""
    told = tr("{held} av {all} anmälningsmöten blev av.").format(held=len(counts.held), all=len(counts.reports))
    if not counts.held:
        return told
    heard = tr("Alla kom till tals i {heard} av {held}.").format(heard=len(counts.all_heard), held=len(counts.held))
    return f"{told} {heard}"
