"""A few ticks beside each other, on more lines where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from samverkan_desktop.gui.widgets.flow_layout import FlowLayout


class TickRow(QWidget):
    """``changed`` comes for each tick, by the user or not."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, gap=16, line_gap=4)
        self.ticks: dict[str, QCheckBox] = {}

    def offer(self, choices: Sequence[tuple[str, str]], *, name: str) -> None:
        """Offer words with their keys, once. ``name``: what the row is called, for a screen reader."""
        for word, key in choices:
            tick = QCheckBox(word, self)
            tick.setAccessibleDescription(name)
            tick.toggled.connect(self.changed)
            self._flow.addWidget(tick)
            self.ticks[key] = tick
        if self.ticks:
            self.setFocusProxy(next(iter(self.ticks.values())))

    @property
    def keys(self) -> tuple[str, ...]:
        """What is ticked, in the order offered."""
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked())

    def show_keys(self, keys: Sequence[str]) -> None:
        """Tick these and no others."""
        for key, tick in self.ticks.items():
            tick.setChecked(key in keys)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)
