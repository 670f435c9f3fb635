"""If these fail, figures from two boards cannot be drawn together, or small ones are given away."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from samverkan_desktop.services.example_record import PASSPHRASE
from tests.cli.conftest import STRONG

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

DASH = "– betyder att minst en av filerna har 1–4."


@pytest.fixture
def other(terminal: Terminal, tmp_path: Path) -> Path:
    """A record of its own, without meetings."""
    terminal.passphrase(STRONG)
    terminal.done("new", "andra.samverkan", "--municipality", "Andra kommunen")
    return tmp_path / "andra.samverkan"


def test_two_files_are_counted_with_a_passphrase_each(terminal: Terminal, example: Path, other: Path) -> None:
    terminal.passphrase(f"{PASSPHRASE}\n{STRONG}")
    lines = terminal.done("counts", example, other, "--term", "VT2026").splitlines()
    assert lines[0] == "VT 2026 (2026-01-01–2026-06-30), 2 filer tillsammans"
    assert lines[2].split() == ["Område", "Punkter"]
    assert any(line.startswith("Tillsammans") for line in lines)
    answer = json.loads(terminal.done("counts", example, other, "--term", "vt-2026", "--json"))
    shown = [row["items"] for row in answer["areas"]]
    assert all(items is None or items == 0 or items >= 5 for items in shown)
    assert any(shown)
    assert (answer["total"] is None) == (None in shown) == (DASH in "\n".join(lines))
    terminal.passphrase(PASSPHRASE)
    assert "räknade tillsammans med andra filer  VT 2026, 2 filer" in terminal.done("log", example)
    assert str(other.parent) not in "\n".join(lines)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--term", "2026"), "2026 är ingen termin."),
        (("--term", "HT2026"), "HT 2026 räknas till och med 2026-12-31 och är inte slut än."),
        ((), "Det saknas: --term."),
    ],
)
def test_another_time_is_refused(
    terminal: Terminal, example: Path, other: Path, words: tuple[str, ...], told: str
) -> None:
    terminal.passphrase(f"{PASSPHRASE}\n{STRONG}")
    answer = terminal.run("counts", example, other, *words)
    assert answer.code in (1, 2)
    assert answer.sentence.startswith(told)
    assert answer.out == ""


def test_files_and_passphrases_that_do_not_add_up(terminal: Terminal, example: Path, other: Path) -> None:
    terminal.passphrase(PASSPHRASE)
    assert "minst två filer" in terminal.run("counts", example, "--term", "VT2026").sentence
    assert "är samma fil" in terminal.run("counts", example, example, "--term", "VT2026").sentence
    terminal.passphrase(f"{PASSPHRASE}\n{STRONG}\nen till")
    assert "2 filer ska öppnas men 3 lösenfraser" in terminal.run("counts", example, other, "--term", "VT2026").sentence
    terminal.passphrase(f"{STRONG}\n{PASSPHRASE}")
    answer = terminal.run("counts", example, other, "--term", "VT2026")
    assert (answer.code, answer.out) == (3, "")
