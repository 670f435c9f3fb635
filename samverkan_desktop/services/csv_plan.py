"""What reading in a file would do, row by row, before anything is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.phrases import Phrase, listed, say
from samverkan_desktop.domain.register import Function, Person, Principal, Register, Unit
from samverkan_desktop.services.csv_cells import fold
from samverkan_desktop.services.csv_words import Words

Value = Principal | Unit | Function | Person


class Outcome(Labelled):
    """What becomes of a row."""

    NEW = "new", "ny"
    CHANGED = "changed", "ändras"
    SAME = "same", "finns redan"
    REPEATED = "repeated", "upprepad"
    ERROR = "error", "läses inte in"


@dataclass(frozen=True)
class RowPlan:
    """A row of the preview: its number in the file, whom or what it is about, and a sentence about what happens."""

    number: int
    outcome: Outcome
    name: str = field(repr=False)
    text: Phrase
    notes: tuple[Phrase, ...] = ()


@dataclass(frozen=True)
class ImportPlan:
    """The preview. ``values`` are the new and changed values, those that others refer to first."""

    rows: tuple[RowPlan, ...]
    values: tuple[Value, ...] = field(repr=False)

    @property
    def counts(self) -> dict[Outcome, int]:
        """Return how many rows have each outcome; every outcome is there."""
        found = Counter(row.outcome for row in self.rows)
        return {outcome: found[outcome] for outcome in Outcome}


class Draft:
    """The register as it would be after the rows so far. Rows are tried on it one by one; a faulty one leaves no trace.

    ``own_name`` is the municipality's, ``since`` the day from which something holds when the file does not say.
    """

    def __init__(self, register: Register, *, new_id: Callable[[], str], own_name: str, since: date) -> None:
        self.principals = dict(register.principals)
        self.units = dict(register.units)
        self.functions = dict(register.functions)
        self.persons = dict(register.persons)
        self.new_id = new_id
        self.own_name = own_name
        self.since = since
        self._before: dict[str, Value] = {
            **register.principals,
            **register.units,
            **register.functions,
            **register.persons,
        }
        self._rows: dict[str, int] = {}
        self.unit_names = {fold(unit.name): unit.id for unit in register.units.values()}
        self.function_names = {fold(function.name): function.id for function in register.functions.values()}
        self.principal_names = {fold(principal.name): principal.id for principal in register.principals.values()}
        self.namesakes: dict[str, list[str]] = {}
        self.addresses: dict[str, str] = {}
        for person in register.persons.values():
            self.namesakes.setdefault(fold(person.name), []).append(person.id)
            self.addresses.setdefault(fold(person.email), person.id)

    def put(self, value: Value) -> None:
        """Take in a value that is new or changed."""
        match value:
            case Principal():
                self.principals[value.id] = value
                self.principal_names[fold(value.name)] = value.id
            case Unit():
                self.units[value.id] = value
                self.unit_names[fold(value.name)] = value.id
            case Function():
                self.functions[value.id] = value
                self.function_names[fold(value.name)] = value.id
            case Person():
                if value.id not in self.persons:
                    self.namesakes.setdefault(fold(value.name), []).append(value.id)
                self.persons[value.id] = value
                self.addresses.setdefault(fold(value.email), value.id)

    def settle(
        self, number: int, before: Value | None, after: Value, changes: Iterable[Phrase], notes: Iterable[Phrase] = ()
    ) -> RowPlan:
        """Take in what a row says and return its outcome. ``changes`` names what differs from before, for people."""
        told = tuple(changes)
        earlier = self._rows.get(after.id)
        self._rows.setdefault(after.id, number)
        if before is None:
            self.put(after)
            text = say(Words.ADDED_WITH, what=listed(told)) if told else say(Words.ADDED)
            return RowPlan(number, Outcome.NEW, after.name, text, tuple(notes))
        if before != after:
            self.put(after)
            return RowPlan(number, Outcome.CHANGED, after.name, say(Words.CHANGED, what=listed(told)), tuple(notes))
        if earlier is not None:
            return RowPlan(number, Outcome.REPEATED, after.name, say(Words.REPEATED, row=earlier), tuple(notes))
        return RowPlan(number, Outcome.SAME, after.name, say(Words.SAME), tuple(notes))

    def changed(self) -> tuple[Value, ...]:
        """Return every value that differs from the register's."""
        everything: list[Value] = [
            *self.principals.values(),
            *self.units.values(),
            *self.functions.values(),
            *self.persons.values(),
        ]
        return tuple(value for value in everything if self._before.get(value.id) != value)
