"""The states of a meeting side by side: what is done, where it stands, what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from samverkan_desktop.gui.theme import restyle
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.plain import Label


class StepsBar(QWidget):
    """A row of steps. Read out as one: ``Läge: pågår, steg 4 av 6``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[Label] = []
        self._flow = FlowLayout(self, gap=2, line_gap=2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_steps(self, words: Sequence[str], current: int, *, finished: bool = False) -> None:
        """Show the steps. ``current`` counts from 0; with ``finished`` the last one is done, not under way."""
        while len(self._labels) < len(words):
            label = Label(self)
            label.setProperty("kind", "step")
            self._flow.addWidget(label)
            self._labels.append(label)
        for number, label in enumerate(self._labels):
            label.setVisible(number < len(words))
            if number >= len(words):
                continue
            done = number < current or (finished and number == current)
            label.setText(f"✓\N{EN SPACE}{words[number]}" if done else words[number])
            label.setProperty("state", "done" if done else "now" if number == current else "later")
            restyle(label)
        self.setAccessibleName(
            self.tr("Läge: {word}, steg {number} av {count}").format(
                word=words[current], number=current + 1, count=len(words)
            )
        )
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)
