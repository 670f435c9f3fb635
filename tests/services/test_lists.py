"""If these fail, a list opened in a spreadsheet runs a formula somebody wrote, or a name leaves in a file unchecked."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from samverkan_desktop.domain.questions import Question, QuestionKind
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services.gate import GateShut
from samverkan_desktop.services.lists import ListFormat, Lists
from tests.services.builders import PHONE_TEXT, Town

DAY = date(2026, 10, 1)


def lines(content: bytes) -> list[str]:
    assert content.startswith(b"\xef\xbb\xbf"), "Excel takes it for another alphabet without its mark"
    return content.decode("utf-8-sig").splitlines()


def put(town: Town, line: str, kind: QuestionKind = QuestionKind.GENERAL) -> str:
    question = Question(
        id="q1", forum_id="konsultation", side=Side.SCHOOL, unit_id="central", area_id="", kind=kind, line=line,
        received_on=DAY,
    )  # fmt: skip
    with town.session.action("läs in", kind="question", undoable=False) as repositories:
        repositories.questions.put_many([question])
    return question.id


def test_meetings_come_as_they_are_shown(town: Town) -> None:
    first, second = town.meeting(DAY), town.meeting(date(2026, 12, 3))
    made = Lists(town.session).meetings([second.id, first.id, "borta"], ListFormat.CSV)
    head, *rows = lines(made.content)
    assert head.startswith("Dag;Vecka;Tid;Forum;Nummer;Plats")
    assert [row[:10] for row in rows] == ["2026-12-03", "2026-10-01"]
    assert made.file_name.endswith("-moten.csv")


@pytest.mark.parametrize("line", ["=1+1", "+46", "-2", "@ 1+1", '=HYPERLINK("http://x.example")'])
def test_no_line_is_a_formula(town: Town, line: str) -> None:
    id = put(town, line)
    (_, row) = lines(Lists(town.session).questions([id], ListFormat.CSV).content)
    cell = row.split(";", 5)[5].lstrip('"')
    assert cell.startswith("'")
    with zipfile.ZipFile(io.BytesIO(Lists(town.session).questions([id], ListFormat.XLSX).content)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_a_question_that_points_out_somebody_stays(town: Town) -> None:
    id = put(town, PHONE_TEXT)
    with pytest.raises(GateShut, match="Fråga inkommen"):
        Lists(town.session).questions([id], ListFormat.CSV)


def test_register_lists_tell_who_holds_what_and_are_logged(town: Town) -> None:
    lists = Lists(town.session)
    assert any(
        row.startswith("Vera Ljungås;Rektor;Centralskolan") for row in lines(lists.staff(ListFormat.CSV).content)
    )
    assert any(row.startswith("Norra skolan;Grundskola") for row in lines(lists.units(ListFormat.CSV).content))
    rows = town.session.record.raw.execute("SELECT action, detail FROM access_log").fetchall()
    assert rows[-2:] == [("spara lista", "personal csv"), ("spara lista", "enheter csv")]
