"""Attendance out of the program: as a paper, as an Excel file, as CSV. Each is logged."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.documents.sheets import csv_of, xlsx_of
from samverkan_desktop.documents.values_figures import FiguresPaper
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.services.attendance_figures import AttendanceView
from samverkan_desktop.services.attendance_tables import tables
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.list_papers import list_frame, logged_paper, taken_out
from samverkan_desktop.services.papers import Prepared, Produced
from samverkan_desktop.services.session import Session

_TYPE = "Närvaroöversikt"
_NAME = "narvaro"


@dataclass(frozen=True)
class AttendancePapers:
    """Makes them, of what stands on the page."""

    session: Session
    gate: Gate = STANDARD_GATE

    def prepare(self, view: AttendanceView) -> Prepared:
        """Gather the paper and log it; `render_prepared` turns it into bytes."""
        figures = view.figures
        health = figures.pupil_health
        lacked = figures.lacked
        lines = [*([str(lacked)] if lacked is not None else []), *(str(gap.text) for gap in figures.gaps)]
        paper = FiguresPaper(
            frame=list_frame(self.session, _TYPE, self._title(view)),
            heading=f"Närvaro, {view.forum.name}",
            period=self._period(view),
            lead=" ".join(str(each) for each in (health, figures.summary) if each is not None),
            lines=tuple(lines),
            tables=tuple(table for several in tables(view).values() for table in several),
        )
        return logged_paper(self.session, self.gate, paper, self._file(view, "pdf"), kind="forum", id=view.forum.id)

    def xlsx(self, view: AttendanceView) -> Produced:
        """Return every table, a sheet each."""
        several = [table for each in tables(view, across=0).values() for table in each]
        taken_out(self.session, kind="forum", id=view.forum.id, detail=f"{_NAME} xlsx")
        return Produced(xlsx_of(several, title=self._title(view)), self._file(view, "xlsx"))

    def csv(self, view: AttendanceView, about: str) -> Produced:
        """Return one of the tables."""
        found = tables(view, across=0)
        table = next(iter((*found.get(about, ()), *(each for several in found.values() for each in several))))
        taken_out(self.session, kind="forum", id=view.forum.id, detail=f"{_NAME} csv")
        return Produced(csv_of(table), self._file(view, "csv"))

    def _title(self, view: AttendanceView) -> str:
        return f"{_TYPE}, {view.forum.name}, {view.span.name}"

    def _period(self, view: AttendanceView) -> str:
        days = f"{view.span.date_from.isoformat()}–{view.span.date_to.isoformat()}"
        told = f"{capitalised(str(view.span.name))} ({days})"
        return f"{told} · {view.unit.name}" if view.unit is not None else told

    def _file(self, view: AttendanceView, suffix: str) -> str:
        return f"{_NAME}-{view.span.date_from.isoformat()}--{view.span.date_to.isoformat()}.{suffix}"
