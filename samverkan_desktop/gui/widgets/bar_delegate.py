"""Paints a `BarRow`: name, bar, figure. A bar without a share is hatched, always as long, and says nothing of size."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from samverkan_desktop.gui.models.figures import BarRow
from samverkan_desktop.gui.models.row_list import ROW_ROLE, Row, RowList
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.shades import fill_of, hatch

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_PADDING = 3


class BarDelegate(QStyledItemDelegate):
    """Bars of a list view."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: BarRow = index.data(ROW_ROLE)
        theme = Theme.current()
        tokens = theme.tokens
        rect: QRect = option.rect
        name, bar, figure = self._places(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.brand_soft))
            painter.drawRoundedRect(rect, 5, 5)
        painter.setFont(theme.font())
        painter.setPen(QColor(tokens.text))
        painter.drawText(name, _WRAP, row.title)
        if row.share is None:
            hatch(painter, QRectF(bar), 2)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill_of(Tone.BRAND))
            painter.drawRoundedRect(QRectF(bar.x(), bar.y(), max(2.0, bar.width() * row.share), bar.height()), 2, 2)
        painter.setFont(theme.font(weight=QFont.Weight.Bold))
        painter.setPen(QColor(tokens.text))
        painter.drawText(figure, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.chip)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()

    def _places(self, rect: QRect) -> tuple[QRect, QRect, QRect]:
        theme = Theme.current()
        plain = QFontMetrics(theme.font())
        wide = self._figure_width()
        line = QRect(rect.left(), rect.top() + _PADDING, rect.width(), plain.height())
        name = QRect(line.left() + 4, line.top(), self._name_width(rect.width()), rect.height() - 2 * _PADDING)
        figure = QRect(line.right() - wide - 2, line.top(), wide, line.height())
        thick = theme.px(12)
        left = name.right() + theme.px(10)
        bar = QRect(left, line.top() + (line.height() - thick) // 2, figure.left() - theme.px(8) - left, thick)
        return name, bar, figure

    def _name_width(self, width: int) -> int:
        metrics = QFontMetrics(Theme.current().font())
        longest = max((metrics.horizontalAdvance(row.title) for row in self._rows()), default=0) + 2
        return min(longest, max(round(width * 0.48), metrics.averageCharWidth() * 12))

    def _figure_width(self) -> int:
        metrics = QFontMetrics(Theme.current().font(weight=QFont.Weight.Bold))
        return max((metrics.horizontalAdvance(row.chip) for row in self._rows()), default=0) + 2

    def _rows(self) -> tuple[Row, ...]:
        model = self._view.model()
        return model.rows if isinstance(model, RowList) else ()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: BarRow = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        metrics = QFontMetrics(Theme.current().font())
        words = metrics.boundingRect(QRect(0, 0, self._name_width(width), 10000), _WRAP, row.title)
        return QSize(width, words.height() + 2 * _PADDING)
