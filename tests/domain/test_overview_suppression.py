"""If these fail, a count of one or two children can be worked out from the first page or a report, and in a small
municipality one or two is somebody's child."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.overview_suppression import SMALLEST_SHOWN, Shown, ToldTable, suppress


def told(table: ToldTable) -> tuple[list[str], int | None]:
    return [cell.text for cell in table.cells], table.total


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((), ([], 0)),
        ((0, 0), (["0", "0"], 0)),
        ((11, 7, 5, 0), (["11", "7", "5", "0"], 23)),
        ((11, 2, 3, 0), (["11", "<5", "<5", "0"], 16)),  # the sum 5 may be 1+4, 2+3 …
        ((11, 7, 3), (["11", "–", "<5"], 21)),  # 10 may be 5+5 … but not with 7 shown: 4+6, 3+7
        ((11, 1, 1), (["–", "<5", "<5"], None)),  # 2 can only be 1+1, and one other count is not enough
        ((3,), (["<5"], None)),
        ((3, 0), (["<5", "0"], None)),
        ((4, 4, 9, 20), (["<5", "<5", "–", "20"], 37)),  # 17: 4+4 with 9, or 1+1 with 15
        ((1, 5, 20), (["<5", "–", "20"], None)),  # 6 can only be 1+5
        ((2, 5, 5), (["<5", "–", "5"], None)),  # 7 with the larger one at most 5: only 2+5
    ],
)
def test_hand_checked_tables(counts: tuple[int, ...], shown: tuple[list[str], int | None]) -> None:
    assert told(suppress(counts)) == shown


def _possible(tables: list[tuple[int, ...]]) -> None:
    """Whoever reads an answer and knows the rules still has at least two candidates for every small count."""
    by_answer: dict[ToldTable, list[tuple[int, ...]]] = defaultdict(list)
    for counts in tables:
        by_answer[suppress(counts)].append(counts)
    for answer, candidates in by_answer.items():
        for place, cell in enumerate(answer.cells):
            if cell.shown is Shown.SMALL:
                assert len({counts[place] for counts in candidates}) > 1, (answer, candidates)


@pytest.mark.parametrize(("cells", "highest"), [(1, 30), (2, 30), (3, 18), (4, 10), (5, 7)])
def test_no_small_count_follows_from_the_total_for_one_who_knows_the_rules(cells: int, highest: int) -> None:
    _possible(list(product(range(highest + 1), repeat=cells)))


@given(st.lists(st.integers(0, 40), max_size=12))
def test_what_is_told_is_true_and_what_is_small_is_not_told(counts: list[int]) -> None:
    table = suppress(counts)
    assert table.total in (None, sum(counts))
    for count, cell in zip(counts, table.cells, strict=True):
        if 0 < count < SMALLEST_SHOWN:
            assert (cell.shown, cell.number, cell.text) == (Shown.SMALL, None, "<5")
        else:
            assert cell.number in (None, count)
            assert (cell.number is None) == (cell.shown is Shown.HIDDEN)
    if all(count == 0 or count >= SMALLEST_SHOWN for count in counts):
        assert told(table) == ([str(count) for count in counts], sum(counts))


@given(st.lists(st.integers(0, 12), min_size=1, max_size=12))
def test_a_single_hidden_count_is_never_left_beside_its_total(counts: list[int]) -> None:
    table = suppress(counts)
    hidden = [cell for cell in table.cells if cell.number is None]
    assert table.total is None or len(hidden) != 1
