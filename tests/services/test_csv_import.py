"""If these fail, a secretary who reads in a list lets a child's personal number into the
record, or cannot take back what a wrong file did."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samverkan_desktop.services.csv_columns import Column, ColumnMissing, ColumnTwice, ImportKind, suggest_columns
from samverkan_desktop.services.csv_import import CsvImport, NothingToImport
from samverkan_desktop.services.csv_plan import Outcome
from samverkan_desktop.services.gate import CheckFailed, Gate
from tests.services.builders import Town, refused
from tests.services.csv_desk import STAFF, UNITS, asked, error, imports, look, register, take

# from Skatteverket's public series of test numbers
TEST_NUMBER = "19900118-9811"
C = Column


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


def test_a_personal_number_parted_on_two_columns_is_refused_too(town: Town) -> None:
    birth, last_four = TEST_NUMBER.split("-")
    sentence = error(town, f"Förnamn;Efternamn;E-post\n{birth[2:]};{last_four};")
    assert "personnummer" in sentence


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
