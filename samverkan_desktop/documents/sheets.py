"""Tables as files for a spreadsheet: XLSX, and CSV as Excel opens it in Sweden.

Every cell is text. A cell that a spreadsheet would take for a formula (``=``, ``+``, ``-``, ``@``, a tab or a line end
first) is text in XLSX by its type; CSV has no types, so there it gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from samverkan_desktop.documents.values_figures import FigureTable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_NAME_LIMIT = 31
_NOT_IN_NAMES = "[]:*?/\\"
_WIDEST = 60
_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Stands in the properties instead of the moment: the same tables give the same bytes, and nothing tells who was up."""


def csv_of(table: FigureTable) -> bytes:
    """Return a table as CSV: semicolons, UTF-8 with its mark, lines ended as Windows does."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([harmless(column.title) for column in table.columns])
    writer.writerows([harmless(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA[:4]) else cell


def xlsx_of(tables: Sequence[FigureTable], *, title: str) -> bytes:
    """Return tables as an Excel file, a sheet each. ``title`` stands in the file's properties."""
    import xlsxwriter  # start-up: only when somebody saves a file

    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": title, "created": _MADE})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    plain = book.add_format({"valign": "top", "text_wrap": True})
    right = book.add_format({"valign": "top", "align": "right"})
    names: list[str] = []
    for table in tables:
        sheet = book.add_worksheet(_name(table.name, names))
        for at, column in enumerate(table.columns):
            sheet.write_string(0, at, column.title, head)
            sheet.set_column(at, at, _width(column.title, (row[at] for row in table.rows)))
        for number, row in enumerate(table.rows, start=1):
            for at, cell in enumerate(row):
                sheet.write_string(number, at, cell, right if table.columns[at].right else plain)
        sheet.freeze_panes(1, 1)
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        if table.rows:
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    book.close()
    return out.getvalue()


def _name(wanted: str, taken: list[str]) -> str:
    clean = "".join(" " if sign in _NOT_IN_NAMES else sign for sign in wanted).strip("' ")[:_NAME_LIMIT] or "Blad"
    name, number = clean, 2
    while name.casefold() in taken:
        tail = f" {number}"
        name, number = f"{clean[: _NAME_LIMIT - len(tail)]}{tail}", number + 1
    taken.append(name.casefold())
    return name


def _width(title: str, cells: Iterable[str]) -> float:
    return min(_WIDEST, max(len(title), *(len(cell) for cell in cells), 6) + 2)
