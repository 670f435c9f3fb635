"""One window for each user of the computer: a second start brings the first one forward and ends.

The first window holds a lock in the user's own folder; a lock whose program is gone counts for nothing. The second
leaves a note there that says which file was asked for, and the first one sees it. No socket is opened for it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Qt, Signal

from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr

if TYPE_CHECKING:  # a start that only asks the first window makes none of its own
    from samverkan_desktop.gui.main_window import MainWindow

_LOCK, _NOTE = "fonster.lock", "fonster.visa"
_MOST = 10_000


class FirstWindow(QObject):
    """Who came first. ``asked``: another start wants this window, with the path of a file or nothing."""

    asked = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / _LOCK))
        self._lock.setStaleLockTime(0)  # only a program that is gone makes a lock stale, never time
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Become the first window. False when there is one already.

        A folder that cannot be written gives no lock at all: then every start has a window of its own.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0):
            return self._lock.error() is not QLockFile.LockError.LockFailedError
        with suppress(OSError):
            (self._folder / _NOTE).unlink(missing_ok=True)
        return True

    def watch(self) -> None:
        """Look for notes from later starts."""
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def ask(self, record: Path | None) -> bool:
        """Leave a note for the first window. False when it cannot be left."""
        note = self._folder / _NOTE
        draft = note.with_suffix(".ny")
        try:
            draft.write_text(json.dumps({"record": str(record.absolute()) if record else ""}), encoding="utf-8")
            draft.replace(note)
        except OSError:
            return False
        return True

    def release(self) -> None:
        """Let another window be first."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _look(self) -> None:
        note = self._folder / _NOTE
        try:
            with note.open(encoding="utf-8") as held:
                told = json.loads(held.read(_MOST))
            note.unlink()
        except (OSError, ValueError, RecursionError):
            return
        record = told.get("record") if isinstance(told, dict) else None
        self.asked.emit(record if isinstance(record, str) else "")


def come_forward(window: MainWindow, record: str) -> None:
    """Show the window on top, and the file that was asked for when none is open."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if not record:
        return
    workspace = window.workspace
    if workspace is None:
        window.offer(Path(record), "")
    elif workspace.session.record.path.absolute() != Path(record):
        told = tr("{file} öppnas härifrån när den här filen är stängd: välj Stäng filen i menyn.")
        window.tell(told.format(file=Path(record).name), Tone.BRAND)
