"""Backups without being asked: every half hour with changes, at lock, and before the file is closed.

What is copied is copied while nobody types; verifying is done in the background. A failure is never silent: it stands
at the edge of the window until a copy has been made, and closing asks.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.models.backup_age import AgeWords, words_for
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.auto_backup import REASON, AutoBackup, Standing
from samverkan_desktop.services.backup_places import BackupPlaces

if TYPE_CHECKING:  # the window makes its backups
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.workspace import Workspace
    from samverkan_desktop.services.backup_run import BackupRun, MadeBackup

_LOOK_MS = 60_000
_FIRST_LOOK_MS = 3_000
_QUIET_S = 5.0


class WindowBackup(QObject):
    """Makes the window's backups and tells how old the latest is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._run: BackupRun | None = None
        self._waiting: MadeBackup | None = None
        self._told, self._failing = "", False
        self.timer = QTimer(self, interval=_LOOK_MS)
        self.timer.timeout.connect(self.look)
        self._first = QTimer(self, singleShot=True, interval=_FIRST_LOOK_MS)
        self._first.timeout.connect(self.refresh)
        window.ui.side.backup.clicked.connect(self.open_page)

    # --- while a record is open --------------------------------------------------------------------------------

    def begin(self, workspace: Workspace) -> None:
        """A record has been opened."""
        self._run, self._told, self._failing = None, "", False
        workspace.closing.connect(self._end)
        noted = BackupPlaces(workspace.session).latest()
        self._show(words_for(Standing(noted), workspace.today()))
        self.timer.start()
        self._adopt()
        self._first.start()  # the folders may lie on a slow share: asked when the first page stands

    def _end(self) -> None:
        self.timer.stop()
        self._first.stop()
        self._run = None

    def open_page(self) -> None:
        """Show the settings of the backups."""
        self._window.show_page(SETTINGS, "backups")

    def look(self) -> None:
        """Make a backup when it is time and nobody is typing."""
        workspace = self._window.workspace
        if workspace is None or self._run is not None:
            return
        workspace.session.record.flush()
        if AutoBackup(workspace.session).is_due and self._window.lock.watch.quiet_for >= _QUIET_S:
            self.make()
        else:
            self.refresh()

    def make(self) -> None:
        """Make a backup now: the pages are copied here, all the rest is done in the background."""
        workspace = self._window.workspace
        if workspace is None or self._run is not None or not workspace.autosave.flush():
            return
        try:
            run = BackupPlaces(workspace.session).run(reason=REASON)
            run.copy()
        except SamverkanError as fault:
            self._failed(fault)
            return
        self._run = run
        workspace.tasks.run(run.finish, self._finished, owner=workspace)

    def _finished(self, *, result: MadeBackup | None = None, error: Exception | None = None) -> None:
        run, self._run = self._run, None
        if error is not None and not isinstance(error, SamverkanError):
            raise error
        if isinstance(error, SamverkanError):
            self._failed(error)
            return
        if run is None or result is None:
            return
        try:
            run.register(result)
        except SamverkanError as fault:
            self._failed(fault)
            return
        if self._told and self._window.ui.notice.text == self._told:
            self._window.tell("")
        self._told, self._failing = "", False
        if result.second_fault is not None:
            self._tell(words.sentence(result.second_fault), Tone.WARNING)
        self.refresh()

    def _failed(self, fault: SamverkanError) -> None:
        told = self.tr("Säkerhetskopian kunde inte göras. {why}").format(why=words.sentence(fault))
        self._failing = True
        self._tell(told, Tone.DANGER)
        self._show(AgeWords(self.tr("Säkerhetskopian misslyckades"), told, Tone.DANGER))

    def _tell(self, text: str, tone: Tone) -> None:
        """Say it above the page, once as long as it is the same."""
        if text != self._told:
            self._told = text
            self._window.tell(text, tone)

    # --- how they stand ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how old the latest backup is; the folders are asked in the background."""
        workspace = self._window.workspace
        if workspace is None:
            return

        def shown(*, result: Standing | None = None, error: Exception | None = None) -> None:
            if error is not None:
                raise error
            if result is not None and not self._failing:
                age = words_for(result, workspace.today())
                self._show(age)
                if age.tone is Tone.DANGER:  # the edge may be hidden in a narrow window
                    self._tell(age.told, Tone.DANGER)

        workspace.tasks.run(AutoBackup(workspace.session).look(), shown, owner=workspace)

    def _show(self, age: AgeWords) -> None:
        self._window.ui.side.show_backup(age.short, age.told, age.tone)

    # --- the end -----------------------------------------------------------------------------------------------

    def before_closing(self) -> bool:
        """Make the last backup of the sitting. False when it could not be made and the user stays."""
        workspace = self._window.workspace
        if workspace is None or not AutoBackup(workspace.session).has_news:
            return True
        self._window.saving.tell(self.tr("Gör säkerhetskopia …"), Tone.OK)
        self._window.ui.topBar.repaint()
        fault: SamverkanError | None
        try:
            run = BackupPlaces(workspace.session).run(reason=REASON)
            run.copy()
            made = run.finish()
            run.register(made)
            fault = made.second_fault
        except SamverkanError as failure:
            return self._ask(workspace, words.sentence(failure), self.tr("Ingen säkerhetskopia gjordes"))
        told = words.sentence(fault) if fault is not None else ""
        if fault is not None and told != self._told:  # what has been said above the page need not be asked again
            return self._ask(workspace, told, self.tr("Ingen kopia i den andra mappen"))
        return True

    def _ask(self, workspace: Workspace, why: str, title: str) -> bool:
        kept = self.tr("{why} Allt du har skrivit är sparat i filen.")
        if workspace.autosave.waits:  # that has been told and answered already
            kept = self.tr("{why} Det som var sparat tidigare är kvar.")
        answer = workspace.dialogs.ask(
            self._window,
            title=title,
            text=kept.format(why=why),
            choices=(
                Choice("again", self.tr("Försök igen")),
                Choice("leave", self.tr("Stäng ändå")),
                Choice("stay", self.tr("Stanna kvar")),
            ),
        )
        return self.before_closing() if answer == "again" else answer == "leave"

    def at_lock(self) -> None:
        """Copy what is new before the record is let go; the copy is verified when nothing is shown any longer.

        One that fails is made at the next closing: the record knows what its latest backup lacks.
        """
        workspace = self._window.workspace
        if workspace is None or self._run is not None or not AutoBackup(workspace.session).has_news:
            return
        try:
            run = BackupPlaces(workspace.session).run(reason=REASON)
            run.copy()
        except SamverkanError:
            return
        workspace.tasks.run(run.finish, self._made_while_locked, owner=self)

    def _made_while_locked(self, *, result: MadeBackup | None = None, error: Exception | None = None) -> None:
        if error is not None and not isinstance(error, SamverkanError):
            raise error
        self._waiting = result
        self._adopt()

    def _adopt(self) -> None:
        """Note in the record the backup that was made while it was closed."""
        workspace, made = self._window.workspace, self._waiting
        if workspace is None or made is None:
            return
        self._waiting = None
        with suppress(SamverkanError):  # it lies in its folder all the same; the next one is noted
            BackupPlaces(workspace.session).adopt(made)
        self.refresh()
