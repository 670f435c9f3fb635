"""Reading units, functions and staff from a CSV file: look first, then one action that can be undone.

table = imports.read(data)
kind = suggest_kind(table); columns = suggest_columns(table, kind)
plan = imports.preview(table, kind, columns)
imports.apply(table, kind, columns)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.csv_cells import Cells, CheckedRow, RowFault, check_rows
from samverkan_desktop.services.csv_columns import (
    KNOWN_HEADINGS,
    PERSONAL_NUMBER_HEADINGS,
    Column,
    ImportKind,
    require_columns,
)
from samverkan_desktop.services.csv_functions import plan_function
from samverkan_desktop.services.csv_plan import Draft, ImportPlan, Outcome, RowPlan
from samverkan_desktop.services.csv_staff import plan_person
from samverkan_desktop.services.csv_table import Table, fold_heading, read_table
from samverkan_desktop.services.csv_units import plan_unit
from samverkan_desktop.services.csv_words import Words
from samverkan_desktop.services.gate import STANDARD_GATE, Gate
from samverkan_desktop.services.registers import Registers
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings

_PLANNERS: dict[ImportKind, Callable[[Cells, Draft], RowPlan]] = {
    ImportKind.UNITS: plan_unit,
    ImportKind.FUNCTIONS: plan_function,
    ImportKind.STAFF: plan_person,
}


class NothingToImport(UserError):
    exit_code = 1
    template = "Det finns inget nytt att läsa in. Inget har ändrats."


@dataclass(frozen=True)
class CsvImport:
    """Reads files into the register."""

    session: Session
    gate: Gate = STANDARD_GATE

    def read(self, data: bytes, *, has_header: bool | None = None) -> Table:
        """Return a file as a table. ``has_header``: what the user says, else it is told by the headings."""
        known = KNOWN_HEADINGS | PERSONAL_NUMBER_HEADINGS
        return read_table(data, known=known, has_header=has_header)

    def notices(self, table: Table) -> tuple[Phrase, ...]:
        """Return what to tell about the file as a whole: columns that must not be read."""
        headings = (heading for heading in table.header if fold_heading(heading) in PERSONAL_NUMBER_HEADINGS)
        return tuple(say(Words.COLUMN_OF_NUMBERS, column=heading[:40]) for heading in headings)

    def preview(
        self, table: Table, kind: ImportKind, columns: Sequence[Column], *, skip: Collection[int] = ()
    ) -> ImportPlan:
        """Return what reading in would do, row by row; nothing is changed. ``skip``: rows left out, by number.

        Raises ColumnTwice, ColumnMissing, and CheckFailed when personal numbers could not be looked for.
        """
        numbers = count(1)
        return self._plan(table, kind, columns, skip, lambda: f"ny-{next(numbers)}")

    def apply(
        self, table: Table, kind: ImportKind, columns: Sequence[Column], *, skip: Collection[int] = ()
    ) -> ImportPlan:
        """Read in every row that can be, as one action, and return what was done. Rows with errors are left out.

        The rows are planned anew, on the register as it is now. Raises NothingToImport, and what `preview` raises.
        """
        plan = self._plan(table, kind, columns, skip, self.session.ids.new)
        if not plan.values:
            raise NothingToImport
        counts = plan.counts
        detail = f"{kind.value}: {counts[Outcome.NEW]} nya, {counts[Outcome.CHANGED]} ändrade"
        registers = Registers(self.session)
        with self.session.action("läs in CSV", f"läsa in {kind.label}", kind="register", detail=detail):
            for value in plan.values:
                registers.save(value)
        return plan

    def _plan(
        self,
        table: Table,
        kind: ImportKind,
        columns: Sequence[Column],
        skip: Collection[int],
        new_id: Callable[[], str],
    ) -> ImportPlan:
        require_columns(columns, kind)
        registers = Registers(self.session)
        draft = Draft(
            registers.register(),
            new_id=new_id,
            own_name=Settings(self.session).municipality().name,
            since=today(self.session.clock),
        )
        checked = check_rows(table, columns, self.gate, scan_context(self.session))
        rows = tuple(_planned(checked, _PLANNERS[kind], draft, skip))
        return ImportPlan(rows, draft.changed())


def _planned(
    rows: Sequence[CheckedRow],
    planner: Callable[[Cells, Draft], RowPlan],
    draft: Draft,
    skip: Collection[int],
) -> Iterator[RowPlan]:
    for row in rows:
        if not isinstance(row, Cells):
            number, fault = row
            yield RowPlan(number, Outcome.ERROR, "", fault.sentence)
        elif row.number not in skip:
            yield _tried(row, planner, draft)


def _tried(cells: Cells, planner: Callable[[Cells, Draft], RowPlan], draft: Draft) -> RowPlan:
    try:
        return planner(cells, draft)
    except RowFault as fault:
        return RowPlan(cells.number, Outcome.ERROR, cells.shown_name, fault.sentence)
