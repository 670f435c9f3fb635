"""If these fail, the first page shows how few children a small area stands for, or leaves an area out."""

from __future__ import annotations

import pytest

from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.overview_areas import AreaItems, AreaRow, Areas, areas_of, untreated

NAMES = ("Skolfrånvaro", "Oro i hemmet", "Övergångar", "Heder", "Fritid")
AREAS = [CooperationArea(id=f"a{n}", name=name, allow_cases=True, position=n) for n, name in enumerate(NAMES)]


def areas(*counts: int) -> Areas:
    items = [AreaItems(f"a{n}", count, (f"m{n}",)) for n, count in enumerate(counts) if count]
    return areas_of(AREAS, items)


def shown(rows: tuple[AreaRow, ...]) -> list[tuple[str, str]]:
    return [(str(row.name), row.told.text) for row in rows]


def test_largest_first_and_none_left_out() -> None:
    found = areas(7, 11, 5, 0, 0)
    assert shown(found.shown) == [("Oro i hemmet", "11"), ("Skolfrånvaro", "7"), ("Övergångar", "5")]
    assert shown(found.empty) == [("Heder", "0"), ("Fritid", "0")]
    assert (found.kept_back, found.other, found.total) == ((), None, 23)
    assert found.shown[0].target.ids == ("m1",)
    assert found.shown[0].is_number


def test_several_small_areas_are_told_as_small_each() -> None:
    found = areas(11, 2, 3, 7, 0)
    assert shown(found.kept_back) == [("Oro i hemmet", "<5"), ("Övergångar", "<5")]
    assert (str(found.other), found.total) == ("<5 var", 23)
    assert not found.kept_back[0].is_number


def test_one_small_area_takes_a_larger_one_with_it() -> None:
    found = areas(11, 3, 6, 9, 0)
    assert shown(found.shown) == [("Skolfrånvaro", "11"), ("Heder", "9")]
    assert shown(found.kept_back) == [("Oro i hemmet", "<5"), ("Övergångar", "–")]
    assert (str(found.other), found.total) == ("visas inte", 29)


def test_what_is_kept_back_stands_in_the_registers_order_whatever_its_size() -> None:
    assert [row.area_id for row in areas(1, 4, 2, 3, 9).kept_back] == ["a0", "a1", "a2", "a3"]


def test_a_single_small_area_alone() -> None:
    found = areas(0, 3)
    assert (str(found.other), found.total, shown(found.kept_back)) == ("<5", None, [("Oro i hemmet", "<5")])


def test_items_without_an_area_are_told_too() -> None:
    found = areas_of(AREAS, [AreaItems("", 6), AreaItems("a0", 8)])
    assert shown(found.shown) == [("Skolfrånvaro", "8"), ("Utan område", "6")]
    assert found.total == 14


def test_counts_are_not_in_a_fault_report() -> None:
    assert "m1" not in repr(areas(7, 3))


# --- ej behandlat (M52) ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "now", "standing", "told"),
    [
        ([], [AreaItems("a", 3)], (), []),
        ([AreaItems("a", 1)], [], (), ["B", "C"]),
        ([AreaItems("a", 1)], [AreaItems("b", 1)], (), ["C"]),
        ([AreaItems("a", 1)], [AreaItems("b", 1)], ("c",), []),
        ([AreaItems("a", 0)], [AreaItems("b", 2)], (), []),
        ([AreaItems("a", 1), AreaItems("gone", 4)], [AreaItems("", 2)], (), ["B", "C"]),
    ],
)
def test_an_area_without_an_item_for_two_terms_is_named(
    before: list[AreaItems], now: list[AreaItems], standing: tuple[str, ...], told: list[str]
) -> None:
    """And in a record too young to tell none is: every area would be."""
    areas = [CooperationArea(id=id, name=id.upper(), allow_cases=True) for id in ("a", "b", "c")]
    assert [str(name) for name in untreated(areas, before, now, standing)] == told
