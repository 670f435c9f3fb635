"""Which pages hold nothing. If these fail, a half written free page is called damage, or a real damage is passed by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import pytest

from samverkan_desktop.storage.free_pages import free_pages
from samverkan_desktop.storage.salvage_pages import Pages


@dataclass
class _Shelf:
    """Pages as they are read, without a file."""

    pages: dict[int, bytes]

    def get(self, number: int) -> bytes | None:
        return self.pages.get(number)


def _first(trunk: int) -> bytes:
    return bytes(32) + trunk.to_bytes(4, "big") + bytes(60)


def _trunk(following: int, *leaves: int, says: int | None = None) -> bytes:
    words = (following, len(leaves) if says is None else says, *leaves)
    return b"".join(word.to_bytes(4, "big") for word in words) + bytes(4 * 4)


@pytest.mark.parametrize(
    ("pages", "free"),
    [
        ({1: _first(0), 5: _trunk(0, 6)}, set()),
        ({1: _first(5), 5: _trunk(0, 6, 7)}, {6, 7}),
        ({1: _first(5), 5: _trunk(9, 6, 7), 9: _trunk(0, 10)}, {6, 7, 10}),
        ({1: _first(5), 5: _trunk(5, 6)}, {6}),
        ({1: _first(5), 5: _trunk(9, 6), 9: _trunk(5, 7)}, {6, 7}),
        ({1: _first(5), 5: _trunk(9, 9, 6), 9: _trunk(0, 5)}, {6}),
        ({1: _first(5), 5: _trunk(9, 6)}, {6}),
        ({1: _first(5)}, set()),
        ({}, set()),
    ],
    ids=[
        "none",
        "one leaf page",
        "two",
        "to itself",
        "in a ring",
        "itself in use",
        "cut",
        "lost",
        "no first",
    ],
)
def test_the_free_pages_are_those_of_the_list_and_reading_it_ends(pages: dict[int, bytes], free: set[int]) -> None:
    assert free_pages(cast(Pages, _Shelf(pages))) == free


def test_a_list_that_says_more_than_there_is_room_for_ends_too() -> None:
    found = free_pages(cast(Pages, _Shelf({1: _first(5), 5: _trunk(0, 6, says=2_000_000_000)})))
    assert 6 in found
    assert len(found) <= 6
