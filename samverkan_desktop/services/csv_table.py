"""A CSV file as a table of clean texts, or a sentence about why it is none.

The file comes from outside and may be anything: its size, columns, rows and cells are limited before they are looked
at, and nothing in it is ever run. Formulas are found later, cell by cell (`csv_cells`).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.text import clean

MOST_BYTES = 2_000_000
MOST_ROWS = 5_000
MOST_COLUMNS = 60
LONGEST_CELL = 2_000
"""A municipality's whole staff is some hundreds of rows; what is larger is another file than was meant."""

_DELIMITERS = (";", ",", "\t", "|")
_LOOKED_AT = 20
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_MEGABYTE = 1_000_000


class Encoding(Labelled):
    """How the letters of the file are written."""

    UTF_8 = "utf-8", "UTF-8"
    WINDOWS = "cp1252", "Windows-1252"
    UTF_16 = "utf-16", "UTF-16"


class FileEmpty(UserError):
    template = "Filen är tom. Inget har lästs in. Välj en fil med en rad för varje uppgift."


class FileTooBig(UserError):
    template = (
        "Filen är {megabytes} MB och gränsen är {limit} MB. Inget har lästs in. "
        "Kontrollera att det är rätt fil, eller dela upp den."
    )


class FileIsWorkbook(UserError):
    template = (
        "Filen är en arbetsbok från Excel, inte CSV. Inget har lästs in. "
        "Öppna den i Excel, välj Spara som och filtypen ”CSV UTF-8”, och läs in den filen."
    )


class FileIsNoText(UserError):
    template = (
        "Filen innehåller tecken som inte hör hemma i en textfil. Inget har lästs in. "
        "Spara om den som ”CSV UTF-8” och försök igen."
    )


class RowBroken(UserError):
    template = (
        "Rad {row} går inte att läsa: ett citattecken är öppnat men inte stängt, eller så är en ruta för lång. "
        "Inget har lästs in. Rätta raden och försök igen."
    )


class TooManyColumns(UserError):
    template = (
        "Rad {row} har {columns} kolumner och gränsen är {limit}. Inget har lästs in. "
        "Kontrollera att det är rätt fil, eller ta bort kolumner som inte behövs."
    )


class TooManyRows(UserError):
    template = "Filen har fler än {limit} rader. Inget har lästs in. Dela upp den i flera filer."


@dataclass(frozen=True)
class Row:
    """A row as it is numbered in a spreadsheet, its cells cleaned. ``long``: a cell was longer than allowed."""

    number: int
    cells: tuple[str, ...] = field(repr=False)
    long: bool = False


@dataclass(frozen=True)
class Table:
    """A file as a table. ``header`` is empty where the file has none; ``columns`` names every column all the same."""

    encoding: Encoding
    delimiter: str
    header: tuple[str, ...] = field(repr=False)
    rows: tuple[Row, ...]

    @property
    def width(self) -> int:
        """The number of columns: the header's, or the widest row's where there is no header."""
        return len(self.header) or max((len(row.cells) for row in self.rows), default=0)

    @property
    def columns(self) -> tuple[str, ...]:
        """What to call the columns: their headings, or ``Kolumn 1`` and so on."""
        named = (*self.header, *("" for _ in range(self.width - len(self.header))))
        return tuple(name or f"Kolumn {number}" for number, name in enumerate(named, start=1))


def read_table(data: bytes, *, known: Iterable[str] = (), has_header: bool | None = None) -> Table:
    """Return a file's table. ``known``: headings, folded by `fold_heading`, that tell a header from a first row.

    ``has_header`` overrides that when the user says which it is. Raises a UserError whose sentence says why the file
    cannot be read.
    """
    text, encoding = _decoded(data)
    delimiter, text = _declared(text)
    lines = list(islice(io.StringIO(text, newline=""), _LOOKED_AT))
    delimiter = delimiter or _likely(lines)
    rows = list(_rows(text, delimiter))
    if not rows:
        raise FileEmpty
    headings = set(known)
    first = rows[0]
    if has_header is None:
        has_header = any(fold_heading(cell) in headings for cell in first.cells)
    header = first.cells if has_header else ()
    return Table(encoding, delimiter, header, tuple(rows[1:] if has_header else rows))


def fold_heading(text: str) -> str:
    """Return a heading as it is compared: small letters, without signs. ``E-post (arbete)`` is ``epost``."""
    bare = text.partition("(")[0].casefold()
    return "".join(char for char in bare if char.isalnum())


def _decoded(data: bytes) -> tuple[str, Encoding]:
    if len(data) > MOST_BYTES:
        limit = MOST_BYTES // _MEGABYTE
        raise FileTooBig(megabytes=-(-len(data) // _MEGABYTE), limit=limit)
    if data.startswith(_WORKBOOKS):
        raise FileIsWorkbook
    if data.startswith(_UTF_16):
        encodings: Sequence[tuple[str, Encoding]] = (("utf-16", Encoding.UTF_16),)
    else:
        encodings = (("utf-8-sig", Encoding.UTF_8), ("cp1252", Encoding.WINDOWS))
    for codec, encoding in encodings:
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        if not text.strip():
            raise FileEmpty
        return text, encoding
    raise FileIsNoText


def _declared(text: str) -> tuple[str, str]:
    """Take off Excel's own first line ``sep=;``, which says what the delimiter is."""
    first, _, rest = text.partition("\n")
    line = first.strip().lower() if len(first) < LONGEST_CELL else ""
    if line.startswith("sep=") and len(line) == 5 and line[4] in _DELIMITERS:
        return line[4], rest
    if line == "sep=" and first.rstrip("\r\n").endswith("\t"):
        return "\t", rest
    return "", text


def _likely(lines: Sequence[str]) -> str:
    """Return the delimiter under which the first lines have the same number of columns, and the most."""
    return max(_DELIMITERS, key=lambda delimiter: _fit(lines, delimiter))


def _fit(lines: Sequence[str], delimiter: str) -> tuple[int, int]:
    widths = []
    try:
        for cells in csv.reader(lines, delimiter=delimiter):
            if any(cell.strip() for cell in cells):
                widths.append(len(cells))
    except csv.Error:
        pass  # the lines end in the middle of a quoted cell, or one is far too long: judge by those before
    if not widths or widths[0] < 2:  # what does not part the headings is no delimiter
        return 0, 0
    usual = max(widths, key=widths.count)
    return widths.count(usual) * 100 // len(widths), usual


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found = 0
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise RowBroken(row=number) from None
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > MOST_COLUMNS and len(cells := _trimmed(cells)) > MOST_COLUMNS:
            raise TooManyColumns(row=number, columns=len(cells), limit=MOST_COLUMNS)
        found += 1
        if found > MOST_ROWS + 1:
            raise TooManyRows(limit=MOST_ROWS)
        yield Row(
            number,
            tuple(clean(cell[:LONGEST_CELL]).text.strip() for cell in cells),
            long=any(len(cell) > LONGEST_CELL for cell in cells),
        )


def _trimmed(cells: list[str]) -> list[str]:
    """Return the cells without the empty ones at the end, which spreadsheets leave behind."""
    count = len(cells)
    while count and not cells[count - 1].strip():
        count -= 1
    return cells[:count]
