"""A field for a whole number: typed, or stepped with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from samverkan_desktop.gui.theme import Theme

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class NumberField(QLineEdit):
    """A number between ``least`` and ``most``. An empty field counts as ``least``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least, self.most = 0, 9999
        self._validator = QIntValidator(0, 9999, self)
        self.setValidator(self._validator)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self._fit)
        self._fit()

    def bound(self, least: int, most: int) -> None:
        """Take numbers in this span, both included."""
        self.least, self.most = least, most
        self._validator.setRange(0, most)  # what is typed on the way to a number may be too small
        self._fit()

    @property
    def number(self) -> int:
        """The number that stands there, within its bounds."""
        text = self.text().strip()
        return max(self.least, min(int(text), self.most)) if text.isdecimal() else self.least

    def show_number(self, number: int) -> None:
        """Show a number that comes from the record; the same one leaves what was typed alone."""
        if number != self.number or not self.text().strip():
            self.setText(str(number))

    def tidy(self) -> None:
        """Write the number out as it counts."""
        if self.text() != str(self.number):
            self.setText(str(self.number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        stepped = max(self.least, min(self.number + step, self.most))
        if stepped != self.number or not self.text():
            self.selectAll()
            self.insert(str(stepped))  # as typed, so that who listens to typing hears it
        self.selectAll()

    def _fit(self) -> None:
        digits = "8" * max(4, len(str(self.most)))
        self.setFixedWidth(QFontMetrics(Theme.current().font()).horizontalAdvance(digits) + 28)
