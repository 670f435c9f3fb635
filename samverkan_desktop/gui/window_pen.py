"""The pen in the window: who has it in the top bar, a sign of life each minute, publishing, taking and leaving.

The folder is asked in the background. Taking, leaving and losing the pen end the session and begin another on the
same file, at the same place in the window.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui import pen_patience, words
from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pen_publishing import PenPublishing
from samverkan_desktop.gui.pen_turning import Turning, work_words
from samverkan_desktop.gui.places import Spot
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import tip

if TYPE_CHECKING:  # the window holds its pen
    from collections.abc import Callable

    from samverkan_desktop.gui.file_work import WorkWords
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.models.pen_words import PenWords
    from samverkan_desktop.gui.workspace import Workspace
    from samverkan_desktop.services.pen import Seen
    from samverkan_desktop.services.pen_taking import Grip, Outcome

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
        self.publishing = PenPublishing(window, self)
        self.publishing.failed.connect(self._failed)
        self.publishing.over.connect(self._published)
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
        self.publishing.forget()
        self.seen, self._looks, self._status, self._failing = None, 0, "", ""
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
        self.publishing.forget()
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
        if result.again:
            self._tell_again(workspace)
        self._show(workspace, result)
        workspace.pen_seen.emit()
        quiet = self._window.lock.watch.quiet_for >= _QUIET_S
        if self._looks % _EVERY_LOOK == 0 and quiet and pen_patience.pen_of(workspace).worth_publishing:
            self.publishing.begin()

    def _tell_again(self, workspace: Workspace) -> None:
        """A leaving that was given up came through late, and the pen has been taken again."""
        with workspace.telling(self._window.ui.notice):
            pen_patience.pen_of(workspace).tell_again()
            late = self.tr("Den delade mappen svarade sent, så pennan hann lämnas. Du har den igen, och allt är kvar.")
            self._say(late, Tone.BRAND)

    def _lost(self, workspace: Workspace, seen: Seen) -> None:
        """Save what is typed in the file here, stop writing, and open the latest state; nothing is thrown away."""
        workspace.autosave.flush()
        fault = pen_patience.pen_of(workspace).stop(seen)
        grip = pen_patience.grip_of(workspace)
        self._turn(grip, work_words(Turning.LOST), lambda: replace(grip.lost(), fault=fault))

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

    def _published(self, done: bool) -> None:
        if done:
            self._failing = ""
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
        told, step = work_words(Turning.TAKE), partial(grip.taken, take_over=take_over)
        self._when_it_answers(workspace, lambda: self._turn(grip, told, step))

    def refresh(self, *, aside: bool = False) -> None:
        """Show the latest state. ``aside``: put a file with changes of its own in a file beside first."""
        workspace = self._window.workspace
        if workspace is not None and workspace.autosave.flush():
            grip = pen_patience.grip_of(workspace)
            told, step = work_words(Turning.FETCH), partial(grip.fetched_anew, aside=aside)
            self._when_it_answers(workspace, lambda: self._turn(grip, told, step))

    def leave(self) -> None:
        """Publish everything and leave the pen; the file is then open for reading."""
        workspace = self._window.workspace
        if workspace is None or not workspace.autosave.flush():
            return
        grip = pen_patience.grip_of(workspace)
        self._turn(grip, work_words(Turning.LEAVE), grip.left)

    def share(self, folder: Path) -> None:
        """Begin to share the file in a folder."""
        workspace = self._window.workspace
        if workspace is not None and workspace.autosave.flush():
            grip = pen_patience.grip_of(workspace)
            self._turn(grip, work_words(Turning.SHARE), partial(grip.shared, folder))

    def unshare(self) -> None:
        """Share the file no longer from this computer, and go on with it as one's own."""
        workspace = self._window.workspace
        if workspace is not None and workspace.autosave.flush():
            grip = pen_patience.grip_of(workspace)
            self._turn(grip, work_words(Turning.UNSHARE), grip.unshared)

    def _when_it_answers(self, workspace: Workspace, then: Callable[[], None]) -> None:
        """Go on when the folder answers; one that does not is told of, and the record stays open as it is."""
        self._window.ui.pen.setText(self.tr("Frågar mappen …"))
        pen_patience.when_it_answers(workspace, then, else_=self._silent)

    def _silent(self, seen: Seen | None, fault: Exception) -> None:
        self._looked(result=seen, error=fault)
        if isinstance(fault, SamverkanError):
            self._say(words.sentence(fault), Tone.WARNING)

    def _turn(self, grip: Grip, told: WorkWords, step: Callable[[], Outcome]) -> None:
        """Close the record, do the step in another thread, open it again and show the same place."""
        spot = self._window.spot()

        def over(*, result: Outcome | None = None, error: Exception | None = None) -> None:
            fault = error if isinstance(error, SamverkanError) else None
            self._turned(grip, result or pen_patience.stopped_by(fault), spot)
            if error is not None and fault is None:
                raise error

        self._window.file_work.run(told, step, over)

    def _turned(self, grip: Grip, outcome: Outcome, spot: Spot) -> None:
        window = self._window
        try:
            turned = grip.turned(outcome)
        except SamverkanError as fault:  # not even for reading: the start page tells why
            window.show_start()
            window.start.ui.notice.say(words.sentence(fault), Tone.DANGER)
            return
        window.tell("")
        window.work_with(turned.session, at=spot)
        if turned.fault is not None and not (self.seen is not None and self.seen.again):  # seen and put right by now
            lost = pen_patience.is_lost(turned.fault)
            kept = window.ui.notice.text if lost and window.ui.notice.text != self._status else ""
            self._say(f"{words.sentence(turned.fault)} {kept}".strip(), Tone.DANGER if lost else Tone.WARNING)
        self.look()

    # --- the end -----------------------------------------------------------------------------------------------

    def before_closing(self) -> bool:
        """Publish and leave the pen when the file is closed. False when it could not be done and the user stays."""
        window, workspace = self._window, self._window.workspace
        if workspace is None or not pen_patience.is_noted(workspace) or not pen_patience.pen_of(workspace).mine:
            return True
        grip, spot, dialogs = pen_patience.grip_of(workspace), window.spot(), workspace.dialogs
        try:
            outcome = window.file_work.awaited(work_words(Turning.LEAVE), grip.left)
        finally:
            window.show_start()
        if outcome.fault is None or pen_patience.is_lost(outcome.fault):
            return True
        self._turned(grip, outcome, spot)
        kept = self.tr("{why} Allt är sparat i filen här, och du har pennan kvar tills du öppnar filen igen.")
        answer = dialogs.ask(
            window,
            title=self.tr("Pennan kunde inte lämnas"),
            text=kept.format(why=words.sentence(outcome.fault)),
            choices=(
                Choice("again", self.tr("Försök igen")),
                Choice("leave", self.tr("Stäng ändå")),
                Choice("stay", self.tr("Stanna kvar")),
            ),
        )
        return self.before_closing() if answer == "again" else answer == "leave"
