"""Cases as rows of a table, in the language of the window. Pure.

Stage and area stand there to be read, not to be looked for: their columns do not sort.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.models.cell_table import Heading, LazyRows, TableCell, TableRow
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.case_list import CaseLine

_A_YEAR = timedelta(days=365)


class CaseGroup(StrEnum):
    """The quick views."""

    CURRENT = "current"
    ACTIONS = "actions"
    ALL = "all"

    def holds(self, line: CaseLine, today: date) -> bool:
        """Tell whether a case belongs to the view: taken up the last year or coming, with something to do, or any."""
        match self:
            case CaseGroup.CURRENT:
                return line.last_day >= today - _A_YEAR or bool(line.open_actions)
            case CaseGroup.ACTIONS:
                return bool(line.open_actions)
            case _:
                return True


def headings() -> list[Heading]:
    """Return the columns."""
    return [
        Heading(tr("Ärende"), 110),
        Heading(tr("Möten"), 84, figure=True, rank=1),
        Heading(tr("Senast"), 172),
        Heading(tr("Forum"), least=200),
        Heading(tr("Stadium"), 140, rank=2),
        Heading(tr("Område"), 220, rank=3),
        Heading(tr("Öppna åtgärder"), 140),
    ]


def rows(lines: Sequence[CaseLine], today: date) -> LazyRows[CaseLine]:
    """Return a row for each, in the order given, made when it is looked at."""
    return LazyRows(lines, lambda line: _row(line, today), id_of=lambda line: str(line.code), order=_order)


def _order(line: CaseLine, column: int) -> Any:
    """Return what a case is sorted by in a column: neither stage nor area."""
    return (line.code, line.meetings, line.last_day, line.forum.casefold(), 0, 0, line.open_actions)[column]


def _row(line: CaseLine, today: date) -> TableRow:
    day = short_date(line.last_day)
    told = day if line.last_day.year == today.year else f"{day} {line.last_day.year}"
    coming = line.last_day > today
    last = tr("{day}, på dagordningen").format(day=told) if coming else f"{told} · {line.last_label}"
    count = line.open_actions
    actions = tr("1 öppen") if count == 1 else tr("{n} öppna").format(n=count) if count else ""
    return TableRow(
        str(line.code),
        (
            TableCell(line.label, Tone.CASE, line.code),
            TableCell(str(line.meetings), order=line.meetings),
            TableCell(last, order=line.last_day),
            TableCell(line.forum),
            TableCell(capitalised(words.word(line.stage)), order=0),
            TableCell(line.area, order=0),
            TableCell(actions, Tone.WARNING if count else None, count),
        ),
        line,
    )
