"""A line that says what happened, where it happened: instead of a box that stops the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QPushButton, QSizePolicy, QWidget

from samverkan_desktop.gui.theme import restyle
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import Label

_AROUND = 60  # px: margins, gaps and the sign
_SIGNS = {Tone.OK: "✓", Tone.WARNING: "!", Tone.DANGER: "✕", Tone.CASE: "§"}


class Notice(QFrame):
    """A sentence on a coloured ground, with at most one thing to do about it. Hidden until it has something to say."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._sign = Label(self)
        self._text = Label(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (self._sign, self._text):
            part.setProperty("kind", "on")
        self._button = QPushButton(self)
        self._button.clicked.connect(self.pressed)
        self._places = QGridLayout(self)
        self._places.setContentsMargins(12, 8, 12, 8)
        self._places.setSpacing(8)
        self._places.setColumnStretch(1, 1)
        self._places.addWidget(self._sign, 0, 0)
        self._places.addWidget(self._text, 0, 1)
        self._under = False
        self._places.addWidget(self._button, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def text(self) -> str:
        """What stands there, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, tone: Tone = Tone.WARNING, *, button: str = "") -> None:
        """Show a sentence, read out by a screen reader; nothing to say hides the line."""
        news = text != self.text
        self._text.setText(text)
        self._sign.setText(_SIGNS.get(tone, ""))
        self._sign.setVisible(tone in _SIGNS)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._place_button()
        self.setAccessibleName(text)
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            for part in (self, self._sign, self._text):
                restyle(part)
        self.setVisible(bool(text))
        if self.isVisible():
            self._keep_height()
        if text and news:
            self._make_room()
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # start-up: nothing is said at once

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _make_room(self) -> None:
        """Let a dialog grow by what is said in it: otherwise its fields are pressed together, and the words cut off."""
        dialog = self.window()
        layout = dialog.layout() if isinstance(dialog, QDialog) else None
        if layout is None or not dialog.isVisible():
            return
        layout.activate()
        wanted = layout.totalMinimumHeightForWidth(dialog.width())
        room = dialog.screen().availableGeometry().height() - 60
        if dialog.height() < min(wanted, room):
            dialog.resize(dialog.width(), min(wanted, room))

    def _place_button(self) -> None:
        """Put the button beside the text, or under it where the text would be left with less room than the button."""
        under = self.width() < 2 * self._button.sizeHint().width() + _AROUND
        if under != self._under:
            self._under = under
            where = (1, 1, Qt.AlignmentFlag.AlignLeft) if under else (0, 2, Qt.AlignmentFlag.AlignVCenter)
            self._places.addWidget(self._button, *where)
        beside = bool(self._button.text()) and not under  # then all stands in the middle of its height
        first_line = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop
        self._places.setAlignment(self._sign, first_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()
        self._keep_height()

    def _keep_height(self) -> None:
        """Ask for the height of all the words: what it stands in may know nothing of the height of broken lines."""
        high = self._places.totalHeightForWidth(self.width()) if self._text.text() else 0
        if high != self.minimumHeight():
            self.setMinimumHeight(high)

    def clear(self) -> None:
        """Say nothing more."""
        self.say("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumHeight(0)  # until it is laid out anew
            self.updateGeometry()
