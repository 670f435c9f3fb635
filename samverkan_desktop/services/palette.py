"""What Ctrl+K finds in the record: meetings, cases, headings, people and units. Pages and actions the window adds.

Kept in memory while the record is open, never on disk, and read anew when something changed. Headings only: what is
written at a § is found by the search, which looks in checked texts alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum, auto
from heapq import nsmallest

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.palette_shelves import (
    PaletteHit,
    PaletteKind,
    Shelf,
    cases,
    headings,
    meetings,
    people,
    units,
)
from samverkan_desktop.services.palette_text import fit, wanted
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.palette_queries import PaletteQueries

LIMIT = 20
_KINDS = tuple(PaletteKind)
_ORDER = {kind: place for place, kind in enumerate(_KINDS)}
_Place = tuple[int, int, int, int, int]
"""How firmly it fits, kind, days from today, how many words are whole, place on the shelf: the smaller the better."""


class _Part(Enum):
    """What is read together."""

    MEETINGS = auto()
    HEADINGS = auto()
    REGISTER = auto()


_PARTS_OF = {
    "meeting": (_Part.MEETINGS, _Part.HEADINGS),
    "forum": (_Part.MEETINGS, _Part.HEADINGS),
    "agenda_item": (_Part.HEADINGS,),
    "person": (_Part.REGISTER,),
    "unit": (_Part.REGISTER,),
    "function": (_Part.REGISTER,),
    "principal": (_Part.REGISTER,),
}


class Palette:
    """Finds things by the beginnings of their words. One for each open record; `close` it when the record is locked."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._shelves: dict[_Part, list[Shelf]] = {}
        self._unsubscribe = session.subscribe(self._changed)

    def find(self, text: str, *, limit: int = LIMIT) -> tuple[PaletteHit, ...]:
        """Return what fits best, best first: every word must begin a word of it.

        First what fits most firmly (`palette_text.fit`); then meetings, cases, people, units and headings; then what
        lies nearest to today. Where several kinds fit, none takes more than half of the places from the others.
        """
        words = wanted(text)
        if not words or limit < 1:
            return ()
        self.warm()
        now = today(self._session.clock)
        found = sorted(self._fitting(words, limit, now))
        chosen = _shared(found, limit)
        by_kind = {shelf.kind: shelf for shelf in self._all()}
        return tuple(by_kind[_KINDS[kind]].make(index, now) for _, kind, _, _, index in chosen)

    def warm(self) -> None:
        """Read what is not read yet, so that the first letter is answered as quickly as the others."""
        missing = [part for part in _Part if part not in self._shelves]
        if _Part.MEETINGS in missing or _Part.HEADINGS in missing:
            self._read_meetings(missing)
        if _Part.REGISTER in missing:
            register = self._session.repositories.register()
            self._shelves[_Part.REGISTER] = [people(register), units(register)]

    def close(self) -> None:
        """Forget everything."""
        self._unsubscribe()
        self._shelves.clear()

    def _read_meetings(self, missing: Iterable[_Part]) -> None:
        queries = PaletteQueries(self._session.record)
        lines = queries.meetings()
        forums = {forum.id: forum for forum in self._session.repositories.forums.all()}
        if _Part.MEETINGS in missing:
            self._shelves[_Part.MEETINGS] = [meetings(lines, forums)]
        if _Part.HEADINGS in missing:
            by_id = {line.id: line for line in lines}
            rows = queries.headings()
            if not self._session.rights.may(Deed.READ_CASES):
                rows = [(id, at, title if code is None else "", number, code) for id, at, title, number, code in rows]
            self._shelves[_Part.HEADINGS] = [cases(rows, by_id), headings(rows, by_id, forums)]

    def _all(self) -> Iterator[Shelf]:
        for shelves in self._shelves.values():
            yield from shelves

    def _fitting(self, words: tuple[str, ...], limit: int, now: date) -> Iterator[_Place]:
        """Yield the best of each shelf."""
        for shelf in self._all():
            kind = _ORDER[shelf.kind]
            fits = (
                (found[0], kind, _distance(shelf.days[index], now), found[1], index)
                for index, text in enumerate(shelf.texts)
                if (found := fit(text, words)) is not None
            )
            yield from nsmallest(limit, fits)

    def _changed(self, command: Command) -> None:
        if not command.changes:  # many values at once, which are not told one by one
            self._shelves.clear()
        for change in command.changes:
            for part in _PARTS_OF.get(change.kind, ()):
                self._shelves.pop(part, None)


def _distance(day: date | None, now: date) -> int:
    """Days from today; what is ahead comes before what is as far behind. None is what holds until further notice."""
    if day is None:
        return 0
    days = (day - now).days
    return 2 * days if days >= 0 else -2 * days + 1


def _shared(found: list[_Place], limit: int) -> list[_Place]:
    """Return the best, with room for every kind that fits."""
    most = (limit + 1) // 2
    counts = dict.fromkeys(range(len(_KINDS)), 0)
    first: list[_Place] = []
    rest: list[_Place] = []
    for each in found:
        counts[each[1]] += 1
        (first if counts[each[1]] <= most else rest).append(each)
    return sorted([*first[:limit], *rest[: max(0, limit - len(first))]])
