"""``plan`` shows a year before anything is changed, with a reason for every move. domain.md is the worked example."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.records import open_session

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

YEAR = ("--first", "2027-01-12", "--from", "2027-01-12", "--to", "2027-12-31")
STRONG = "fem ord som ingen annan har"
WORKED = [
    ("2027-01-12", "2027-01-12", "2027-W02", "kept"),
    ("2027-02-23", "2027-02-16", "2027-W07", "moved"),
    ("2027-04-06", "2027-04-06", "2027-W14", "kept"),
    ("2027-05-18", "2027-05-18", "2027-W20", "kept"),
    ("2027-06-29", None, "2027-W26", "skipped"),
    ("2027-08-10", None, "2027-W32", "skipped"),
    ("2027-09-21", "2027-09-21", "2027-W38", "kept"),
    ("2027-11-02", "2027-10-26", "2027-W43", "moved"),
    ("2027-12-14", "2027-12-14", "2027-W50", "kept"),
]


@pytest.fixture
def record(terminal: Terminal) -> Path:
    """A new record with the school years of the worked example."""
    terminal.passphrase(STRONG)
    terminal.done("new", "plan.samverkan", "--municipality", "Exempelkommun")
    path = Path("plan.samverkan")
    session = open_session(path, passphrase=STRONG, surroundings=terminal.surroundings)
    for year in (2026, 2027):
        Planning(session).save_school_year(default_school_year(year, id=f"lasar-{year}"))
    session.close()
    return path


def dates(terminal: Terminal, record: Path) -> list[str]:
    return [row["date"] for row in json.loads(terminal.done("meetings", record, "--json"))]


def test_worked_example_as_json(terminal: Terminal, record: Path) -> None:
    rows = json.loads(terminal.done("plan", record, "--forum", "konsultation", *YEAR, "--json"))
    assert [list(row) for row in rows] == [["slot", "date", "week", "state", "reason"]] * len(WORKED)
    assert [(row["slot"], row["date"], row["week"], row["state"]) for row in rows] == WORKED
    assert all(row["reason"] for row in rows if row["state"] != "kept")


def test_preview_saves_nothing_and_says_so(terminal: Terminal, record: Path) -> None:
    out = terminal.done("plan", record, "--forum", "konsultation", *YEAR)
    assert "Inget har sparats." in out
    assert "sportlov v. 8" in out
    assert "Längsta uppehåll: " in out
    assert dates(terminal, record) == []


def test_save_makes_the_meetings_once(terminal: Terminal, record: Path) -> None:
    wanted = [day for _, day, _, _ in WORKED if day]
    assert f"Sparat: {len(wanted)} nya" in terminal.done("plan", record, "--forum", "konsultation", *YEAR, "--save")
    assert dates(terminal, record) == wanted
    again = terminal.done("plan", record, "--forum", "konsultation", *YEAR, "--save")
    assert "Sparat: 0 nya, 0 flyttade, 0 borttagna." in again
    assert dates(terminal, record) == wanted


def test_save_with_json_answers_with_json_alone(terminal: Terminal, record: Path) -> None:
    json.loads(terminal.done("plan", record, "--forum", "konsultation", *YEAR, "--save", "--json"))
    assert len(dates(terminal, record)) == 7


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--forum", "finns-inte", *YEAR), "Det finns inget forum ”finns-inte”. Inget har ändrats. Forum som finns:"),
        (("--forum", "styrgrupp", *YEAR), "har inget löfte om var n:te vecka"),
        (
            ("--forum", "konsultation", "--first", "2027-01-12", "--from", "2027-06-01", "--to", "2027-01-01"),
            "Planen slutar 2027-01-01, före sin första dag 2027-06-01.",
        ),
        (
            ("--forum", "konsultation", "--first", "2028-01-12", "--from", "2027-01-01", "--to", "2027-06-01"),
            "Seriens första datum 2028-01-12 ligger efter planens sista dag",
        ),
        (("--forum", "konsultation", "--first", "9999-12-31", "--from", "9999-01-01", "--to", "9999-12-31"), "9999"),
    ],
)
def test_impossible_plans_are_told_and_nothing_saved(
    terminal: Terminal, record: Path, words: tuple[str, ...], told: str
) -> None:
    assert told in terminal.refused(2, "plan", record, *words, "--save")
    assert dates(terminal, record) == []


@pytest.mark.parametrize(("year", "told"), [("2016", "har redan varit"), ("2036", "ligger mer än två år fram")])
def test_a_year_that_was_mistyped_is_warned_about(terminal: Terminal, record: Path, year: str, told: str) -> None:
    words = ("--first", f"{year}-01-12", "--from", f"{year}-01-12", "--to", f"{year}-03-31")
    answer = terminal.run("plan", record, "--forum", "konsultation", *words)
    assert answer.code == 0
    assert told in answer.sentence
    assert "I dag är det 2026-11-21: kontrollera årtalet. Inget har sparats." in answer.sentence
    saved = terminal.run("plan", record, "--forum", "konsultation", *words, "--save", "--json")
    assert saved.code == 0
    assert told in saved.sentence
    json.loads(saved.out)
