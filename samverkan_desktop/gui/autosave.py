"""Saved as one types: half a second after the latest key, three after the first. What cannot be saved is kept."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer, Signal

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.value_classes import dataclass

WAIT_MS = 500
RETRY_MS = 5000
LONGEST_MS = 3000
"""Somebody who never pauses is saved so often all the same."""


@dataclass
class _Waiting:
    read: Callable[[], str]
    save: Callable[[str], None]
    where: str
    fault: SamverkanError | None = None


class Autosave(QObject):
    """Texts on their way to the record.

    ``saved`` comes when a text was saved and nothing waits any longer; ``failed`` with the place and the fault when
    one could not be. The text is then held here, whatever the window shows meanwhile, and tried again.
    """

    saved = Signal()
    failed = Signal(str, object)

    def __init__(self, parent: QObject | None = None, *, wait_ms: int = WAIT_MS, retry_ms: int = RETRY_MS) -> None:
        super().__init__(parent)
        self._waiting: dict[Hashable, _Waiting] = {}
        self._timer = QTimer(self, singleShot=True, interval=wait_ms)
        self._timer.timeout.connect(self.flush)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._longest.timeout.connect(self.flush)
        self._retry = QTimer(self, singleShot=True, interval=retry_ms)
        self._retry.timeout.connect(self.flush)

    @property
    def waits(self) -> bool:
        """Tell whether something is not saved yet."""
        return bool(self._waiting)

    @property
    def faults(self) -> tuple[tuple[str, SamverkanError], ...]:
        """Return what could not be saved, and why."""
        return tuple((held.where, held.fault) for held in self._waiting.values() if held.fault)

    def typed(self, key: Hashable, read: Callable[[], str], save: Callable[[str], None], *, where: str) -> None:
        """Say that the text ``key`` has changed. ``read`` gives it as it stands when the time has come.

        ``where`` names the place for the user (``§ 44 Samtal``).
        """
        self._waiting[key] = _Waiting(read, save, where)
        self._timer.start()
        if not self._longest.isActive():
            self._longest.start()

    def waiting_text(self, key: Hashable) -> str | None:
        """Return a text that is not saved yet, or None."""
        held = self._waiting.get(key)
        return held.read() if held else None

    def drop(self, key: Hashable) -> None:
        """Forget a text: the user has said that it may go."""
        self._waiting.pop(key, None)

    def flush(self) -> bool:
        """Save everything now. False when something could not be; it is kept as it stands and tried again."""
        for timer in (self._timer, self._longest, self._retry):
            timer.stop()
        if not self._waiting:
            return True
        for key, held in tuple(self._waiting.items()):
            text = held.read()
            try:
                held.save(text)
            except SamverkanError as fault:
                held.read = _constant(text)
                held.fault = fault
                self.failed.emit(held.where, fault)
            else:
                if self._waiting.get(key) is held:
                    del self._waiting[key]
        if self._waiting:
            self._retry.start()
            return False
        self.saved.emit()
        return True


def _constant(text: str) -> Callable[[], str]:
    return lambda: text
