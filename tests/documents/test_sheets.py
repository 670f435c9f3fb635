"""If these fail, a list that somebody opens in a spreadsheet runs what another has typed, or loses what was in it."""

from __future__ import annotations

import csv
import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.documents.sheets import csv_of, harmless, xlsx_of
from samverkan_desktop.documents.values_figures import FigureColumn, FigureTable

EVIL = ('=cmd|" /C calc"!A0', "+46 70 174 06 05", "-1+1", "@SUM(A1)", "\t=1+1", " =1+1", '=HYPERLINK("http://x")')


def table(*rows: tuple[str, ...], name: str = "Funktioner") -> FigureTable:
    width = len(rows[0])
    columns = tuple(FigureColumn(f"Rubrik {n}", 1) for n in range(width))
    return FigureTable(name=name, heading=name, columns=columns, rows=rows)


def sheets(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/")]


@pytest.mark.parametrize("evil", EVIL)
def test_no_cell_is_a_formula(evil: str) -> None:
    [sheet] = sheets(xlsx_of([table((evil, "å"))], title="Närvaro"))
    cells = re.findall(r"<c [^>]*>", sheet)
    assert len(cells) == 4
    assert all(' t="s"' in cell for cell in cells)
    assert "<f>" not in sheet
    [row] = list(csv.reader(io.StringIO(csv_of(table((evil, "å"))).decode("utf-8-sig")), delimiter=";"))[1:]
    assert row == [f"'{evil}", "å"]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_a_cell_is_never_begun_as_a_formula(text: str) -> None:
    assert not harmless(text).lstrip().startswith(("=", "+", "-", "@"))
    assert harmless(text).endswith(text)


def test_csv_is_as_excel_opens_it_here() -> None:
    content = csv_of(table(("Kurator; vikarie", "4 av 6")))
    assert content.startswith("\ufeff".encode())
    assert content.decode("utf-8-sig").splitlines() == ["Rubrik 0;Rubrik 1", '"Kurator; vikarie";4 av 6']
    assert content.endswith(b"\r\n")


def test_sheets_have_names_that_excel_takes_and_the_same_tables_give_the_same_bytes() -> None:
    long = "Möte: hösten/våren [alla] med ett namn som är för långt"
    several = [table(("a",), name=long), table(("b",), name=long), table(("c",), name="")]
    content = xlsx_of(several, title="x")
    assert len(sheets(content)) == 3
    assert content == xlsx_of(several, title="x")
