"""If these fail, a count of one to four children can be worked out from figures drawn across records."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import combinations, product
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.counts_across import Across, counts_together
from samverkan_desktop.domain.half_year import HalfYear, NoSuchTerm, TermNotOver
from samverkan_desktop.domain.overview_suppression import SMALLEST_SHOWN, Shown
from samverkan_desktop.domain.school_year import TermKind

SMALL = range(1, SMALLEST_SHOWN)
TABLES = st.lists(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 30)), max_size=4)
DAYS = st.dates(date(2024, 12, 1), date(2026, 2, 1))


class Item(NamedTuple):
    """Something taken up: in which record, in which area, on which day."""

    record: int
    area: str
    day: date


ITEMS = st.lists(
    st.tuples(st.builds(Item, st.integers(0, 2), st.sampled_from("ab"), DAYS), st.integers(1, 9)), max_size=12
).map(lambda drawn: [item for item, times in drawn for _ in range(times)])


def answers(items: list[Item]) -> dict[tuple[HalfYear, tuple[int, ...]], Across]:
    """Every answer there is to be had: any term of the years, any two or more of the records."""
    terms = [HalfYear(year, kind) for year in (2024, 2025, 2026) for kind in TermKind]
    return {(term, some): answer(items, term, some) for term in terms for some in subsets()}


def subsets() -> list[tuple[int, ...]]:
    return [some for size in (2, 3) for some in combinations(range(3), size)]


def answer(items: list[Item], term: HalfYear, some: tuple[int, ...]) -> Across:
    return counts_together(
        [
            {"a": 0, "b": 0}
            | Counter(
                each.area for each in items if each.record == record and term.date_from <= each.day <= term.date_to
            )
            for record in some
        ]
    )


@given(TABLES)
def test_sums_are_true_and_told_only_of_parts_that_may_be_told(tables: list[dict[str, int]]) -> None:
    told = counts_together(tables)
    for name, cell in told.rows:
        parts = [table.get(name, 0) for table in tables]
        assert cell.number == (None if set(parts) & set(SMALL) else sum(parts))
    hidden = [name for name, cell in told.rows if cell.shown is not Shown.NUMBER]
    assert told.total.number == (None if hidden else sum(sum(table.values()) for table in tables))
    assert told.hides == bool(hidden)


@given(TABLES)
def test_the_order_of_records_and_counts_tells_nothing(tables: list[dict[str, int]]) -> None:
    assert counts_together(tables) == counts_together(tables[::-1])


@given(st.integers(1, 4).flatmap(lambda size: st.lists(st.lists(st.integers(0, 9), min_size=size, max_size=size))))
def test_all_answers_are_the_same_whatever_a_small_count_is(columns: list[list[int]]) -> None:
    """The heart of it: 1, 2, 3 and 4 cannot be told apart, whatever else is known and asked."""
    alike = [[2 if count in SMALL else count for count in column] for column in columns]
    for one, other in zip(columns, alike, strict=True):
        as_tables = [[{"a": count, "b": 7} for count in column] for column in (one, other)]
        for size in range(1, len(one) + 1):
            for first, second in zip(*(combinations(tables, size) for tables in as_tables), strict=True):
                assert counts_together(first) == counts_together(second)


@given(ITEMS)
def test_no_answers_put_together_give_a_small_count(items: list[Item]) -> None:
    """Every answer there is, added to and taken from each other: what comes out is never a count of one to four.

    What is told is made of parts, each a record's count of an area in a term; parts of one to four are in none of it.
    """
    parts = Counter((each.record, each.area, HalfYear.of(each.day)) for each in items)
    told: list[tuple[frozenset[tuple[int, str, HalfYear]], int]] = []
    for (term, some), across in answers(items).items():
        cells = {name: frozenset((record, name, term) for record in some) for name, _ in across.rows}
        told += [(cells[name], cell.number) for name, cell in across.rows if cell.number is not None]
        if across.total.number is not None:
            told.append((frozenset().union(*cells.values()), across.total.number))
    for made_of, number in told:
        assert number == sum(parts[part] for part in made_of)
        assert not {parts[part] for part in made_of} & set(SMALL)
    for (wide, one), (others, other) in product(told, repeat=2):
        if others < wide:
            assert one - other not in SMALL
        if not others & wide:
            assert one + other not in SMALL


@given(ITEMS, st.data())
def test_no_answer_changes_when_a_small_count_becomes_another(items: list[Item], data: st.DataObject) -> None:
    parts = Counter((each.record, each.area, HalfYear.of(each.day)) for each in items)
    other = list(items)
    for (record, area, term), count in parts.items():
        if count in SMALL:
            wanted = data.draw(st.sampled_from(SMALL))
            other = [each for each in other if (each.record, each.area, HalfYear.of(each.day)) != (record, area, term)]
            other += [
                Item(record, area, data.draw(st.sampled_from((term.date_from, term.date_to)))) for _ in range(wanted)
            ]
    assert answers(items) == answers(other)


@given(st.dates(date(1990, 1, 1), date(2200, 12, 31)))
def test_terms_leave_no_day_out_and_share_none(day: date) -> None:
    """Two periods that overlapped could be subtracted from each other."""
    term = HalfYear.of(day)
    assert term.date_from <= day <= term.date_to
    assert HalfYear.of(term.date_from) == HalfYear.of(term.date_to) == term
    assert HalfYear.of(term.date_to + timedelta(days=1)).date_from == term.date_to + timedelta(days=1)
    assert HalfYear.read(term.label) == term


@pytest.mark.parametrize("text", ["", "2026", "HT", "HT 26", "ST2026", "HT2026-01-01", "HT2026 VT2026", "HT1066"])
def test_nothing_else_is_a_term(text: str) -> None:
    with pytest.raises(NoSuchTerm):
        HalfYear.read(text)


def test_a_term_is_counted_when_it_is_over() -> None:
    """What comes to in a day could be worked out from two answers."""
    term = HalfYear.read("vt-2026")
    with pytest.raises(TermNotOver):
        term.require_over(date(2026, 6, 30))
    term.require_over(date(2026, 7, 1))
