"""Paints a `Row` as a line of how something stands: a sign, the words, and a quieter note that goes on after them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from samverkan_desktop.gui.models.row_list import ROW_ROLE, Row
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone

_NOTE_SIZE = 13.5
_PADDING = 3
_REMEMBERED = 200  # rows measured: a list asks for each of them several times before it is shown


class StatusDelegate(QStyledItemDelegate):
    """Lines of a list view. The tone gives the sign: tick, clock, exclamation mark, cross.

    ``links``: what is not done yet looks like a link, because opening it is what the line is for.
    """

    def __init__(self, view: QListView, *, links: bool = False) -> None:
        super().__init__(view)
        self._view = view
        self._links = links
        self._heights: dict[tuple[Row, int, int], int] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        theme = Theme.current()
        tokens = theme.tokens
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.brand_soft))
            painter.drawRoundedRect(rect, 5, 5)
        colour = QColor(tokens.of(row.tone)[0] if row.tone in (Tone.WARNING, Tone.DANGER) else tokens.text)
        if self._is_link(row):
            colour = QColor(tokens.brand)
        layout = self._layout(row, rect.width(), colour)
        line = layout.lineAt(0)
        sign = theme.px(11)
        centre = rect.top() + _PADDING + line.height() / 2
        paint_sign(painter, QRectF(rect.left() + 4, centre - sign / 2, sign, sign), row.tone)
        painter.setPen(colour)
        layout.draw(painter, QPointF(rect.left() + self._indent(), rect.top() + _PADDING))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        key = (index.data(ROW_ROLE), width, Theme.current().zoom)
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) >= _REMEMBERED:
                self._heights.clear()
            height = self._heights[key] = self._height(key[0], width)
        return QSize(width, height)

    def _height(self, row: Row, width: int) -> int:
        layout = self._layout(row, width, QColor())
        last = layout.lineAt(layout.lineCount() - 1)
        return round(last.y() + last.height()) + 2 * _PADDING

    def _is_link(self, row: Row) -> bool:
        return self._links and row.tone is not Tone.OK

    def _indent(self) -> int:
        return Theme.current().px(19) + 2

    def _layout(self, row: Row, width: int, colour: QColor) -> QTextLayout:
        theme = Theme.current()
        text = f"{row.title} {row.sub}" if row.sub else row.title
        layout = QTextLayout(text, theme.font())
        words, note = QTextCharFormat(), QTextCharFormat()
        words.setForeground(colour)
        if self._is_link(row):
            words.setFontWeight(QFont.Weight.DemiBold)
        note.setFont(theme.font(_NOTE_SIZE))
        note.setForeground(QColor(theme.tokens.muted))
        ranges = []
        for start, length, look in ((0, len(row.title), words), (len(row.title), len(text) - len(row.title), note)):
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = start, length, look
            ranges.append(each)
        layout.setFormats(ranges)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        down = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - self._indent() - 4))
            line.setPosition(QPointF(0, down))
            down += line.height()
        layout.endLayout()
        return layout


def paint_sign(painter: QPainter, place: QRectF, tone: Tone) -> None:
    """Paint the sign of a tone: drawn, not written, so that it looks the same with every typeface."""
    theme = Theme.current()
    tokens = theme.tokens
    colour = QColor(tokens.muted if tone is Tone.NEUTRAL else tokens.of(tone)[0])
    painter.save()
    pen = QPen(colour, max(1.6, place.width() * 0.15))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    at = place.topLeft()
    unit = place.width()
    if tone is Tone.OK:
        painter.drawPolyline(
            [at + QPointF(0.05, 0.55) * unit, at + QPointF(0.38, 0.88) * unit, at + QPointF(0.95, 0.15) * unit]
        )
    elif tone is Tone.DANGER:
        painter.drawLine(at + QPointF(0.1, 0.1) * unit, at + QPointF(0.9, 0.9) * unit)
        painter.drawLine(at + QPointF(0.9, 0.1) * unit, at + QPointF(0.1, 0.9) * unit)
    elif tone is Tone.WARNING:
        painter.setFont(theme.font(16, weight=QFont.Weight.Bold))
        painter.drawText(place.adjusted(-4, -8, 4, 8), Qt.AlignmentFlag.AlignCenter, "!")
    else:
        pen.setWidthF(max(1.3, unit * 0.11))
        painter.setPen(pen)
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(place.adjusted(1, 1, -1, -1), 0, 90 * 16)
    painter.restore()
