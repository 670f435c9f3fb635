"""If these fail, a secretary who reads in the list of schools gets twins, or makes strangers
of one house and kin of two."""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.domain.register import (
    Function,
    PrincipalKind,
    Side,
    UnitKind,
)
from samverkan_desktop.services.csv_plan import Outcome
from tests.services.builders import SINCE, Town
from tests.services.csv_desk import UNITS, error, look, register, take, told, unit

TODAY = date(2026, 8, 10)


# --- units -------------------------------------------------------------------------------------------------------


def test_units_come_in_with_the_one_who_runs_them(town: Town) -> None:
    plan = take(town, UNITS)
    assert told(plan) == [
        (2, "new", "Läggs in."),
        (3, "new", "Läggs in, med ny huvudman: Västra Friskolan AB."),
        (4, "new", "Läggs in."),
        (5, "new", "Läggs in, med ny huvudman: Region Exempel."),
        (6, "same", "Finns redan: ingenting ändras."),
    ]
    found = register(town)
    kinds = {each.name: (found.principal_kind(each.id), each.kind, each.side) for each in found.units.values()}
    assert kinds["Östra skolan"] == (PrincipalKind.MUNICIPAL, UnitKind.COMPULSORY, Side.SCHOOL)
    assert kinds["Västra friskolan"] == (PrincipalKind.INDEPENDENT, UnitKind.COMPULSORY, Side.SCHOOL)
    assert kinds["Lärkans förskola"] == (PrincipalKind.MUNICIPAL, UnitKind.PRESCHOOL, Side.SCHOOL)
    assert kinds["BUP Almtoft"] == (PrincipalKind.REGION, UnitKind.HEALTH_CARE, Side.REGION)
    assert unit(town, "Östra skolan").valid_from == TODAY
    assert unit(town, "Östra skolan").locality == "Almtoft"


def test_two_independent_schools_without_a_named_principal_never_become_kin(town: Town) -> None:
    """Under one principal each would count as the other's own, and hear its cases (skollagen 29:14)."""
    take(town, "Skola;Huvudman\nAlfaskolan;Fristående\nBetaskolan;Fristående")
    first, second = unit(town, "Alfaskolan"), unit(town, "Betaskolan")
    assert first.principal_id != second.principal_id
    assert register(town).principal_kind(first.id) is PrincipalKind.INDEPENDENT


def test_an_unknown_principal_whose_kind_cannot_be_told_is_asked_about(town: Town) -> None:
    text = "Skola;Huvudman{}\nAlfaskolan;Granhult{}"
    assert "Huvudmannen ”Granhult” är ny" in error(town, text.format("", ""))
    take(town, text.format(";Huvudmannatyp", ";fristående"))
    assert register(town).principal_kind(unit(town, "Alfaskolan").id) is PrincipalKind.INDEPENDENT


def test_a_unit_that_is_there_is_changed_not_doubled(town: Town) -> None:
    (row,) = look(town, "Skola;Ort;T.o.m.\nCENTRALSKOLAN;Almtoft;2027-06-30").rows
    assert (row.outcome, str(row.text)) == (Outcome.CHANGED, "Ändras: Ort och Till.")
    before = unit(town, "Centralskolan")
    take(town, "Skola;Ort;T.o.m.\nCENTRALSKOLAN;Almtoft;2027-06-30")
    after = unit(town, "Centralskolan")
    assert (after.id, after.locality, after.valid_to) == (before.id, "Almtoft", date(2027, 6, 30))
    assert (after.valid_from, after.principal_id, after.kind) == (SINCE, before.principal_id, before.kind)


def test_an_empty_cell_takes_nothing_away(town: Town) -> None:
    take(town, "Skola;Ort\nCentralskolan;Almtoft")
    assert look(town, "Skola;Ort;Skolform\nCentralskolan;;-").counts[Outcome.SAME] == 1


