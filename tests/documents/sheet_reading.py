"""Reads an Excel file back from its parts, the way the format is written (ECMA-376): text cells and nothing else."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree

_NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def cells(data: bytes) -> list[list[str]]:
    """Return the first sheet, row by row. A cell that is not text, or a formula, fails."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        shared = [
            _ESCAPED.sub(
                lambda found: chr(int(found.group(1), 16)), "".join(part.text or "" for part in each.iter(f"{_NS}t"))
            )
            for each in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))  # noqa: S314 - written by ourselves
        ]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314 - as above
    found = []
    for row in sheet.iter(f"{_NS}row"):
        line = []
        for cell in row:
            value = cell.find(f"{_NS}v")
            assert cell.find(f"{_NS}f") is None, "a formula"
            assert value is None or cell.get("t") == "s", "not text"
            line.append(shared[int(value.text or "")] if value is not None else "")
        found.append(line)
    return found
