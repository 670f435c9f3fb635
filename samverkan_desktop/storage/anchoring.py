"""When the anchors of an open record are written, and what they said when it was opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from samverkan_desktop.storage import access_log, anchor, keys, lock_file
from samverkan_desktop.storage.access_log import Head
from samverkan_desktop.storage.anchor import Anchor, Verdict
from samverkan_desktop.storage.anchor_places import LocalAnchor
from samverkan_desktop.storage.connection import RawConnection
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.tools import Tools

EVERY_SECONDS = 1.0


class Anchoring:
    """Keeps the anchors of one record. They may lag behind; they are written at most once a second and at close."""

    def __init__(
        self, beside: Path, local: LocalAnchor, record_id: str, number: int, monotonic: Callable[[], float]
    ) -> None:
        self._beside = beside
        self._local = local
        self._record_id = record_id
        self._monotonic = monotonic
        self._number = number
        self._at = monotonic()

    def ask(self, connection: RawConnection, data_key: bytes) -> Verdict:
        """Hold both anchors against the record as it is now and return the graver answer."""
        beside = anchor.judge(self._beside, connection, self._record_id, data_key)
        local = self._local.ask(lambda told: anchor.compare(told, connection, self._record_id), data_key)
        return anchor.worst((beside, local))

    def write(self, head: Head, data_key: bytes) -> None:
        """Write the anchors now."""
        there = Anchor(self._record_id, lock_file.this_host(), head.number, head.hash, keys.fingerprint(data_key))
        anchor.save([self._beside], there, data_key)
        self._local.write(there, data_key)
        self._number, self._at = head.number, self._monotonic()

    def is_due(self) -> bool:
        """True when the last writing was long enough ago."""
        return self._monotonic() - self._at >= EVERY_SECONDS

    def lags(self, head: Head) -> bool:
        """True when the log has moved on since the last writing."""
        return self._number != head.number


def begin(places: Places, tools: Tools, connection: RawConnection, record_id: str, *, placed: bool) -> Anchoring:
    """Return the keeper of a record that was just opened."""
    head = access_log.read_head(connection, record_id)
    local = LocalAnchor(places.record, tools.anchor_folder, record_id, placed=placed)
    return Anchoring(places.anchor, local, record_id, head.number, tools.monotonic)
