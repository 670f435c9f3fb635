"""The computer's keyring: what it means, said before it is chosen; on, off, and whether the file allows it at all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui import words
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.quick_unlock import Standing
from samverkan_desktop.services.remedies import is_wrong_passphrase
from samverkan_desktop.services.settings import Settings

_WIDEST = 620


class KeyringCard(QFrame):
    """For the user who has the file open, on this computer."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._workspace = workspace
        self._working = False
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(8)
        heading = Label(self.tr("Datorns nyckelring"), self)
        heading.setProperty("kind", "cardtitle")
        about = Label(
            self.tr(
                "Du kan låta den här datorn låsa upp filen utan lösenfras medan du är inloggad på datorn. Då kan också "
                "den som får använda datorn i ditt namn öppna den. En egen nyckel läggs i datorns nyckelring, aldrig "
                "lösenfrasen. Lösenfrasen och återställningsnyckeln gäller som förut, och lösenfrasen behövs alltid "
                "när filen har låsts. Nyckeln tas bort när du byter lösenfras eller slår av det här."
            ),
            self,
        )
        about.setProperty("kind", "small")
        self.state = Label(self)
        self.label = Label(self.tr("Skriv din lösenfras för att slå på"), self)
        self.label.setProperty("kind", "section")
        for text in (about, self.state, self.label):
            text.setWordWrap(True)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setMaximumWidth(_WIDEST)
        self.passphrase.setAccessibleName(self.label.text())
        self.on = QPushButton(self.tr("Slå &på"), self)
        self.off = QPushButton(self.tr("Slå &av"), self)
        self.notice = Notice(self)
        self.allowed = QCheckBox(self.tr("Den här filen &får låsas upp med en dators nyckelring"), self)
        for part in (heading, about, self.state, self.label, self.passphrase, self.notice):
            inside.addWidget(part)
        for button in (self.on, self.off):
            inside.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.allowed)
        self.on.clicked.connect(self.turn_on)
        self.passphrase.returnPressed.connect(self.turn_on)
        self.off.clicked.connect(self.turn_off)
        self.allowed.clicked.connect(self._allow)

    # --- how it stands -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how it stands; whether the computer has a keyring is asked in the background."""
        quick, session = self._workspace.quick, self._workspace.session
        self.setVisible(quick is not None and bool(session.record.user_id))
        if quick is None:
            return
        quick.tidy(session)
        standing = quick.standing(session)
        self._show(standing)
        self.allowed.setChecked(standing is not Standing.FORBIDDEN)
        self.allowed.setVisible(self._workspace.may(Deed.SETTINGS))
        if standing is Standing.OFF:
            self._workspace.tasks.run(quick.is_there, self._asked, owner=self)

    def _asked(self, *, result: bool | None = None, error: Exception | None = None) -> None:
        if error is not None:
            raise error
        if not result and not self._working:
            self._show(Standing.MISSING)

    def _show(self, standing: Standing) -> None:
        told = {
            Standing.OFF: self.tr("Avslaget på den här datorn."),
            Standing.ON: self.tr("Påslaget för dig på den här datorn."),
            Standing.MISSING: self.tr("Den här datorn har ingen nyckelring som kan användas. Lösenfrasen behövs."),
            Standing.FORBIDDEN: self.tr("Den här filen får inte låsas upp med en nyckelring."),
        }
        self.state.setText(told[standing])
        for part in (self.label, self.passphrase, self.on):
            part.setVisible(standing is Standing.OFF)
        self.off.setVisible(standing is Standing.ON)

    # --- choosing ----------------------------------------------------------------------------------------------

    def turn_on(self) -> None:
        """Prove who one is, and let the keyring have its key. The window lives meanwhile."""
        quick, record = self._workspace.quick, self._workspace.session.record
        if quick is None or self._working or not self.passphrase.text():
            return
        attempts = self._workspace.attempts
        try:
            if attempts is not None:
                attempts.require(record.path)
        except SamverkanError as fault:
            self._refused(fault)
            return
        self._busy(on=True)
        self.notice.say(self.tr("Prövar lösenfrasen …"), Tone.BRAND)
        work = partial(quick.enrol, record.path, record.user_id, self.passphrase.text())
        self._workspace.tasks.run(work, self._enrolled, owner=self)

    def _enrolled(self, *, result: bool | None = None, error: Exception | None = None) -> None:
        self._busy(on=False)
        self.notice.clear()
        attempts, session = self._workspace.attempts, self._workspace.session
        if isinstance(error, SamverkanError):
            if attempts is not None and is_wrong_passphrase(error):
                attempts.failed(session.record.path)
            self._refused(error)
            return
        if error is not None:
            raise error
        if attempts is not None:
            attempts.succeeded(session, within=True)
        quick = self._workspace.quick
        if not result or quick is None:
            return
        self.passphrase.clear()
        with self._workspace.telling(self.notice):
            quick.turned_on(self._workspace.session)
        self.refresh()
        self.off.setFocus()

    def _refused(self, fault: SamverkanError) -> None:
        self.notice.say(words.sentence(fault), Tone.DANGER)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _busy(self, *, on: bool) -> None:
        self._working = on
        for part in (self.passphrase, self.on, self.allowed):
            part.setEnabled(not on)

    def turn_off(self) -> None:
        """Take the key away, here and in the keyring."""
        quick = self._workspace.quick
        if quick is None:
            return
        self.notice.clear()
        with self._workspace.telling(self.notice):
            quick.turn_off(self._workspace.session)
        self.refresh()
        self.passphrase.setFocus()

    def forget(self) -> None:
        """The file has a new key: what this computer's keyring holds goes."""
        quick, record = self._workspace.quick, self._workspace.session.record
        if quick is not None:
            quick.forget(record.record_id, record.user_id)
            self.refresh()

    def _allow(self) -> None:
        quick, session = self._workspace.quick, self._workspace.session
        self.notice.clear()
        with self._workspace.telling(self.notice):
            Settings(session).forbid_keyring(forbidden=not self.allowed.isChecked())
            if quick is not None and not self.allowed.isChecked():
                quick.forget(session.record.record_id, session.record.user_id)
        self.refresh()
