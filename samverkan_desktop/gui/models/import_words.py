"""A file being read in, in words: about the file, its columns, and what becomes of each row. Pure."""

from __future__ import annotations

from collections.abc import Collection

from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.csv_columns import COLUMNS, Column, ImportKind
from samverkan_desktop.services.csv_plan import ImportPlan, Outcome, RowPlan
from samverkan_desktop.services.csv_table import Table

_BETWEEN = " · "
_TONES = {
    Outcome.NEW: Tone.OK,
    Outcome.CHANGED: Tone.BRAND,
    Outcome.SAME: Tone.NEUTRAL,
    Outcome.REPEATED: Tone.WARNING,
    Outcome.ERROR: Tone.DANGER,
}
_SAMPLE = 36


def file_words(name: str, table: Table) -> str:
    """``personal.csv · Windows-1252 · skiljetecken semikolon · 24 rader``."""
    named = {";": tr("semikolon"), ",": tr("komma"), "\t": tr("tabb"), "|": tr("lodstreck")}
    return _BETWEEN.join(
        (
            name,
            words.label(table.encoding),
            tr("skiljetecken {sign}").format(sign=named.get(table.delimiter, table.delimiter)),
            tr("1 rad") if len(table.rows) == 1 else tr("{n} rader").format(n=len(table.rows)),
        )
    )


def kind_choices() -> list[tuple[str, str]]:
    """Return what a file may list, in the words of the page."""
    named = {
        ImportKind.UNITS: tr("Enheter"),
        ImportKind.FUNCTIONS: tr("Funktioner"),
        ImportKind.STAFF: tr("Personal"),
    }
    return [(named[kind], kind.value) for kind in ImportKind]


def column_choices(kind: ImportKind) -> list[tuple[str, str]]:
    """Return what a column of such a file may be."""
    return [(capitalised(words.label(column)), column.value) for column in (Column.IGNORED, *COLUMNS[kind])]


def sample(table: Table, column: int) -> str:
    """Return the first text in a column, to know it by."""
    cells = (row.cells[column] for row in table.rows if column < len(row.cells))
    text = next((cell for cell in cells if cell), "")
    return f"{text[:_SAMPLE]}…" if len(text) > _SAMPLE else text


def counts(plan: ImportPlan, skipped: int) -> list[tuple[str, Tone]]:
    """Return how many rows have each outcome, as words for chips."""
    one = {Outcome.NEW: tr("1 ny"), Outcome.REPEATED: tr("1 upprepad")}
    many = {
        Outcome.NEW: tr("{n} nya"),
        Outcome.CHANGED: tr("{n} ändras"),
        Outcome.SAME: tr("{n} finns redan"),
        Outcome.REPEATED: tr("{n} upprepade"),
        Outcome.ERROR: tr("{n} läses inte in"),
    }
    found = [
        ((one.get(outcome) if n == 1 else None) or many[outcome].format(n=n), _TONES[outcome])
        for outcome, n in plan.counts.items()
        if n
    ]
    if skipped:
        found.append((tr("{n} hoppas över").format(n=skipped), Tone.NEUTRAL))
    return found


def plan_rows(plan: ImportPlan, table: Table, skipped: Collection[int]) -> list[Row]:
    """Return each row of the file with what becomes of it; those left out stand in their place."""
    planned = {row.number: _planned(row) for row in plan.rows}
    for row in table.rows:
        if row.number in skipped:
            title = _BETWEEN.join(filter(None, row.cells[:2])) or tr("Rad {n}").format(n=row.number)
            planned[row.number] = Row(
                id=str(row.number), lead=str(row.number), title=title, chip=tr("Hoppas över"), faded=True
            )
    return [planned[number] for number in sorted(planned)]


def _planned(row: RowPlan) -> Row:
    told = " ".join(said(phrase) for phrase in (row.text, *row.notes))
    return Row(
        id=str(row.number),
        lead=str(row.number),
        title=row.name or tr("Rad {n}").format(n=row.number),
        sub=told,
        chip=capitalised(words.label(row.outcome)),
        tone=_TONES[row.outcome],
        faded=row.outcome in (Outcome.SAME, Outcome.REPEATED),
    )


def to_do(plan: ImportPlan) -> int:
    """Return how many rows would change something."""
    return plan.counts[Outcome.NEW] + plan.counts[Outcome.CHANGED]