def test_the_same_unit_twice_in_a_file_is_told(town: Town) -> None:
    plan = take(town, "Skola;Ort\nAlfaskolan;Almtoft\nalfaskolan ;Almtoft\nAlfaskolan;Ekby")
    assert told(plan)[1:] == [(3, "repeated", "Samma som rad 2."), (4, "changed", "Ändras: Ort.")]
    assert unit(town, "Alfaskolan").locality == "Ekby"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (";Kommunal;;", "Namnet saknas"),
        ("Alfaskolan;;Sjöskola;", "”sjöskola” är ingen känd skolform"),
        ("Alfaskolan;;;2026-02-30", "”2026-02-30” i ”Från” är inget datum som finns"),
        ("Alfaskolan;;;nästa år", "är inget datum som finns"),
        ("Alfaskolan;;;2026-09-01;2026-08-01", "”Till” ligger före ”Från”"),
        ("Träffpunkten;;;", "Förvaltning saknas"),
        ("Alfaskolan;;;;;utöver", "fler rutor än de 5 kolumnerna"),
        ("=HYPERLINK(1);;;", "börjar som en formel"),
        ("@SUM(A1);;;", "börjar som en formel"),
        ("+cmd|' /C calc'!A0;;;", "börjar som en formel"),
        (f"{'x' * 201};;Grundskola;", "längre än 200 tecken"),
        (f"{'x' * 2_500};;Grundskola;", "orimligt lång"),
    ],
)
def test_a_faulty_row_says_what_to_do_and_leaves_no_trace(town: Town, row: str, words: str) -> None:
    text = f"Skola;Huvudman;Skolform;Från;Till\n{row}\nBetaskolan;Ny Friskola AB;;"
    assert words in error(town, text)
    plan = take(town, text)
    assert [value.name for value in plan.values] == ["Ny Friskola AB", "Betaskolan"]


@pytest.mark.parametrize("text", ["2026-09-01", "20260901", "2026/09/01", "2026-09-01 00:00:00"])
def test_dates_as_spreadsheets_write_them(town: Town, text: str) -> None:
    take(town, f"Skola;Från\nAlfaskolan;{text}")
    assert unit(town, "Alfaskolan").valid_from == date(2026, 9, 1)


def test_a_unit_that_has_closed_already_comes_in_as_closed(town: Town) -> None:
    take(town, "Skola;Till\nAlfaskolan;2020-06-30")
    assert unit(town, "Alfaskolan").valid_to == date(2020, 6, 30)


# --- functions ---------------------------------------------------------------------------------------------------


def function(town: Town, name: str) -> Function:
    (found,) = [each for each in register(town).functions.values() if each.name == name]
    return found


def test_functions_come_in_and_twins_do_not(town: Town) -> None:
    text = (
        "Funktion;Förvaltning;Elevhälsa;Medicinsk insats\nSkolbibliotekarie;Skola;nej;\nSkolfysioterapeut;;;ja\n"
        "kurator;;;\nJurist;Skola;;"
    )
    plan = take(town, text)
    assert told(plan) == [
        (2, "new", "Läggs in."),
        (3, "new", "Läggs in."),
        (4, "same", "Finns redan: ingenting ändras."),
        (5, "changed", "Ändras: Förvaltning."),
    ]
    new = function(town, "Skolfysioterapeut")
    assert (new.side, new.pupil_health, new.medical_branch) == (Side.SCHOOL, True, True)
    assert function(town, "Kurator").pupil_health, "an empty cell takes nothing away"
    assert new.position > function(town, "Skolbibliotekarie").position


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("Väktare;;", "Förvaltning saknas"),
        ("Väktare;Månen;", "”månen” är ingen känd"),
        ("Väktare;Skola;kanske", "ja eller nej"),
    ],
)
def test_a_function_needs_its_administration(town: Town, row: str, words: str) -> None:
    assert words in error(town, f"Funktion;Förvaltning;Elevhälsa\n{row}")
