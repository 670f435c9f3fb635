"""What looks like a search field in the top bar: it opens the palette in its own place."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from samverkan_desktop.gui.theme import Theme

_WIDE, _NARROW = 430, 62  # px at 100 %
_KEY_SIZE = 12.5
_MARGIN = 12


class SearchButton(QPushButton):
    """The words of a field and its key at the right. The words are shortened where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hint = self.tr("Sök i möten, ärenden, uppföljningar …")
        self.key = self.tr("Ctrl K")
        self.setAccessibleName(self.tr("Sök, Ctrl+K"))
        self.setAccessibleDescription(self.hint)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(theme.px(_WIDE), QFontMetrics(theme.font()).height() + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = Theme.current()
        tokens = theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = theme.font(_KEY_SIZE)
        metrics = QFontMetrics(small)
        wide, high = metrics.horizontalAdvance(self.key) + 12, metrics.height() + 2
        key = QRect(self.width() - _MARGIN - wide, (self.height() - high) // 2, wide, high)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(key, 4, 4)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(small)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.setFont(theme.font())
        room = QRect(_MARGIN, 0, key.left() - 2 * _MARGIN, self.height())
        words = QFontMetrics(theme.font()).elidedText(self.hint, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
