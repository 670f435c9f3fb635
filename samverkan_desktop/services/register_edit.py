"""Changing the register and the settings as one types: each pause in one field is the same step of undo.

Wraps `Registers`, `Settings` and `Planning`, which clean and check what is saved.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.calendar import CalendarRules
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meetings import TimesReversed
from samverkan_desktop.domain.municipality import Board, Municipality
from samverkan_desktop.domain.periods import Period
from samverkan_desktop.domain.register import Function, Person, Principal, PrincipalKind, Unit
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.register_uses import listed, uses
from samverkan_desktop.services.registers import Registered, Registers
from samverkan_desktop.services.session import SETTING, Session
from samverkan_desktop.services.settings import Settings

KIND_OF: dict[type, str] = {
    Board: "board",
    Principal: "principal",
    Unit: "unit",
    Function: "function",
    Person: "person",
    CooperationArea: "area",
    Forum: "forum",
}
_WORDS = {
    "board": "nämnd",
    "principal": "huvudman",
    "unit": "enhet",
    "function": "funktion",
    "person": "personal",
    "area": "samverkansområde",
    "forum": "forum",
    "school_year": "läsår",
}
P = TypeVar("P", bound=Period)
T = TypeVar("T")


class StillUsed(UserError):
    """Something that can end instead."""

    exit_code = 1
    template = (
        "{name} kan inte tas bort, för {uses} hänvisar dit. Inget har ändrats. Ange i stället när det slutar, så står "
        "allt tidigare kvar."
    )


class StillNeeded(UserError):
    """Something without an end of its own."""

    exit_code = 1
    template = (
        "{name} kan inte tas bort, för {uses} hänvisar dit. Inget har ändrats. Det som har använts står kvar; ändra "
        "namnet om det är fel skrivet."
    )


class AreaLocked(UserError):
    """M52: the agreed minimum can only be added to."""

    exit_code = 1
    template = (
        "{name} hör till överenskommelsens miniminivå och kan inte tas bort eller ändras. Inget har ändrats. "
        "Lägg till ett eget område i stället."
    )


class NothingToEnd(UserError):
    template = "{name} har inget pågående uppdrag att avsluta. Inget har ändrats."


@dataclass(frozen=True)
class RegisterEdit:
    """Saves, ends and takes away one value at a time."""

    session: Session

    def find(self, kind: str, id: str) -> Any:
        """Return a value of the register, or None."""
        return self.session.repositories.by_kind()[kind].find(id)

    def all_of(self, kind: type[T]) -> tuple[T, ...]:
        """Return every value of a kind, in the record's order."""
        found: tuple[T, ...] = self.session.repositories.by_kind()[KIND_OF[kind]].all()
        return found

    def new_id(self) -> str:
        """Return an id for a new value."""
        return self.session.ids.new()

    def ensure_own_principal(self) -> Principal:
        """Return the municipality as principal, entered if no municipal one is: a unit cannot be without."""
        for present in self.session.repositories.principals.all():
            if present.kind is PrincipalKind.MUNICIPAL:
                return present
        name = Settings(self.session).municipality().name or "Kommunen"
        own = Principal(id=self.new_id(), name=name, kind=PrincipalKind.MUNICIPAL)
        self.save(own, new=True)
        return own

    def save(self, value: Registered, *, part: str = "", new: bool = False) -> None:
        """Enter or change a value. ``part``: the field being typed in; saves of one field in a row are one step.

        ``new``: it was begun in this sitting, so the step is called adding.
        """
        kind = KIND_OF[type(value)]
        self._check(value)
        name = f"lägg till {_WORDS[kind]}" if new else f"ändra {_WORDS[kind]}"
        label = f"{name} {value.name}" if new else name
        typing = f"{kind}:{value.id}:{part}" if part else ""
        with self.session.action(name, label, kind=kind, id=value.id, typing=typing):
            Registers(self.session).save(value)

    def _check(self, value: Registered) -> None:
        if isinstance(value, Forum) and value.end <= value.start:
            raise TimesReversed(start=f"{value.start:%H.%M}", end=f"{value.end:%H.%M}")
        if isinstance(value, CooperationArea):
            present = self.session.repositories.areas.find(value.id)
            if present is not None and present.locked and replace(value, position=present.position) != present:
                raise AreaLocked(name=present.name)

    def end(self, value: Board | Unit | Forum, day: date) -> None:
        """Let something end: ``day`` is its last."""
        kind = KIND_OF[type(value)]
        ended = replace(value, valid_to=day)
        with self.session.action(f"avsluta {_WORDS[kind]}", f"avsluta {value.name}", kind=kind, id=value.id):
            Registers(self.session).save(ended)

    def end_person(self, person: Person, day: date) -> None:
        """Let every assignment that goes on after ``day`` end then; one that begins later falls away."""
        functions = _ended(person.functions, day)
        served = _ended(person.units_served, day)
        if (functions, served) == (person.functions, person.units_served):
            raise NothingToEnd(name=person.name)
        with self.session.action("avsluta personal", f"avsluta {person.name}", kind="person", id=person.id):
            Registers(self.session).save(replace(person, functions=functions, units_served=served))

    def remove(self, kind: str, id: str) -> None:
        """Take a value away that nothing refers to. Raises StillUsed, StillNeeded, AreaLocked."""
        repositories = self.session.repositories
        value = repositories.by_kind()[kind].find(id)
        if value is None:
            return
        if isinstance(value, CooperationArea) and value.locked:
            raise AreaLocked(name=value.name)
        found = uses(repositories, kind, id)
        if found:
            can_end = isinstance(value, (Period, Person))
            raise (StillUsed if can_end else StillNeeded)(name=value.name, uses=listed(found))
        with self.session.action(f"ta bort {_WORDS[kind]}", f"ta bort {value.name}", kind=kind, id=id) as writing:
            if kind == "school_year":
                Planning(self.session).remove_school_year(id)
            else:
                writing.by_kind()[kind].remove(id)

    # --- settings ----------------------------------------------------------------------------------------------

    def save_municipality(self, municipality: Municipality, *, part: str = "") -> None:
        """Change whose record this is."""
        typing = f"{SETTING}:municipality:{part}" if part else ""
        with self.session.action("ändra kommunens uppgifter", kind=SETTING, id="municipality", typing=typing):
            Settings(self.session).set_municipality(municipality)

    def save_calendar_rules(self, rules: CalendarRules) -> None:
        """Change which days no meeting is put on."""
        with self.session.action("ändra kalenderregler", kind=SETTING, id="calendar_rules"):
            Settings(self.session).set_calendar_rules(rules)


def _ended(rows: tuple[P, ...], day: date) -> tuple[P, ...]:
    return tuple(
        replace(row, valid_to=day) if row.valid_to is None or row.valid_to > day else row
        for row in rows
        if row.valid_from <= day
    )


def is_ended(value: object, day: date) -> bool:
    """Tell whether a value of the register belongs to the past on a day. Staff without assignments are not ended."""
    if isinstance(value, Person):
        rows = (*value.functions, *value.units_served)
        return bool(rows) and all(row.valid_to is not None and row.valid_to < day for row in rows)
    return isinstance(value, Period) and value.valid_to is not None and value.valid_to < day
