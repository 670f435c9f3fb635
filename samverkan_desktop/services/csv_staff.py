"""Rows that list staff: one row for each function a person holds, or one for the person.

Who somebody is follows from name and e-mail together: two may have the same name, and an office may share an address.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TypeVar

from samverkan_desktop.domain.periods import Period, PeriodReversed
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.domain.register import Person, PersonFunction, UnitServed
from samverkan_desktop.services.csv_cells import Cells, RowFault, fold, nearest
from samverkan_desktop.services.csv_columns import Column
from samverkan_desktop.services.csv_plan import Draft, RowPlan
from samverkan_desktop.services.csv_words import Words

_ADDRESS = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+")
P = TypeVar("P", bound=Period)


def plan_person(cells: Cells, draft: Draft) -> RowPlan:
    """Return what a row does: somebody new, more about somebody known, or nothing that was not known."""
    name, email, phone = cells.name(), _email(cells), cells.text(Column.PHONE)
    before, notes = _known(name, email, draft)
    since, until = cells.day(Column.FROM), cells.day(Column.TO)
    changes: list[Phrase] = []
    after = before or Person(id="", name=name)
    if email and fold(email) != fold(after.email):
        after = replace(after, email=email)
        changes.append(say("{column}", column=Column.EMAIL))
    if phone and phone != after.phone:
        after = replace(after, phone=phone)
        changes.append(say("{column}", column=Column.PHONE))
    try:
        after = _with_function(cells, draft, after, since, until, changes)
        after = _with_units(cells, draft, after, since, until, changes)
    except PeriodReversed:
        raise RowFault(say(Words.REVERSED)) from None
    if before is None:
        after = replace(after, id=draft.new_id())
        changes = []
    return draft.settle(cells.number, before, after, changes, notes)


def _email(cells: Cells) -> str:
    text = cells.text(Column.EMAIL)
    if text and not _ADDRESS.fullmatch(text):
        raise RowFault(say(Words.NO_ADDRESS, text=text[:40]))
    return text


def _known(name: str, email: str, draft: Draft) -> tuple[Person | None, list[Phrase]]:
    """Return the person a row is about, None for somebody new, and what to tell about it."""
    namesakes = [draft.persons[id] for id in draft.namesakes.get(fold(name), ())]
    if not email:
        if len(namesakes) > 1:
            raise RowFault(say(Words.SEVERAL_NAMESAKES))
        return (namesakes[0] if namesakes else None), []
    same = [person for person in namesakes if fold(person.email) == fold(email)]
    unwritten = [person for person in namesakes if not person.email]
    if same or len(unwritten) == 1:
        return (same or unwritten)[0], []
    notes = [say(Words.NAMESAKE)] if namesakes else []
    if fold(email) in draft.addresses:
        notes.append(say(Words.SHARED_ADDRESS, name=draft.persons[draft.addresses[fold(email)]].name))
    return None, notes


def _with_function(
    cells: Cells, draft: Draft, person: Person, since: date | None, until: date | None, changes: list[Phrase]
) -> Person:
    """Return the person with the functions of the row, at its unit."""
    told = cells.several(Column.FUNCTION, draft.function_names)
    unit = cells.text(Column.UNIT)
    if not told and not unit:
        return person
    if not told:
        raise RowFault(say(Words.FUNCTION_NEEDED))
    if not unit:
        raise RowFault(say(Words.UNIT_NEEDED))
    unit_id = _unit_id(unit, draft)
    for name in told:
        function_id = draft.function_names.get(fold(name))
        if function_id is None:
            raise RowFault(_unknown(name, [f.name for f in draft.functions.values()], function=True))
        what = say(Words.FUNCTION_AT, function=draft.functions[function_id].name, unit=draft.units[unit_id].name)
        present = [h for h in person.functions if (h.function_id, h.unit_id) == (function_id, unit_id)]
        start = _start(draft, since, until)
        new = PersonFunction(function_id=function_id, unit_id=unit_id, valid_from=start, valid_to=until)
        rows = _merged(person.functions, present, new, since, until, what, changes)
        person = replace(person, functions=rows)
    return person


def _with_units(
    cells: Cells, draft: Draft, person: Person, since: date | None, until: date | None, changes: list[Phrase]
) -> Person:
    """Return the person with the units served."""
    for name in cells.several(Column.SERVES, draft.unit_names):
        unit_id = _unit_id(name, draft)
        what = say(Words.SERVES_UNIT, unit=draft.units[unit_id].name)
        present = [served for served in person.units_served if served.unit_id == unit_id]
        new = UnitServed(unit_id=unit_id, valid_from=_start(draft, since, until), valid_to=until)
        rows = _merged(person.units_served, present, new, since, until, what, changes)
        person = replace(person, units_served=rows)
    return person


def _merged(
    rows: tuple[P, ...],
    present: list[P],
    new: P,
    since: date | None,
    until: date | None,
    what: Phrase,
    changes: list[Phrase],
) -> tuple[P, ...]:
    """Return the assignments with one more, or with the latest of its kind given the dates that the row tells.

    One that begins after the latest has ended is an assignment of its own: what was before stands.
    """
    if any(_says_the_same(row, since, until) for row in present):
        return rows
    latest = max(present, key=lambda row: row.valid_from, default=None)
    if latest is None or _begins_anew(latest, since):
        changes.append(what)
        return (*rows, new)
    changed = replace(latest, valid_from=since or latest.valid_from, valid_to=until or latest.valid_to)
    changes.append(say(Words.PERIOD, what=what))
    return tuple(changed if row is latest else row for row in rows)


def _says_the_same(row: Period, since: date | None, until: date | None) -> bool:
    return since in (None, row.valid_from) and until in (None, row.valid_to)


def _begins_anew(latest: Period, since: date | None) -> bool:
    return latest.valid_to is not None and since is not None and since > latest.valid_to


def _start(draft: Draft, since: date | None, until: date | None) -> date:
    """Return the first day: the file's, else today, else the last day where that has been."""
    return since or (min(draft.since, until) if until else draft.since)


def _unit_id(name: str, draft: Draft) -> str:
    unit_id = draft.unit_names.get(fold(name))
    if unit_id is None:
        raise RowFault(_unknown(name, [unit.name for unit in draft.units.values()], function=False))
    return unit_id


def _unknown(name: str, names: list[str], *, function: bool) -> Phrase:
    near = nearest(name, names)
    shown = name[:60]
    if near:
        return say(Words.UNKNOWN_FUNCTION_NEAR if function else Words.UNKNOWN_UNIT_NEAR, name=shown, near=near)
    return say(Words.UNKNOWN_FUNCTION if function else Words.UNKNOWN_UNIT, name=shown)
