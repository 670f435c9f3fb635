"""How good a passphrase is, as a bar with its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.services.passphrases import Judged, Strength

_HEIGHT = 6


class StrengthMeter(QWidget):
    """The bar alone; the word and the reasons stand beside it, so that colour never tells it by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judged = Judged(Strength.EMPTY, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_judged(self, judged: Judged) -> None:
        """Show another strength."""
        self._judged = judged
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(QColor(tokens.neutral_soft))
        painter.drawRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        if self._judged.filled:
            painter.setBrush(QColor(tokens.ok if self._judged.is_accepted else tokens.danger))
            part = QRectF(whole.x(), whole.y(), max(whole.width() * self._judged.filled / 100, _HEIGHT), _HEIGHT)
            painter.drawRoundedRect(part, _HEIGHT / 2, _HEIGHT / 2)
