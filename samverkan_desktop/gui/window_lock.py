"""Ctrl+L, and the lock that comes by itself: what is typed is saved, the record closed, what was shown goes."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from samverkan_desktop.gui.away import Away, watch_system
from samverkan_desktop.gui.clipboard import ClipboardGuard
from samverkan_desktop.gui.lock import LOOKUP, IdleWatch
from samverkan_desktop.gui.tasks import Tasks
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.trying import is_example

if TYPE_CHECKING:  # the window makes its lock; the page is imported when something is locked
    from samverkan_desktop.gui.lock_page import Locked, LockPage
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.ways import Ways

_AGAIN_MS = 50
_SWEEP_MS = 200
"""By then what was thrown away is gone from the window, and only Python may still hold on to it."""


def sweep() -> None:
    """Let go of what was read from the record and only refers to itself, also of what was there at the start."""
    gc.unfreeze()
    gc.collect()


class WindowLock(QObject):
    """Locks the window's record and opens it again where it was."""

    def __init__(self, window: MainWindow, ways: Ways, tasks: Tasks, state: WindowState) -> None:
        super().__init__(window)
        self._window = window
        self._ways = ways
        self._tasks = tasks
        self._state = state
        self._why, self._reading = "", False
        self.page: LockPage | None = None
        self.watch = IdleWatch(self, minutes=state.lock_minutes)
        self.watch.idle.connect(self._idle)
        self.clipboard = ClipboardGuard(self)
        self.away = Away(self)
        self.away.left.connect(self._left_the_screen)
        self._listening: object | None = None
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._lock)
        self.sweeping = QTimer(self, singleShot=True, interval=_SWEEP_MS)
        self.sweeping.timeout.connect(sweep)

    def begin(self) -> None:
        """A record is open: from now on there is something to lock."""
        workspace = self._window.workspace
        if workspace is not None:
            self._reading = workspace.session.record.read_only
            workspace.quick, workspace.attempts = self._ways.quick, self._ways.attempts
        self.watch.start()
        self.clipboard.start()

    def end(self) -> None:
        """Nothing is open any more, and nothing of it lies on the clipboard."""
        self.watch.stop()
        self.clipboard.lock()
        self.sweeping.start()

    def listen(self) -> None:
        """Let the system say when it locks its screen or goes to sleep."""
        self._listening = watch_system(self.away, int(self._window.winId()))

    def _left_the_screen(self) -> None:
        self.lock_for(self.tr("Filen låstes eftersom datorn låstes eller gick i vila."))

    def choose_minutes(self, minutes: int) -> None:
        """Lock after another time."""
        self.watch.minutes = minutes
        self._state.lock_minutes = self.watch.minutes

    def lock(self) -> None:
        """Lock now: the user has asked for it."""
        self._why = ""
        self._window.file_work.lock_afterwards("")
        self._lock()

    def give_up(self) -> None:
        """Open nothing more: the window closes."""
        if self.page is not None:
            self.page.give_up()

    def _idle(self) -> None:
        self.lock_for(self.tr("Filen låstes eftersom datorn inte har använts på en stund."))

    def lock_for(self, why: str) -> None:
        """Lock because of something else, told on the page of the lock. Not over what is saved nowhere."""
        workspace = self._window.workspace
        if workspace is None:
            self._window.file_work.lock_afterwards(why)
            return
        if not workspace.autosave.flush() and not workspace.autosave.kept:
            return  # what is neither saved nor in the draft is told above the page, and is never thrown away unasked
        self._why = why
        self._lock()

    def _lock(self) -> None:
        if self._window.workspace is None:
            return
        self._window.finding.shut()
        if self._something_open():
            self._again.start()  # whoever asked it must be through first
            return
        if not self._window.saving.may_lock():
            return
        locked = self._locked()
        if self._ways.quick is not None and self._window.workspace is not None:
            self._ways.quick.hold(self._window.workspace.session)
        self._window.backup.at_lock()
        self._window.pen.publishing.at_lock()
        self._window.drop_record()
        self.end()
        if not locked.user:
            told = self.tr("Filen öppnades med återställningsnyckeln och är nu stängd. Allt är sparat.")
            if locked.kept:
                told = self.tr(
                    "Filen öppnades med återställningsnyckeln och är nu stängd. Det som inte kunde sparas ligger i ett "
                    "krypterat utkast."
                )
            self._window.start.ui.notice.say(told, Tone.BRAND)
            return
        self._show(locked)

    def _locked(self) -> Locked:
        workspace = self._window.workspace
        if workspace is None:
            raise RuntimeError("no record is open")
        record = workspace.session.record
        example = is_example(workspace.session)
        user = record.user_name if record.user_id else ""
        from samverkan_desktop.gui.lock_page import Locked  # start-up: nothing is locked yet

        kept = workspace.autosave.waits or bool(workspace.kept.earlier)
        reading = self._reading or record.damaged  # a file that was exchanged is asked anew whether it can be written
        return Locked(record.path, user, reading, example, self._window.spot(), kept=kept)

    def _show(self, locked: Locked) -> None:
        from samverkan_desktop.gui.lock_page import LockPage  # start-up: nothing is locked yet

        window = self._window
        if self.page is None:
            self.page = LockPage(self._ways.open_record, self._tasks, self._ways.attempts, quick=self._ways.quick)
            self.page.opened.connect(self._opened)
            self.page.left.connect(self._left)
            window.ui.stack.addWidget(self.page)
        window.ui.stack.setCurrentWidget(self.page)
        self.page.show_locked(locked, self._why)

    def _opened(self, session: Session) -> None:
        page = self.page
        spot = page.locked.spot if page is not None and page.locked is not None else None
        self._window.work_with(session, at=spot)

    def _left(self) -> None:
        self._window.show_start()

    def _something_open(self) -> bool:
        """Close the question, the menu or the dialog that stands over the window; True when there was one."""
        found = False
        for thing in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if thing is not None:
                found = True
                self._keep_typed(thing)
                if isinstance(thing, QDialog):
                    thing.reject()
                else:
                    thing.close()
        return found

    def _keep_typed(self, thing: QWidget) -> None:
        """Put what is half written in a dialog in the draft, since the dialog goes."""
        workspace = self._window.workspace
        if workspace is None:
            return
        for field in thing.findChildren(QWidget):
            text = typed_in(field)
            if text.strip():
                where = ": ".join(word for word in (thing.windowTitle(), field.accessibleName()) if word)
                workspace.kept.add(where or self.tr("Ett fönster som stängdes"), text)


def typed_in(field: QWidget) -> str:
    """Return what the user has typed in a field; nothing for what the program put there, and never a passphrase."""
    if field.property(LOOKUP):
        return ""
    if isinstance(field, QLineEdit):
        plain = field.echoMode() is QLineEdit.EchoMode.Normal
        return field.text() if plain and field.isModified() and not field.isReadOnly() else ""
    if isinstance(field, (QPlainTextEdit, QTextEdit)) and field.document().isModified() and not field.isReadOnly():
        return field.toPlainText()
    return ""
