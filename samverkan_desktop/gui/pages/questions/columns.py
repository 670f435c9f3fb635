"""The columns of the inbox: the question gets the room that is left, and the least needed goes first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from samverkan_desktop.gui.models.question_table import Column
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.table_delegate import row_height

_LINE_LEAST = 420  # px at 100 %, as the widths
_SCROLL_BAR = 14
_LESS = (Column.AREA, Column.UNIT, Column.KIND, Column.AGE, Column.SIDE)
_WIDTHS = {
    Column.SIDE: 112,
    Column.UNIT: 150,
    Column.AREA: 150,
    Column.KIND: 148,
    Column.AGE: 108,
    Column.STATE: 152,
}


class QuestionColumns(QObject):
    """Widths and what is hidden."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view, self._room = view, 0
        header = view.horizontalHeader()
        header.setSectionsMovable(False)
        for column in Column:
            stretch = column is Column.LINE
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
        Theme.current().changed.connect(self._sized)
        self._sized()
        header.setSortIndicator(Column.AGE, Qt.SortOrder.DescendingOrder)

    def fit(self, room: int) -> None:
        """Leave columns out rather than cut the question off. ``room``: the width of the table, px."""
        self._room = room
        room -= Theme.current().px(_LINE_LEAST) + _SCROLL_BAR
        for column in _WIDTHS:
            self._view.setColumnHidden(column, False)
        wanted = sum(self._view.columnWidth(column) for column in _WIDTHS)
        for column in _LESS:
            if wanted <= room:
                break
            wanted -= self._view.columnWidth(column)
            self._view.setColumnHidden(column, True)

    def _sized(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(row_height())
        for column, width in _WIDTHS.items():
            self._view.setColumnWidth(column, Theme.current().px(width))
        self.fit(self._room)
