"""The preview as a table on the page: as high as there is room for, one row marked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView

from samverkan_desktop.gui.forms.ui_plan_series_page import Ui_PlanSeriesPage
from samverkan_desktop.gui.models.plan_table import PlanColumn, PlanTable
from samverkan_desktop.gui.models.plan_words import PlanRow
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.plan_delegate import WrappingDelegate
from samverkan_desktop.gui.widgets.table_delegate import row_height

_WIDTHS = {PlanColumn.SLOT: 152, PlanColumn.DAY: 152, PlanColumn.WEEK: 72, PlanColumn.STATE: 132}
_WHY_AT_LEAST = 200  # px at 100 %, as the widths
_ROWS_AT_LEAST = 5
_EDGES = 2  # px: the card's own lines


class PlanRows(QObject):
    """``opened`` comes for Enter and double click on a row, ``emptied`` for Delete."""

    marked_another = Signal()
    opened = Signal(QModelIndex)
    emptied = Signal()

    def __init__(self, ui: Ui_PlanSeriesPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._fitting = False
        self.table = PlanTable(self)
        view = ui.table
        view.setModel(self.table)
        self._delegate = WrappingDelegate(view, PlanColumn.WHY)
        view.setItemDelegate(self._delegate)
        header = view.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsClickable(False)
        for column in _WIDTHS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self.fit)
        view.selectionModel().currentRowChanged.connect(self.marked_another)
        view.selectionModel().currentRowChanged.connect(self._keep_in_sight)
        view.activated.connect(self.opened)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.setWhatsThis(self.tr("Ta tillbaka datumet som satts för hand"))
        delete.activated.connect(self.emptied)
        ui.scroll.viewport().installEventFilter(self)
        Theme.current().changed.connect(self.fit)

    # --- rows --------------------------------------------------------------------------------------------------

    @property
    def shown(self) -> tuple[PlanRow, ...]:
        """The rows now shown."""
        return self.table.rows

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Show other rows; without any, no table."""
        self.table.show_rows(rows)
        self._ui.card.setVisible(bool(rows))
        self.fit()

    def waiting(self) -> list[PlanRow]:
        """Return the rows that wait for a date or for being left out."""
        return [row for row in self.table.rows if row.waits]

    def marked(self) -> PlanRow | None:
        """Return the marked row."""
        index = self._ui.table.currentIndex()
        return self.table.rows[index.row()] if index.isValid() and index.row() < len(self.table.rows) else None

    def mark(self, slot: date) -> None:
        """Mark the row of a slot."""
        place = self.table.place_of(slot)
        if place >= 0:
            self._ui.table.setCurrentIndex(self.table.index(place, 0))

    def mark_first(self) -> None:
        """Mark the first row that waits for an answer, else the first with a reason, else the first."""
        rows = self.table.rows
        if rows:
            told = [row for row in rows if row.slot.reason]
            self.mark([*self.waiting(), *told, rows[0]][0].slot.slot)

    # --- room --------------------------------------------------------------------------------------------------

    def fit(self) -> None:
        """Give the table the height of its rows, or of the room there is."""
        if self._fitting:
            return
        self._fitting = True
        view, theme, ui = self._ui.table, Theme.current(), self._ui
        for column, width in _WIDTHS.items():
            view.setColumnWidth(column, theme.px(width))
        room = ui.scroll.viewport().width() - sum(theme.px(width) for width in _WIDTHS.values())
        narrow = room < theme.px(_WHY_AT_LEAST)
        view.setColumnHidden(PlanColumn.WEEK, narrow)
        self._delegate.room = room + (theme.px(_WIDTHS[PlanColumn.WEEK]) if narrow else 0) - _EDGES
        view.resizeRowsToContents()
        head, rows = view.horizontalHeader().sizeHint().height(), view.verticalHeader().length()
        around = ui.inside.sizeHint().height() - view.maximumHeight() if view.maximumHeight() < _UNBOUND else 0
        least = head + _ROWS_AT_LEAST * row_height()
        high = ui.scroll.viewport().height() - around
        high = high if high >= least else head + rows + 2  # with little room all of the page is scrolled, not its table
        view.setFixedHeight(min(head + rows + 2, high))
        ui.rule.setVisible(head + rows + 2 > high)  # else the last row's own line is there
        if view.currentIndex().isValid():
            view.scrollTo(view.currentIndex())
        self._fitting = False

    def _keep_in_sight(self) -> None:
        if self._ui.table.hasFocus():
            self._ui.scroll.ensureWidgetVisible(self._ui.table, 0, row_height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)


_UNBOUND = 16777215  # Qt's QWIDGETSIZE_MAX
