"""The best of a shelf, found in passes over its texts: quick also where one letter fits thousands of them.

The order is that of `search_words.fit`, then what lies nearest to today.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.search_words import INSIDE_FROM, fit, may_be_inside
from samverkan_desktop.services.palette_shelves import Shelf

Places = Sequence[int]
Rank = tuple[tuple[int, int], int, int, int]
"""How firmly it fits, days from today, how many words are whole, place on the shelf: the smaller the better."""


@dataclass(frozen=True, repr=False)
class Looked:
    """What was looked for and where it was found on each shelf, so that typing on only narrows it."""

    words: tuple[str, ...] = ()
    found: tuple[Places, ...] = ()

    def narrows_to(self, words: tuple[str, ...]) -> bool:
        """Tell whether all that fits the other words is among what was found."""
        return 0 < len(self.words) <= len(words) and all(
            new == old or (new.startswith(old) and len(old) >= INSIDE_FROM)
            for old, new in zip(self.words, words, strict=False)
        )


def fitting(shelf: Shelf, words: tuple[str, ...], among: Places | None = None) -> Places:
    """Return the places where all of the words fit."""
    texts = shelf.texts
    places: Places = range(len(texts)) if among is None else among
    for word in words:
        sought = word if may_be_inside(word) else f" {word}"
        places = [place for place in places if sought in texts[place]]
    return places


def best(shelf: Shelf, words: tuple[str, ...], places: Places, *, limit: int, now: date) -> list[Rank]:
    """Return the best of the places, best first."""
    distances = shelf.distances(now)
    found: list[Rank] = []
    for level, alike in _levels(shelf.texts, words, places):
        nearest = _nearest(level, distances, limit - len(found)) if alike else level
        ranked = ((fit(shelf.texts[place], words), place) for place in nearest)
        found += sorted(((how[0], how[1]), distances[place], how[2], place) for how, place in ranked if how is not None)
        if len(found) >= limit:
            break
    return sorted(found)[:limit]


def _levels(texts: Sequence[str], words: tuple[str, ...], places: Places) -> Iterable[tuple[Places, bool]]:
    """Yield the places that fit most firmly, then the others, level by level, and whether all of a level fit alike."""
    begin = [f" {word}" for word in words if may_be_inside(word)]
    outside = places
    for sought in begin:
        outside = [place for place in outside if sought in texts[place]]
    first = f" {words[0]}"
    levels: list[list[int]] = [[], []]
    for place in outside:
        levels[texts[place].startswith(first)].append(place)
    for sought in (f" {word} " for word in words if not word.isalpha()):
        split: list[list[int]] = [[] for _ in range(len(levels) + 1)]
        for number, level in enumerate(levels):
            for place in level:
                split[number + (sought in texts[place])].append(place)
        levels = split
    yield from ((level, True) for level in reversed(levels) if level)
    if len(outside) < len(places):
        known = set(outside)
        yield [place for place in places if place not in known], len(words) == 1


def _nearest(places: Places, distances: Sequence[int], limit: int) -> Places:
    """Return those nearest to today, with all that lie as near as the last of them."""
    if len(places) <= limit:
        return places
    last = sorted(map(distances.__getitem__, places))[limit - 1]
    return [place for place in places if distances[place] <= last]
