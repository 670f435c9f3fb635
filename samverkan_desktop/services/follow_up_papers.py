"""The list of follow-ups as it stands on the page: as a paper, as Excel, as CSV. All through the gate.

A follow-up of a case is named by its code alone: such a list is made for many.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.documents.sheets import csv_of, xlsx_of
from samverkan_desktop.documents.values import FollowUpListPaper, FollowUpRow
from samverkan_desktop.documents.values_figures import FigureColumn, FigureTable
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.services.follow_up_list import FollowUpLine
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.guard import require_gate_open
from samverkan_desktop.services.list_papers import list_frame, logged_paper, taken_out
from samverkan_desktop.services.paper_fields import gate_fields
from samverkan_desktop.services.papers import Prepared, Produced
from samverkan_desktop.services.session import Session

_TYPE = "Uppföljningslista"
_HEADINGS = {
    "open": "Öppna uppföljningar",
    "mine": "Mina uppföljningar",
    "late": "Försenade uppföljningar",
    "done": "Klara uppföljningar",
}
_COLUMNS = (
    FigureColumn("Åtgärd", 60),
    FigureColumn("Ansvarig", 34),
    FigureColumn("Överenskommen", 20),
    FigureColumn("Senast", 20),
    FigureColumn("Dagar sen", 14, right=True),
    FigureColumn("Läge", 18),
    FigureColumn("Möte", 18),
    FigureColumn("Forum", 34),
    FigureColumn("Vad ändrades?", 40),
    FigureColumn("Bedömning", 20),
)


@dataclass(frozen=True)
class FollowUpPapers:
    """Makes them of the rows that are shown."""

    session: Session
    gate: Gate = STANDARD_GATE

    def prepare(self, lines: Sequence[FollowUpLine], group: str = "") -> Prepared:
        """Gather the paper, run the gate and log. ``group``: which of the page's views it shows."""
        heading = _HEADINGS.get(group, "Uppföljningar")
        return logged_paper(self.session, self.gate, self._paper(lines, heading), self._file("pdf"), kind="follow_up")

    def xlsx(self, lines: Sequence[FollowUpLine]) -> Produced:
        """Return the rows as an Excel file. Raises `GateShut`."""
        self._require(lines)
        return Produced(xlsx_of([_table(lines)], title=_TYPE), self._file("xlsx"))

    def csv(self, lines: Sequence[FollowUpLine]) -> Produced:
        """Return the rows as CSV. Raises `GateShut`."""
        self._require(lines)
        return Produced(csv_of(_table(lines)), self._file("csv"))

    def _require(self, lines: Sequence[FollowUpLine]) -> None:
        detail = f"uppfoljning {len(lines)} rader"
        fields = gate_fields(self._paper(lines, _TYPE, outcomes=True))
        self.session.require(Deed.PRINT, kind="follow_up")
        require_gate_open(self.session, self.gate, fields, kind="follow_up", detail=detail)
        taken_out(self.session, kind="follow_up", detail=detail)

    def _paper(self, lines: Sequence[FollowUpLine], heading: str, *, outcomes: bool = False) -> FollowUpListPaper:
        rows = [
            FollowUpRow(
                what=title(line),
                responsible=line.who,
                due=line.due,
                meeting=line.meeting,
                state=capitalised(line.state.label),
                finished=not line.waits,
            )
            for line in lines
        ]
        if outcomes:
            rows += [FollowUpRow(what=line.outcome, state="") for line in lines if line.outcome]
        return FollowUpListPaper(
            frame=list_frame(self.session, _TYPE, _TYPE), heading=heading, as_of=self._today(), rows=tuple(rows)
        )

    def _today(self) -> date:
        return today(self.session.clock)

    def _file(self, suffix: str) -> str:
        return f"uppfoljning-{self._today().isoformat()}.{suffix}"


def title(line: FollowUpLine) -> str:
    """Return what a row is called on paper."""
    if line.case_code is not None:
        return f"Åtgärd i ärende K{line.case_code}"
    return f"Svarsdatum: {line.what}" if line.is_deadline else line.what


def _table(lines: Sequence[FollowUpLine]) -> FigureTable:
    rows = tuple(
        (
            title(line),
            line.who,
            line.created_on.isoformat(),
            line.due.isoformat() if line.due else "",
            str(line.late or ""),
            capitalised(line.state.label),
            line.meeting,
            line.forum,
            line.outcome,
            capitalised(line.change.label) if line.outcome else "",
        )
        for line in lines
    )
    return FigureTable(name="Uppföljningar", heading=_TYPE, columns=_COLUMNS, rows=rows)
