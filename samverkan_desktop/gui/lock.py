"""When nobody has touched keys or mouse for a while, or the computer has slept, the record is to be locked."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

DEFAULT_MINUTES = 5
MINUTES = (1, 2, 5, 10, 15, 30)
_LOOK_MS = 5_000
_SLEPT_S = 45.0
"""A look that comes so late has not been late: the computer slept."""
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
}
LOOKUP = "lookup"
"""The property of a field to look things up in: what is typed there is no text to keep."""


def elapsed() -> float:
    """Return seconds on a clock that nobody can set, and that goes on while the computer sleeps where there is one."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class IdleWatch(QObject):
    """``idle`` comes when the time is up. Looks at what reaches the windows from outside, not at each event in them."""

    idle = Signal()

    def __init__(
        self, parent: QObject, *, minutes: int = DEFAULT_MINUTES, clock: Callable[[], float] = elapsed
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = minutes
        self._touched = self._looked = clock()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def minutes(self) -> int:
        """After how long."""
        return self._minutes

    @minutes.setter
    def minutes(self, minutes: int) -> None:
        self._minutes = max(MINUTES[0], min(minutes, MINUTES[-1]))

    @property
    def quiet_for(self) -> float:
        """For how many seconds nobody has touched keys or mouse."""
        return self._clock() - self._touched

    def start(self) -> None:
        """Begin to watch: a record has been opened."""
        self._touched = self._looked = self._clock()
        self._watch_all()
        self._timer.start()

    def stop(self) -> None:
        """There is nothing to lock."""
        self._timer.stop()

    def look(self) -> None:
        """See whether the time is up."""
        self._watch_all()
        now = self._clock()
        slept = now - self._looked > _SLEPT_S
        self._looked = now
        if slept or now - self._touched >= self._minutes * 60:
            self.idle.emit()

    def _watch_all(self) -> None:
        """Watch every window there is, also dialogs that have come since; Qt keeps a filter once."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._touched = self._clock()
        return False
