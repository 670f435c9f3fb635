"""What Ctrl+K finds in the record: meetings, cases, headings, people, units and questions. Pages and actions the
window adds.

Kept in memory while the record is open, never on disk, and read anew when something changed. Headings only: what is
written at a § is found by the search, which looks in checked texts alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from itertools import repeat

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.search_words import wanted
from samverkan_desktop.services.palette_best import Looked, Places, best, fitting
from samverkan_desktop.services.palette_questions import questions
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
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.palette_queries import MeetingLine, PaletteQueries

LIMIT = 20
_KINDS = tuple(PaletteKind)
_ORDER = {kind: place for place, kind in enumerate(_KINDS)}
_Place = tuple[tuple[int, int], int, int, int, int]
"""How firmly it fits, kind, days from today, how many words are whole, place on the shelf: the smaller the better."""


class _Part(Enum):
    """What is read together."""

    MEETINGS = auto()
    HEADINGS = auto()
    REGISTER = auto()
    QUESTIONS = auto()


_PARTS_OF = {
    "meeting": (_Part.MEETINGS, _Part.HEADINGS),
    "forum": (_Part.MEETINGS, _Part.HEADINGS, _Part.QUESTIONS),
    "agenda_item": (_Part.HEADINGS,),
    "question": (_Part.QUESTIONS,),
    "area": (_Part.QUESTIONS,),
    "person": (_Part.REGISTER,),
    "unit": (_Part.REGISTER, _Part.QUESTIONS),
    "function": (_Part.REGISTER,),
    "principal": (_Part.REGISTER,),
}


class Palette:
    """Finds things by their words. One for each open record; `close` it when the record is locked."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._shelves: dict[_Part, list[Shelf]] = {}
        self._lines: list[MeetingLine] = []
        self._looked = Looked()
        self._unsubscribe = session.subscribe(self._changed)

    def find(self, text: str, *, limit: int = LIMIT) -> tuple[PaletteHit, ...]:
        """Return what fits best, best first: every word must fit it (`search_words`).

        First what fits most firmly; then by kind in the order of `PaletteKind`; then what lies nearest to today. Where
        several kinds fit, none takes more than half of the places from the others.
        """
        words = wanted(text)
        if not words or limit < 1:
            return ()
        self.warm()
        now = today(self._session.clock)
        shelves = [shelf for part in _Part for shelf in self._shelves[part]]
        narrowed = self._looked.narrows_to(words)
        among: Iterable[Places | None] = self._looked.found if narrowed else repeat(None)
        places = tuple(fitting(shelf, words, held) for shelf, held in zip(shelves, among, strict=False))
        self._looked = Looked(words, places)
        found = sorted(
            (firm, _ORDER[shelf.kind], days, whole, place)
            for shelf, held in zip(shelves, places, strict=True)
            for firm, days, whole, place in best(shelf, words, held, limit=limit, now=now)
        )
        by_kind = {shelf.kind: shelf for shelf in shelves}
        return tuple(by_kind[_KINDS[kind]].make(place, now) for _, kind, _, _, place in _shared(found, limit))

    def warm(self) -> None:
        """Read what is not read yet, so that the first letter is answered as quickly as the others."""
        while self.warm_a_little():
            pass

    def warm_a_little(self) -> bool:
        """Read one part of what is not read yet; tell whether there is more."""
        missing = [part for part in _Part if part not in self._shelves]
        if missing:
            self._looked = Looked()
            self._shelves[missing[0]] = self._read(missing[0])
        return len(missing) > 1

    def close(self) -> None:
        """Forget everything."""
        self._unsubscribe()
        for part in _Part:
            self._forget(part)

    def _read(self, part: _Part) -> list[Shelf]:
        queries, repositories = PaletteQueries(self._session.record), self._session.repositories
        if part is _Part.REGISTER:
            register = repositories.register()
            return [people(register), units(register)]
        forums = {forum.id: forum for forum in repositories.forums.all()}
        if part is _Part.QUESTIONS:
            names = {unit.id: unit.name for unit in repositories.units.all()}
            names |= {area.id: area.name for area in repositories.areas.all()}
            return [questions(queries.questions(), names, forums)]
        if not self._lines:
            self._lines = queries.meetings()
        if part is _Part.MEETINGS:
            return [meetings(self._lines, forums)]
        by_id = {line.id: line for line in self._lines}
        rows = queries.headings()
        rights = self._session.rights
        if not rights.may(Deed.READ_CASES):
            rows = [(id, at, title if code is None else "", number, code) for id, at, title, number, code in rows]
        elif not rights.may(Deed.MINUTES):
            hidden = self._outside()
            rows = [(id, at, "" if id in hidden else title, number, code) for id, at, title, number, code in rows]
        return [cases(rows, by_id), headings(rows, by_id, forums)]

    def _outside(self) -> frozenset[str]:
        """Return the cases whose headings are not for the one who looks."""
        from samverkan_desktop.services.hearing import outside_cases  # start-up: only for those who write no minutes

        return outside_cases(self._session)

    def _changed(self, command: Command) -> None:
        every = not command.changes  # many values at once, which are not told one by one
        for part in _Part if every else [part for change in command.changes for part in _PARTS_OF.get(change.kind, ())]:
            self._forget(part)

    def _forget(self, part: _Part) -> None:
        self._looked = Looked()
        self._shelves.pop(part, None)
        if part is _Part.MEETINGS:
            self._lines = []


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
