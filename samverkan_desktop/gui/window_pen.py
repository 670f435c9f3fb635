"""The pen in the window: who has it in the top bar, a sign of life each minute, publishing, taking and leaving.

The folder is asked in the background. Taking, leaving and losing the pen end the session and begin another on the
same file, at the same place in the window.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui import pen_patience, words
from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import tip

if TYPE_CHECKING:  # the window holds its pen
    from collections.abc import Callable

    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.models.pen_words import PenWords
    from samverkan_desktop.gui.workspace import Workspace
    from samverkan_desktop.services.pen import Published, Seen
    from samverkan_desktop.services.pen_publishing import Publishing
    from samverkan_desktop.services.pen_taking import Turned

_LOOK_MS = 60_000
_FIRST_LOOK_MS = 500
_EVERY_LOOK = 5
"""What is new is published at every fifth look, when nobody is typing."""
_QUIET_S = 5.0


class WindowPen(QObject):
    """Holds the pen for the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._run: Publishing | None = None
        self._looks, self._status, self._failing = 0, "", ""
        self.seen: Seen | None = None
        self.timer = QTimer(self, interval=_LOOK_MS)
        self.timer.timeout.connect(self.look)
        self._first = QTimer(self, singleShot=True, interval=_FIRST_LOOK_MS)
        self._first.timeout.connect(self.look)
        window.ui.pen.clicked.connect(self._pressed)
        window.ui.notice.pressed.connect(self._notice_pressed)
        window.ui.pen.hide()

    def begin(self, workspace: Workspace) -> None:
        """A record has been opened. One that is not shared costs no more than this look for a small file."""
        self._run, self.seen, self._looks, self._status, self._failing = None, None, 0, "", ""
        self._window.ui.pen.hide()
        workspace.closing.connect(self._end)
        note = pen_patience.pen_of(workspace).note if pen_patience.is_noted(workspace) else None
        if note is None:
            return
        from samverkan_desktop.gui.models.pen_words import opened_with  # start-up: few records are shared

        self.timer.start()
        self._first.start()
        told = opened_with(note.aside, note.aside_changes, note.lost_to)
        if told:
            self._say(told, Tone.WARNING)
            pen_patience.pen_of(workspace).tell_seen()

    def _end(self) -> None:
        for timer in (self.timer, self._first):
            timer.stop()
        self._run = None
        self._window.ui.pen.hide()

    def look(self) -> None:
        """Give a sign of life and see how the pen stands; in the background, for the share may be slow."""
        workspace = self._window.workspace
        if workspace is None or not pen_patience.is_noted(workspace):
            return
        self._looks += 1
        workspace.tasks.run(pen_patience.pen_of(workspace).looker(), self._looked, owner=workspace)

    def _looked(self, *, result: Seen | None = None, error: Exception | None = None) -> None:
        if error is not None and not isinstance(error, SamverkanError):
            raise error
        workspace = self._window.workspace
        if workspace is None or result is None:
            return
        self.seen = result
        if result.lost:
            self._lost(workspace, result)
            return
        self._show(workspace, result)
        workspace.pen_seen.emit()
        quiet = self._window.lock.watch.quiet_for >= _QUIET_S
        if self._looks % _EVERY_LOOK == 0 and quiet and pen_patience.pen_of(workspace).worth_publishing:
            self.publish()

    def _lost(self, workspace: Workspace, seen: Seen) -> None:
        """Save what is typed in the file here, stop writing, and open the latest state; nothing is thrown away."""
        workspace.autosave.flush()
        fault = pen_patience.pen_of(workspace).stop(seen)
        grip = pen_patience.grip_of(workspace)
        self._turn(grip.after_loss)
        kept = self._window.ui.notice.text
        kept = "" if kept == self._status else kept
        self._say(f"{words.sentence(fault)} {kept}".strip(), Tone.DANGER)

    def words(self) -> PenWords | None:
        """Return how the pen stands in words, for the settings."""
        from samverkan_desktop.gui.models.pen_words import words_for  # start-up: few records are shared

        workspace = self._window.workspace
        if workspace is None or self.seen is None:
            return None
        unpublished = pen_patience.pen_of(workspace).worth_publishing
        return words_for(self.seen, unpublished=unpublished, today=workspace.today())

    def _show(self, workspace: Workspace, seen: Seen) -> None:
        from samverkan_desktop.gui.models.pen_words import sentence  # start-up: as above

        told, button = self.words(), self._window.ui.pen
        if told is None:
            return
        may = self._may_take(workspace)
        whole = self._failing or sentence(told)
        button.setText(
            self.tr("Ta pennan") if told.free and may else f"{told.short} !" if self._failing else told.short
        )
        button.setToolTip(tip(whole))
        button.setAccessibleDescription(whole)
        button.show()
        if not seen.mine and self._window.ui.notice.text in ("", self._status):
            self._status = whole
            way = self.tr("Ta pennan") if told.free and may else ""
            self._say(whole, told.tone, button=way)
        elif seen.mine and self._window.ui.notice.text == self._status:
            self._window.tell("")

    def _say(self, text: str, tone: Tone, *, button: str = "") -> None:
        if text != self._window.ui.notice.text:
            self._window.tell(text, tone, button=button)
            self._window.ui.notice.setProperty("about", "pen")

    def _pressed(self) -> None:
        told, workspace = self.words(), self._window.workspace
        if told is not None and workspace is not None and told.free and self._may_take(workspace):
            self.take()
        else:
            self._window.show_page(SETTINGS, "pen")

    def _notice_pressed(self) -> None:
        if self._window.ui.notice.property("about") == "pen":
            self.take()

    @staticmethod
    def _may_take(workspace: Workspace) -> bool:
        return workspace.session.rights.may(Deed.PEN)

    def publish(self) -> None:
        """Publish what is new: the pages are copied here, all the rest is done in the background."""
        workspace = self._window.workspace
        if workspace is None or self._run is not None:
            return
        try:
            run = pen_patience.pen_of(workspace).publishing()
            run.copy()
        except SamverkanError as fault:
            self._failed(fault)
            return
        self._run = run
        workspace.tasks.run(run.finish, self._published, owner=self)

    def _published(self, *, result: Published | None = None, error: Exception | None = None) -> None:
        run, self._run = self._run, None
        if error is not None and not isinstance(error, SamverkanError):
            raise error
        if isinstance(error, SamverkanError):
            self._failed(error)
        elif run is not None and result is not None:
            self._failing = ""
            run.done(result)
        self.look()

    def _failed(self, fault: SamverkanError) -> None:
        """Tell once; it is tried again at the next look, and the work goes on."""
        told = self.tr("Det senaste har inte kunnat publiceras. {why} Allt är sparat här.")
        self._failing = told.format(why=words.sentence(fault))
        self._looks = -1
        self._say(self._failing, Tone.WARNING)

    # --- taking and leaving ------------------------------------------------------------------------------------

    def take(self, *, take_over: bool = False) -> None:
        """Take the pen."""
        workspace = self._window.workspace
        if workspace is None or not workspace.autosave.flush():
            return
        try:
            grip = pen_patience.grip_to_take(workspace)
        except SamverkanError as fault:
            self._say(words.sentence(fault), Tone.WARNING)
            return
        self._when_it_answers(workspace, lambda: self._turn(lambda: grip.take(take_over=take_over)))

    def refresh(self, *, aside: bool = False) -> None:
        """Show the latest state. ``aside``: put a file with changes of its own in a file beside first."""
        workspace = self._window.workspace
        if workspace is not None and workspace.autosave.flush():
            grip = pen_patience.grip_of(workspace)
            self._when_it_answers(workspace, lambda: self._turn(lambda: grip.refresh(aside=aside)))

    def leave(self) -> None:
        """Publish everything and leave the pen; the file is then open for reading."""
        workspace = self._window.workspace
        if workspace is None or not workspace.autosave.flush():
            return
        grip = pen_patience.grip_of(workspace)
        try:
            pen_patience.leave(workspace)
        except SamverkanError as fault:
            self._say(words.sentence(fault), Tone.DANGER)
            return
        self._turn(grip.refresh)

    def _when_it_answers(self, workspace: Workspace, then: Callable[[], None]) -> None:
        """Go on when the folder answers; one that does not is told of, and the record stays open as it is."""
        self._window.ui.pen.setText(self.tr("Frågar mappen …"))
        pen_patience.when_it_answers(workspace, then, else_=self._silent)

    def _silent(self, seen: Seen | None, fault: Exception) -> None:
        self._looked(result=seen, error=fault)
        if isinstance(fault, SamverkanError):
            self._say(words.sentence(fault), Tone.WARNING)

    def reopen_unshared(self) -> None:
        """Open the file again for writing, now that it is not shared."""
        workspace = self._window.workspace
        if workspace is not None:
            grip = pen_patience.grip_of(workspace)
            self._turn(lambda: pen_patience.reopened_unshared(grip))

    def _turn(self, way: Callable[[], Turned]) -> None:
        """Close the record, go that way, and show the same place again."""
        window = self._window
        spot = window.spot()
        window.drop_record()
        try:
            turned = way()
        except SamverkanError as fault:  # not even for reading: the start page tells why
            window.start.ui.notice.say(words.sentence(fault), Tone.DANGER)
            return
        window.tell("")
        window.work_with(turned.session, at=spot)
        if turned.fault is not None:
            self._say(words.sentence(turned.fault), Tone.WARNING)
        self.look()

    # --- the end -----------------------------------------------------------------------------------------------

    def before_closing(self) -> bool:
        """Publish and leave the pen when the file is closed. False when it could not be done and the user stays."""
        workspace = self._window.workspace
        if workspace is None or not pen_patience.is_noted(workspace) or not pen_patience.pen_of(workspace).mine:
            return True
        self._window.saving.tell(self.tr("Lämnar pennan …"), Tone.OK)
        self._window.ui.topBar.repaint()
        try:
            pen_patience.leave(workspace)
        except SamverkanError as fault:
            kept = self.tr("{why} Allt är sparat i filen här, och du har pennan kvar tills du öppnar filen igen.")
            answer = workspace.dialogs.ask(
                self._window,
                title=self.tr("Pennan kunde inte lämnas"),
                text=kept.format(why=words.sentence(fault)),
                choices=(
                    Choice("again", self.tr("Försök igen")),
                    Choice("leave", self.tr("Stäng ändå")),
                    Choice("stay", self.tr("Stanna kvar")),
                ),
            )
            return self.before_closing() if answer == "again" else answer == "leave"
        return True

    def at_lock(self) -> None:
        """Publish what is new before the record is let go; the pen is kept for the one who comes back."""
        workspace = self._window.workspace
        if workspace is None or self._run is not None or not pen_patience.has_unpublished(workspace):
            return
        with suppress(SamverkanError):
            run = pen_patience.pen_of(workspace).publishing()
            run.copy()
            self._run = run
            workspace.tasks.run(run.finish, self._published, owner=self)
