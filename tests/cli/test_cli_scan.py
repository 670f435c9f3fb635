"""``scan`` points at the right characters of the stored text, and never calls an unread text clean."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from samverkan_desktop.cli.scan_text import finding_lines
from samverkan_desktop.cli.tables import width
from samverkan_desktop.deidentify import scan
from samverkan_desktop.services import scanning
from samverkan_desktop.services.scanning import Scanned, Unreadable, decode

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

PHONE = "070-174 06 05"  # among the numbers PTS keeps free for fiction
NUMBER = "811228-9874"  # Skatteverket's public test series
STORED = st.text(st.characters(exclude_categories=["Cs"]))


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=STORED, after=STORED, bom=st.booleans())
@example(before="\ufeff", after="", bom=True)
@example(before="rad ett\r\nrad två\r", after="\x00\x1a", bom=False)
@example(before="\U0001f600é", after="\u2028", bom=False)
def test_offsets_are_code_points_of_the_text_as_stored(
    terminal: Terminal, tmp_path: Path, before: str, after: str, bom: bool
) -> None:
    text = f"{before} ring {PHONE} {after}"
    path = write(tmp_path / "text.txt", b"\xef\xbb\xbf" * bom + text.encode())
    stored = text.removeprefix("\ufeff") if not bom else text
    (row,) = rows(terminal.run("scan", "--json", path).out)
    assert set(row) == {"file", "findings"}
    reach = 0
    for finding in row["findings"]:
        assert set(finding) == {"start", "end", "kind", "severity", "text", "suggestion"}
        assert stored[finding["start"] : finding["end"]] == finding["text"]
        assert reach <= finding["start"] < finding["end"]
        reach = finding["end"]
    assert any(PHONE in finding["text"] for finding in row["findings"])


def test_one_object_per_input_one_a_line_in_order(terminal: Terminal, tmp_path: Path) -> None:
    write(tmp_path / "å.txt", f"ring {PHONE}".encode())
    write(tmp_path / "b.txt", b"ingenting")
    answer = terminal.run("scan", "--json", "å.txt", "-", "b.txt", "-", given=f"\r\n{NUMBER}".encode())
    found = rows(answer.out)
    assert [row["file"] for row in found] == ["å.txt", "-", "b.txt", "-"]
    assert [len(row["findings"]) for row in found] == [1, 1, 0, 1], "stdin läses en gång och räknas varje gång"
    assert found[0]["findings"][0] == {
        "start": 5,
        "end": 18,
        "kind": "PHONE",
        "severity": "direct",
        "text": PHONE,
        "suggestion": found[0]["findings"][0]["suggestion"],
    }
    assert (found[1]["findings"][0]["start"], found[1]["findings"][0]["kind"]) == (2, "PERSONAL_NUMBER")
    assert answer.code == 1
    assert answer.sentence == "3 markeringar i 3 texter. Skriv om eller väg det som är markerat."


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"f\xf6r", "inte UTF-8 (byte 2)"),
        ("för".encode("utf-16"), "UTF-16"),
        ("för".encode("utf-16-be"), "inte UTF-8"),
        (b"\xef\xbb\xbf\xff", "inte UTF-8"),
        (b"\xed\xa0\x80", "inte UTF-8"),
    ],
)
def test_other_alphabets_are_told_never_guessed(terminal: Terminal, tmp_path: Path, data: bytes, told: str) -> None:
    """A text read in the wrong alphabet would look clean."""
    if told == "inte UTF-8" and b"\0" in data:
        data = b"\xff" + data
    write(tmp_path / "a.txt", data)
    answer = terminal.run("scan", "--json", "a.txt")
    (row,) = rows(answer.out)
    assert set(row) == {"file", "error"}
    assert told in row["error"]
    assert answer.code == 2


def test_unreadable_beats_findings_and_the_rest_is_still_scanned(terminal: Terminal, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", f"ring {PHONE}".encode())
    (tmp_path / "mapp").mkdir()
    answer = terminal.run("scan", "--json", "saknas.txt", "mapp", "a.txt", "x" * 300)
    found = rows(answer.out)
    assert ["error" in row for row in found] == [True, True, False, True]
    assert "finns inte" in found[0]["error"]
    assert "är en mapp" in found[1]["error"]
    assert "namnet är för långt" in found[3]["error"]
    assert answer.code == 2
    assert answer.sentence.startswith("3 texter gick inte att läsa: saknas.txt, mapp, xxx")
    assert answer.sentence.endswith("I det som lästes finns 1 markering.")


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except Unreadable as fault:
        assert fault.sentence.endswith(".")
        with pytest.raises(UnicodeDecodeError):
            data.decode("utf-8")
    else:
        assert text.encode() == data.removeprefix(b"\xef\xbb\xbf")


def test_a_check_that_cannot_run_is_no_clean_text(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Any:
        raise ZeroDivisionError("Ava")

    write(tmp_path / "a.txt", b"Ava")
    monkeypatch.setattr(scanning.scan_text, "__kwdefaults__", {"scanner": broken})
    answer = terminal.run("scan", "a.txt")
    assert answer.code == 2
    assert "Räkna den som okontrollerad" in answer.out
    assert "inget uppenbart" not in answer.out


# --- for a person --------------------------------------------------------------------------------------------------


def test_place_line_mark_and_advice(terminal: Terminal, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", f"rad ett\r\nMamman nås på\t{PHONE}.\r\nslut".encode())
    assert terminal.run("scan", "a.txt").out.splitlines()[:3] == [
        "a.txt:2:15 telefonnummer",
        f"  Mamman nås på {PHONE}.",
        f"  {' ' * 14}{'^' * len(PHONE)}",
    ]


def test_nothing_found_is_never_called_anonymous(terminal: Terminal, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Skolan återkommer.".encode())
    assert terminal.done("scan", "a.txt") == "a.txt: hittade inget uppenbart\n"


@given(before=STORED, after=STORED)
@example(before="漢字" * 50, after="")
@example(before="e\u0301\x1b[31m\u202e", after="x" * 5000)
def test_mark_stands_under_the_hit_and_the_terminal_is_left_alone(before: str, after: str) -> None:
    text = f"{before} {NUMBER} {after}"
    lines = list(finding_lines(Scanned("a", text, scan(text))))
    assert not any(ord(char) < 32 or char in "\u202e\u2028\x7f" for line in lines for char in line)
    for place, shown, mark in zip(lines[::4], lines[1::4], lines[2::4], strict=True):
        assert place.startswith("a:")
        assert set(mark.strip()) == {"^"}
        assert width(shown) >= width(mark) or mark.strip() == "^"
        assert width(shown) < 700


def test_a_text_of_ten_megabytes_is_told_in_reasonable_time(tmp_path: Path) -> None:
    """Each hit shows what is near, not the whole of one long line."""
    text = f"Skolan ringde {PHONE} i går. " * 20_000
    found = Scanned("a", text, scan(text))
    assert len(found.findings) == 20_000
    assert max(len(line) for line in finding_lines(found)) < 200


# --- the record's own numbers --------------------------------------------------------------------------------------


def test_a_record_lets_its_own_numbers_stand(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    session = terminal.open(example)
    emails = [person.email for person in session.repositories.persons.all()]
    session.close()
    own = next(email for email in emails if scan(f"Skriv till {email}"))
    write(tmp_path / "a.txt", f"Skriv till {own}".encode())
    assert terminal.run("scan", "a.txt").code == 1
    assert terminal.run("scan", "--record", example, "a.txt").code == 0
    assert terminal.run("--record", example, "scan", "a.txt").code == 0


def test_a_record_that_will_not_open_stops_the_scan(terminal: Terminal, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"hej")
    answer = terminal.run("scan", "--record", "saknas.samverkan", "a.txt")
    assert (answer.code, answer.out) == (3, "")
    assert "finns inte" in answer.sentence
