"""Where the cards of the first page stand: two beside each other, or one under the other."""

from __future__ import annotations


def places(*, two: bool) -> tuple[tuple[int, int], ...]:
    """Return row and column of each card, in their order."""
    return ((0, 0), (0, 1), (1, 0), (1, 1)) if two else ((0, 0), (1, 0), (2, 0), (3, 0))
