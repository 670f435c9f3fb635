"""If these fail, a count of one or two children can be worked out from figures drawn across two records."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, product

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


RECORDS = st.lists(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 12)), min_size=2, max_size=4)


def _safe(count: int) -> bool:
    return count == 0 or count >= SMALLEST_SHOWN


@given(RECORDS)
def test_whoever_holds_all_records_but_one_learns_no_small_count_of_it(tables: list[dict[str, int]]) -> None:
    told = counts_together(tables)
    for held in range(len(tables)):
        others = [table for number, table in enumerate(tables) if number != held]
        for name, cell in told.rows:
            if cell.number is not None:
                assert _safe(cell.number - sum(table.get(name, 0) for table in others))
        if told.total is not None:
            assert _safe(told.total - sum(sum(table.values()) for table in others))


@given(RECORDS)
def test_no_difference_between_answers_about_more_and_fewer_records_is_small(tables: list[dict[str, int]]) -> None:
    """One who is given the figures twice, with a record more the second time, does not learn a small count of it."""
    whole = counts_together(tables)
    shown = dict(whole.rows)
    for size in range(2, len(tables)):
        for some in combinations(tables, size):
            fewer = counts_together(some)
            for name, cell in fewer.rows:
                number = shown[name].number
                if cell.number is not None and number is not None:
                    assert _safe(number - cell.number)
            if fewer.total is not None and whole.total is not None:
                assert _safe(whole.total - fewer.total)


def test_one_who_knows_a_record_and_the_rules_cannot_work_the_other_out() -> None:
    """Every second record of two areas, tried: a small count always shares its answer with another count."""
    for first in product(range(7), repeat=2):
        by_answer: dict[Across, list[tuple[int, ...]]] = defaultdict(list)
        for second in product(range(8), repeat=2):
            tables = [dict(zip("ab", counts, strict=True)) for counts in (first, second)]
            by_answer[counts_together(tables)].append(second)
        for candidates in by_answer.values():
            for place in range(2):
                values = {second[place] for second in candidates}
                assert len(values) > 1 or _safe(values.pop()), (first, candidates)
