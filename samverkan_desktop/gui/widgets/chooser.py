"""A list to choose from, with the arrow that a stylesheet takes away from Qt's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

from samverkan_desktop.gui.theme import Theme


class Chooser(QComboBox):
    """A combo box that draws its arrow in the colour of the text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = Theme.current()
        half = theme.px(4)
        centre = QPointF(self.width() - theme.px(8) - half - 2, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.tokens.text if self.isEnabled() else theme.tokens.disabled_text
        painter.setPen(QPen(QColor(colour), 1.6 * theme.zoom / 100))
        points = (QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2))
        painter.drawPolyline(QPolygonF([centre + point for point in points]))


def offer(chooser: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Offer words with their keys; what was chosen stays chosen, without a signal."""
    if [(chooser.itemText(n), chooser.itemData(n)) for n in range(chooser.count())] == list(choices):
        return
    kept = chooser.currentData()
    chooser.blockSignals(True)
    chooser.clear()
    for word, key in choices:
        chooser.addItem(word, key)
    chooser.setCurrentIndex(max(0, chooser.findData(kept)) if kept is not None else 0)
    chooser.blockSignals(False)


def choose(chooser: QComboBox, key: object) -> None:
    """Choose a key without a signal; one that is not offered chooses the first."""
    chooser.blockSignals(True)
    chooser.setCurrentIndex(max(0, chooser.findData(key)))
    chooser.blockSignals(False)
