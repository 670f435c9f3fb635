"""One row's cells by what they mean, and the checks that every cell goes through."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.deidentify import Context, Kind
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.domain.text import LINE_LIMIT, clean
from samverkan_desktop.services.csv_columns import Column
from samverkan_desktop.services.csv_table import Row, Table
from samverkan_desktop.services.csv_words import Words
from samverkan_desktop.services.gate import Gate, GateField

_DATES = (Column.FROM, Column.TO)
_FORMULA = re.compile(r"[=@\t\r]|[+\-](?![\d\s()\-]+$)")
_DAY = re.compile(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[ T]00:00(?::00)?)?", re.ASCII)
_YES = {"ja", "j", "x", "1", "sant", "yes", "true"}
_NO = {"", "nej", "n", "0", "falskt", "no", "false"}
_SEPARATORS = re.compile(r"[;/|,\n]")
_NOTHING = {"-", "–", "—", "."}


class RowFault(Exception):
    """Why a row is left out; ``sentence`` is for the user and names no more of the row than it must."""

    def __init__(self, sentence: Phrase) -> None:
        super().__init__(sentence.template)
        self.sentence = sentence


@dataclass(frozen=True)
class Cells:
    """A row by meaning. Missing columns and empty cells are the same: the empty text."""

    number: int
    by_column: Mapping[Column, str] = field(repr=False)

    def text(self, column: Column) -> str:
        """Return a cell as one line."""
        line = " ".join(self.by_column.get(column, "").split())
        if len(line) > LINE_LIMIT:
            raise RowFault(say(Words.TOO_LONG, column=column, limit=LINE_LIMIT))
        return line

    def name(self) -> str:
        """Return the name, put together where the file has it in two columns."""
        name = self.text(Column.NAME) or f"{self.text(Column.FIRST_NAME)} {self.text(Column.LAST_NAME)}".strip()
        if not name:
            raise RowFault(say(Words.NO_NAME))
        return name

    @property
    def shown_name(self) -> str:
        """What to call the row in the preview, also when it is faulty."""
        parts = (self.by_column.get(column, "") for column in (Column.NAME, Column.FIRST_NAME, Column.LAST_NAME))
        return " ".join(" ".join(parts).split())[:LINE_LIMIT]

    def day(self, column: Column) -> date | None:
        """Return a date, or None where the cell is empty. ``2026-08-17`` and the forms spreadsheets make of it."""
        text = self.text(column)
        if not text:
            return None
        parts = _DAY.fullmatch(text)
        try:
            if parts:
                return date(int(parts[1]), int(parts[2]), int(parts[3]))
        except ValueError:
            pass
        raise RowFault(say(Words.NO_DATE, text=text[:20], column=column))

    def yes(self, column: Column) -> bool | None:
        """Return yes or no, or None where the cell is empty or the column is not there."""
        text = self.text(column).casefold()
        if not text:
            return None
        if text in _YES or text in _NO:
            return text in _YES
        raise RowFault(say(Words.YES_OR_NO, text=text[:20], column=column))

    def several(self, column: Column, known: Container[str]) -> tuple[str, ...]:
        """Return the names in a cell. One that is ``known`` as a whole, folded, is not cut at its commas."""
        whole = self.by_column.get(column, "")
        if fold(whole) in known:
            return (self.text(column),)
        return tuple(line for part in _SEPARATORS.split(whole) if (line := clean(part, multiline=False).text))


CheckedRow = Cells | tuple[int, RowFault]
"""A row by meaning, or its number and why it is left out."""


def check_rows(table: Table, columns: Sequence[Column], gate: Gate, context: Context) -> list[CheckedRow]:
    """Return the table's rows by meaning.

    A row with anything that looks like a child's personal number in it is refused, as is one with a formula. Raises
    `CheckFailed` when the check cannot run: then nothing is read in.
    """
    guard = _PersonalNumbers(gate, context)
    found: list[CheckedRow] = []
    for row in table.rows:
        try:
            found.append(_checked(row, columns, guard))
        except RowFault as fault:
            found.append((row.number, fault))
    return found


def _checked(row: Row, columns: Sequence[Column], guard: _PersonalNumbers) -> Cells:
    if row.long:
        raise RowFault(say(Words.CELL_TOO_LONG))
    if any(row.cells[len(columns) :]):
        raise RowFault(say(Words.TOO_MANY_CELLS, count=len(columns)))
    cells: dict[Column, str] = {
        column: cell
        for column, cell in zip(columns, row.cells, strict=False)
        if column is not Column.IGNORED and cell and cell not in _NOTHING
    }
    for column, cell in cells.items():
        if column in _DATES and _DAY.fullmatch(cell):
            continue
        if _FORMULA.match(cell):
            raise RowFault(say(Words.FORMULA, column=column))
        if guard.found_in(cell):
            raise RowFault(say(Words.PERSONAL_NUMBER, column=column))
    checked = Cells(row.number, cells)
    if guard.found_in(checked.shown_name):  # put together from two columns
        raise RowFault(say(Words.PERSONAL_NUMBER, column=Column.NAME))
    return checked


@dataclass
class _PersonalNumbers:
    """Finds personal numbers in cells, asking the engine once for each text."""

    gate: Gate
    context: Context
    _known: dict[str, bool] = field(default_factory=dict, repr=False)

    def found_in(self, text: str) -> bool:
        if text not in self._known:
            hits = self.gate.check([GateField(where="", text=text)], self.context).hits
            self._known[text] = any(hit.finding.kind is Kind.PERSONAL_NUMBER for hit in hits)
        return self._known[text]


def fold(text: str) -> str:
    """Return a name as names are compared: small letters, single spaces."""
    return " ".join(text.casefold().split())


def nearest(wanted: str, names: Iterable[str]) -> str:
    """Return the name that a misspelt one most likely means, or nothing."""
    from difflib import get_close_matches  # start-up: only needed for a misspelt cell

    by_fold = {fold(name): name for name in names}
    found = get_close_matches(fold(wanted), list(by_fold), n=1, cutoff=0.75)
    return by_fold[found[0]] if found else ""
