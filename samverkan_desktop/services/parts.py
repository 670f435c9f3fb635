"""What takes longer than a key may wait, done in parts while the window answers between them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

_AT_A_TIME = 0.008  # seconds; the last part of them may take as long again


class Parts:
    """What is left to do. What needs it before the last part is done does the rest itself, all at once."""

    def __init__(self, parts: Iterable[Callable[[], object]]) -> None:
        self._left = list(parts)

    def do_some(self) -> bool:
        """Do what can be done in about a hundredth of a second. Tell whether something is left."""
        until = time.perf_counter() + _AT_A_TIME
        while self._left and time.perf_counter() < until:
            self._left.pop(0)()
        return bool(self._left)
