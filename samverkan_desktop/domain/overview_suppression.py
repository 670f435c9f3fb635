"""Small counts are not told, and cannot be worked out from what is (docs/domain.md: figures).

A count of 1–4 is shown as ``<5``; 0 is shown. The total is told only where that gives no small count away, also to
somebody who knows these rules:

* Two or more small counts: the total tells their sum. That is harmless unless the sum is the least or the most they
  can make (all are 1, or all are 4).
* Otherwise the smallest of the other counts is hidden as well, so that the total tells a small and a larger count
  together, and the total is told where at least two divisions between them are possible.
* Otherwise the total is not told either. Two different tables always share that answer.

`tests/domain/test_overview_suppression.py` proves it by trying every small table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

SMALLEST_SHOWN = 5


class Shown(StrEnum):
    """How a count is told."""

    NUMBER = "number"
    SMALL = "small"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class Told:
    """A count as it may be shown. ``number`` is None where it may not."""

    shown: Shown
    number: int | None = None

    @property
    def text(self) -> str:
        """``11``, ``<5``, or a dash for a larger count hidden so that no small one follows."""
        if self.number is not None:
            return str(self.number)
        return f"<{SMALLEST_SHOWN}" if self.shown is Shown.SMALL else "–"


@dataclass(frozen=True)
class ToldTable:
    """The counts in the order given, and their total where it may be told."""

    cells: tuple[Told, ...]
    total: int | None


def suppress(counts: Sequence[int]) -> ToldTable:
    """Return counts (0 or more) as they may be shown.

    The order of the counts must not come from the counts themselves: what is hidden would show by its place.
    """
    small = [index for index, count in enumerate(counts) if 0 < count < SMALLEST_SHOWN]
    if not small:
        return _table(counts, hidden=(), small=(), total=sum(counts))
    together = sum(counts[index] for index in small)
    if len(small) > 1 and not _extreme(together, len(small)):
        return _table(counts, hidden=(), small=small, total=sum(counts))
    others = sorted((count, index) for index, count in enumerate(counts) if count >= SMALLEST_SHOWN)
    if not others:
        return _table(counts, hidden=(), small=small, total=None)
    told = len(others) > 1 and _ambiguous(together + others[0][0], len(small), others[0][1], others[1])
    return _table(counts, hidden=(others[0][1],), small=small, total=sum(counts) if told else None)


def _extreme(together: int, cells: int) -> bool:
    """Tell whether a sum of small counts gives each of them away."""
    return together in (cells, cells * (SMALLEST_SHOWN - 1))


def _ambiguous(together: int, cells: int, index: int, next_shown: tuple[int, int]) -> bool:
    """Tell whether small counts and the hidden larger one, together, can be divided in at least two ways.

    The reader knows that the larger one, at ``index``, comes before ``next_shown`` (count and index) in size.
    """
    sums = range(1, SMALLEST_SHOWN) if cells == 1 else (cells, cells * (SMALLEST_SHOWN - 1))
    ways = [each for each in sums if together - each >= SMALLEST_SHOWN and (together - each, index) < next_shown]
    return len(ways) > 1


def _table(counts: Sequence[int], *, hidden: Sequence[int], small: Sequence[int], total: int | None) -> ToldTable:
    cells = [
        Told(Shown.SMALL) if index in small else Told(Shown.HIDDEN) if index in hidden else Told(Shown.NUMBER, count)
        for index, count in enumerate(counts)
    ]
    return ToldTable(tuple(cells), total)
