"""The line that says what Tab does, under the word it is about. It takes neither focus nor clicks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.widgets.plain import Label

_GAP = 4


class Hint(Label):
    """One per field, made when it is first needed; a child of the window, so that no field cuts it off."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self.setProperty("kind", "hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def say(self, words: str, anchor: QRect) -> None:
        """Show words under a place in the field."""
        seen = self._field.visibleRegion().boundingRect()
        if not seen.intersects(anchor):
            self.hide()
            return
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.setText(words)
        self.adjustSize()
        last_line = anchor.bottom() + anchor.height() > self._field.height()
        if not last_line and seen.top() <= 0:  # over the field, so that no text is hidden
            corner = self._field.mapTo(window, QPoint(self._field.width() - self.width(), -self.height()))
        else:
            corner = self._field.mapTo(window, QPoint(anchor.left(), anchor.bottom() + _GAP))
        x = max(_GAP, min(corner.x(), window.width() - self.width() - _GAP))
        y = corner.y()
        if y + self.height() > window.height() - _GAP:
            y = self._field.mapTo(window, anchor.topLeft()).y() - self.height() - _GAP
        self.move(x, y)
        self.raise_()
        self.show()
