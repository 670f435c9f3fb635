"""Paints the cells of a table as the design has them: air at the sides, a thin line under each row, states as chips."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from samverkan_desktop.gui.models.meeting_table import CHIP_ROLE
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.painting import chip_size, paint_chip

PADDING = 12
_FOCUS_BAR = 3  # px: the row that keys act on


class TableDelegate(QStyledItemDelegate):
    """Cells with text, or with a chip where the model gives a tone for `CHIP_ROLE`."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = Theme.current()
        tokens = theme.tokens
        rect, state = option.rect, option.state
        painter.save()
        marked = bool(state & QStyle.StateFlag.State_Selected)
        if marked:
            painter.fillRect(rect, QColor(tokens.brand_soft))
            view = self.parent()
            if index.column() == 0 and isinstance(view, QWidget) and view.hasFocus():
                painter.fillRect(QRect(rect.left(), rect.top(), _FOCUS_BAR, rect.height()), QColor(tokens.focus))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        text = index.data() or ""
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        tone = index.data(CHIP_ROLE)
        if tone is not None:
            size = chip_size(text)
            width = min(size.width(), inner.width())
            top = rect.top() + (rect.height() - size.height()) // 2
            paint_chip(painter, QRect(inner.left(), top, width, size.height()), text, tone, on_marked=marked)
        else:
            painter.setFont(theme.font())
            painter.setPen(QColor(tokens.text))
            alignment = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
            shown = QFontMetrics(theme.font()).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, alignment | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        text = index.data() or ""
        metrics = QFontMetrics(Theme.current().font())
        width = chip_size(text).width() if index.data(CHIP_ROLE) is not None else metrics.horizontalAdvance(text)
        return QSize(width + 2 * PADDING + 2, row_height())


def row_height() -> int:
    """Return the height of a table row at the present text size."""
    return QFontMetrics(Theme.current().font()).height() + 16
