"""A list of rows with two lines and a chip: agenda, attendance, follow-ups. Knows nothing of the record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.tokens import Tone

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, kw_only=True)
class Row:
    """What one row shows. ``lead`` stands in a column of its own (``§ 44``), ``chip`` at the right."""

    id: str
    title: str
    sub: str = ""
    lead: str = ""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    faded: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.lead, self.title, self.sub, self.chip) if part)


class RowList(QAbstractListModel):
    """Rows in order. Taking new rows with the same ids in the same order keeps selection and scrolling."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows now shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        new = tuple(rows)
        if [row.id for row in new] == [row.id for row in self._rows]:
            changed = [n for n, (old, row) in enumerate(zip(self._rows, new, strict=True)) if old != row]
            self._rows = new
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def place_of(self, id: str) -> int:
        """Return where a row stands, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None
