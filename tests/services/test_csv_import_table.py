"""If these fail, a list from the personnel system comes in with broken å ä ö or shifted columns, or a file that is
something else altogether stops the program."""

from __future__ import annotations

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.text import clean
from samverkan_desktop.services.csv_columns import KNOWN_HEADINGS, Column, ImportKind, suggest_columns, suggest_kind
from samverkan_desktop.services.csv_table import (
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    Encoding,
    FileEmpty,
    FileIsNoText,
    FileIsWorkbook,
    FileTooBig,
    RowBroken,
    Table,
    TooManyColumns,
    TooManyRows,
    fold_heading,
    read_table,
)

TEXT = "Namn;Ort\nÅsa förskola;Ängelholm\nÖstra skolan;Röstånga\n"
CELLS = [("Åsa förskola", "Ängelholm"), ("Östra skolan", "Röstånga")]


def table(data: bytes, *, has_header: bool | None = None) -> Table:
    return read_table(data, known=KNOWN_HEADINGS, has_header=has_header)


def cells(found: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in found.rows]


# --- letters -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("utf-8"), Encoding.UTF_8),
        (TEXT.encode("utf-8-sig"), Encoding.UTF_8),
        (TEXT.encode("cp1252"), Encoding.WINDOWS),
        (TEXT.encode("utf-16"), Encoding.UTF_16),
        (TEXT.replace("\n", "\r\n").encode("utf-8-sig"), Encoding.UTF_8),
        (TEXT.replace("\n", "\r").encode("cp1252"), Encoding.WINDOWS),
        ("Namn;Ort\nA\u030asa förskola;Ängelholm\nÖstra skolan;Röstånga".encode(), Encoding.UTF_8),
    ],
)
def test_swedish_letters_come_in_whole_and_the_encoding_is_told(data: bytes, encoding: Encoding) -> None:
    found = table(data)
    assert (found.encoding, found.header, cells(found)) == (encoding, ("Namn", "Ort"), CELLS)


def test_signs_of_windows_come_in() -> None:
    assert cells(table("Namn\n”Lärkan” – förskola".encode("cp1252"))) == [("”Lärkan” – förskola",)]


# --- columns and rows --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    found = table(TEXT.replace(";", delimiter).encode())
    assert (found.delimiter, cells(found)) == (delimiter, CELLS)


def test_commas_in_the_cells_do_not_part_them() -> None:
    found = table(b"Namn;Funktion\nEk, Anna;Rektor\nLind, Bo, jr;Kurator")
    assert cells(found) == [("Ek, Anna", "Rektor"), ("Lind, Bo, jr", "Kurator")]
    assert cells(table(b"Namn\nEk, Anna\nLind, Bo")) == [("Ek, Anna",), ("Lind, Bo",)]


def test_excels_own_first_line_says_what_the_delimiter_is() -> None:
    assert cells(table(b"sep=,\r\nNamn,Ort\r\nA;B,C")) == [("A;B", "C")]


def test_quoted_cells_may_hold_delimiters_quotes_and_line_ends() -> None:
    found = table('Namn;Betjänar\n"Ek ""Ekan"" Anna";"Norra skolan;\nSödra skolan"\n'.encode())
    assert cells(found) == [('Ek "Ekan" Anna', "Norra skolan;\nSödra skolan")]


def test_rows_have_the_numbers_of_the_spreadsheet() -> None:
    found = table(b'Namn;Ort\n\n"A\nB";x\n;\nC;y')
    assert [(row.number, row.cells[1]) for row in found.rows] == [(3, "x"), (5, "y")]


def test_a_file_without_headings() -> None:
    found = table("Centralskolan;Kommunal\nNorra skolan;Fristående".encode())
    assert (found.header, found.columns, len(found.rows)) == ((), ("Kolumn 1", "Kolumn 2"), 2)
    assert len(table(TEXT.encode(), has_header=False).rows) == 3
    assert table(b"A;B\nC;D", has_header=True).columns == ("A", "B")


def test_headings_without_a_name_get_a_number() -> None:
    assert table(b"Namn;;Ort\nA;B;C").columns == ("Namn", "Kolumn 2", "Ort")


@pytest.mark.parametrize(
    ("heading", "folded"),
    [("E-post (arbete)", "epost"), ("  Från och med: ", "frånochmed"), ("TELEFON", "telefon"), ("*Namn*", "namn")],
)
def test_headings_are_compared_without_signs(heading: str, folded: str) -> None:
    assert fold_heading(heading) == folded


# --- what the columns mean ---------------------------------------------------------------------------------------

C = Column


