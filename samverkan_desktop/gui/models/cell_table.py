"""A table of cells that know what they show and what lies behind them: figures and lists. Knows no record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from samverkan_desktop.domain.overview_target import Target
from samverkan_desktop.gui.models.meeting_table import CHIP_ROLE
from samverkan_desktop.gui.tokens import Tone

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


class CellTable(QAbstractTableModel):
    """Rows in the order they are given, or sorted by a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings: tuple[Heading, ...] = ()
        self._given: tuple[TableRow, ...] = ()
        self._rows: list[TableRow] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, headings: Sequence[Heading], rows: Sequence[TableRow]) -> None:
        """Show other rows; with other columns the order is the given one again."""
        self.beginResetModel()
        if tuple(headings) != self.headings:
            self.headings = tuple(headings)
            self._order = None
        self._given = tuple(rows)
        self._arrange()
        self.endResetModel()

    @property
    def sorted_by(self) -> int | None:
        """Which column the rows are sorted by; None: as they were given."""
        return None if self._order is None else self._order[0]

    def row_at(self, number: int) -> TableRow:
        """Return a row as it is shown."""
        return self._rows[number]

    def place_of(self, id: str) -> int:
        """Return in which row something is shown, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.id == id), -1)

    def cell(self, index: Index) -> TableCell:
        """Return a cell."""
        return self._rows[index.row()].cells[index.column()]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._order = (column, order) if 0 <= column < len(self.headings) else None
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        if self._order is None:
            self._rows = list(self._given)
            return
        column, order = self._order
        self._rows = sorted(
            self._given, key=lambda row: _key(row.cells[column]), reverse=order is Qt.SortOrder.DescendingOrder
        )

    # --- Qt ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

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
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
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


def _key(cell: TableCell) -> Any:
    return cell.text.casefold() if cell.order is None else cell.order


def _side(heading: Heading) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if heading.figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
