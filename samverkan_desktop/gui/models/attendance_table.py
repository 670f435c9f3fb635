"""Attendance by function as a table: a letter for each meeting, and how many of them. Knows no record."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from samverkan_desktop.domain.overview_attendance import AttendanceMatrix, AttendanceRow, Cell
from samverkan_desktop.domain.overview_target import Target
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import heading_date, short_date
from samverkan_desktop.gui.models.phrase_words import said
from samverkan_desktop.gui.widgets.plain import tip

CELL_ROLE = Qt.ItemDataRole.UserRole + 3
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 4
Index = QModelIndex | QPersistentModelIndex
_EMPTY = AttendanceMatrix((), (), ())


class AttendanceTable(QAbstractTableModel):
    """Functions down, meetings across, and the share at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix = _EMPTY

    @property
    def meetings(self) -> int:
        """How many meetings there are columns for."""
        return len(self._matrix.columns)

    def show_matrix(self, matrix: AttendanceMatrix | None) -> None:
        """Show another matrix; the same shape keeps the cell that is marked."""
        new = matrix or _EMPTY
        old, self._matrix = self._matrix, new
        if _shape(old) == _shape(new):
            if new.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new.rows) - 1, self.columnCount() - 1))
            return
        self._matrix = old
        self.beginResetModel()
        self._matrix = new
        self.endResetModel()

    def target(self, index: Index) -> Target:
        """Return what lies behind a cell: the meeting, or every row of the function."""
        row, cell = self._row(index), self._cell(index)
        return row.target if cell is None else cell.target

    def heading(self, index: Index) -> str:
        """Return what a cell is about, as a heading over its rows."""
        return _name(self._row(index))

    def meeting_target(self, section: int) -> Target | None:
        """Return the meeting of a column."""
        return self._matrix.columns[section - 1].target if 0 < section <= self.meetings else None

    def _row(self, index: Index) -> AttendanceRow:
        return self._matrix.rows[index.row()]

    def _cell(self, index: Index) -> Cell | None:
        return self._row(index).cells[index.column() - 1] if 0 < index.column() <= self.meetings else None

    # --- Qt ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._matrix.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self.meetings + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        spoken = role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if not spoken and role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Funktion")
        if section > self.meetings:
            return self.tr("Deltog")
        column = self._matrix.columns[section - 1]
        if spoken:
            return self.tr("Möte {meeting}, {day}").format(meeting=column.label, day=heading_date(column.day))
        return short_date(column.day)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._matrix.rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index) if role == Qt.ItemDataRole.AccessibleTextRole else tip(self._spoken(index))
        if role == CELL_ROLE:
            cell = self._cell(index)
            return None if cell is None else cell.state
        if role == DETAIL_ROLE and index.column() == 0:
            return said(self._row(index).detail)
        return None

    def _text(self, index: Index) -> str:
        row, cell = self._row(index), self._cell(index)
        if cell is not None:
            return cell.letter
        return row.name if index.column() == 0 else said(row.share)

    def _spoken(self, index: Index) -> str:
        row, cell = self._row(index), self._cell(index)
        if cell is not None:
            column = self._matrix.columns[index.column() - 1]
            return f"{_name(row)}, {short_date(column.day)}: {words.label(cell.state)}"
        if index.column() == 0:
            return f"{_name(row)}, {said(row.share)}"
        if not row.counted:
            return said(row.share)
        return self.tr("Deltog vid {share} möten").format(share=said(row.share))


def _name(row: AttendanceRow) -> str:
    return ", ".join(part for part in (row.name, said(row.detail)) if part)


def _shape(matrix: AttendanceMatrix) -> tuple[object, ...]:
    return (
        tuple(column.meeting_id for column in matrix.columns),
        tuple((row.function_id, row.detail) for row in matrix.rows),
    )
