"""A list to choose one value from, for a form that saves as one chooses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from samverkan_desktop.gui.widgets.chooser import Chooser


class ChoiceField(Chooser):
    """``chosen`` comes for the user's own choices. The wheel scrolls the page and never changes a field beside it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self.chosen)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer words with their values, and keep the one that is chosen if it is still among them."""
        if [(self.itemText(n), self.itemData(n)) for n in range(self.count())] == list(choices):
            return
        kept = self.value
        self.blockSignals(True)
        self.clear()
        for word, value in choices:
            self.addItem(word, value)
        self.blockSignals(False)
        self.show_value(kept)

    @property
    def value(self) -> str:
        """The value that is chosen, or nothing."""
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Show a value that comes from the record; nothing when it is not among the choices."""
        place = self.findData(value) if value else self.findData("")
        if place != self.currentIndex():
            self.setCurrentIndex(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
