"""A small editor that opens under what it edits. Esc closes it, the focus goes back where it came from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label

_GAP = 4


class Popup(QFrame):
    """A heading, what a subclass puts into ``body``, and a line for what was refused. Gone when it is closed."""

    closed = Signal()

    def __init__(self, title: str, parent: QWidget, *, width: int = 300) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self._width = width
        self._anchor = QRect()
        self._room = QRect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        heading = Label(title, self)
        heading.setProperty("kind", "cardtitle")
        heading.setWordWrap(True)
        layout.addWidget(heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        layout.addLayout(self.body)
        self.notice = Notice(self)
        layout.addWidget(self.notice)

    def first(self) -> QWidget | None:
        """Return what has the focus when it opens."""
        return None

    def label(self, text: str) -> QLabel:
        """Put a small heading or a line of help into the body."""
        label = Label(text, self)
        label.setProperty("kind", "small")
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label

    def open_under(self, widget: QWidget) -> None:
        """Show under a widget, or where there is room on the screen."""
        self.open_at(QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()), widget.screen().availableGeometry())

    def open_at(self, anchor: QRect, room: QRect) -> None:
        """Show under a place on the screen; ``room`` is what there is of it."""
        self._anchor, self._room = anchor, room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        self._place()
        self.show()
        first = self.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def attempt(self, step: Callable[[], object]) -> bool:
        """Take a step and close; what is refused is said here, with its rule, and the editor stays open."""
        taken = self.try_step(step)
        if taken:
            self.close()
        return taken

    def try_step(self, step: Callable[[], object]) -> bool:
        """Take a step and stay open; what is refused is said here."""
        try:
            step()
        except SamverkanError as fault:
            self.notice.say(words.sentence(fault))
            self._place()
            return False
        return True

    def _place(self) -> None:
        room, anchor = self._room, self._anchor
        width = min(Theme.current().px(self._width), room.width())
        layout = self.layout()
        self.setFixedWidth(width)
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        self.resize(width, min(height, room.height()))
        x = max(room.left(), min(anchor.left(), room.right() - width))
        y = anchor.bottom() + _GAP
        if y + self.height() > room.bottom():
            above = anchor.top() - self.height() - _GAP
            y = above if above >= room.top() else max(room.top(), room.bottom() - self.height())
        self.move(x, y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()  # where no window manager does, no window would have the keyboard
        self.closed.emit()
