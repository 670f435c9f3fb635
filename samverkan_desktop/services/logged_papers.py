"""The log of chefssamråd and anmälningsmöten on paper, as Excel and CSV: when and who, never what was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samverkan_desktop.documents.sheets import csv_of, xlsx_of
from samverkan_desktop.documents.values_figures import FigureColumn, FiguresPaper, FigureTable
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.logged_meetings import LoggedKind
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.list_papers import list_frame, logged_paper, taken_out
from samverkan_desktop.services.logged_list import LoggedLine, TermFigures
from samverkan_desktop.services.logged_meetings import KIND
from samverkan_desktop.services.papers import Prepared, Produced
from samverkan_desktop.services.session import Session

_TYPE = "Loggade möten"
_NAME = "loggade-moten"
_ROWS = (
    FigureColumn("Dag", 22),
    FigureColumn("Möte", 28),
    FigureColumn("Verksamhet", 34),
    FigureColumn("Deltog", 56),
    FigureColumn("Hölls", 26),
    FigureColumn("Alla kom till tals", 24),
)
_TERMS = (
    FigureColumn("Termin", 40),
    FigureColumn("Chefssamråd", 30, right=True),
    FigureColumn("Anmälningsmöten", 34, right=True),
    FigureColumn("varav hölls", 28, right=True),
    FigureColumn("varav alla kom till tals", 40, right=True),
)


@dataclass(frozen=True)
class LoggedPapers:
    """Makes them of the rows that are shown."""

    session: Session
    gate: Gate = STANDARD_GATE

    def prepare(self, lines: Sequence[LoggedLine], terms: Sequence[TermFigures]) -> Prepared:
        """Gather the paper, run the gate and log."""
        day = today(self.session.clock)
        paper = FiguresPaper(
            frame=list_frame(self.session, _TYPE, _TYPE),
            heading="Chefssamråd och anmälningsmöten",
            period=f"Läget {day.isoformat()}",
            lines=("Här står att mötena hölls och vilka funktioner som deltog. Vad som sades finns inte här.",),
            tables=tuple(table for table in (_terms(terms), _rows(lines)) if table.rows),
        )
        return logged_paper(self.session, self.gate, paper, self._file("pdf"), kind=KIND)

    def xlsx(self, lines: Sequence[LoggedLine], terms: Sequence[TermFigures]) -> Produced:
        """Return the rows and the terms, a sheet each."""
        taken_out(self.session, kind=KIND, detail=f"{_NAME} xlsx {len(lines)} rader")
        return Produced(xlsx_of([_rows(lines), _terms(terms)], title=_TYPE), self._file("xlsx"))

    def csv(self, lines: Sequence[LoggedLine]) -> Produced:
        """Return the rows."""
        taken_out(self.session, kind=KIND, detail=f"{_NAME} csv {len(lines)} rader")
        return Produced(csv_of(_rows(lines)), self._file("csv"))

    def _file(self, suffix: str) -> str:
        return f"{_NAME}-{today(self.session.clock).isoformat()}.{suffix}"


def _rows(lines: Sequence[LoggedLine]) -> FigureTable:
    rows = tuple(
        (
            " ".join(part for part in (line.row.day.isoformat(), line.time) if part),
            capitalised(line.row.kind.label),
            line.unit,
            line.who,
            _held(line),
            _heard(line),
        )
        for line in lines
    )
    return FigureTable(name="Möten", heading="Möten", columns=_ROWS, rows=rows)


def _held(line: LoggedLine) -> str:
    row = line.row
    if row.void_reason is not None:
        return f"Makulerad: {row.void_reason.label}"
    return "Ja" if row.held else "Nej"


def _heard(line: LoggedLine) -> str:
    row = line.row
    if row.kind is LoggedKind.HEADS or not row.held:
        return "–"
    return "Ja" if row.all_heard else "Nej"


def _terms(terms: Sequence[TermFigures]) -> FigureTable:
    rows = tuple(
        (
            capitalised(str(each.span.name)),
            str(len(each.counts.heads)),
            str(len(each.counts.reports)),
            str(len(each.counts.held)),
            str(len(each.counts.all_heard)),
        )
        for each in terms
    )
    note = "Makulerade rader räknas inte."
    return FigureTable(name="Per termin", heading="Antal per termin", columns=_TERMS, rows=rows, note=note)
