"""How what is typed stands: told in the top bar as it is saved, asked about before it could be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.dialogs_port import Choice, Dialogs
from samverkan_desktop.gui.theme import restyle
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import tip

if TYPE_CHECKING:  # the window tells how things stand
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.workspace import Workspace

_GAP = "✓\N{EN SPACE}"  # the tick comes from another typeface, with hardly any room after it


class WindowSaved(QObject):
    """Saves what waits when the window is left, and tells the user what is saved and what is not."""

    def __init__(self, window: MainWindow, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._dialogs = window, dialogs
        window.ui.notice.pressed.connect(self.save_now)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._application_state)
            app.commitDataRequest.connect(self.save_now)

    def begin(self, workspace: Workspace) -> None:
        """A record has been opened."""
        workspace.changed.connect(self._changed)
        workspace.autosave.saved.connect(self._saved)
        workspace.autosave.failed.connect(self._not_saved)
        self._window.ui.saved.setToolTip("")
        self._window.ui.saved.setAccessibleDescription("")
        if workspace.read_only:
            self._tell_reading(workspace)
        else:
            self.tell(self.tr("✓ Allt är sparat"))

    def _tell_reading(self, workspace: Workspace) -> None:
        """Say why nothing can be changed: where the place is the cause, above the page too, for nobody chose it."""
        from samverkan_desktop.gui.models import reading_words  # start-up: most records can be written
        from samverkan_desktop.services.reading_only import why_reading_only  # start-up: as above

        why = why_reading_only(workspace.session)
        if why is None:
            return
        told = reading_words.sentence(why, folder=str(workspace.session.record.path.parent))
        self.tell(reading_words.short(why), Tone.WARNING if why.is_of_the_place else Tone.NEUTRAL)
        self._window.ui.saved.setToolTip(tip(told))
        self._window.ui.saved.setAccessibleDescription(told)
        if why.is_of_the_place:
            self._window.tell(told)

    def tell(self, text: str, tone: Tone = Tone.OK) -> None:
        """Say how what is typed stands, in the top bar."""
        label = self._window.ui.saved
        label.setText(text.replace("✓ ", _GAP, 1))
        if label.property("tone") != tone.value:
            label.setProperty("tone", tone.value)
            restyle(label)

    def may_lock(self) -> bool:
        """Save what waits, or keep it in the draft; ask only when neither could be done. False when the user stays."""
        workspace = self._window.workspace
        return workspace is None or workspace.autosave.flush() or workspace.autosave.kept or self.may_leave()

    def may_leave(self) -> bool:
        """Save what waits; ask when it cannot be saved. False when the user stays."""
        workspace = self._window.workspace
        if workspace is None or workspace.autosave.flush():
            return True
        places = ", ".join(dict.fromkeys(where for where, _ in workspace.autosave.faults))
        fault = workspace.autosave.faults[0][1]
        if workspace.autosave.kept:
            text = self.tr(
                "{places} är inte sparat. {why} Texten ligger i ett krypterat utkast på den här datorn, och du får "
                "den tillbaka nästa gång du öppnar filen här."
            )
            leave = Choice("leave", self.tr("Stäng, texten ligger i utkastet"))
        else:
            text = self.tr("{places} är inte sparat. {why}")
            leave = Choice("leave", self.tr("Stäng ändå och förlora texten"), destructive=True)
        answer = self._dialogs.ask(
            self._window,
            title=self.tr("Allt är inte sparat"),
            text=text.format(places=capitalised(places), why=words.sentence(fault)),
            choices=(
                Choice("again", self.tr("Försök igen")),
                leave,
                Choice("stay", self.tr("Stanna kvar")),
            ),
        )
        if answer == "again":
            return self.may_leave()
        return answer == "leave"

    def save_now(self) -> None:
        """Save what waits for the hand to rest."""
        if self._window.workspace is not None:
            self._window.workspace.autosave.flush()

    def _changed(self, _command: Command) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            self._window.menu.update_undo(workspace.session.undo_label, workspace.session.redo_label)
            self._tell_time(workspace)

    def _saved(self) -> None:
        window = self._window
        if window.workspace is None:
            return
        if window.ui.notice.property("about") == "save":
            window.tell("")
        self._tell_time(window.workspace)

    def _tell_time(self, workspace: Workspace) -> None:
        self.tell(self.tr("✓ Sparat {time}").format(time=workspace.now()))

    def _not_saved(self, where: str, fault: SamverkanError) -> None:
        window = self._window
        kept = self.tr("{where} är inte sparat. {why} Texten finns kvar i fönstret.")
        if window.workspace is not None and window.workspace.autosave.kept:
            kept = self.tr("{where} är inte sparat. {why} Texten finns kvar i fönstret och i ett krypterat utkast.")
        window.tell(
            kept.format(where=capitalised(where), why=words.sentence(fault)), Tone.DANGER, button=self.tr("Försök nu")
        )
        window.ui.notice.setProperty("about", "save")
        self.tell(self.tr("! Inte sparat"), Tone.WARNING)

    def _application_state(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self.save_now()
        if state is Qt.ApplicationState.ApplicationSuspended:  # where Qt tells of the computer going to sleep
            self._window.lock.watch.idle.emit()
