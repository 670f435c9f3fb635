"""If these fail, IT cannot bring in lists or forms without the window, or is not told what was left out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samverkan_desktop.services.question_forms import QuestionForms

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

UNITS = "Namn;Typ;Ort\nÄngsvallens skola;grundskola;Almtofta\nBjörkvallens förskola;förskola;Almtofta\n"
FORUM = "konsultation"


def form(terminal: Terminal, record: Path, line: str) -> bytes:
    """The text form of the consultation, filled in."""
    session = terminal.open(record)
    text = QuestionForms(session).text(FORUM).content.decode("utf-8-sig")
    area = next(area.name for area in session.repositories.areas.all() if area.allow_cases)
    session.close()
    chosen = {"Förvaltning": "skola", "Område": area, "Typ": "generell fråga", "Fråga": line}
    for label, value in chosen.items():
        text = text.replace(f"\r\n{label}: ", f"\r\n{label}: {value}")
    return text.encode("utf-8")


def waiting(terminal: Terminal, record: Path) -> list[str]:
    session = terminal.open(record)
    lines = [question.line for question in session.repositories.questions.all()]
    session.close()
    return lines


def test_a_list_of_units_in_the_encoding_of_an_old_program(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    source = tmp_path / "enheter.csv"
    source.write_bytes(UNITS.encode("cp1252"))
    out = terminal.done("import", example, source)
    assert "2 ny" in out
    session = terminal.open(example)
    names = {unit.name for unit in session.repositories.units.all()}
    session.close()
    assert {"Ängsvallens skola", "Björkvallens förskola"} <= names
    assert "inget nytt" in terminal.refused(1, "import", example, source)


def test_rows_left_out_are_named_and_the_rest_is_in(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    source = tmp_path / "enheter.csv"
    source.write_text(UNITS + ";grundskola;Almtofta\n", encoding="utf-8")
    answer = terminal.run("import", example, source)
    assert answer.code == 1
    assert "Rad 4" in answer.out
    assert "1 rad lästes inte in" in answer.sentence


def test_a_form_that_came_back_lands_in_the_inbox_once(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    source = tmp_path / "svar.txt"
    source.write_bytes(form(terminal, example, "Hur når vi öppenvården före lovet?"))
    assert "inkorgen" in terminal.done("import", example, source)
    terminal.done("import", example, source)
    assert waiting(terminal, example).count("Hur når vi öppenvården före lovet?") == 1


def test_a_form_that_points_somebody_out_is_kept_and_told(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    source = tmp_path / "svar.txt"
    source.write_bytes(form(terminal, example, "Ring mamman på 070-174 06 05."))
    sentence = terminal.refused(1, "import", example, source)
    assert "måste skrivas om" in sentence
    assert "070" not in sentence


def test_what_is_no_form_is_refused(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    source = tmp_path / "bild.png"
    source.write_bytes(bytes(range(256)) * 40)
    before = waiting(terminal, example)
    assert "bild.png" in terminal.refused(2, "import", example, source)
    assert "finns inte" in terminal.refused(2, "import", example, tmp_path / "borta.csv")
    assert "mapp" in terminal.refused(2, "import", example, tmp_path)
    assert waiting(terminal, example) == before
