"""Staff: posts, and the made-up people who have held them one after the other."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from samverkan_desktop.domain.register import Person, PersonFunction, Unit, UnitServed
from samverkan_desktop.services.example.chance import Dice, StoryIds
from samverkan_desktop.services.example.source import Table, table
from samverkan_desktop.services.example.story import Story

_KNOWN_UNTIL = date(2023, 1, 1)  # those named in the file stay at least four years from here
_ONE_DAY = timedelta(days=1)
_MAIL = "exempelkommun.example"


@dataclass(frozen=True)
class Holder:
    """Somebody who held a post from–to, both included."""

    person_id: str
    date_from: date
    date_to: date | None


@dataclass(frozen=True)
class Post:
    """A function at a unit, the units it serves, and who has held it."""

    function_id: str
    unit_id: str
    serves: tuple[str, ...]
    holders: tuple[Holder, ...]

    def holder(self, day: date) -> str:
        """Return the person on a day, or nothing."""
        for held in self.holders:
            if held.date_from <= day and (held.date_to is None or day <= held.date_to):
                return held.person_id
        return ""


@dataclass(frozen=True)
class Seat:
    """A function at a unit with the person who holds it on a day."""

    function_id: str
    unit_id: str
    person_id: str


@dataclass
class Staff:
    """Everybody, and who holds what on a day."""

    posts: tuple[Post, ...] = ()
    persons: tuple[Person, ...] = ()
    _by_function: dict[str, list[Post]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for post in self.posts:
            self._by_function.setdefault(post.function_id, []).append(post)

    def all_of(self, function_id: str, day: date) -> list[Seat]:
        """Return everybody with a function on a day."""
        posts = self._by_function.get(function_id, [])
        return [Seat(p.function_id, p.unit_id, person) for p in posts if (person := p.holder(day))]

    def one_of(self, function_id: str, day: date, unit_id: str = "") -> Seat | None:
        """Return who holds a function at a unit, or serves it; else the first who holds it anywhere."""
        posts = self._by_function.get(function_id, [])
        near = [p for p in posts if unit_id and (p.unit_id == unit_id or unit_id in p.serves)]
        for post in (*near, *posts):
            person = post.holder(day)
            if person:
                return Seat(post.function_id, post.unit_id, person)
        return None


def hire(story: Story, units: tuple[Unit, ...], ids: StoryIds) -> Staff:
    """Return the staff of the story: named holders where the story knows them, others before and after."""
    opened = {unit.id: unit.valid_from for unit in units}
    names = _unused_names(story)
    posts: list[Post] = []
    persons: list[Person] = []
    for number, row in enumerate(table("staff")["post"]):
        chance = story.dice("post", number)
        unit_id = f"unit-{row['unit']}"
        serves = tuple(f"unit-{name}" for name in row.get("serves", ()))
        holders: list[Holder] = []
        for name, begins, ends in _tenures(row, story, chance, names, opened[unit_id]):
            person_id = ids.at(begins, time(8)).new()
            holders.append(Holder(person_id, begins, ends))
            held = PersonFunction(
                function_id=f"function-{row['function']}", unit_id=unit_id, valid_from=begins, valid_to=ends
            )
            served = tuple(
                UnitServed(unit_id=unit, valid_from=max(begins, opened[unit]), valid_to=ends)
                for unit in serves
                if ends is None or opened[unit] <= ends
            )
            persons.append(
                Person(
                    id=person_id,
                    name=name,
                    email=f"{_plain(name)}@{_MAIL}",
                    phone=_phone(number, mobile=row.get("mobile", False)),
                    functions=(held,),
                    units_served=served,
                )
            )
        posts.append(Post(f"function-{row['function']}", unit_id, serves, tuple(holders)))
    return Staff(tuple(posts), tuple(persons))


def _tenures(
    row: Table, story: Story, chance: Dice, names: Iterator[str], opened: date
) -> list[tuple[str, date, date | None]]:
    """Return name, first day and last day of each holder whose time falls in the story."""
    begins = [date(2014, 8, 1) + timedelta(days=chance.randrange(2500))]
    begins += [date.fromisoformat(day) for day in row.get("changes", ())]
    known = dict(zip(begins, row["names"], strict=True))
    while begins[0] > story.start and begins[0] > opened:
        begins.insert(0, max(opened, begins[0] - timedelta(days=chance.randrange(1100, 2600))))
    while (later := max(begins[-1], _KNOWN_UNTIL) + timedelta(days=chance.randrange(1500, 3000))) < story.today:
        begins.append(later)
    begins = sorted({max(day, opened) for day in begins})
    spans = []
    for first, then in zip(begins, [*begins[1:], None], strict=True):
        ends = then - _ONE_DAY if then is not None and then <= story.today else None
        if first <= story.today and (ends is None or ends >= story.start):
            spans.append((known.get(first) or next(names), first, ends))
    return spans


def _unused_names(story: Story) -> Iterator[str]:
    """Yield made-up names that nobody in the story has."""
    data = table("staff")
    taken = {name for row in data["post"] for name in row["names"]}
    names = [f"{given} {surname}" for given in data["given"] for surname in data["surnames"]]
    story.dice("names").shuffle(names)
    seen = {name.split()[-1] for name in taken}
    yield from (name for name in names if name.split()[-1] not in seen)


def _phone(number: int, *, mobile: bool) -> str:
    """A number from the ranges kept free for fiction (PTS): 031-390 06 00–99 and 070-174 06 05–99."""
    return f"070-174 06 {5 + number % 95:02d}" if mobile else f"031-390 06 {number % 100:02d}"


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.lower()).encode("ascii", "ignore").decode()
    return letters.replace(" ", ".")
