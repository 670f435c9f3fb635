"""A table where every cell can be gone to by the arrow keys and opened by Enter or a click."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from samverkan_desktop.gui.models.cell_table import CellTable
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.table_delegate import PADDING, TableDelegate, row_height

_LEAST = 180  # px at 100 %: what a column that stretches shrinks to before the table scrolls


class CellView(QTableView):
    """Columns as wide as they ask to be; where there is little room those of least weight go.

    ``opened``: an index. ``fitted``: other columns are shown than before; ``left_out`` says how many are not.
    """

    opened = Signal(QModelIndex)
    marked = Signal()
    fitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = CellTable(self)
        self.left_out = 0
        self.setProperty("kind", "cardtable")
        self.setModel(self.table)
        self.setItemDelegate(_Cells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(1)
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(self.opened)
        self.selectionModel().currentChanged.connect(lambda *_: self.marked.emit())
        self.table.modelReset.connect(self._reset)
        Theme.current().changed.connect(self.fit)
        self.fit()

    def _reset(self) -> None:
        self.horizontalHeader().blockSignals(True)
        if self.table.sorted_by is None:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().blockSignals(False)
        self.fit()

    def choose(self, row: int, column: int = 0) -> None:
        """Mark a cell."""
        if 0 <= row < self.table.rowCount():
            self.setCurrentIndex(self.table.index(row, min(column, self.table.columnCount() - 1)))

    def fit(self) -> None:
        """Share out the width."""
        theme, header = Theme.current(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(row_height())
        headings = self.table.headings
        metrics = QFontMetrics(header.font())
        widths = [
            max(theme.px(h.width), metrics.horizontalAdvance(h.text) + 2 * PADDING + theme.px(14)) if h.width else 0
            for h in headings
        ]
        room = self.viewport().width() - sum(theme.px(h.least) for h in headings if not h.width)
        shown = dict(enumerate(widths))
        for place, _ in sorted(enumerate(headings), key=lambda pair: -pair[1].rank):
            if sum(shown.values()) <= room or not headings[place].rank:
                break
            shown.pop(place)
        scrolls = sum(shown.values()) > self.viewport().width() - sum(theme.px(_LEAST) for h in headings if not h.width)
        for place, heading in enumerate(headings):
            stretches = not heading.width and not scrolls
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(place, mode)
            self.setColumnHidden(place, place not in shown)
            if not stretches and place in shown:
                self.setColumnWidth(place, widths[place] or theme.px(heading.least))
        left_out = len(headings) - len(shown)
        if left_out != self.left_out:
            self.left_out = left_out
            self.fitted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class _Cells(TableDelegate):
    """Cells as in every table, with a frame around the one that Enter opens when it is a figure."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        view = self.parent()
        if not (isinstance(view, CellView) and view.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus):
            return
        if view.table.cell(index).target is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(Theme.current().tokens.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(2, 2, -3, -4), 5, 5)
        painter.restore()
