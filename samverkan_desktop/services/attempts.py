"""Wrong passphrases in a row make the next try wait, longer each time; their number is logged at the next success.

This slows whoever sits at the screen and no one else: a copied file is guarded by its passphrase and Argon2id alone
(TRUST §5.3). The count lives as long as the program does.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from samverkan_desktop.services.session import Session

DELAYS = (0, 0, 0, 1, 2, 4, 8, 16, 30)
"""Seconds before the first try, the second … ; the last goes on."""
TOLD = "fel lösenfras före öppning"
_TOLD_FROM = 3


class Attempts:
    """Counts the wrong tries at each file. ``monotonic`` counts seconds and cannot be set back."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._wrong: dict[Path, tuple[int, float]] = {}

    def wait(self, path: Path) -> float:
        """Return how many seconds the next try has to wait; 0 when none."""
        count, since = self._wrong.get(path.absolute(), (0, 0.0))
        delay = DELAYS[min(count, len(DELAYS) - 1)]
        return max(0.0, since + delay - self._monotonic())

    def failed(self, path: Path) -> None:
        """A passphrase was wrong."""
        count, _ = self._wrong.get(path.absolute(), (0, 0.0))
        self._wrong[path.absolute()] = (count + 1, self._monotonic())

    def succeeded(self, session: Session) -> None:
        """The record is open: its log is told of several wrong tries, and they are forgotten."""
        count, _ = self._wrong.pop(session.record.path.absolute(), (0, 0.0))
        if count >= _TOLD_FROM:
            session.record.log_read(TOLD, kind="record", detail=str(count))
