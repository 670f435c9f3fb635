"""A mistyped command is told in Swedish, in one line, and does nothing. Else IT staff guess, and scripts go on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop import __version__
from samverkan_desktop.cli.arguments import LETTER_KINDS, PAPER_FORMATS, PAPER_KINDS, parser
from samverkan_desktop.cli.commands import command_of
from samverkan_desktop.cli.faults import WrongUse
from samverkan_desktop.cli.usage import in_swedish
from samverkan_desktop.services.letters import LetterKind
from samverkan_desktop.services.papers import PaperFormat, PaperKind

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

COMMANDS = (
    "demo",
    "new",
    "plan",
    "meetings",
    "show",
    "print",
    "invite",
    "letter",
    "calendar",
    "scan",
    "check",
    "backup",
    "restore",
    "salvage",
    "export",
    "import",
    "log",
    "counts",
)
PLAN = ("plan", "x", "--forum", "f", "--first", "2027-01-12", "--from", "2027-01-01", "--to")

WRONG = [
    (("pulse", "x"), "Det finns inget kommando ”pulse”."),
    (("importera", "x", "y"), "Det finns inget kommando ”importera”."),
    (("meetings",), "Det saknas: FILE."),
    (("show", "x"), "Det saknas: MEETING."),
    (("print", "minutes", "x", "1"), "Det saknas: --out."),
    (("plan", "x"), "Det saknas: --forum, --first, --from, --to."),
    (("print", "letter", "x", "1", "--out", "y"), "KIND kan inte vara ”letter”; välj bland invitation, agenda,"),
    (("meetings", "x", "--jason"), "Kommandot känner inte till: --jason."),
    (("meetings", "x", "y"), "Kommandot känner inte till: y."),
    (("meetings", "x", "--user"), "--user saknar ett värde."),
    (("meetings", "x", "--json=ja"), "--json tar inget värde (”ja”)."),
    (("--lang", "de"), "--lang kan inte vara ”de”; välj bland sv, en."),
    (("scan",), "Det saknas: TEXT."),
    (("meetings", ""), "En sökväg är tom"),
    (("scan", "a\0b"), "En sökväg är tom eller innehåller ogiltiga tecken."),
    (("demo", "x", "--years", "0"), "--years ska vara ett helt tal från 1 till 50."),
    (("demo", "x", "--years", "²"), "--years ska vara ett helt tal"),
    (("demo", "x", "--years", "99999999999999999999"), "--years ska vara ett helt tal"),
    (("demo", "x", "--today", "i dag"), "”i dag” är inget datum som finns."),
    ((*PLAN, "2027-02-30"), "”2027-02-30” är inget datum som finns."),
    ((*PLAN, "20270230"), "”20270230” är inget datum som finns."),
    (("--record", "x", "meetings", "y"), "--record hör till fönstret och till scan."),
]


@pytest.mark.parametrize(
    ("words", "told"), WRONG, ids=lambda value: " ".join(value) if isinstance(value, tuple) else ""
)
def test_wrong_use_is_told_in_swedish(terminal: Terminal, words: tuple[str, ...], told: str) -> None:
    sentence = terminal.refused(2, *words)
    assert told in sentence
    assert "argument " not in sentence


def test_wrong_use_names_the_command_whose_help_to_read(terminal: Terminal) -> None:
    assert "”samverkan meetings --help”" in terminal.refused(2, "meetings")
    assert "”samverkan --help”" in terminal.refused(2, "pulse")


def test_nothing_is_made_by_a_mistyped_command(terminal: Terminal, tmp_path: Path) -> None:
    terminal.refused(2, "new", "x.samverkan")
    terminal.refused(2, "demo", "x", "--years", "noll")
    assert list(tmp_path.iterdir()) == []


@given(st.text())
def test_what_argparse_may_say_some_day_is_not_passed_on(message: str) -> None:
    """A newer Python words its faults anew: then the sentence is general, never English."""
    told = in_swedish(message)
    assert told == "Kommandoraden gick inte att förstå." or told not in message


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_swedish(terminal: Terminal, command: str) -> None:
    out = terminal.done(*([command] if command else []), "--help")
    assert out.startswith("Användning: samverkan")
    assert "visa den här hjälpen" in out
    for english in ("usage", "options:", "positional", "show this"):
        assert english not in out


def test_commands_are_those_that_are_promised(terminal: Terminal) -> None:
    listed = terminal.done("--help").partition("Kommandon:")[2]
    names = [line.split()[0] for line in listed.splitlines() if line.startswith("    ") and line[4] != " "]
    assert names == list(COMMANDS)
    assert all(command_of(name) for name in COMMANDS)


def test_kinds_of_paper_are_those_that_can_be_made() -> None:
    assert tuple(kind.value for kind in PaperKind) == PAPER_KINDS
    assert tuple(each.value for each in PaperFormat) == PAPER_FORMATS
    assert tuple(kind.value for kind in LetterKind) == LETTER_KINDS


def test_version(terminal: Terminal) -> None:
    assert terminal.done("--version") == f"samverkan {__version__}\n"


def test_user_and_passphrase_file_stand_before_or_after_the_command() -> None:
    for words in (["--user", "a", "log", "x"], ["log", "--user", "a", "x"], ["log", "x", "--user=a"]):
        assert parser().parse_args(words).user == "a"
    assert parser().parse_args(["log", "x"]).user is None


def test_words_are_not_guessed_from_their_beginning() -> None:
    """Else a later option of the same beginning breaks scripts."""
    with pytest.raises(WrongUse):
        parser().parse_args(["log", "x", "--ver"])


def test_without_a_command_the_window_opens(terminal: Terminal) -> None:
    terminal.done()
    terminal.done("--record", "möten.samverkan", "--lang", "en")
    assert terminal.windows == [(None, ""), (Path("möten.samverkan"), "en")]


def test_a_window_that_is_not_installed_is_told(terminal: Terminal) -> None:
    answer = terminal.run(open_window=None)
    assert answer.code == 3
    assert "Fönstret ingår inte" in answer.sentence
