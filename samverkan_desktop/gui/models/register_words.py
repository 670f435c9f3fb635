"""The register in words: units, staff, functions, principals and areas as rows. Pure; no widget, no record."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import date

from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.register import (
    Function,
    Person,
    PersonFunction,
    Principal,
    PrincipalKind,
    Register,
    Unit,
    UnitServed,
)
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.entries import Entry, by_name, period_chip
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr

IsEnded = Callable[[object, date], bool]
_BETWEEN = " · "


def unit_entries(register: Register, today: date, is_ended: IsEnded) -> list[Entry]:
    """Return the units by name."""
    return [_unit(unit, register, today, is_ended) for unit in sorted(register.units.values(), key=_name)]


def _name(value: Unit | Person | Principal) -> tuple[str, str]:
    return by_name(value.name)


def _unit(unit: Unit, register: Register, today: date, is_ended: IsEnded) -> Entry:
    principal = register.principals.get(unit.principal_id)
    chip, tone = period_chip(unit, today)
    if not chip and principal is not None and principal.kind is not PrincipalKind.MUNICIPAL:
        chip, tone = capitalised(words.label(principal.kind)), Tone.BRAND
    parts = (capitalised(words.label(unit.kind)), principal.name if principal else "", unit.locality)
    ended = is_ended(unit, today)
    row = Row(id=unit.id, title=unit.name, sub=_BETWEEN.join(filter(None, parts)), chip=chip, tone=tone, faded=ended)
    return Entry(row, ended, also=words.label(unit.side))


def person_entries(register: Register, today: date, is_ended: IsEnded) -> list[Entry]:
    """Return staff by name, with what they are today."""
    return [_person(person, register, today, is_ended) for person in sorted(register.persons.values(), key=_name)]


def _person(person: Person, register: Register, today: date, is_ended: IsEnded) -> Entry:
    ended = is_ended(person, today)
    held = person.functions if ended else person.functions_on(today)
    sub = _BETWEEN.join(dict.fromkeys(_held(each.function_id, each.unit_id, register) for each in held))
    chip, tone = (tr("Slutat"), Tone.NEUTRAL) if ended else ("", Tone.NEUTRAL)
    if not ended and not held:
        later = any(each.valid_from > today for each in person.functions)
        chip, tone = (tr("Börjar senare"), Tone.BRAND) if later else (tr("Funktion saknas"), Tone.WARNING)
    served = [register.units[each.unit_id].name for each in person.units_served if each.unit_id in register.units]
    row = Row(id=person.id, title=person.name, sub=sub, chip=chip, tone=tone, faded=ended)
    return Entry(row, ended, also=" ".join((person.email, person.phone, *served)))


def _held(function_id: str, unit_id: str, register: Register) -> str:
    function, unit = register.functions.get(function_id), register.units.get(unit_id)
    return ", ".join(each.name for each in (function, unit) if each is not None)


def function_entries(register: Register, today: date) -> list[Entry]:
    """Return the functions in the catalogue's order, with how many hold each."""
    held: dict[str, set[str]] = defaultdict(set)
    for person in register.persons.values():
        for each in person.functions_on(today):
            held[each.function_id].add(person.id)
    ordered = sorted(register.functions.values(), key=lambda each: (each.position, by_name(each.name)))
    return [_function(function, len(held[function.id])) for function in ordered]


def _function(function: Function, holders: int) -> Entry:
    parts = [capitalised(words.label(function.side))]
    if function.pupil_health:
        parts.append(tr("elevhälsa"))
    if function.medical_branch:
        parts.append(tr("medicinsk insats"))
    chip = tr("1 person") if holders == 1 else tr("{n} personer").format(n=holders) if holders else tr("Ingen")
    tone = Tone.NEUTRAL if holders else Tone.WARNING
    return Entry(Row(id=function.id, title=function.name, sub=_BETWEEN.join(parts), chip=chip, tone=tone))


def principal_entries(register: Register) -> list[Entry]:
    """Return the principals by name, with how many units each runs."""
    count = Counter(unit.principal_id for unit in register.units.values())
    return [
        Entry(
            Row(
                id=principal.id,
                title=principal.name,
                sub=capitalised(words.label(principal.kind)),
                chip=unit_count(count[principal.id]),
            )
        )
        for principal in sorted(register.principals.values(), key=_name)
    ]


def unit_count(count: int) -> str:
    """``14 enheter``."""
    return tr("1 enhet") if count == 1 else tr("{n} enheter").format(n=count)


def area_entries(areas: Iterable[CooperationArea]) -> list[Entry]:
    """Return the cooperation areas in their order."""
    return [
        Entry(
            Row(
                id=area.id,
                title=area.name,
                sub=tr("Ärenden får tas upp") if area.allow_cases else tr("Inga enskilda ärenden"),
                chip=tr("Miniminivå") if area.locked else "",
            )
        )
        for area in areas
    ]


def holder_words(function: Function, register: Register, today: date) -> str:
    """Return who holds a function today, one line each."""
    lines = [_holder(person, held.unit_id, register) for person, held in register.holders(function.id, today)]
    return "\n".join(lines) or tr("Ingen. Lägg till funktionen på en person under Personal.")


def _holder(person: Person, unit_id: str, register: Register) -> str:
    unit = register.units.get(unit_id)
    return f"{person.name}, {unit.name}" if unit else person.name


def units_of(principal: Principal, register: Register) -> str:
    """Return the units a principal runs, one line each."""
    names = sorted((u.name for u in register.units.values() if u.principal_id == principal.id), key=by_name)
    return "\n".join(names) or tr("Inga än.")


def longer_than(unit: Unit, register: Register) -> str:
    """Say how many of the staff have assignments at a unit that go on after its last day; nothing when none has."""
    last = unit.valid_to
    if last is None:
        return ""
    count = sum(
        any(at.unit_id == unit.id and (at.valid_to is None or at.valid_to > last) for at in _assignments(person))
        for person in register.persons.values()
    )
    if not count:
        return ""
    who = tr("1 person har") if count == 1 else tr("{n} personer har").format(n=count)
    return tr("{who} uppdrag här som går längre. Avsluta dem under Personal.").format(who=who)


def _assignments(person: Person) -> tuple[PersonFunction | UnitServed, ...]:
    return (*person.functions, *person.units_served)


def unit_choices(register: Register, today: date, *, chosen: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Return the units that may be chosen: those not ended, and any that is chosen already."""
    keep = set(chosen)
    return [
        (unit.name, unit.id)
        for unit in sorted(register.units.values(), key=_name)
        if unit.id in keep or unit.valid_to is None or unit.valid_to >= today
    ]


def function_choices(register: Register) -> list[tuple[str, str]]:
    """Return the functions in the catalogue's order."""
    ordered = sorted(register.functions.values(), key=lambda each: (each.position, by_name(each.name)))
    return [(function.name, function.id) for function in ordered]
