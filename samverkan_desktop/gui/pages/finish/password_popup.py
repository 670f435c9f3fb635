"""The password of an encrypted file, shown once. It is kept nowhere and leaves the window when it is closed."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLineEdit, QWidget

from samverkan_desktop.gui.pages.meeting.field_popups import FieldPopup


class PasswordPopup(FieldPopup):
    """Enter or Esc closes it."""

    def __init__(self, password: str, parent: QWidget) -> None:
        super().__init__(self.tr("Lösenordet till filen"), self.tr("Jag har skrivit av det"), parent, width=360)
        self.line = QLineEdit(password, self)
        self.line.setReadOnly(True)
        self.line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.line.selectAll()
        self.field(self.tr("Visas bara nu och sparas inte"), self.line, name=self.tr("Lösenord"))
        self.label(self.tr("Ge det till mottagaren på annat sätt än filen, till exempel på telefon."))
        self.finish()

    def first(self) -> QWidget:
        return self.line

    def save(self) -> None:
        self.line.clear()
        self.close()
