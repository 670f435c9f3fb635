"""Long work away from the window's thread. Work is done on values only: no widget and no record crosses over."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Protocol, TypeVar, cast

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QRunnable, Qt, QThreadPool, Signal

LONGEST_END_MS = 10_000
"""So long the end of the program waits for work under way."""
T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)


class Done(Protocol[T_contra]):
    """Called on the window's thread when the work is over, with one of the two."""

    def __call__(self, *, result: T_contra | None = None, error: Exception | None = None) -> None: ...


class Tasks(Protocol):
    """Runs work. ``owner``: when it is gone, nobody waits for the answer any longer and it is dropped."""

    def run(self, work: Callable[[], T], done: Done[T], *, owner: QObject) -> None: ...


class ThreadTasks(QObject):
    """Work in the thread pool."""

    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._jobs: set[_Job] = set()
        self._ending = threading.Event()
        self._over.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Done[T], *, owner: QObject) -> None:
        """Start the work; the answer comes through the event loop."""
        if self._ending.is_set():
            return  # nobody is there any longer to be answered
        job = _Job(work, done, owner, self._over, self._ending)
        self._jobs.add(job)
        self._pool.start(job)

    def wait(self) -> None:
        """Wait for what is under way."""
        self._pool.waitForDone()

    def end(self, most_ms: int = LONGEST_END_MS) -> bool:
        """End with the program: what has not begun never does, what is under way is waited for, nobody is answered.

        False when something is still at it, as when a share hangs.
        """
        self._ending.set()
        self._pool.clear()
        return self._pool.waitForDone(most_ms)

    def _deliver(self, job: _Job) -> None:
        self._jobs.discard(job)
        if shiboken6.isValid(job.owner):
            job.done(result=job.result, error=job.error)


class _Job(QRunnable):
    def __init__(
        self, work: Callable[[], Any], done: Done[Any], owner: QObject, over: Any, ending: threading.Event
    ) -> None:
        super().__init__()
        self._ending = ending
        self.work, self.done, self.owner, self.over = work, done, owner, over
        self.result: Any = None
        self.error: Exception | None = None
        self.setAutoDelete(False)

    def run(self) -> None:
        try:
            self.result = self.work()
        except Exception as fault:  # carried over to the window's thread: shown or raised there
            self.error = fault
        if not self._ending.is_set():
            self.over.emit(self)


class InlineTasks:
    """Does the work at once: for tests and pictures."""

    def run(self, work: Callable[[], T], done: Done[T], *, owner: QObject) -> None:  # noqa: ARG002
        """Do the work and answer before returning."""
        try:
            result = work()
        except Exception as fault:  # as in the pool
            done(error=fault)
        else:
            done(result=result)


def awaited(tasks: Tasks, work: Callable[[], T]) -> T:
    """Do work away from the window's thread and wait for it: the window is painted meanwhile, but takes no keys."""
    answers: list[T] = []
    faults: list[Exception] = []
    loop, owner = QEventLoop(), QObject()

    def done(*, result: T | None = None, error: Exception | None = None) -> None:
        if error is not None:
            faults.append(error)
        else:
            answers.append(cast("T", result))
        loop.quit()

    tasks.run(work, done, owner=owner)
    if not answers and not faults:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if faults:
        raise faults[0]
    return answers[0]
