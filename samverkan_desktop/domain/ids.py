"""Ids are UUIDv7 (RFC 9562 §5.7): sortable by time, made from an injected clock and injected randomness."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import field
from datetime import UTC, datetime, timedelta

from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.domain.value_classes import dataclass

RandomBytes = Callable[[int], bytes]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass
class IdMaker:
    """Makes ids. ``random_bytes`` is ``secrets.token_bytes`` in the program and a seeded source in the example.

    Ids made within one millisecond count upwards (RFC 9562 §6.2, method 2), so their order is the order of making.
    """

    clock: Clock
    random_bytes: RandomBytes
    _millis: int = field(default=-1, init=False, repr=False)
    _value: int = field(default=0, init=False, repr=False)

    def new(self) -> str:
        """Return a new id in the usual 8-4-4-4-12 form."""
        millis = (self.clock.now() - EPOCH) // timedelta(milliseconds=1) & ((1 << 48) - 1)
        if millis == self._millis:
            self._value += 1
        else:
            rest = int.from_bytes(self.random_bytes(10), "big")
            value = (millis << 80) | rest
            value = (value & ~(0xF << 76)) | (0x7 << 76)
            self._millis, self._value = millis, (value & ~(0x3 << 62)) | (0x2 << 62)
        return str(uuid.UUID(int=self._value))
