"""A word on a coloured ground: a state or a fact at a glance. The word alone carries the meaning."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from samverkan_desktop.gui.theme import restyle
from samverkan_desktop.gui.tokens import Tone


class Chip(QLabel):
    """A chip."""

    def __init__(self, parent: QWidget | None = None, text: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "chip")
        self.setProperty("tone", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_word(self, text: str, tone: Tone) -> None:
        """Show another word, in another tone."""
        self.setText(text)
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            restyle(self)
        self.setVisible(bool(text))
