"""The example is what a new user meets first: whole, the same each time, and never over somebody's own record."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest

from samverkan_desktop.cli import demo

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

STRONG = "fem ord som ingen annan har"
DAY = ("--today", "2026-11-21")
PAPERS = [
    "2026-10-22-dagordning-6-2026-utan-arenden.pdf",
    "2026-10-22-dagordning-6-2026.pdf",
    "2026-10-22-inbjudan-6-2026.pdf",
    "2026-10-22-minnesanteckningar-6-2026-utan-arenden.pdf",
    "2026-10-22-minnesanteckningar-6-2026.pdf",
    "2026-10-22-narvarolista-6-2026.pdf",
    "2026-10-22-uppfoljningslista-6-2026.pdf",
    "2026-12-03-dagordning-7-2026.pdf",
    "2026-12-03-inbjudan-7-2026.pdf",
]


def papers(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((folder / "papper").iterdir())}


def test_record_and_papers(terminal: Terminal, tmp_path: Path) -> None:
    terminal.no_passphrase()
    out = terminal.done("demo", "exempel å", *DAY)
    folder = tmp_path / "exempel å"
    made = papers(folder)
    assert list(made) == PAPERS
    assert all(str(Path("exempel å") / "papper" / name) in out for name in PAPERS)
    for content in made.values():
        assert len(pypdf.PdfReader(BytesIO(content)).pages) >= 1
    assert {path.name for path in folder.iterdir() if not path.name.startswith("exempel.samverkan")} == {"papper"}
    terminal.passphrase("demo")
    assert "FEL" not in terminal.done("check", folder / "exempel.samverkan")


def test_same_day_same_papers_also_made_again(terminal: Terminal, tmp_path: Path) -> None:
    terminal.done("demo", "a", *DAY)
    first = papers(tmp_path / "a")
    terminal.done("demo", "b", *DAY)
    assert papers(tmp_path / "b") == first
    terminal.done("meetings", Path("a", "exempel.samverkan"))
    terminal.done("demo", "a", *DAY)
    assert papers(tmp_path / "a") == first
    assert "FEL" not in terminal.done("check", Path("a", "exempel.samverkan"))


def test_remade_for_another_day_the_old_papers_go_and_strangers_stay(terminal: Terminal, tmp_path: Path) -> None:
    terminal.done("demo", "a", *DAY)
    (tmp_path / "a" / "papper" / "egen anteckning.pdf").write_bytes(b"%PDF-")
    terminal.done("demo", "a", "--today", "2026-05-04")
    names = set(papers(tmp_path / "a"))
    assert "egen anteckning.pdf" in names
    assert not names & set(PAPERS)


def test_a_record_that_is_not_the_example_is_left_alone(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    path = folder / "exempel.samverkan"
    terminal.passphrase(STRONG)
    terminal.done("new", path, "--municipality", "Vår kommun")
    before = path.read_bytes()
    assert "är inte exemplet" in terminal.refused(2, "demo", "a", *DAY)
    assert path.read_bytes() == before
    path.write_bytes(b"")
    assert "är inte exemplet" in terminal.refused(2, "demo", "a", *DAY)
    assert sorted(child.name for child in folder.iterdir() if "papper" in child.name) == []


def test_an_example_that_is_open_is_left_alone(terminal: Terminal, tmp_path: Path) -> None:
    terminal.done("demo", "a", *DAY)
    session = terminal.open(tmp_path / "a" / "exempel.samverkan")
    try:
        assert "är öppen hos exempel" in terminal.refused(3, "demo", "a", *DAY)
    finally:
        session.close()


def test_the_place_must_be_a_folder(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "fil").touch()
    assert "fil är en fil, ingen mapp." in terminal.refused(2, "demo", "fil", *DAY)


def test_what_goes_wrong_on_the_way_leaves_the_old_example(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.done("demo", "a", *DAY)
    before = {path: path.read_bytes() for path in (tmp_path / "a").rglob("*") if path.is_file()}

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(demo, "make_example", full)
    assert "disken är full" in terminal.refused(3, "demo", "a", *DAY)
    after = {path: path.read_bytes() for path in (tmp_path / "a").rglob("*") if path.is_file()}
    # opening the old one to see what it is stands in its log
    assert set(after) == set(before)
    assert {path: data for path, data in after.items() if path.suffix == ".pdf"} == {
        path: data for path, data in before.items() if path.suffix == ".pdf"
    }
    terminal.done("check", Path("a", "exempel.samverkan"))


@pytest.mark.parametrize("day", ["2022-02-01", "2024-02-29", "2026-07-01", "2027-01-01"])
def test_any_day_will_do(terminal: Terminal, day: str) -> None:
    terminal.done("demo", "a", "--today", day, "--years", "1")


@pytest.mark.parametrize("words", [("--today", "0001-01-01"), ("--today", "9999-12-31"), ("--years", "50")])
def test_a_time_without_a_calendar_is_told(terminal: Terminal, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert "kalender" in terminal.refused(2, "demo", "a", *words)
    assert list((tmp_path / "a").rglob("*")) == []
