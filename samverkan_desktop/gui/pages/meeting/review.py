"""The check beside the typing: texts are gathered here as values, scanned on another thread, and the answer shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.services.checking import Check
from samverkan_desktop.services.gate import Verdict

REVIEW_WAIT_MS = 250


class LiveReview(QObject):
    """``done`` carries nothing, or the sentence that says why the check could not be run."""

    done = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._timer = QTimer(self, singleShot=True, interval=REVIEW_WAIT_MS)
        self._timer.timeout.connect(self.run)
        desk.workspace.closing.connect(self._stop)

    def soon(self) -> None:
        """Check when the fingers have rested for a moment."""
        self._timer.start()

    def run(self) -> None:
        """Check now: what stands in the record, and what is typed and not saved yet."""
        self._timer.stop()
        self._asked += 1
        reader = self._desk.reader
        reader.read()
        check = reader.check(self._desk.workspace.autosave.waiting_text)
        if reader.knows(check):
            reader.judge()
            self.done.emit("")
            return
        self._desk.workspace.tasks.run(check.run, partial(self._checked, self._asked, check), owner=self)

    def _checked(
        self, asked: int, check: Check, *, result: Verdict | None = None, error: Exception | None = None
    ) -> None:
        if asked != self._asked:
            return  # another text has been asked about meanwhile
        reader = self._desk.reader
        if result is not None:
            reader.learn(check, result)
            self.done.emit("")
        elif isinstance(error, SamverkanError):
            reader.forget_check()
            self.done.emit(words.sentence(error))
        elif error is not None:
            raise error

    def _stop(self) -> None:
        self._timer.stop()
        self._asked += 1