@pytest.mark.parametrize(
    ("header", "kind", "columns"),
    [
        ("Skola;Huvudman;Skolform;Ort", ImportKind.UNITS, (C.NAME, C.PRINCIPAL, C.KIND, C.LOCALITY)),
        ("Enhet;Regi;Förvaltning", ImportKind.UNITS, (C.NAME, C.PRINCIPAL_KIND, C.SIDE)),
        ("Funktion;Förvaltning;Elevhälsa", ImportKind.FUNCTIONS, (C.NAME, C.SIDE, C.PUPIL_HEALTH)),
        (
            "Namn;Befattning;Arbetsplats;E-postadress;Mobilnummer;Betjänar;Fr.o.m.;T.o.m.",
            ImportKind.STAFF,
            (C.NAME, C.FUNCTION, C.UNIT, C.EMAIL, C.PHONE, C.SERVES, C.FROM, C.TO),
        ),
        (
            "Förnamn;Efternamn;Personnummer;Titel;Enhet",
            ImportKind.STAFF,
            (C.FIRST_NAME, C.LAST_NAME, C.IGNORED, C.FUNCTION, C.UNIT),
        ),
        ("Namn;Telefon;Mobil", ImportKind.STAFF, (C.NAME, C.PHONE, C.IGNORED)),
    ],
)
def test_swedish_headings_are_understood(header: str, kind: ImportKind, columns: tuple[Column, ...]) -> None:
    found = table(f"{header}\n{';'.join('x' * len(columns))}".encode())
    assert suggest_kind(found) is kind
    assert suggest_columns(found, kind) == columns


# --- files that are something else -------------------------------------------------------------------------------


def refusal(data: bytes, fault: type[UserError]) -> str:
    """The file is refused with a sentence, quickly, and nothing of the file stands in it."""
    started = time.process_time()
    with pytest.raises(fault) as told:
        table(data)
    assert time.process_time() - started < 2, "the window would hang"
    sentence = told.value.sentence()
    assert sentence.endswith(".")
    assert "Inget har lästs in." in sentence
    return sentence


def test_hostile_files_end_in_a_sentence() -> None:
    refusal(b"", FileEmpty)
    refusal(b" \r\n;;;\n\n", FileEmpty)
    refusal(b"\xef\xbb\xbf", FileEmpty)
    refusal(b"Namn;Ort\nA\0B;C", FileIsNoText)
    refusal(bytes(range(256)), FileIsNoText)
    refusal(b"\xff\xfeA", FileIsNoText)
    refusal(b"PK\x03\x04rest of a workbook", FileIsWorkbook)
    refusal(b"\xd0\xcf\x11\xe0 an old one", FileIsWorkbook)
    assert "20 MB" in refusal(b"a;b\n" * 5_000_000, FileTooBig)
    assert "Rad 1" in refusal(b";" * 999_999 + b"x", TooManyColumns)
    assert "Rad 2" in refusal(b"a;b\n" + b"x;" * 900_000 + b"x", TooManyColumns)
    assert str(MOST_ROWS) in refusal(b"a\n" * 900_000, TooManyRows)
    assert "Rad 2" in refusal(b'Namn;Ort\n"aldrig;st\xe4ngt\n' + b"x;y\n" * 100_000, RowBroken)
    assert "Rad 2" in refusal(b"Namn;Ort\n" + b"x" * (MOST_BYTES - 20), RowBroken)
    assert "Rad 3" in refusal(b'a;b\nc;d\n"e"f;g\n', RowBroken)


def test_the_limits_themselves_are_allowed() -> None:
    assert len(table(b"Namn\n" + b"x\n" * MOST_ROWS).rows) == MOST_ROWS
    assert table(b";".join([b"Namn"] * MOST_COLUMNS) + b"\nx").width == MOST_COLUMNS
    assert table(b"Namn;Ort" + b";" * 16_000 + b"\nx;y" + b";" * 16_000).columns[:2] == ("Namn", "Ort")


def test_a_cell_that_is_far_too_long_is_marked_and_cut() -> None:
    (row,) = table(b"Namn\n" + b"x" * 100_000).rows
    assert row.long
    assert len(row.cells[0]) < 5_000


def test_what_stands_in_a_file_is_not_in_a_fault_report() -> None:
    assert "Åsa" not in repr(table(TEXT.encode()))


@given(st.binary(max_size=400))
def test_any_bytes_become_a_table_or_a_sentence(data: bytes) -> None:
    try:
        found = table(data)
    except UserError as fault:
        assert fault.sentence()
    else:
        assert found.rows or found.header


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
ROWS = st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=8)


@given(ROWS, st.sampled_from([";", ",", "\t"]), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_what_a_spreadsheet_writes_is_read_back(rows: list[list[str]], delimiter: str, encoding: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(["Namn", "Ort", "Telefon"])
    writer.writerows(rows)
    found = table(out.getvalue().encode(encoding))
    expected = [tuple(clean(cell).text.strip() for cell in row) for row in rows if any(cell.strip() for cell in row)]
    assert found.header == ("Namn", "Ort", "Telefon")
    assert cells(found) == expected
