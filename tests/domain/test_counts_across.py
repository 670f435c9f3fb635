"""If these fail, a count of one or two children can be worked out from figures drawn across two records."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.counts_across import Across, counts_together
from samverkan_desktop.domain.overview_suppression import SMALLEST_SHOWN, Shown

TABLES = st.lists(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 30)), max_size=4)


@given(TABLES)
def test_sums_are_true_and_small_ones_are_kept_back(tables: list[dict[str, int]]) -> None:
    told = counts_together(tables)
    for name, cell in told.rows:
        count = sum(table.get(name, 0) for table in tables)
        assert cell.number in (None, count)
        assert (cell.shown is Shown.SMALL) == (0 < count < SMALLEST_SHOWN)


@given(TABLES)
def test_the_order_of_records_and_counts_tells_nothing(tables: list[dict[str, int]]) -> None:
    assert counts_together(tables) == counts_together(tables[::-1])


def test_no_small_sum_follows_for_one_who_knows_the_rules_and_how_many_records() -> None:
    by_answer: dict[Across, list[tuple[int, ...]]] = defaultdict(list)
    for first in product(range(10), repeat=3):
        for second in product((0, 1), repeat=3):
            tables = [dict(zip("abc", counts, strict=True)) for counts in (first, second)]
            sums = tuple(a + b for a, b in zip(first, second, strict=True))
            by_answer[counts_together(tables)].append(sums)
    for answer, candidates in by_answer.items():
        for place, (_, cell) in enumerate(answer.rows):
            if cell.shown is Shown.SMALL:
                assert len({sums[place] for sums in candidates}) > 1, (answer, candidates)
