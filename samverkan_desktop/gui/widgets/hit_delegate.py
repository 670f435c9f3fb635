"""Paints a `HitRow`: the row as other lists have it, and under it a piece of text in which the words are marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from samverkan_desktop.gui.marking.shifting import units
from samverkan_desktop.gui.models.hit_words import HitRow
from samverkan_desktop.gui.models.row_list import ROW_ROLE, Row
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate

_GAP = 3


class HitDelegate(RowDelegate):
    """Hits of a search in a list view."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        row = index.data(ROW_ROLE)
        if isinstance(row, HitRow) and row.extract:
            places = self._places(row, option.rect.width())
            top = option.rect.top() + places.height - self._padding + _GAP
            painter.save()
            painter.setPen(QColor(Theme.current().tokens.text))
            self._laid_out(row, option.rect.width()).draw(
                painter, QPointF(option.rect.left() + places.title.left(), top)
            )
            painter.restore()

    def height_at(self, width: int, row: Row) -> int:
        """Return how high a row is at a width, with its piece of text."""
        height = super().height_at(width, row)
        if isinstance(row, HitRow) and row.extract:
            height += _GAP + int(self._laid_out(row, width).boundingRect().height() + 0.5)
        return height

    def _laid_out(self, row: HitRow, width: int) -> QTextLayout:
        theme = Theme.current()
        layout = QTextLayout(row.extract, theme.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setBackground(QColor(theme.tokens.warning_soft))
        marked.setForeground(QColor(theme.tokens.text))
        ranges = []
        for start, end in row.marks:
            each = QTextLayout.FormatRange()
            each.start = units(row.extract, start)
            each.length = units(row.extract, end) - each.start
            each.format = marked
            ranges.append(each)
        layout.setFormats(ranges)
        left = self._places(row, width).title.left()
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - left - self._margin))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout
