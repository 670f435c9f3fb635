"""Fields in two columns where there is room, in one where there is not or the text is large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from samverkan_desktop.gui.theme import Theme

_TWO_FROM = 460  # px at 100 %
_GAP = 16


class FieldGrid(QWidget):
    """Its form puts one cell under the other; a cell with the property ``wide`` takes the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        Theme.current().changed.connect(self.fit)

    def fit(self) -> None:
        """Arrange the cells anew: the width, the text size or which cells are shown has changed."""
        columns = 2 if self.width() * 100 / Theme.current().zoom >= _TWO_FROM else 1
        if columns != self._columns:
            self.arrange(columns)

    def arrange(self, columns: int = 0) -> None:
        """Put the cells in their columns."""
        grid = self.layout()
        if not isinstance(grid, QGridLayout):
            return
        self._columns = columns or self._columns or 1
        cells = [self._cell(grid, place) for place in range(grid.count())]
        for cell in cells:
            grid.removeWidget(cell)
        row = column = 0
        for cell in cells:
            span = self._columns if cell.property("wide") else 1
            if column + span > self._columns:
                row, column = row + 1, 0
            grid.addWidget(cell, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            if not cell.isHidden():
                column += span
        grid.setHorizontalSpacing(_GAP)
        for place in range(2):
            grid.setColumnStretch(place, 1 if place < self._columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @staticmethod
    def _cell(grid: QGridLayout, place: int) -> QWidget:
        item = grid.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is None:
            raise TypeError("a grid of fields holds widgets alone")
        return widget
