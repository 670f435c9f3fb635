"""The title of an attachment, written where it stands: Enter and leaving keep it, Esc lets it be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from samverkan_desktop.domain.text import TITLE_LIMIT


class TitleEdit(QLineEdit):
    """``kept`` carries the new title, ``given_up`` comes when it stays as it was. Marked as every free text."""

    kept = Signal(str)
    given_up = Signal()

    def __init__(self, title: str, name: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._title, self._over = title, False
        self.setObjectName("attachmentTitle")
        self.setMaxLength(TITLE_LIMIT)
        self.setAccessibleName(name)
        self.returnPressed.connect(self._end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._leave()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._end()

    def _end(self) -> None:
        title = self.text().strip()
        if self._over:
            return
        if not title or title == self._title:
            self._leave()
            return
        self._over = True
        self.kept.emit(title)

    def _leave(self) -> None:
        if not self._over:
            self._over = True
            self.given_up.emit()
