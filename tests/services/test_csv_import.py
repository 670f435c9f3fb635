"""If these fail, a secretary who reads in the staff list gets twins, loses what was there, or lets a child's personal
number into the record."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samverkan_desktop.domain.register import (
    Function,
    Person,
    PersonFunction,
    PrincipalKind,
    Register,
    Side,
    Unit,
    UnitKind,
    UnitServed,
)
from samverkan_desktop.services.csv_columns import (
    Column,
    ColumnMissing,
    ColumnTwice,
    ImportKind,
    suggest_columns,
    suggest_kind,
)
from samverkan_desktop.services.csv_import import CsvImport, NothingToImport
from samverkan_desktop.services.csv_plan import ImportPlan, Outcome
from samverkan_desktop.services.gate import CheckFailed, Gate
from tests.services.builders import SINCE, Town, refused

TODAY = date(2026, 8, 10)
# from Skatteverket's public series of test numbers
TEST_NUMBER = "19900118-9811"
C = Column


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


# --- units -------------------------------------------------------------------------------------------------------

UNITS = """Skola;Huvudman;Skolform;Ort
Östra skolan;Kommunal;Grundskola;Almtoft
Västra friskolan;Västra Friskolan AB;Grundskola;Almtoft
Lärkans förskola;;;
BUP Almtoft;Region Exempel;Hälso- och sjukvård;
Centralskolan;;;
"""


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


# --- staff -------------------------------------------------------------------------------------------------------

STAFF = """Namn;Befattning;Arbetsplats;E-post;Telefon;Betjänar;Från;Till
Ava Ekby;Kurator;Elevhälsan;ava.ekby@exempel.se;0435-55 51 00;Centralskolan, Norra skolan;2026-08-17;
Vera Ljungås;Rektor;Centralskolan;vera.ljungas@exempel.se;;;;
Bo Ekby;Socialsekreterare;Barn och familj;;;;;2026-12-31
"""


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


# --- a child's personal number -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cell",
    [TEST_NUMBER, TEST_NUMBER.replace("-", ""), TEST_NUMBER[2:], f"Ava {TEST_NUMBER[2:]} Ekby", "900118 9811"],
)
@pytest.mark.parametrize("column", ["Namn", "Telefon", "E-post", "Betjänar"])
def test_a_personal_number_is_refused_wherever_it_stands(town: Town, cell: str, column: str) -> None:
    values = {"Namn": "Ava Ekby", "Telefon": "", "E-post": "", "Betjänar": "", column: cell}
    text = f"{';'.join(values)}\n{';'.join(values.values())}"
    sentence = error(town, text)
    assert sentence == f"”{column}” ser ut att innehålla ett personnummer. Sådana får aldrig finnas här. Ta bort det."
    assert "9811" not in sentence
    before = town.everything()
    with pytest.raises(NothingToImport):
        take(town, text)
    assert town.everything() == before


def test_a_column_of_personal_numbers_is_told_and_never_read(town: Town) -> None:
    text = f"Namn;Personnr;Telefon\nAva Ekby;{TEST_NUMBER};0435-55 51 00"
    table, kind, columns = asked(town, text)
    assert columns == (C.NAME, C.IGNORED, C.PHONE)
    assert [str(notice) for notice in imports(town).notices(table)] == [
        "Kolumnen ”Personnr” ser ut att innehålla personnummer och läses inte in."
    ]
    plan = imports(town).apply(table, kind, columns)
    assert plan.counts[Outcome.NEW] == 1
    assert "9811" not in str(town.everything())
    assert "9811" not in " ".join(row.detail for row in town.log())


def test_when_personal_numbers_cannot_be_looked_for_nothing_is_read_in(town: Town) -> None:
    def broken(*_: Any) -> Any:
        raise RuntimeError

    shut = CsvImport(town.session, Gate(scanner=broken))
    refused(town, CheckFailed, lambda: shut.apply(*asked(town, UNITS)))
    refused(town, CheckFailed, lambda: shut.preview(*asked(town, UNITS)))


def test_a_phone_number_and_a_date_are_not_taken_for_personal_numbers(town: Town) -> None:
    text = (
        "Namn;Telefon;Funktion;Enhet;Från\nAva Ekby;+46 70 174 06 05;Kurator;Elevhälsan;2018-01-19\n"
        "Bo Ekby;0701740605;;;20180119"
    )
    assert look(town, text).counts[Outcome.ERROR] == 0


# --- the file as a whole -----------------------------------------------------------------------------------------


def test_looking_changes_nothing(town: Town) -> None:
    before, rows = town.everything(), town.log_count()
    assert look(town, STAFF).counts[Outcome.NEW] == 2
    assert (town.everything(), town.log_count()) == (before, rows)


def test_reading_in_is_one_step_of_undo_and_one_line_in_the_log(town: Town) -> None:
    before, rows = town.everything(), town.log_count()
    take(town, UNITS)
    assert town.log_count() == rows + 1
    assert town.log()[-1].detail == "units: 4 nya, 0 ändrade"
    assert town.session.undo_label == "läsa in verksamheter"
    after = town.everything()
    town.session.undo()
    assert town.everything() == before
    town.session.redo()
    assert town.everything() == after


def test_reading_in_again_changes_nothing(town: Town) -> None:
    for text in (UNITS, STAFF):
        take(town, text)
        plan = look(town, text)
        assert {row.outcome for row in plan.rows} <= {Outcome.SAME, Outcome.REPEATED}
        with pytest.raises(NothingToImport):
            take(town, text)


def test_a_row_can_be_left_out(town: Town) -> None:
    take(town, STAFF, skip=(2, 3))
    assert [each.name for each in register(town).persons.values() if each.name.endswith("Ekby")] == ["Bo Ekby"]


def test_columns_must_be_chosen_once_and_hold_a_name(town: Town) -> None:
    table = imports(town).read(b"a;b\nx;y", has_header=True)
    units, staff = ImportKind.UNITS, ImportKind.STAFF
    refused(town, ColumnTwice, lambda: imports(town).preview(table, units, (C.NAME, C.NAME)), "Namn")
    refused(town, ColumnMissing, lambda: imports(town).preview(table, units, (C.IGNORED, C.LOCALITY)), "Namn")
    refused(town, ColumnMissing, lambda: imports(town).preview(table, staff, (C.NAME, C.UNIT)), "Funktion")
    refused(town, ColumnMissing, lambda: imports(town).preview(table, staff, (C.NAME, C.FUNCTION)), "Verksamhet")


def test_the_preview_keeps_names_out_of_a_fault_report(town: Town) -> None:
    assert "Ekby" not in repr(look(town, STAFF))


def test_the_check_is_asked_once_for_each_text_however_large_the_file(town: Town) -> None:
    """It costs most of the time that reading in takes: a whole staff list must not hang the window."""
    seen: list[str] = []

    def counting(text: str, _: Any) -> tuple[()]:
        seen.append(text)
        return ()

    rows = "\n".join(f"Ava Ekby{n};Kurator;Elevhälsan" for n in range(500))
    looked = CsvImport(town.session, Gate(scanner=counting))
    plan = looked.preview(*asked(town, f"Namn;Funktion;Enhet\n{rows}"))
    assert plan.counts[Outcome.NEW] == 500
    assert len(seen) == len(set(seen)) == 502


NAMES = st.text(st.sampled_from("abåäöAÅ –-é,.=+@'\"1"), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            NAMES,
            st.sampled_from(["", "Rektor", "kurator", "Rektor/Kurator", "Trollkarl"]),
            st.sampled_from(["", "Centralskolan", "norra skolan", "Månen"]),
            st.sampled_from(["", "a@exempel.se", "b@exempel.se", "fel"]),
            st.sampled_from(["", "2026-08-17", "2027-01-01", "2026-13-01"]),
            st.sampled_from(["", "2026-12-31", "2020-01-01"]),
        ),
        max_size=8,
    )
)
def test_whatever_rows_say_a_second_look_finds_nothing_new(town: Town, rows: list[tuple[str, ...]]) -> None:
    """What was read in is there: the same rows add nobody twice, and undo takes all of it back."""
    quoted = ['"' + '";"'.join(cell.replace('"', '""') for cell in row) + '"' for row in rows]
    text = "\n".join(["Namn;Funktion;Enhet;E-post;Från;Till", *quoted])
    table = imports(town).read(text.encode())
    columns = suggest_columns(table, ImportKind.STAFF)
    before = town.everything()
    try:
        imports(town).apply(table, ImportKind.STAFF, columns)
    except NothingToImport:
        assert town.everything() == before
        return
    again = imports(town).preview(table, ImportKind.STAFF, columns)
    assert (again.counts[Outcome.NEW], again.values) == (0, ())
    town.session.undo()
    assert town.everything() == before
