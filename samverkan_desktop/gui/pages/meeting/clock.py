"""How long the item on the table has taken. Quiet: it shows whole minutes, and never moves anything on the page."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.services.item_time import ItemTime

TICK_MS = 15_000
_KEEP_EVERY = 5 * 60  # seconds: what a power cut may cost


class ItemClock(QObject):
    """Runs while an item is on the table. ``monotonic`` counts seconds and never goes back, whatever the wall says.

    ``ticked`` comes now and then while it runs: what is shown may have changed.
    """

    ticked = Signal()

    def __init__(self, times: ItemTime, parent: QObject, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._times = times
        self._monotonic = monotonic
        self._item_id = ""
        self._since = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    def run(self, item_id: str) -> bool:
        """Measure this item from now on; the same item goes on. Tells whether time was put into the record."""
        if item_id == self._item_id:
            return False
        kept = self.keep()
        self._item_id = item_id
        self._since = self._monotonic()
        if item_id:
            self._timer.start()
        else:
            self._timer.stop()
        return kept

    def stop(self) -> None:
        """Measure nothing any longer; what was measured is kept."""
        self.run("")

    def running(self, item_id: str) -> int:
        """Return the seconds of an item that are not in the record yet."""
        return int(self._monotonic() - self._since) if item_id and item_id == self._item_id else 0

    def keep(self) -> bool:
        """Put what was measured so far into the record; tells whether there was anything."""
        seconds = self.running(self._item_id)
        if seconds <= 0:
            return False
        with suppress(EnvironmentFailure):  # a full disk is told where text is saved; the time is tried again
            self._times.add(self._item_id, seconds)
            self._since += seconds
        return True

    def _tick(self) -> None:
        if self.running(self._item_id) >= _KEEP_EVERY:
            self.keep()
        self.ticked.emit()
