"""If these fail, scripts that read ``samverkan scan --json`` break, or an unread file passes for a clean one."""

from __future__ import annotations

import json

from samverkan_desktop.deidentify import scan
from samverkan_desktop.deidentify.report import file_error, file_report, rows


def test_a_row_has_the_promised_keys_in_order() -> None:
    text = "Ring 😀 070-123 45 67!"
    (row,) = rows(text, scan(text))
    assert list(row.items()) == [
        ("start", 7),
        ("end", 20),
        ("kind", "PHONE"),
        ("severity", "direct"),
        ("text", "070-123 45 67"),
        ("suggestion", ""),
    ]


def test_one_line_for_each_input() -> None:
    text = "född 140312"
    line = json.loads(json.dumps(file_report("a.txt", text, scan(text))))
    assert line["file"] == "a.txt"
    assert [row["text"] for row in line["findings"]] == ["140312"]
    assert dict(file_report("b.txt", "", ())) == {"file": "b.txt", "findings": []}


def test_an_unreadable_input_has_no_findings_to_misread() -> None:
    assert dict(file_error("c.txt", "Filen kunde inte läsas.")) == {"file": "c.txt", "error": "Filen kunde inte läsas."}
