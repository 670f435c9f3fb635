"""Saved as one types: half a second after the latest key, three after the first. What cannot be saved is kept: here
while the window is open, and in a draft beside the record for the next time it is opened.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

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


class Drafts(Protocol):
    """Keeps texts that the record does not take just now."""

    def keep(self, texts: Sequence[tuple[Hashable, str, str]]) -> bool:
        """Keep these (key, where, text) and no others of this sitting. False when they could not be kept."""
        ...


class Autosave(QObject):
    """Texts on their way to the record.

    ``saved`` comes when a text was saved and nothing waits any longer; ``failed`` with the place and the fault when
    one could not be. The text is then held here, whatever the window shows meanwhile, kept by ``drafts``, and tried
    again. ``kept``: everything that waits is in the drafts, so that the window may be left.
    """

    saved = Signal()
    failed = Signal(str, object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        wait_ms: int = WAIT_MS,
        retry_ms: int = RETRY_MS,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._drafted: tuple[tuple[Hashable, str, str], ...] = ()
        self.kept = False
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
            self._draft()
            return True
        failed: list[_Waiting] = []
        try:
            for key, held in tuple(self._waiting.items()):
                if not self._save(key, held):
                    failed.append(held)
        finally:  # a bug in the saving surfaces, but takes no text with it
            self._draft()
        for held in failed:
            self.failed.emit(held.where, held.fault)
        if self._waiting:
            self._retry.start()
            return False
        self.saved.emit()
        return True

    def _save(self, key: Hashable, held: _Waiting) -> bool:
        text = held.read()
        try:
            held.save(text)
        except SamverkanError as fault:
            held.read = _constant(text)
            fault.__cause__ = fault.__context__ = fault.__traceback__ = None  # they hold the file that is to be closed
            held.fault = fault
            return False
        if self._waiting.get(key) is held:
            del self._waiting[key]
        return True

    def _draft(self) -> None:
        """Let the drafts hold what waits and nothing else; written only when that is news."""
        texts = tuple((key, held.where, held.read()) for key, held in self._waiting.items())
        if self._drafts is not None and texts != self._drafted:
            self.kept = self._drafts.keep(texts) and bool(texts)
            self._drafted = texts if self.kept or not texts else ()


def _constant(text: str) -> Callable[[], str]:
    return lambda: text
