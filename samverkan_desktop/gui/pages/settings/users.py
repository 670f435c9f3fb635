"""Användare: who may open the record, and the printed key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.models import settings_words
from samverkan_desktop.gui.pages.settings.key_card import KeyCard
from samverkan_desktop.gui.pages.settings.key_trial import KeyTrial
from samverkan_desktop.gui.pages.settings.keyring_card import KeyringCard
from samverkan_desktop.gui.pages.settings.user_panel import UserPanel
from samverkan_desktop.gui.widgets.entry_list import EntryList
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.user_admin import Account, KeyChange, UserAdmin


class UsersSection(QWidget):
    """The users with one of them beside the list, and the recovery key under it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._workspace = workspace
        self.admin = UserAdmin(workspace.session, workspace.attempts)
        self._accounts: dict[str, Account] = {}
        self.list = EntryList(self)
        self.panel = UserPanel(workspace, self.admin, self)
        self.key = KeyCard(workspace, self)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.list)
        self.list.furnish(
            self.panel,
            name=self.tr("Användare"),
            add=self.tr("&Ny användare"),
            search=self.tr("Sök användare"),
            ended=self.tr("&Visa borttagna ({count})"),
        )
        self.list.ui.insideLayout.insertWidget(1, self.key)
        self.trial = KeyTrial(workspace, self.admin, self)
        self.list.ui.insideLayout.insertWidget(2, self.trial)
        self.keyring = KeyringCard(workspace, self)
        self.list.ui.insideLayout.insertWidget(3, self.keyring)
        self.list.chosen.connect(self.show_user)
        self.list.add_pressed.connect(self.add)
        self.list.remove_pressed.connect(self.remove)
        self.panel.changed.connect(self.refresh)
        self.panel.added.connect(self._added)
        self.panel.remove_pressed.connect(self.remove)
        self.key.change_pressed.connect(self.change_key)
        self.key.settled.connect(self._settled)

    def concerns(self, _command: Command) -> bool:
        """Users are no part of undo."""
        return False

    def refresh(self) -> None:
        """Read the users again."""
        accounts = self.admin.accounts()
        self._accounts = {account.id: account for account in accounts}
        may = self.admin.may_administrate() and not self._workspace.read_only
        self.list.ui.add.setEnabled(may)
        self.key.allow(may)
        self.trial.allow(may)
        self.keyring.refresh()
        present = self.panel.account
        mine = next((account for account in accounts if account.current), accounts[0])
        shown = self._accounts.get(present.id, mine) if present is not None else mine
        self.list.show_entries(settings_words.account_entries(accounts), shown.id)
        self.list.show_editor()
        self.panel.show_account(shown)

    def show_user(self, id: str) -> None:
        """Show another user."""
        if id not in self._accounts:
            return
        self.panel.show_account(self._accounts[id])
        self.list.reveal(id)

    def start_focus(self) -> QWidget:
        """Return what has the focus first."""
        return self.list.start_focus()

    def add(self) -> None:
        """Show the fields of a new user."""
        self.list.mark("")
        self.list.to_top()
        self.panel.begin()

    def _added(self, id: str) -> None:
        self._accounts = {account.id: account for account in self.admin.accounts()}
        self.panel.show_account(self._accounts[id])
        self.refresh()
        self.list.reveal(id)
        self.list.ui.rows.setFocus()

    def remove(self) -> None:
        """Let a user go, when it is meant: it cannot be undone."""
        account = self.panel.account
        if account is None:
            self.refresh()
            self.list.ui.rows.setFocus()
            return
        if not account.active or not self.admin.may_administrate():
            return
        if not self._meant(
            self.tr("Ta bort {name}?").format(name=account.name),
            self.tr(
                "{name} kan sedan inte öppna filen. Filen får en ny nyckel och en ny återställningsnyckel, som ska "
                "skrivas ut direkt; den gamla gäller inte längre. Alla andra behåller sin lösenfras. Säkerhetskopior "
                "som redan finns öppnas fortfarande med det som gällde då. Det kan inte ångras."
            ).format(name=account.name),
            self.tr("Ta bort och byt nyckel"),
        ):
            return
        self._begin(partial(self.admin.begin_remove, account.id), self.panel.ui.notice)

    def change_key(self) -> None:
        """Give the record a new key, when it is meant."""
        if not self._meant(
            self.tr("Byta återställningsnyckel?"),
            self.tr(
                "Gör det om papperet har kommit bort eller någon kan ha sett det. Filen får en ny nyckel, och den nya "
                "återställningsnyckeln ska skrivas ut direkt. Alla behåller sin lösenfras. Det kan inte ångras."
            ),
            self.tr("Byt nyckel"),
        ):
            return
        self._begin(self.admin.begin_new_key, self.key.ui.notice)

    def _begin(self, way: Callable[[], KeyChange], notice: Notice) -> None:
        """Begin a change of key; the window carries it out, for the record is closed meanwhile."""
        workspace = self._workspace
        if not workspace.autosave.flush():
            told = self.tr(
                "Allt är inte sparat, så nyckeln byts inte nu. Inget har ändrats. Försök igen när det sparats."
            )
            notice.say(told)
            return
        with workspace.telling(notice):
            workspace.key_change.emit(way())

    def show_key(self, key: str, told: str) -> None:
        """Show a new recovery key, and nothing else until it is on paper."""
        self.keyring.forget()
        self.panel.hide()
        self.list.ui.listCard.setEnabled(False)
        self.list.to_top()
        self.key.show_key(key, told)

    def show_fault(self, why: str, leaving: str | None) -> None:
        """Tell why the key was not changed, where it was asked for."""
        if leaving is not None:
            self.show_user(leaving)
        (self.key if leaving is None else self.panel).ui.notice.say(why)

    def _settled(self) -> None:
        self.panel.show()
        self.list.ui.listCard.setEnabled(True)

    def _meant(self, title: str, text: str, word: str) -> bool:
        return (
            self._workspace.dialogs.ask(
                self,
                title=title,
                text=text,
                choices=(
                    Choice("keep", self.tr("Låt vara")),
                    Choice("do", word, destructive=True),
                    Choice("keep", self.tr("Avbryt")),
                ),
            )
            == "do"
        )
