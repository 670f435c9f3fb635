"""Reading a file in as the window does it: the suggested kind and columns, then looking or taking."""

from __future__ import annotations

from typing import Any

from samverkan_desktop.domain.register import Person, Register, Unit
from samverkan_desktop.services.csv_columns import Column, ImportKind, suggest_columns, suggest_kind
from samverkan_desktop.services.csv_import import CsvImport
from samverkan_desktop.services.csv_plan import ImportPlan, Outcome
from tests.services.builders import Town


def imports(town: Town) -> CsvImport:
    return CsvImport(town.session)


def asked(town: Town, text: str, **more: Any) -> tuple[Any, ImportKind, tuple[Column, ...]]:
    table = imports(town).read(text.encode(), **more)
    kind = suggest_kind(table)
    return table, kind, suggest_columns(table, kind)


def look(town: Town, text: str, *, skip: tuple[int, ...] = ()) -> ImportPlan:
    return imports(town).preview(*asked(town, text), skip=skip)


def take(town: Town, text: str, *, skip: tuple[int, ...] = ()) -> ImportPlan:
    return imports(town).apply(*asked(town, text), skip=skip)


def told(plan: ImportPlan) -> list[tuple[int, str, str]]:
    return [(row.number, row.outcome.value, str(row.text)) for row in plan.rows]


def register(town: Town) -> Register:
    return town.registers.register()


def unit(town: Town, name: str) -> Unit:
    (found,) = [each for each in register(town).units.values() if each.name == name]
    return found


def person(town: Town, name: str) -> Person:
    (found,) = [each for each in register(town).persons.values() if each.name == name]
    return found


def error(town: Town, text: str) -> str:
    """The sentence of the only faulty row; nothing of it is taken."""
    plan = look(town, text)
    (row,) = [row for row in plan.rows if row.outcome is Outcome.ERROR]
    return str(row.text)


UNITS = """Skola;Huvudman;Skolform;Ort
Östra skolan;Kommunal;Grundskola;Almtoft
Västra friskolan;Västra Friskolan AB;Grundskola;Almtoft
Lärkans förskola;;;
BUP Almtoft;Region Exempel;Hälso- och sjukvård;
Centralskolan;;;
"""

STAFF = """Namn;Befattning;Arbetsplats;E-post;Telefon;Betjänar;Från;Till
Ava Ekby;Kurator;Elevhälsan;ava.ekby@exempel.se;0435-55 51 00;Centralskolan, Norra skolan;2026-08-17;
Vera Ljungås;Rektor;Centralskolan;vera.ljungas@exempel.se;;;;
Bo Ekby;Socialsekreterare;Barn och familj;;;;;2026-12-31
"""
