"""Ids are UUIDv7 (RFC 9562 §5.7): sortable by time, made from an injected clock and injected randomness."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from samverkan_desktop.domain.clock import Clock

RandomBytes = Callable[[int], bytes]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class IdMaker:
    """Makes ids. ``random_bytes`` is ``secrets.token_bytes`` in the program and a seeded source in the example."""

    clock: Clock
    random_bytes: RandomBytes

    def new(self) -> str:
        """Return a new id in the usual 8-4-4-4-12 form."""
        millis = (self.clock.now() - EPOCH) // timedelta(milliseconds=1) & ((1 << 48) - 1)
        rest = int.from_bytes(self.random_bytes(10), "big")
        value = (millis << 80) | rest
        value = (value & ~(0xF << 76)) | (0x7 << 76)
        value = (value & ~(0x3 << 62)) | (0x2 << 62)
        return str(uuid.UUID(int=value))
