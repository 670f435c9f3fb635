"""Registers head papers without passing the gate. If these fail, a child's number gets onto them that way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from samverkan_desktop.deidentify import Context
from samverkan_desktop.domain.areas import CooperationArea
from samverkan_desktop.domain.municipality import Board
from samverkan_desktop.domain.register import Side, UnitKind
from samverkan_desktop.domain.school_year import SchoolBreak
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, GateField, Hit
from samverkan_desktop.services.new_municipality import BoardWish, checked
from samverkan_desktop.services.register_edit import RegisterEdit
from samverkan_desktop.services.register_guard import PersonalNumberInRegister
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.services.unit_templates import typed_units
from tests.services.builders import CONSULTATION, REKTOR, SINCE, Town, refused

# of the Tax Agency's test series, as they may be written
NUMBERS = ("19900118-9811", "900118-9811", "9001189811", "900118\u20139811", "900118 9811", "9 0 0 1 1 8 - 9 8 1 1")


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("kind", ["unit", "principal", "function", "person", "forum", "area", "board"])
def test_no_register_takes_a_personal_number_in_a_name(town: Town, kind: str, number: str) -> None:
    edit = RegisterEdit(town.session)
    if kind == "board":
        with town.session.action("t", undoable=False) as repositories:
            repositories.boards.put(Board(id="b", name="Barnnämnden", side=Side.SCHOOL, valid_from=SINCE))
    ids = {"unit": "norra", "principal": "fri", "function": REKTOR, "person": "kurator", "forum": CONSULTATION}
    repository = town.session.repositories.by_kind()[kind]
    value = repository.get(ids[kind]) if kind in ids else next(v for v in repository.all() if not _locked(v))
    refused(
        town,
        PersonalNumberInRegister,
        lambda: edit.save(replace(value, name=f"{value.name} {number}")),
        "personnummer",
        "inte",
    )


def _locked(value: object) -> bool:
    return isinstance(value, CooperationArea) and value.locked


def test_other_fields_of_staff_and_units_take_none_either(town: Town) -> None:
    edit = RegisterEdit(town.session)
    person = town.session.repositories.persons.get("kurator")
    unit = town.session.repositories.units.get("central")
    for value in (
        replace(person, phone=NUMBERS[0]),
        replace(person, email=f"{NUMBERS[1]}@exempel.se"),
        replace(unit, locality=NUMBERS[0]),
    ):
        refused(town, PersonalNumberInRegister, partial(edit.save, value), "personnummer")


def test_what_registers_hold_is_taken(town: Town) -> None:
    """Else staff cannot be reached, or an independent school not be named with its number of organisation."""
    edit = RegisterEdit(town.session)
    person = town.session.repositories.persons.get("kurator")
    principal = town.session.repositories.principals.get("fri")
    edit.save(replace(person, phone="070-174 06 05", email="tove.ekhammar2@exempel.se"))
    edit.save(replace(principal, name="Granvrets friskola AB, 556677-8899"))


def test_settings_and_school_years_take_none(town: Town) -> None:
    settings = Settings(town.session)
    own = settings.municipality()
    year = town.session.repositories.school_years.get("lasar-2026")
    lov = SchoolBreak(name=f"lov {NUMBERS[1]}", date_from=date(2026, 11, 2), date_to=date(2026, 11, 3))
    refused(town, PersonalNumberInRegister, lambda: settings.set_municipality(replace(own, plan_reference=NUMBERS[0])))
    refused(town, PersonalNumberInRegister, lambda: town.planning.save_school_year(replace(year, breaks=(lov,))))


def test_the_guide_takes_none(town: Town) -> None:
    own = Settings(town.session).municipality()
    with pytest.raises(PersonalNumberInRegister):
        typed_units(f"Norra skolan\nElias {NUMBERS[0]}", kind=UnitKind.COMPULSORY)
    with pytest.raises(PersonalNumberInRegister):
        checked(own, [BoardWish(name=f"Nämnden {NUMBERS[0]}", side=Side.SCHOOL, valid_from=SINCE)])


@pytest.mark.parametrize("kind", ["unit", "principal"])
def test_a_unit_with_a_childs_name_lets_that_child_into_no_text(town: Town, kind: str) -> None:
    """Else whoever may add a unit opens the gate for one child in every case, and nothing tells."""
    if kind == "unit":
        unit = town.session.repositories.units.get("soc")
        town.registers.save(replace(unit, id="x", name="Elias Berg"))
        town.registers.save(replace(unit, id="y", name="Familjens hus Elvira"))
    else:
        principal = town.session.repositories.principals.get("fri")
        town.registers.save(replace(principal, id="x", name="Elias Berg"))
        town.registers.save(replace(principal, id="y", name="Familjens hus Elvira"))
    context = scan_context(town.session)

    def found(text: str) -> list[str]:
        return [text[h.finding.start : h.finding.end] for h in _hits(text, context)]

    assert found("Samtal med Elias Berg hålls i maj.") == ["Elias Berg"]
    assert found("Samtalet hålls på Familjens hus Elvira.") == []


def _hits(text: str, context: Context) -> tuple[Hit, ...]:
    return STANDARD_GATE.check([GateField(where="", text=text)], context).direct
