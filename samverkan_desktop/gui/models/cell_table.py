"""A table of cells that know what they show and what lies behind them: figures and lists. Knows no record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from samverkan_desktop.domain.overview_target import Target
from samverkan_desktop.gui.models.meeting_table import CHIP_ROLE
from samverkan_desktop.gui.tokens import Tone

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Heading:
    """A column: its word, its least width in px at 100 %, and whether it holds figures. One with no width stretches.

    ``rank``: where there is little room, the highest goes first; 0 always stays. ``spoken``: the word in full.
    ``least``: what a column that stretches needs.
    """

    text: str
    width: int = 0
    figure: bool = False
    rank: int = 0
    spoken: str = ""
    least: int = 180


@dataclass(frozen=True)
class TableCell:
    """What a cell shows. ``order``: what it is sorted by, its text where nothing is given."""

    text: str
    tone: Tone | None = None
    order: Any = None
    target: Target | None = None
    spoken: str = ""


@dataclass(frozen=True)
class TableRow:
    """A row. ``value``: what it is about."""

    id: str
    cells: tuple[TableCell, ...]
    value: object = None


class LazyRows(Generic[T]):
    """Rows made as they are looked at: thousands of them are sorted and counted without being made.

    ``order`` tells what a value is sorted by in a column, the same as its cell would; ``id_of`` the id of its row.
    """

    def __init__(
        self,
        values: Sequence[T],
        made: Callable[[T], TableRow],
        *,
        id_of: Callable[[T], str],
        order: Callable[[T, int], Any],
    ) -> None:
        self.values, self.made, self.id_of, self.order = values, made, id_of, order

    def __len__(self) -> int:
        return len(self.values)


class CellTable(QAbstractTableModel):
    """Rows in the order they are given, or sorted by a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings: tuple[Heading, ...] = ()
        self._given: LazyRows[Any] = _plain(())
        self._values: Sequence[Any] = ()
        self._made: dict[int, TableRow] = {}
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, headings: Sequence[Heading], rows: Sequence[TableRow] | LazyRows[Any]) -> None:
        """Show other rows; with other columns the order is the given one again."""
        self.beginResetModel()
        if tuple(headings) != self.headings:
            self.headings = tuple(headings)
            self._order = None
        self._given = rows if isinstance(rows, LazyRows) else _plain(rows)
        self._arrange()
        self.endResetModel()

    @property
    def sorted_by(self) -> int | None:
        """Which column the rows are sorted by; None: as they were given."""
        return None if self._order is None else self._order[0]

    def row_at(self, number: int) -> TableRow:
        """Return a row as it is shown."""
        row = self._made.get(number)
        if row is None:
            row = self._made[number] = self._given.made(self._values[number])
        return row

    def place_of(self, id: str) -> int:
        """Return in which row something is shown, or -1."""
        id_of = self._given.id_of
        return next((n for n, value in enumerate(self._values) if id_of(value) == id), -1)

    def cell(self, index: Index) -> TableCell:
        """Return a cell."""
        return self.row_at(index.row()).cells[index.column()]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._order = (column, order) if 0 <= column < len(self.headings) else None
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self._made = {}
        self._values = self._given.values
        if self._order is not None:
            (column, order), order_of = self._order, self._given.order
            down = order is Qt.SortOrder.DescendingOrder
            self._values = sorted(self._values, key=lambda value: order_of(value, column), reverse=down)

    # --- Qt ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.headings):
            return None
        heading = self.headings[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return heading.text
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return heading.spoken or heading.text
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(heading)
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._values):
            return None
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                heading = self.headings[index.column()]
                return cell.spoken or f"{heading.spoken or heading.text}: {cell.text}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(self.headings[index.column()])
            case _:
                return cell.tone if role == CHIP_ROLE else None


def _plain(rows: Sequence[TableRow]) -> LazyRows[TableRow]:
    """Return rows that are made already."""
    return LazyRows(
        tuple(rows), lambda row: row, id_of=lambda row: row.id, order=lambda row, column: _key(row.cells[column])
    )


def _key(cell: TableCell) -> Any:
    return cell.text.casefold() if cell.order is None else cell.order


def _side(heading: Heading) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if heading.figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
