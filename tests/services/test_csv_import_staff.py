"""If these fail, a secretary who reads in the staff list gets twins, or loses what somebody held
before."""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.domain.register import (
    PersonFunction,
    UnitServed,
)
from samverkan_desktop.services.csv_import import NothingToImport
from samverkan_desktop.services.csv_plan import Outcome
from tests.services.builders import SINCE, Town, refused
from tests.services.csv_desk import STAFF, error, person, take, told

# --- staff -------------------------------------------------------------------------------------------------------


def test_staff_come_in_with_what_they_do_and_whom_they_serve(town: Town) -> None:
    plan = take(town, STAFF)
    assert told(plan) == [
        (2, "new", "Läggs in."),
        (3, "changed", "Ändras: E-post."),
        (4, "new", "Läggs in."),
    ]
    new, start = person(town, "Ava Ekby"), date(2026, 8, 17)
    assert (new.email, new.phone) == ("ava.ekby@exempel.se", "0435-55 51 00")
    assert new.functions == (PersonFunction(function_id="function-kurator", unit_id="halsa", valid_from=start),)
    assert new.units_served == (
        UnitServed(unit_id="central", valid_from=start),
        UnitServed(unit_id="norra", valid_from=start),
    )
    known = person(town, "Vera Ljungås")
    assert known.id == "rektor"
    assert [held.valid_from for held in known.functions] == [SINCE], "what was there keeps its dates"
    assert person(town, "Bo Ekby").functions[0].valid_to == date(2026, 12, 31)


def test_one_row_for_each_function_makes_one_person(town: Town) -> None:
    text = (
        "Förnamn;Efternamn;Funktion;Enhet\nAva;Ekby;Kurator;Elevhälsan\nAva;Ekby;Rektor;Centralskolan\n"
        "Ava;Ekby;Kurator;Elevhälsan\nAva;Ekby;Kurator/Specialpedagog;Centralskolan"
    )
    plan = take(town, text)
    assert told(plan) == [
        (2, "new", "Läggs in."),
        (3, "changed", "Ändras: Rektor, Centralskolan."),
        (4, "repeated", "Samma som rad 2."),
        (5, "changed", "Ändras: Kurator, Centralskolan och Specialpedagog, Centralskolan."),
    ]
    assert len(person(town, "Ava Ekby").functions) == 4


def test_a_function_whose_name_has_a_comma_is_not_cut(town: Town) -> None:
    take(town, 'Namn;Funktion;Enhet\nAva Ekby;"Socialsekreterare, mottagning";Barn och familj')
    assert person(town, "Ava Ekby").functions[0].function_id == "function-mottagande-socialsekreterare"


def test_an_assignment_gets_its_last_day_and_a_new_one_begins_anew(town: Town) -> None:
    head = "Namn;Funktion;Enhet;Från;Till\n"
    plan = take(town, f"{head}Vera Ljungås;Rektor;Centralskolan;;2027-06-30")
    assert told(plan)[0][2] == "Ändras: tiden för Rektor, Centralskolan."
    take(town, f"{head}Vera Ljungås;Rektor;Centralskolan;2028-08-01;")
    spans = [(held.valid_from, held.valid_to) for held in person(town, "Vera Ljungås").functions]
    assert spans == [(SINCE, date(2027, 6, 30)), (date(2028, 8, 1), None)]


def test_two_with_the_same_name_are_told_apart_by_their_address(town: Town) -> None:
    text = "Namn;E-post\nAva Ekby;ava@exempel.se\nAva Ekby;ava.ekby@exempel.se\nava ekby;AVA@exempel.se"
    plan = take(town, text)
    assert [row.outcome for row in plan.rows] == [Outcome.NEW, Outcome.NEW, Outcome.REPEATED]
    assert [str(note) for note in plan.rows[1].notes] == [
        "Det finns redan någon med det namnet, med en annan e-postadress. Läggs in som en till."
    ]
    assert "Flera personer heter så" in error(town, "Namn;Telefon\nAva Ekby;0435-55 51 00")


def test_an_office_may_share_an_address_and_that_is_told(town: Town) -> None:
    plan = take(town, "Namn;E-post\nAva Ekby;halsa@exempel.se\nBo Ekby;halsa@exempel.se")
    assert [row.outcome for row in plan.rows] == [Outcome.NEW, Outcome.NEW]
    assert [str(note) for note in plan.rows[1].notes] == ["E-postadressen finns redan hos Ava Ekby."]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("Ava Ekby;Kurrator;Elevhälsan;;", "Funktionen ”Kurrator” finns inte. Menas Kurator?"),
        ("Ava Ekby;Trollkarl;Elevhälsan;;", "Lägg in den först"),
        ("Ava Ekby;Kurator;Centralskola;;", "Verksamheten ”Centralskola” finns inte. Menas Centralskolan?"),
        ("Ava Ekby;Kurator;;;", "Verksamhet saknas"),
        ("Ava Ekby;;Elevhälsan;;", "Funktion saknas"),
        ("Ava Ekby;Kurator;Elevhälsan;Månskolan;", "Verksamheten ”Månskolan” finns inte"),
        ("Ava Ekby;Kurator;Elevhälsan;;ava(a)exempel", "är ingen e-postadress"),
    ],
)
def test_a_row_of_staff_that_does_not_fit_says_why(town: Town, row: str, words: str) -> None:
    text = f"Namn;Funktion;Enhet;Betjänar;E-post\n{row}"
    assert words in error(town, text)
    refused(town, NothingToImport, lambda: take(town, text), "Inget har ändrats")
