"""Long work on the file of the open record: the record is closed, the work done in another thread, and opened again.

The window is painted and can be moved meanwhile, and says what is going on. It is not closed before the end, for what
comes then must be shown; to lock it is remembered and done at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.tasks import Done, Tasks, awaited
from samverkan_desktop.gui.tokens import Tone

if TYPE_CHECKING:  # the window holds its work; the page is imported when there is some
    from samverkan_desktop.gui.file_work_page import FileWorkPage
    from samverkan_desktop.gui.main_window import MainWindow

T = TypeVar("T")


@dataclass(frozen=True)
class WorkWords:
    """What is said of the work: what it is, what is done and how long it may take, and why the window stays open."""

    title: str
    told: str
    stays: str


class FileWork(QObject):
    """Does one work at a time for the window."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._words: WorkWords | None = None
        self._lock: str | None = None
        self.page: FileWorkPage | None = None

    @property
    def is_under_way(self) -> bool:
        """Tell whether the record is closed for work."""
        return self._words is not None

    def run(self, words: WorkWords, work: Callable[[], T], done: Done[T]) -> None:
        """Close the record and do the work; ``done`` opens it again on the window's thread, whichever way it went.

        What waits to be saved has been saved by the caller.
        """
        window = self._window
        if window.workspace is None or self._words is not None:
            return
        name = window.workspace.session.record.path.name
        window.drop_record()
        self._words, self._lock = words, None
        self.show(words, name)
        self._tasks.run(work, partial(self._over, done), owner=self)

    def awaited(self, words: WorkWords, work: Callable[[], T]) -> T:
        """Close the record, do the work and wait for it: the window is painted meanwhile, but takes no keys."""
        workspace = self._window.workspace
        if workspace is None:
            raise RuntimeError("no record is open")
        name = workspace.session.record.path.name
        self._window.drop_record()
        self.show(words, name)
        self._words = words
        try:
            return awaited(self._tasks, work)
        finally:
            self._words = None

    def show(self, words: WorkWords, file: str) -> FileWorkPage:
        """Show what is done with which file."""
        from samverkan_desktop.gui.file_work_page import FileWorkPage  # start-up: seldom wanted

        if self.page is None:
            self.page = FileWorkPage()
            self._window.ui.stack.addWidget(self.page)
        self._window.ui.stack.setCurrentWidget(self.page)
        self.page.show_work(words, file)
        return self.page

    def _over(self, done: Done[Any], *, result: Any = None, error: Exception | None = None) -> None:
        lock, self._lock, self._words = self._lock, None, None
        try:
            done(result=result, error=error)
        finally:
            if lock is not None and self._window.workspace is not None:
                self._window.lock.lock_for(lock)  # before anything of it has been painted

    def keeps_open(self) -> bool:
        """Tell whether the window must stay open, and say why when it must."""
        if self._words is None:
            return False
        if self.page is not None:
            self.page.say(self._words.stays)
        return True

    def lock_afterwards(self, why: str) -> None:
        """Lock when the work is done. Nothing when there is none."""
        if self._words is None:
            return
        self._lock = why
        if self.page is not None:
            self.page.say(self.tr("Filen låses när det är klart."), Tone.BRAND)
