"""Units from a CSV file before there is a record: what the wizard shows to be ticked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from samverkan_desktop.deidentify import Context
from samverkan_desktop.domain.phrases import Phrase
from samverkan_desktop.domain.register import Register
from samverkan_desktop.services.csv_cells import Cells, RowFault, check_rows
from samverkan_desktop.services.csv_columns import (
    KNOWN_HEADINGS,
    PERSONAL_NUMBER_HEADINGS,
    ImportKind,
    require_columns,
    suggest_columns,
)
from samverkan_desktop.services.csv_plan import Draft
from samverkan_desktop.services.csv_table import MOST_BYTES, FileTooBig, read_table
from samverkan_desktop.services.csv_units import plan_unit
from samverkan_desktop.services.gate import STANDARD_GATE
from samverkan_desktop.services.new_municipality import UnitWish
from samverkan_desktop.storage.faults import mapped

_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class UnitsRead:
    """What a file held. ``left_out`` are the rows that could not be read, by number, each with why."""

    wishes: tuple[UnitWish, ...]
    left_out: tuple[tuple[int, Phrase], ...] = ()


def units_in_file(path: Path, *, municipality: str, since: date) -> UnitsRead:
    """Return the units that a CSV file lists.

    Raises what the file is too odd for (`csv_table`), ColumnMissing without a column of names, and what the disk says.
    """
    with mapped(path):
        if path.stat().st_size > MOST_BYTES:
            megabytes = max(1, round(path.stat().st_size / _MEGABYTE))
            raise FileTooBig(megabytes=megabytes, limit=MOST_BYTES // _MEGABYTE)
        data = path.read_bytes()
    table = read_table(data, known=KNOWN_HEADINGS | PERSONAL_NUMBER_HEADINGS)
    columns = suggest_columns(table, ImportKind.UNITS)
    require_columns(columns, ImportKind.UNITS)
    numbers = count(1)
    draft = Draft(Register.of(), new_id=lambda: f"ny-{next(numbers)}", own_name=municipality, since=since)
    left_out: list[tuple[int, Phrase]] = []
    for row in check_rows(table, columns, STANDARD_GATE, Context()):
        if not isinstance(row, Cells):
            number, fault = row
            left_out.append((number, fault.sentence))
            continue
        try:
            plan_unit(row, draft)
        except RowFault as fault:
            left_out.append((row.number, fault.sentence))
    wishes = []
    for unit in draft.units.values():
        principal = draft.principals[unit.principal_id]
        wishes.append(
            UnitWish(
                name=unit.name,
                kind=unit.kind,
                side=unit.side,
                principal=principal.name,
                principal_kind=principal.kind,
                locality=unit.locality,
            )
        )
    return UnitsRead(tuple(wishes), tuple(left_out))
