"""The other ways from the start page: a new record, the example, a backup, the recovery key."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.gui.wizard.desk import Desk
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.trying import example_file, is_example, make_example_in, open_example

if TYPE_CHECKING:  # the start page makes its other ways; their pages are imported when first wanted
    from samverkan_desktop.gui.pages.restore import RecoveryPage, RestorePage
    from samverkan_desktop.gui.pages.start import StartPage
    from samverkan_desktop.gui.wizard.draft import Apart
    from samverkan_desktop.gui.wizard.wizard import Wizard

_PAINT_FIRST_MS = 30


class OtherWays(QObject):
    """``opened`` carries a `Session`, ``tried`` the example's; ``came_back`` the file of a record that was restored."""

    opened = Signal(object)
    tried = Signal(object)
    came_back = Signal(object)

    def __init__(self, page: StartPage, desk: Desk | None, state: WindowState) -> None:
        super().__init__(page)
        self._page = page
        self._ui = page.ui
        self._desk = desk
        self._state = state
        self.shown: Wizard | RecoveryPage | RestorePage | None = None
        self._opening = QTimer(self, singleShot=True, interval=_PAINT_FIRST_MS)
        self._opening.timeout.connect(self._open_example)
        self._ui.others.setVisible(desk is not None)
        self._ui.exampleBusy.hide()
        for button, slot in (
            (self._ui.new, self.new),
            (self._ui.example, self.example),
            (self._ui.freshExample, self.fresh_example),
            (self._ui.restore, self.restore),
            (self._ui.recover, self.recover),
            (self._ui.fetch, self.fetch),
        ):
            button.clicked.connect(slot)
        self._offer_fresh()

    # --- a new record ------------------------------------------------------------------------------------------

    def new_apart(self, apart: Apart) -> None:
        """Begin a second record, for parts that shall be by themselves."""
        self.new(apart=apart)

    def new(self, _clicked: bool = False, *, apart: Apart | None = None) -> None:
        """Begin a new record."""
        if self._desk is None:
            return
        from samverkan_desktop.gui.wizard.wizard import Wizard  # start-up: seldom wanted

        wizard = Wizard(self._desk, apart=apart)
        wizard.made.connect(self._arrived)
        wizard.left.connect(self.back)
        self._show(wizard)

    # --- the example -------------------------------------------------------------------------------------------

    def is_example(self, session: Session) -> bool:
        """Tell whether a record is the example municipality's."""
        return is_example(session)

    def example(self) -> None:
        """Open the example; the first time it is made."""
        if self._desk is None:
            return
        self._busy(on=True)
        if example_file(self._desk.example_folder).exists():
            self._opening.start()
        else:
            self._make()

    def fresh_example(self) -> None:
        """Make the example anew, after one question: what was tried in it goes."""
        desk = self._desk
        if desk is None:
            return
        answer = desk.dialogs.ask(
            self._page,
            title=self.tr("Börja om med exemplet?"),
            text=self.tr("Exempelkommunen skapas på nytt, och det du har prövat i den försvinner."),
            choices=(
                Choice("stay", self.tr("Behåll")),
                Choice("fresh", self.tr("Börja om"), destructive=True),
                Choice("stay", self.tr("Stäng frågan")),
            ),
        )
        if answer != "fresh":
            return
        try:
            open_example(desk.example_folder, desk.surroundings).close()  # nothing but the example is ever replaced
        except SamverkanError as fault:
            self._tell(fault)
            return
        self._busy(on=True)
        self._make()

    def _make(self) -> None:
        desk = self._desk
        if desk is not None:
            work = partial(make_example_in, desk.example_folder, desk.surroundings)
            desk.tasks.run(work, self._example_made, owner=self)

    def _example_made(self, *, result: Path | None = None, error: Exception | None = None) -> None:
        if isinstance(error, SamverkanError):
            self._busy(on=False)
            self._tell(error)
        elif error is not None:
            self._busy(on=False)
            raise error
        elif result is not None:
            self._open_example()

    def _open_example(self) -> None:
        if self._desk is None:
            return
        try:
            session = open_example(self._desk.example_folder, self._desk.surroundings)
        except SamverkanError as fault:
            self._busy(on=False)
            self._tell(fault)
            return
        self._busy(on=False)
        self._offer_fresh()
        self.tried.emit(session)

    def _offer_fresh(self) -> None:
        there = self._desk is not None and example_file(self._desk.example_folder).exists()
        self._ui.freshExample.setVisible(there)

    # --- ways back ---------------------------------------------------------------------------------------------

    def restore(self) -> None:
        """Choose a backup."""
        if self._desk is None:
            return
        from samverkan_desktop.gui.pages.restore import RestorePage  # start-up: seldom wanted

        page = RestorePage(self._desk)
        page.restored.connect(self._restored)
        page.left.connect(self.back)
        page.look(self._page.path)
        self._show(page)

    def recover(self) -> None:
        """Type the recovery key."""
        self._recover("")

    def _recover(self, key: str) -> None:
        if self._desk is None:
            return
        from samverkan_desktop.gui.pages.restore import RecoveryPage  # start-up: seldom wanted

        page = RecoveryPage(self._desk, recent=self._state.recent)
        page.opened.connect(self._arrived)
        page.left.connect(self.back)
        page.offer(self._page.path, key)
        self._show(page)

    def _restored(self, path: Path, key: str) -> None:
        self._ui.passphrase.clear()  # what was tried on the damaged file: the next is typed from the beginning
        self.back()
        self.came_back.emit(path)
        if key:
            self._recover(key)
        else:
            self._page.start_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def fetch(self) -> None:
        """Fetch a shared file to this computer: from which folder, and to where."""
        from samverkan_desktop.services.pen_joining import join  # start-up: few records are shared

        desk = self._desk
        if desk is None:
            return
        folder = desk.dialogs.open_folder(self._page, title=self.tr("Välj mappen som slutar på .pennan"), folder=None)
        if folder is None:
            return
        target = desk.dialogs.save_file(
            self._page,
            title=self.tr("Var ska filen ligga på den här datorn?"),
            suggestion=desk.folders[0] / f"{folder.stem}.samverkan",
            pattern="Samverkan (*.samverkan)",
        )
        if target is None:
            return
        self._busy(on=True)
        self._ui.exampleBusy.hide()
        self._ui.notice.say(self.tr("Hämtar filen från den delade mappen …"), Tone.BRAND)
        desk.tasks.run(partial(join, folder, target), partial(self._fetched, target), owner=self)

    def _fetched(self, target: Path, *, result: object = None, error: Exception | None = None) -> None:  # noqa: ARG002
        self._busy(on=False)
        if isinstance(error, SamverkanError):
            self._tell(error)
            self._ui.fetch.setFocus()
        elif error is not None:
            raise error
        else:
            self.came_back.emit(target)
            self._ui.notice.say(self.tr("Filen är hämtad. Välj ditt namn och skriv din lösenfras."), Tone.OK)
            self._page.start_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- there and back ----------------------------------------------------------------------------------------

    def start_focus(self) -> QWidget | None:
        """Return what has the focus on the page that is shown, or None when none is."""
        return self.shown.start_focus() if self.shown is not None else None

    def back(self) -> None:
        """Show the start page itself again."""
        if self.shown is None:
            return
        self._ui.pages.setCurrentWidget(self._ui.openPage)
        self._ui.pages.removeWidget(self.shown)
        self.shown.deleteLater()
        self.shown = None
        self._page.start_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Ask the page that is shown, if what is half done there would be lost. False when the user stays."""
        shown = self.shown
        if shown is None:
            return True
        leaves = shown.may_leave()
        if leaves:
            self.back()
        return leaves

    def _arrived(self, session: Session) -> None:
        self.back()
        self.opened.emit(session)

    def _show(self, page: Wizard | RecoveryPage | RestorePage) -> None:
        self.shown = page
        self._ui.pages.addWidget(page)
        self._ui.pages.setCurrentWidget(page)
        page.start_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _busy(self, *, on: bool) -> None:
        ui = self._ui
        ui.notice.clear()
        ui.exampleBusy.setVisible(on)
        for part in (ui.card, ui.others):
            part.setEnabled(not on)

    def _tell(self, fault: SamverkanError) -> None:
        self._ui.notice.say(words.sentence(fault), Tone.DANGER)
