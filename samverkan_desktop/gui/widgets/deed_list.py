"""A short list where Enter does the first thing that can be done with a row, and Delete lets it go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from samverkan_desktop.gui.models.row_list import Row, RowList
from samverkan_desktop.gui.widgets.fit_list import FitList
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate

_GONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class DeedList(FitList):
    """``gone`` comes for Delete; ``activated`` for Enter and a double click. Arrow keys walk the list."""

    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowList(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(RowDelegate(self))
        self.setModel(self.rows)

    @property
    def marked(self) -> str:
        """The id of the row that is marked, or nothing."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].id if index.isValid() else ""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the mark stays at its place."""
        place = max(0, self.currentIndex().row())
        self.rows.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(min(place, len(rows) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GONE:
            self.gone.emit()
            return
        super().keyPressEvent(event)
