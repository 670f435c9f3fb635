"""A word on a coloured ground: a state or a fact at a glance. The word alone carries the meaning."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from samverkan_desktop.gui.theme import restyle
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import Label

_ACROSS, _DOWN = 16, 2  # the stylesheet's padding, both sides together


class Chip(Label):
    """A chip. Where there is too little room for its words, they go on in a second line."""

    def __init__(self, parent: QWidget | None = None, text: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "chip")
        self.setProperty("tone", tone.value)
        self.setIndent(0)  # else Qt adds half an x to the padding
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_word(self, text: str, tone: Tone) -> None:
        """Show another word, in another tone; no word hides the chip."""
        self.setText(text)
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            restyle(self)
        self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + _ACROSS + 1, metrics.height() + _DOWN)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        if hint.width() <= width:
            return hint.height()
        inside = QRect(0, 0, width - _ACROSS, 10000)
        return QFontMetrics(self.font()).boundingRect(inside, Qt.TextFlag.TextWordWrap, self.text()).height() + _DOWN

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setWordWrap(self.heightForWidth(self.width()) > self.sizeHint().height())
