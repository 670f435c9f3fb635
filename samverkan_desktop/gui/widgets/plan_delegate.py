"""Paints the preview of a series: the reasons go on in a second line where one is too short."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.table_delegate import PADDING, TableDelegate, row_height

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WrappingDelegate(TableDelegate):
    """A `TableDelegate` whose one column wraps."""

    def __init__(self, view: QTableView, wrapped: int) -> None:
        super().__init__(view)
        self._view = view
        self._wrapped = wrapped
        self.room = 0  # px that the wrapping column is going to have; the view knows only what it had

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.column() != self._wrapped:
            super().paint(painter, option, index)
            return
        theme = Theme.current()
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.tokens.brand_soft))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.tokens.line))
        painter.setFont(theme.font())
        painter.setPen(QColor(theme.tokens.text))
        painter.drawText(rect.adjusted(PADDING, 0, -PADDING, 0), _WRAP, index.data() or "")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.column() != self._wrapped:
            return super().sizeHint(option, index)
        room = max(80, (self.room or self._view.columnWidth(self._wrapped)) - 2 * PADDING)
        metrics = QFontMetrics(Theme.current().font())
        height = metrics.boundingRect(QRect(0, 0, room, 10000), _WRAP, index.data() or "").height()
        return QSize(room, max(row_height(), height + 16))
