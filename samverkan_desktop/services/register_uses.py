"""Where a value of the register is used: what history refers to is ended, never taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.logged_meetings import LoggedMeeting
from samverkan_desktop.domain.register import Person
from samverkan_desktop.domain.swedish import listing
from samverkan_desktop.storage.repositories import Repositories


@dataclass(frozen=True)
class Use:
    """How many of one kind refer to a value, and their name in singular and plural."""

    count: int
    one: str
    many: str

    def __str__(self) -> str:
        return f"{self.count} {self.one if self.count == 1 else self.many}"


def uses(repositories: Repositories, kind: str, id: str) -> tuple[Use, ...]:
    """Return what refers to a value, most telling first; nothing when it may be taken away."""
    found = tuple(use for use in _COUNTERS[kind](repositories, id) if use.count) if kind in _COUNTERS else ()
    if not found and kind in _IN_CASES:  # a case names units and functions too; asked last, for it reads every item
        found = (_cases(repositories.items.all(), id),)
    return tuple(use for use in found if use.count)


def listed(found: Iterable[Use]) -> str:
    """``12 rader om närvaro och 2 åtgärder``."""
    return listing(str(use) for use in found)


def _unit(r: Repositories, id: str) -> tuple[Use, ...]:
    return (
        _seats(r, unit_id=id),
        _follow_ups(r, responsible_unit_id=id),
        _deadlines(r, responsible_unit_id=id),
        _logged(r.logged_meetings.where(unit_id=id)),
        Use(r.questions.count(unit_id=id), "fråga", "frågor"),
        _staff(r.persons.all(), lambda person: id in _units_of(person)),
        _forums(r.forums.all(), lambda forum: id in forum.unit_ids),
    )


def _units_of(person: Person) -> set[str]:
    return {held.unit_id for held in person.functions} | {served.unit_id for served in person.units_served}


def _function(r: Repositories, id: str) -> tuple[Use, ...]:
    return (
        _seats(r, function_id=id),
        _follow_ups(r, responsible_function_id=id),
        _deadlines(r, responsible_function_id=id),
        _logged(row for row in r.logged_meetings.all() if id in row.function_ids),
        _items(r, presenter_function_id=id),
        _staff(r.persons.all(), lambda person: any(held.function_id == id for held in person.functions)),
        _forums(r.forums.all(), lambda forum: id in _functions_of(forum)),
    )


def _functions_of(forum: Forum) -> set[str]:
    named = {forum.convener_function_id, forum.responsible_function_id}
    named.update(item.presenter_function_id for item in forum.template)
    return named.union(*(requirement.function_ids for requirement in forum.requirements))


def _person(r: Repositories, id: str) -> tuple[Use, ...]:
    return (
        _seats(r, person_id=id),
        _seats(r, substitute_for=id),
        _follow_ups(r, person_id=id),
        Use(r.meetings.count(secretary_id=id), "möte", "möten"),
    )


def _area(r: Repositories, id: str) -> tuple[Use, ...]:
    return (
        _items(r, area_id=id),
        Use(r.questions.count(area_id=id), "fråga", "frågor"),
        _forums(r.forums.all(), lambda forum: any(item.area_id == id for item in forum.template)),
    )


def _principal(r: Repositories, id: str) -> tuple[Use, ...]:
    return (Use(r.units.count(principal_id=id), "enhet", "enheter"),)


def _forum(r: Repositories, id: str) -> tuple[Use, ...]:
    return (
        Use(r.meetings.count(forum_id=id), "möte", "möten"),
        Use(r.questions.count(forum_id=id), "fråga", "frågor"),
    )


def _school_year(r: Repositories, id: str) -> tuple[Use, ...]:
    year = r.school_years.get(id)
    held = sum(meeting.is_held and meeting.day in year for meeting in r.meetings.all())
    return (Use(held, "hållet möte", "hållna möten"),)


def _seats(r: Repositories, **equal: str) -> Use:
    return Use(r.participants.count(**equal), "rad om närvaro", "rader om närvaro")


def _follow_ups(r: Repositories, **equal: str) -> Use:
    return Use(r.follow_ups.count(**equal), "åtgärd", "åtgärder")


def _deadlines(r: Repositories, **equal: str) -> Use:
    return Use(r.deadlines.count(**equal), "svarsdatum", "svarsdatum")


def _logged(rows: Iterable[LoggedMeeting]) -> Use:
    return Use(sum(1 for _ in rows), "loggat möte", "loggade möten")


def _items(r: Repositories, **equal: str) -> Use:
    return Use(r.items.count(**equal), "punkt på en dagordning", "punkter på dagordningar")


def _staff(persons: Iterable[Person], uses_it: Callable[[Person], bool]) -> Use:
    return Use(sum(map(uses_it, persons)), "person i personalregistret", "personer i personalregistret")


def _forums(forums: Iterable[Forum], uses_it: Callable[[Forum], bool]) -> Use:
    return Use(sum(map(uses_it, forums)), "forum", "forum")


def _cases(items: Iterable[AgendaItem], id: str) -> Use:
    return Use(sum(_in_case(item, id) for item in items), "ärende", "ärenden")


def _in_case(item: AgendaItem, id: str) -> bool:
    case = item.case
    if case is None:
        return False
    return id in (case.asking_unit_id, *case.circle.unit_ids, *(basis.assessed_by for basis in case.bases))


_IN_CASES = ("unit", "function")
_COUNTERS: dict[str, Callable[[Repositories, str], tuple[Use, ...]]] = {
    "unit": _unit,
    "function": _function,
    "person": _person,
    "area": _area,
    "principal": _principal,
    "forum": _forum,
    "school_year": _school_year,
}
