"""What several delegates paint alike."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone

_CHIP_SIZE = 13.5


def chip_size(text: str) -> QSize:
    """Return how large a chip with a word is."""
    metrics = QFontMetrics(Theme.current().font(_CHIP_SIZE, weight=QFont.Weight.DemiBold))
    return QSize(metrics.horizontalAdvance(text) + 16, metrics.height() + 2)


def paint_chip(painter: QPainter, rect: QRect, text: str, tone: Tone, *, on_marked: bool = False) -> None:
    """Paint a chip; a word too long for its place gets an ellipsis. ``on_marked``: the row under it is marked."""
    theme = Theme.current()
    colour, ground = theme.tokens.of(tone)
    font = theme.font(_CHIP_SIZE, weight=QFont.Weight.DemiBold)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.surface if on_marked and tone in (Tone.BRAND, Tone.NEUTRAL) else ground))
    radius = min(9, rect.height() / 2)
    painter.drawRoundedRect(rect, radius, radius)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 12)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
