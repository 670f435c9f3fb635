"""One fault of the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.tally import Tally

Drive = Callable[[Path, int, int], Tally]
"""Where to work, how many rounds, and the seed of what is left to chance."""
ROUGHLY_S = 30


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Fault:
    """One row: ``full`` rounds by ``drive``, or the tests that hold it."""

    name: str
    what: str
    full: int = 0
    drive: Drive | None = None
    tests: tuple[str, ...] = ()
    needs: Callable[[], bool] = _always
    parts: int = 1
    """Into how many processes it may be divided; each draws other chances."""
    takes: int = ROUGHLY_S
    """Seconds on an ordinary machine, to begin with the longest."""
    alone: bool = False
    """It measures time: nothing else runs beside it."""
