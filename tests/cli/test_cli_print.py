"""``print`` writes a whole paper or nothing, over nothing but a PDF, and never past a shut gate."""

from __future__ import annotations

import json
import os
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest

from samverkan_desktop.cli.arguments import PAPER_KINDS
from samverkan_desktop.domain.register import PrincipalKind
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.paper_copies import copies_of
from tests.documents.word_reading import word_text

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

MEETING = "konsultation:6/2026"
INDEPENDENT = PrincipalKind.INDEPENDENT


def words_of(path: Path) -> str:
    pages = pypdf.PdfReader(BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u00a0", " ").split())


@pytest.mark.parametrize("kind", PAPER_KINDS)
def test_every_paper(terminal: Terminal, example: Path, tmp_path: Path, kind: str) -> None:
    out = terminal.done("print", kind, example, MEETING, "--out", "papper å.pdf")
    assert out.endswith("finns nu i papper å.pdf.\n")
    assert "6/2026" in words_of(tmp_path / "papper å.pdf") or kind == "follow-ups"


def test_without_cases_holds_no_case_text(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    found = json.loads(terminal.done("show", example, MEETING, "--json"))
    cases = [item for item in found["items"] if item["case"]]
    assert cases
    terminal.done("print", "minutes", example, MEETING, "--out", "med.pdf")
    terminal.done("print", "minutes", example, MEETING, "--out", "utan.pdf", "--without-cases")
    full, thin = words_of(tmp_path / "med.pdf"), words_of(tmp_path / "utan.pdf")
    for item in cases:
        for secret in (item["case"]["code"], *item["talk"].split(". ")[:1]):
            assert secret in full
            assert secret not in thin
        assert f"§ {item['paragraph']}" in thin


def test_a_units_copy_holds_its_own_krets_alone(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    session = terminal.open(example)
    meeting = Meetings(session).find(MEETING)
    register = session.repositories.register()
    unit = next(u for u in copies_of(session, meeting.id).units if register.principal_kind(u.id) is INDEPENDENT)
    view = Meetings(session).view(meeting.id)
    hidden = [i for i in view.items if i.case and not i.case.circle.holds(unit.id, register)]
    session.close()
    assert hidden
    terminal.done("print", "minutes", example, MEETING, "--out", "krets.pdf", "--unit", unit.name)
    said = words_of(tmp_path / "krets.pdf")
    for item in hidden:
        assert item.title not in said
        assert view.texts[item.id].talk[:40] not in said
    assert "ingen enhet" in terminal.refused(2, "print", "minutes", example, MEETING, "--out", "x.pdf", "--unit", "?")
    words = ("print", "invitation", example, MEETING, "--out", "x.pdf", "--unit", unit.id)
    assert "--unit finns för" in terminal.refused(2, *words)


def test_shut_gate_writes_nothing(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    session = terminal.open(example)
    meeting = Meetings(session).find(MEETING)
    item = session.repositories.items.where(meeting_id=meeting.id)[2]
    Minutes(session).save_part(item.id, "talk", "Mamman nås på 070-174 06 05.")
    session.close()
    sentence = terminal.refused(1, "print", "minutes", example, MEETING, "--out", "x.pdf")
    assert "telefonnummer" in sentence
    assert "070" not in sentence
    assert not (tmp_path / "x.pdf").exists()
    assert "grind stängd" in terminal.done("log", example)


def test_minutes_of_a_meeting_not_held(terminal: Terminal, example: Path) -> None:
    assert "mötet har inte startat" in terminal.refused(
        1, "print", "minutes", example, "konsultation:7/2026", "--out", "x.pdf"
    )
    assert "utan ärenden" in terminal.refused(
        2, "print", "invitation", example, MEETING, "--out", "x.pdf", "--without-cases"
    )


def test_only_a_pdf_is_written_over(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    (tmp_path / "brev.pdf").write_text("Ett brev som någon döpt om", encoding="utf-8")
    (tmp_path / "mapp.pdf").mkdir()
    refusals = {
        "brev.pdf": "brev.pdf finns redan och är inte PDF.",
        "mapp.pdf": "mapp.pdf är en mapp.",
        "anteckningar.docx": "slutar på .docx",
        "saknas/x.pdf": "Mappen saknas finns inte.",
        os.devnull: "finns redan och är inte PDF",
    }
    for place, told in refusals.items():
        assert told in terminal.refused(2, "print", "agenda", example, MEETING, "--out", place)
    assert (tmp_path / "brev.pdf").read_text(encoding="utf-8") == "Ett brev som någon döpt om"
    terminal.done("print", "agenda", example, MEETING, "--out", "x.pdf")
    first = (tmp_path / "x.pdf").read_bytes()
    terminal.done("print", "agenda", example, MEETING, "--out", "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes() == first, "samma klocka, samma papper"
    assert sorted(path.name for path in tmp_path.glob("x.pdf*")) == ["x.pdf"]


def test_a_place_that_refuses_is_told_before_the_paper_is_made(terminal: Terminal, example: Path) -> None:
    before = terminal.done("log", example)
    terminal.refused(2, "print", "agenda", example, MEETING, "--out", "saknas/x.pdf")
    assert "gör papper" not in terminal.done("log", example).removeprefix(before)


def test_word_file_passes_the_same_gate_and_the_same_rules(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    """``--format docx``: the same words, nothing of a case in the variant without, over nothing but a Word file."""
    found = json.loads(terminal.done("show", example, MEETING, "--json"))
    cases = [item for item in found["items"] if item["case"]]
    word = ("--format", "docx")
    terminal.done("print", "minutes", example, MEETING, "--out", "med.docx", *word)
    terminal.done("print", "minutes", example, MEETING, "--out", "utan.docx", "--without-cases", *word)
    full, thin = (word_text((tmp_path / name).read_bytes()) for name in ("med.docx", "utan.docx"))
    for item in cases:
        for secret in (item["case"]["code"], *item["talk"].split(". ")[:1]):
            assert secret in full
            assert secret not in thin
    assert "Minnesanteckningar, utan ärenden, Word" in terminal.done("log", example)
    (tmp_path / "min.docx").write_text("Ett brev", encoding="utf-8")
    assert "är inte Word" in terminal.refused(2, "print", "agenda", example, MEETING, "--out", "min.docx", *word)
    assert "blir Word men x.pdf" in terminal.refused(2, "print", "agenda", example, MEETING, "--out", "x.pdf", *word)
    assert (tmp_path / "min.docx").read_text(encoding="utf-8") == "Ett brev"
