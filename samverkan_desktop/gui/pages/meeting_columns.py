"""The columns of the list of meetings: as wide as their words, and the least needed left out where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from samverkan_desktop.gui.models.meeting_table import Column
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.table_delegate import row_height
from samverkan_desktop.gui.window_state import WindowState

_NAME = "meetings"
_FORUM_LEAST = 200  # px at 100 %, as the widths
_SCROLL_BAR = 14
_LESS = (Column.ITEMS, Column.CASES, Column.WEEK, Column.TIME, Column.NUMBER)
"""What goes first when there is little room: all of it stands on the meeting's own page too."""
_WIDTHS = {
    Column.DAY: 132,
    Column.WEEK: 76,
    Column.TIME: 116,
    Column.NUMBER: 96,
    Column.ITEMS: 88,
    Column.CASES: 94,
    Column.STATE: 176,
}


class MeetingColumns(QObject):
    """Widths, order and what is hidden. What the user changed is remembered from day to day."""

    def __init__(self, view: QTableView, state: WindowState) -> None:
        super().__init__(view)
        self._view, self._state = view, state
        self._room = 0
        header = view.horizontalHeader()
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(40)
        for column in Column:
            stretch = column is Column.FORUM
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
        Theme.current().changed.connect(self._sized)
        self._sized()
        if not state.restore(header, _NAME):
            self.sort_by_day(Qt.SortOrder.DescendingOrder)

    def sort_by_day(self, order: Qt.SortOrder) -> None:
        """Put the meetings in order of time."""
        self._view.horizontalHeader().setSortIndicator(Column.DAY, order)

    def keep(self) -> None:
        """Remember widths and order."""
        self._state.keep(self._view.horizontalHeader(), _NAME)

    def fit(self, room: int) -> None:
        """Leave columns out rather than cut words off. ``room``: the width of the table, px."""
        self._room = room
        view = self._view
        room -= Theme.current().px(_FORUM_LEAST) + _SCROLL_BAR
        for column in _WIDTHS:
            view.setColumnHidden(column, False)
        wanted = sum(view.columnWidth(column) for column in _WIDTHS)
        for column in _LESS:
            if wanted <= room:
                break
            wanted -= view.columnWidth(column)
            view.setColumnHidden(column, True)

    def _sized(self) -> None:
        """Take the sizes of the present text."""
        self._view.verticalHeader().setDefaultSectionSize(row_height())
        for column, width in _WIDTHS.items():
            self._view.setColumnWidth(column, Theme.current().px(width))
        self.fit(self._room)
