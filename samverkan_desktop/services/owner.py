"""Whose desk it is: which staff and functions the one who has the record open stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.register import Function, Person, PersonFunction, PrincipalKind, Register, UnitKind
from samverkan_desktop.domain.rights import PUPIL_HEALTH
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class Owner:
    """A user as staff. ``person_ids`` is empty where the user's name is not in the register: then functions tell."""

    person_ids: frozenset[str] = frozenset()
    function_ids: frozenset[str] = frozenset()
    unit_ids: frozenset[str] = frozenset()

    def answers_for(self, *, person_id: str, function_id: str, unit_id: str) -> bool:
        """Tell whether something is for this user: by name, else by function, at the own unit where one is named."""
        if person_id:
            return person_id in self.person_ids or (not self.person_ids and function_id in self.function_ids)
        if function_id not in self.function_ids:
            return False
        return not (unit_id and self.unit_ids) or unit_id in self.unit_ids


def owner_of(session: Session, register: Register) -> Owner:
    """Return whom the user is among staff: by name; else by the function that stands beside the user's name."""
    user = session.record.users.current()
    if user is None:
        return Owner()
    day = today(session.clock)
    own = [person for person in register.persons.values() if person.name.casefold() == user.name.casefold()]
    if own:
        held: list[PersonFunction] = [each for person in own for each in person.functions_on(day)]
        return Owner(
            frozenset(person.id for person in own), frozenset(each.function_id for each in held), _units(own, held)
        )
    named = [f for f in register.functions.values() if f.name.casefold() == user.function.casefold()]
    if not named and user.role.value == PUPIL_HEALTH:
        named = [f for f in register.functions.values() if f.pupil_health]
    central = [
        unit.id
        for unit in register.units.values()
        if unit.kind is UnitKind.PUPIL_HEALTH and register.principal_kind(unit.id) is PrincipalKind.MUNICIPAL
    ]
    health = bool(named) and all(function.pupil_health for function in named)
    return Owner(function_ids=_ids(named), unit_ids=frozenset(central if health else ()))


def _units(persons: Iterable[Person], held: Iterable[PersonFunction]) -> frozenset[str]:
    served = (served.unit_id for person in persons for served in person.units_served)
    return frozenset((*(each.unit_id for each in held), *served))


def _ids(functions: Iterable[Function]) -> frozenset[str]:
    return frozenset(function.id for function in functions)
