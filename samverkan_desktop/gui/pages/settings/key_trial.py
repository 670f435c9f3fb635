"""Trying the printed recovery key: typed back from the paper, and told whether it is the one that opens the file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.user_admin import UserAdmin

_WIDEST = 620


class KeyTrial(QFrame):
    """What a role can promise, and a field for the key. What is typed is cleared as soon as it has been tried."""

    def __init__(self, workspace: Workspace, admin: UserAdmin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._workspace, self._admin = workspace, admin
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(8)
        about = Label(
            self.tr(
                "Behörigheter hindrar misstag och gör att det som görs kan följas. De är inget hinder för den som "
                "vill: filen har en enda nyckel. Ska två grupper inte kunna läsa varandras uppgifter behövs två filer."
            ),
            self,
        )
        word = Label(self.tr("Pröva återställningsnyckeln: skriv av den från papperet"), self)
        word.setProperty("kind", "section")
        about.setProperty("kind", "small")
        for label in (about, word):
            label.setWordWrap(True)
        self.typed = QLineEdit(self)
        self.typed.setMaximumWidth(_WIDEST)
        self.typed.setAccessibleName(word.text())
        self.go = QPushButton(self.tr("&Pröva"), self)
        self.notice = Notice(self)
        for part in (about, word, self.typed, self.notice):
            inside.addWidget(part)
        inside.addWidget(self.go, alignment=Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(self.try_key)
        self.typed.returnPressed.connect(self.try_key)

    def allow(self, on: bool) -> None:
        """Let the key be tried, or not."""
        for part in (self.typed, self.go):
            part.setEnabled(on)

    def try_key(self) -> None:
        """Say whether what stands there is the key of this file, or which group is wrong."""
        self.notice.clear()
        with self._workspace.telling(self.notice):
            wrong = self._admin.try_recovery_key(self.typed.text())
            if wrong is None:
                self.typed.clear()
                self.notice.say(self.tr("Nyckeln stämmer: papperet öppnar filen. Lås in det igen."), Tone.OK)
                return
            told = self.tr("Grupp {number} stämmer inte. Är den rätt avskriven är papperet inte den här filens nyckel.")
            self.notice.say(told.format(number=wrong), Tone.DANGER)
            self.typed.setFocus()
