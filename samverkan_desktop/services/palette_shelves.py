"""The shelves that Ctrl+K looks through: texts to look in, and what to show of those that fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.overview_target import Place, Target
from samverkan_desktop.domain.phrases import COMMA, Phrase, dated, listed, say, words
from samverkan_desktop.domain.register import Person, Register, Unit
from samverkan_desktop.domain.search_words import as_written, fold, haystacks, without_signs
from samverkan_desktop.domain.swedish import MONTHS, heading_date, paragraph, short_date
from samverkan_desktop.storage.palette_queries import Heading, MeetingLine


class PaletteKind(Labelled):
    """What was found; where two fit as well, the earlier kind comes first."""

    MEETING = "meeting", "möte"
    CASE = "case", "ärende"
    PERSON = "person", "personal"
    UNIT = "unit", "verksamhet"
    QUESTION = "question", "fråga"
    HEADING = "heading", "rubrik"


class Words(StrEnum):
    """What stands beside what was found, as templates (see `domain.phrases`)."""

    MEETING = "{forum} {label}"
    CASE = "Ärende {code}"
    CASE_HEADING = "Ärende {code}: {title}"
    AT_MEETING = "{day} · {forum}"
    AT_PARAGRAPH = "{paragraph} · {day} · {forum}"
    STATE_OF_DAY = "{day} · {state}"
    ONCE = "en gång, {day}"
    TIMES = "{count} gånger, senast {day}"
    HOLDS = "{function}, {unit}"
    NO_LONGER = "har slutat"
    CLOSED = "har upphört"
    UNIT = "{kind}, {place}"


@dataclass(frozen=True)
class PaletteHit:
    """Something found: what to call it, what to set beside it, and where it leads."""

    kind: PaletteKind
    title: Phrase
    detail: Phrase
    target: Target


@dataclass(frozen=True)
class Shelf:
    """Things of one kind. ``days`` order those that fit as well: nearest to today first.

    For what has a time it holds, the day is its last, and None until further notice.
    """

    kind: PaletteKind
    texts: Sequence[str] = field(repr=False)
    days: Sequence[date | None] = field(repr=False)
    make: Callable[[int, date], PaletteHit] = field(repr=False)
    _measured: dict[date, list[int]] = field(default_factory=dict, repr=False)

    def distances(self, now: date) -> Sequence[int]:
        """Return how far from today each lies, counted once a day."""
        if now not in self._measured:
            self._measured.clear()
            self._measured[now] = [_distance(day, now) for day in self.days]
        return self._measured[now]


def _distance(day: date | None, now: date) -> int:
    """Days from today; what is ahead comes before what is as far behind. None is what holds until further notice."""
    if day is None:
        return 0
    days = (day - now).days
    return 2 * days if days >= 0 else -2 * days + 1


def meetings(lines: Sequence[MeetingLine], forums: Mapping[str, Forum]) -> Shelf:
    """Meetings: by number, forum, day and week, as people say them."""

    named = {id: _folded(f"{forum.name} {forum.kind.label}") for id, forum in forums.items()}
    months = [fold(month) for month in MONTHS]

    def text(line: MeetingLine) -> str:
        """Put together from what is folded already: two thousand days are quicker so than through `haystacks`."""
        day, number = line.day, line.label
        week, told = day.isocalendar().week, day.isoformat()
        spoken = f"{heading_date(day)} {day.year} {short_date(day)} {months[day.month - 1]} v{week} vecka {week}"
        written, bare = named.get(line.forum_id, ("", ""))
        parts = (written, number, told, spoken, bare, number.replace("/", " "), told.replace("-", " "), spoken)
        return f" {' '.join(filter(None, parts))} "

    def make(index: int, now: date) -> PaletteHit:
        line = lines[index]
        title = say(Words.MEETING, forum=_name(forums, line.forum_id), label=line.label)
        if not line.label:
            title = words(_name(forums, line.forum_id))
        detail = say(Words.STATE_OF_DAY, day=dated(line.day, now), state=line.state)
        return PaletteHit(PaletteKind.MEETING, title, detail, Target(Place.MEETING, line.id))

    return Shelf(PaletteKind.MEETING, list(map(text, lines)), [line.day for line in lines], make)


def _folded(text: str) -> tuple[str, str]:
    line = fold(text)
    return as_written(line), without_signs(line)


def headings(rows: Sequence[Heading], by_id: Mapping[str, MeetingLine], forums: Mapping[str, Forum]) -> Shelf:
    """What was taken up, by its heading; a case by its code as well."""

    def text(row: Heading) -> str:
        return f"Ärende K{row[4]} {row[2]}" if row[4] is not None else row[2]

    def make(index: int, now: date) -> PaletteHit:
        id, meeting_id, title, number, code = rows[index]
        line = by_id[meeting_id]
        shown = say(Words.CASE_HEADING, code=f"K{code}", title=words(title)) if code is not None else words(title)
        forum = f"{_name(forums, line.forum_id)} {line.label}".strip()
        detail = say(Words.AT_MEETING, day=dated(line.day, now), forum=forum)
        if number is not None:
            detail = say(Words.AT_PARAGRAPH, paragraph=paragraph(number), day=dated(line.day, now), forum=forum)
        return PaletteHit(PaletteKind.HEADING, shown, detail, Target(Place.MEETING, meeting_id, (id,)))

    return Shelf(PaletteKind.HEADING, haystacks(map(text, rows)), [by_id[row[1]].day for row in rows], make)


def cases(rows: Iterable[Heading], by_id: Mapping[str, MeetingLine]) -> Shelf:
    """Cases by code alone, each with its meetings, latest first."""
    told: dict[int, list[MeetingLine]] = defaultdict(list)
    for _, meeting_id, _, _, code in rows:
        if code is not None:
            told[code].append(by_id[meeting_id])
    codes = sorted(told)
    for lines in told.values():
        lines.sort(key=lambda line: line.day, reverse=True)

    def make(index: int, now: date) -> PaletteHit:
        code = codes[index]
        lines = told[code]
        latest = dated(lines[0].day, now)
        detail = say(Words.TIMES, count=len(lines), day=latest) if len(lines) > 1 else say(Words.ONCE, day=latest)
        target = Target(Place.CASES, f"K{code}", tuple(line.id for line in lines))
        return PaletteHit(PaletteKind.CASE, say(Words.CASE, code=f"K{code}"), detail, target)

    texts = [f" ärende k{code} " for code in codes]
    return Shelf(PaletteKind.CASE, texts, [told[code][0].day for code in codes], make)


def people(register: Register) -> Shelf:
    """Staff by name, function and unit. Those who have left are found, and said to have."""
    persons = sorted(register.persons.values(), key=lambda person: person.name)

    def held(person: Person, now: date) -> list[Phrase]:
        return [
            say(Words.HOLDS, function=_name(register.functions, h.function_id), unit=_name(register.units, h.unit_id))
            for h in person.functions_on(now)
        ]

    def text(person: Person) -> str:
        names = dict.fromkeys(
            name
            for h in person.functions
            for name in (_name(register.functions, h.function_id), _name(register.units, h.unit_id))
        )
        return f"{person.name} {' '.join(names)}"

    def make(index: int, now: date) -> PaletteHit:
        person = persons[index]
        now_held = held(person, now)
        detail = listed(now_held, COMMA) if now_held else say(Words.NO_LONGER) if person.functions else words("")
        return PaletteHit(PaletteKind.PERSON, words(person.name), detail, Target(Place.STAFF, ids=(person.id,)))

    return Shelf(PaletteKind.PERSON, haystacks(map(text, persons)), list(map(_last_day, persons)), make)


def units(register: Register) -> Shelf:
    """Schools, preschools and offices by name, kind, place and who runs them."""
    every = sorted(register.units.values(), key=lambda unit: unit.name)

    def text(unit: Unit) -> str:
        return f"{unit.name} {unit.kind.label} {unit.locality} {_name(register.principals, unit.principal_id)}"

    def make(index: int, now: date) -> PaletteHit:
        unit = every[index]
        detail = (
            say(Words.UNIT, kind=unit.kind, place=unit.locality) if unit.locality else say("{kind}", kind=unit.kind)
        )
        if unit.valid_to is not None and unit.valid_to < now:
            detail = say(Words.CLOSED)
        return PaletteHit(PaletteKind.UNIT, words(unit.name), detail, Target(Place.UNITS, ids=(unit.id,)))

    return Shelf(PaletteKind.UNIT, haystacks(map(text, every)), [unit.valid_to for unit in every], make)


def _last_day(person: Person) -> date | None:
    """Return the last day of anything somebody holds; None for one who holds something until further notice."""
    ends = [held.valid_to for held in person.functions]
    return max((end for end in ends if end is not None), default=None) if None not in ends else None


def _name(values: Mapping[str, Forum] | Mapping[str, Unit] | Mapping[str, object], id: str) -> str:
    return str(getattr(values.get(id), "name", ""))
