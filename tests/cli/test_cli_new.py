"""A new record: its recovery key is shown once, and a passphrase is asked for where it cannot be seen."""

from __future__ import annotations

import getpass
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from samverkan_desktop.cli import passphrase as prompts
from samverkan_desktop.services.records import open_with_key
from samverkan_desktop.services.settings import Settings

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

STRONG = "fem ord som ingen annan har"
NEW = ("new", "ny.samverkan", "--municipality", "Exempelkommun")


class Keyboard:
    """A terminal at which somebody types."""

    def __init__(self, *typed: str | BaseException) -> None:
        self.typed = list(typed)
        self.asked: list[str] = []

    def isatty(self) -> bool:
        return True

    def getpass(self, prompt: str) -> str:
        self.asked.append(prompt)
        typed = self.typed.pop(0)
        if isinstance(typed, BaseException):
            raise typed
        return typed


def at(keyboard: Keyboard, terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    terminal.no_passphrase()
    monkeypatch.setattr(getpass, "getpass", keyboard.getpass)
    monkeypatch.setattr(prompts, "sys", type("Sys", (), {"stdin": keyboard}))
    return terminal


def test_recovery_key_is_shown_and_opens(terminal: Terminal) -> None:
    terminal.passphrase(STRONG)
    out = terminal.done(*NEW, "--user", "Nämndsekreteraren")
    assert "ny.samverkan är skapad för Exempelkommun. Användare: Nämndsekreteraren." in out
    (key,) = re.findall(r"^(?:[0-9A-Z]{5} ){12}[0-9A-Z]{5}$", out, re.MULTILINE)
    session = open_with_key(Path("ny.samverkan"), key, surroundings=terminal.surroundings)
    assert Settings(session).municipality().name == "Exempelkommun"
    session.close()
    for command in ("meetings", "check", "log"):
        assert key not in terminal.done(command, "ny.samverkan")


def test_a_file_that_exists_is_left_alone(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ny.samverkan").write_bytes(b"annat")
    terminal.no_passphrase()
    assert "Det finns redan en fil ny.samverkan." in terminal.refused(2, *NEW)
    assert (tmp_path / "ny.samverkan").read_bytes() == b"annat"


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("new", "saknas/ny.samverkan", "--municipality", "X"), 2, "Mappen saknas finns inte."),
        (("new", "ny.samverkan", "--municipality", " "), 2, "”Kommunens namn” är tomt"),
        (("new", "ny.samverkan", "--municipality", "X" * 300), 2, "gränsen är 200"),
        (("new", "x" * 300, "--municipality", "X"), 3, ""),
    ],
)
def test_refusals_leave_nothing_behind(
    terminal: Terminal, tmp_path: Path, words: tuple[str, ...], code: int, told: str
) -> None:
    terminal.passphrase(STRONG)
    assert told in terminal.refused(code, *words)
    assert list(tmp_path.iterdir()) == []


def test_weak_passphrase(terminal: Terminal, tmp_path: Path) -> None:
    terminal.passphrase("sommar2026")
    assert "Lösenfrasen är för svag" in terminal.refused(2, *NEW)
    assert list(tmp_path.iterdir()) == []


def test_a_key_nobody_would_see_is_not_made(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.passphrase(STRONG)
    monkeypatch.setattr(sys, "stdout", None)
    assert terminal.run(*NEW).code == 3
    assert list(tmp_path.iterdir()) == []


# --- where the passphrase comes from -------------------------------------------------------------------------------


def test_a_new_passphrase_is_asked_for_twice(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    keyboard = Keyboard(STRONG, STRONG, STRONG)
    at(keyboard, terminal, monkeypatch).done(*NEW)
    terminal.done("meetings", "ny.samverkan")
    assert keyboard.asked == ["Lösenfras: ", "Samma lösenfras en gång till: ", "Lösenfras: "]


def test_a_slip_of_a_key_makes_no_record(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at(Keyboard(STRONG, STRONG + "x"), terminal, monkeypatch)
    assert "är olika" in terminal.refused(2, *NEW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("end", [KeyboardInterrupt(), EOFError()], ids=["Ctrl+C", "Ctrl+D"])
def test_leaving_the_prompt(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, end: BaseException) -> None:
    assert "Avbrutet." in at(Keyboard(end), terminal, monkeypatch).refused(1, *NEW)


def test_without_a_terminal_the_sentence_says_how(terminal: Terminal, example: Path) -> None:
    terminal.no_passphrase()
    sentence = terminal.refused(2, "meetings", example)
    assert "--passphrase-file" in sentence
    assert "SAMVERKAN_PASSPHRASE" in sentence


def test_nobody_is_asked_for_the_key_to_a_file_that_is_not_there(terminal: Terminal) -> None:
    terminal.no_passphrase()
    assert "saknas.samverkan finns inte" in terminal.refused(3, "meetings", "saknas.samverkan")


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_passphrase_from_a_file(terminal: Terminal, tmp_path: Path, mark: bytes, ending: bytes) -> None:
    """As Notepad and every other editor saves it; blanks at the ends belong to the passphrase."""
    words = f"  {STRONG} med å  "
    (tmp_path / "lösen.txt").write_bytes(mark + words.encode() + ending)
    terminal.passphrase("något annat")
    terminal.done(*NEW, "--passphrase-file", "lösen.txt")
    terminal.passphrase(words)
    terminal.done("meetings", "ny.samverkan")


@pytest.mark.parametrize(
    ("data", "told"),
    [(None, "finns inte"), (b"", "filen är tom"), (b"\n", "filen är tom"), (b"\xe5", "UTF-8"), (b"x" * 20_000, "stor")],
)
def test_passphrase_file_that_will_not_do(
    terminal: Terminal, example: Path, tmp_path: Path, data: bytes | None, told: str
) -> None:
    if data is not None:
        (tmp_path / "lösen.txt").write_bytes(data)
    assert told in terminal.refused(2, "meetings", example, "--passphrase-file", "lösen.txt")


def test_the_user_must_be_one_that_exists(terminal: Terminal, example: Path) -> None:
    terminal.done("meetings", example, "--user", "exempel")
    assert "Användare som finns: exempel" in terminal.refused(3, "meetings", example, "--user", "ingen")
