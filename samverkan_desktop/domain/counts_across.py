"""Counts drawn across several records, which know each other by name only, with small ones kept back (docs/domain.md).

Only the sums are told, never what each record came to. Whoever holds all records but one can take their own counts from
a sum and is left with the last one's. So a sum is told only where every record came to none or to enough by itself, and
the total only where every sum is told: then no difference, between answers about any of the records, is a small count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from samverkan_desktop.domain.overview_suppression import SMALLEST_SHOWN, Shown, Told, suppress


@dataclass(frozen=True)
class Across:
    """The sums by name, in the order of the alphabet, and their total where it may be told."""

    rows: tuple[tuple[str, Told], ...]
    total: int | None


def counts_together(counted: Sequence[Mapping[str, int]]) -> Across:
    """Return the sums of several records' counts (0 or more) as they may be shown."""
    sums: Counter[str] = Counter()
    for counts in counted:
        for name, count in counts.items():
            sums[name] += count
    names = sorted(sums, key=str.casefold)  # never by size: what is hidden would show by its place
    if len(counted) < 2:
        table = suppress([sums[name] for name in names])
        return Across(tuple(zip(names, table.cells, strict=True)), table.total)
    cells = [_told(sums[name], [counts.get(name, 0) for counts in counted]) for name in names]
    whole = all(cell.number is not None for cell in cells)
    return Across(tuple(zip(names, cells, strict=True)), sum(sums.values()) if whole else None)


def _told(together: int, parts: Sequence[int]) -> Told:
    if 0 < together < SMALLEST_SHOWN:
        return Told(Shown.SMALL)
    if any(0 < part < SMALLEST_SHOWN for part in parts):
        return Told(Shown.HIDDEN)
    return Told(Shown.NUMBER, together)
