"""Counts drawn across several records, which know each other by name only, with small ones kept back (docs/domain.md).

Only the sums are told, never what each record came to. A sum is told only where every record came to none or to enough
by itself, and the total only where every sum is told. All else is hidden in one and the same way, whatever it comes to:
so an answer is the same whether a small count is 1, 2, 3 or 4. Then no answers put together tell it either, whichever
records and terms (`domain.half_year`) they are about and whatever the reader holds himself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from samverkan_desktop.domain.overview_suppression import SMALLEST_SHOWN, Shown, Told


@dataclass(frozen=True)
class Across:
    """The sums by name, in the order of the alphabet, and their total where it may be told."""

    rows: tuple[tuple[str, Told], ...]
    total: Told

    @property
    def hides(self) -> bool:
        """Tell whether anything is kept back."""
        return self.total.shown is not Shown.NUMBER


def counts_together(counted: Sequence[Mapping[str, int]]) -> Across:
    """Return the sums of several records' counts (0 or more) as they may be shown."""
    sums: Counter[str] = Counter()
    for counts in counted:
        for name, count in counts.items():
            sums[name] += count
    names = sorted(sums, key=lambda name: (name.casefold(), name))  # never by size: what is hidden would show by place
    cells = [_told([counts.get(name, 0) for counts in counted]) for name in names]
    whole = all(cell.shown is Shown.NUMBER for cell in cells)
    total = Told(Shown.NUMBER, sum(sums.values())) if whole else Told(Shown.HIDDEN)
    return Across(tuple(zip(names, cells, strict=True)), total)


def _told(parts: Sequence[int]) -> Told:
    if any(0 < part < SMALLEST_SHOWN for part in parts):
        return Told(Shown.HIDDEN)
    return Told(Shown.NUMBER, sum(parts))
