"""Counts drawn across several records, which know each other by name only, with small ones kept back (DOMAIN §7).

Only the sums are told, never what each record came to: two rows that are told beside their sum would tell each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from samverkan_desktop.domain.overview_suppression import Told, suppress


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
    table = suppress([sums[name] for name in names])
    return Across(tuple(zip(names, table.cells, strict=True)), table.total)
