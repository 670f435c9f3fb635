"""The preview of a planned series as a table. Knows no record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from samverkan_desktop.gui.days import week
from samverkan_desktop.gui.models.meeting_table import CHIP_ROLE
from samverkan_desktop.gui.models.plan_words import PlanRow, chip, day_in_table, reason, sentence
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import tip

Index = QModelIndex | QPersistentModelIndex


class PlanColumn(IntEnum):
    """The columns from left to right."""

    SLOT = 0
    DAY = 1
    WEEK = 2
    STATE = 3
    WHY = 4


class PlanTable(QAbstractTableModel):
    """One row per slot. New rows for the same slots keep the marked one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlanRow, ...] = ()
        self._headings = (
            self.tr("I serien"),
            self.tr("Mötesdag"),
            self.tr("Vecka"),
            self.tr("Läge"),
            self.tr("Varför"),
        )

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """The rows now shown."""
        return self._rows

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Show other rows."""
        new = tuple(rows)
        if [row.slot.slot for row in new] == [row.slot.slot for row in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(PlanColumn) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def place_of(self, slot: date) -> int:
        """Return in which row a slot stands, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.slot.slot == slot), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(PlanColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == CHIP_ROLE and column == PlanColumn.STATE:
            return chip(row)[1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(sentence(row))
        return None

    def tone_at(self, index: Index) -> Tone:
        """Return the tone of the row's state."""
        return chip(self._rows[index.row()])[1]


def _text(row: PlanRow, column: int) -> str:
    slot = row.slot
    match column:
        case PlanColumn.SLOT:
            return day_in_table(slot.slot)
        case PlanColumn.DAY:
            return day_in_table(slot.date) if slot.date else "–"
        case PlanColumn.WEEK:
            return week(slot.date) if slot.date else ""
        case PlanColumn.STATE:
            return chip(row)[0]
        case _:
            return reason(row)
