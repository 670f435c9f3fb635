"""Whatever happens, the user gets one Swedish line and the script an exit code: never a traceback, never case text."""

from __future__ import annotations

import errno
import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samverkan_desktop import cli
from samverkan_desktop.cli import commands
from samverkan_desktop.cli.call import Call
from samverkan_desktop.cli.console import Console
from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.services.attempts import Attempts
from samverkan_desktop.services.records import Surroundings

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

SECRET = "Mamman heter Ava Almtoft"


def breaking(monkeypatch: pytest.MonkeyPatch, fault: BaseException) -> None:
    def command(call: Call) -> int:
        hidden = SECRET
        raise fault.with_traceback(None) if hidden else AssertionError

    monkeypatch.setitem(commands._COMMANDS, "log", command)


def test_a_bug_becomes_a_line_and_a_report_without_case_text(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, user_home: Path
) -> None:
    fault = ValueError(SECRET)
    fault.__cause__ = KeyError(SECRET)
    breaking(monkeypatch, fault)
    sentence = terminal.refused(3, "log", "möten.samverkan")
    (written,) = (user_home / "rapporter").iterdir()
    report = written.read_text(encoding="utf-8")
    assert str(written) in sentence
    assert written.stem.removeprefix("fel-") in sentence
    for name in ("ValueError", "KeyError", "test_cli_failures.py", "Kommando: log"):
        assert name in report
    for word in (*SECRET.split(), "möten"):
        assert word not in report
        assert word not in sentence.replace(str(written), "")


def test_the_same_bug_has_the_same_number(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    breaking(monkeypatch, ValueError("a"))
    assert terminal.refused(3, "log", "x") == terminal.refused(3, "log", "x")


def test_a_bug_is_told_also_where_no_report_can_be_written(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    breaking(monkeypatch, ValueError(SECRET))
    (tmp_path / "fil").write_text("")
    for folder in (None, lambda: tmp_path / "fil"):
        answer = terminal.run("log", "x", report_folder=folder)
        assert answer.code == 3
        assert "Uppge numret" in answer.sentence


@pytest.mark.parametrize(
    ("fault", "code", "told"),
    [
        (KeyboardInterrupt(), 1, "Avbrutet."),
        (EOFError(), 1, "Avbrutet."),
        (MemoryError(), 3, "Datorns minne räckte inte."),
        (ImportError("x", name="reportlab"), 3, "En del av programmet saknas: reportlab."),
        (PermissionError(errno.EACCES, "Permission denied", "/hemma/möten"), 3, "möten: rättighet saknas"),
        (OSError(errno.ENOSPC, "No space left"), 3, "disken är full"),
        (OSError(9999, "Strange"), 3, "systemets fel 9999"),
        (OSError("bare"), 3, "systemets fel 0"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_the_computer_refuses_is_told(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, fault: BaseException, code: int, told: str
) -> None:
    breaking(monkeypatch, fault)
    assert told in terminal.refused(code, "log", "x")


def test_a_sentence_stays_on_one_line_and_obeys_nothing(terminal: Terminal) -> None:
    """A file name may hold line ends and terminal commands."""
    sentence = terminal.refused(3, "check", "a\nb\x1b[31mc.samverkan")
    assert "a b[31mc.samverkan" in sentence
    assert "\x1b" not in sentence


ODD = st.one_of(st.text(max_size=20), st.sampled_from(["--json", "--user", "-", "--", "-h", "2027-01-12", "--record"]))
READING = st.sampled_from(["meetings", "show", "scan", "check", "log", "plan", "print"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(READING, ODD), max_size=6))
def test_no_command_line_upsets_it(terminal: Terminal, words: list[str]) -> None:
    answer = terminal.run(*words)
    assert answer.code in (0, 1, 2, 3)
    if answer.code:
        assert answer.sentence
    else:
        assert answer.err == ""


# --- the one who reads ---------------------------------------------------------------------------------------------


class Stream(io.StringIO):
    """A place to write that refuses from some character on."""

    encoding = "utf-8"

    def __init__(self, fault: Exception, room: int = 0) -> None:
        super().__init__()
        self.fault, self.room = fault, room

    def write(self, text: str) -> int:
        self.room -= len(text)
        if self.room < 0:
            raise self.fault
        return super().write(text)


def not_asked_for(clock: Clock | None = None) -> Surroundings:
    raise AssertionError


def run_with(stream: Any, monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "stdout", stream)
    return cli.main(words, not_asked_for)


@pytest.mark.parametrize("room", [0, 40])
def test_a_reader_that_leaves_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], room: int
) -> None:
    """``samverkan … | head`` ends quietly, and the exit code is still the command's own."""
    for fault in (BrokenPipeError(errno.EPIPE, "Broken pipe"), ValueError("I/O operation on closed file")):
        assert run_with(Stream(fault, room), monkeypatch, "--help") == 0
        assert capsys.readouterr().err == ""


def test_findings_are_told_though_nobody_reads(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("ring 070-174 06 05", encoding="utf-8")
    assert run_with(Stream(BrokenPipeError(errno.EPIPE, "")), monkeypatch, "scan", str(tmp_path / "a.txt")) == 1
    assert run_with(None, monkeypatch, "scan", str(tmp_path / "a.txt")) == 1


def test_a_full_disk_under_the_answer_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_with(Stream(OSError(errno.ENOSPC, "No space left")), monkeypatch, "--help") == 3
    assert "Svaret gick inte att skriva ut: disken är full." in capsys.readouterr().err


def test_letters_the_terminal_lacks_do_not_stop_the_answer() -> None:
    for encoding, wanted in (("cp1252", "Åsa ? – ”ja”\n"), ("ascii", "?sa ? ? ?ja?\n"), ("utf-8", "Åsa 😀 – ”ja”\n")):
        raw = io.BytesIO()
        out = io.TextIOWrapper(raw, encoding=encoding, newline="\n")
        Console(out, None).line("Åsa 😀 – ”ja”")
        out.flush()
        assert raw.getvalue().decode(encoding) == wanted


@given(st.text(st.characters()))
def test_json_is_whole_in_every_encoding(text: str) -> None:
    """What cannot be written is escaped, never replaced: the reader gets the same text back."""
    for encoding in ("utf-8", "cp1252", "ascii"):
        raw = io.BytesIO()
        out = io.TextIOWrapper(raw, encoding=encoding, newline="\n")
        Console(out, None).json({"text": text})
        out.flush()
        assert json.loads(raw.getvalue().decode(encoding)) == {"text": text}


def test_wrong_passphrases_in_a_row_have_to_wait_from_one_start_to_the_next(
    terminal: Terminal, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each command is a start of its own; a loop over a list of guesses must not run at full speed (F14)."""
    plain = terminal.make_surroundings

    def standing_still(clock: Clock | None = None) -> Surroundings:
        made = plain(clock)
        made.__dict__["attempts"] = Attempts(lambda: 5.0, made.local_folder)  # a slow machine would have waited
        return made

    monkeypatch.setattr(terminal, "make_surroundings", standing_still)
    terminal.passphrase("gissat")
    for _ in range(3):
        assert "stämmer inte" in terminal.refused(3, "check", example)
    assert "Försök igen om" in terminal.refused(3, "check", example)
    terminal.passphrase("demo")
    told = terminal.refused(3, "check", example)
    assert "Försök igen om" in told, "the right one waits too, else the wait would tell which one is right"
