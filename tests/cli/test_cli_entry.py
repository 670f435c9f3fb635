"""The ``samverkan`` script hands the composition root to the commands. Else it works in tests and nowhere else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from samverkan_desktop import __main__ as entry
from samverkan_desktop import app


def start(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["samverkan", *words])
    return entry.main()


def test_no_command_opens_the_window_on_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[Path | None, str]] = []

    def run_window(record: Path | None, language: str) -> int:
        opened.append((record, language))
        return 7

    monkeypatch.setattr(app, "run_window", run_window, raising=False)
    assert start(monkeypatch, "--record", "möten.samverkan", "--lang", "en") == 7
    assert start(monkeypatch) == 7
    assert opened == [(Path("möten.samverkan"), "en"), (None, "")]


def test_an_installation_without_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delattr(app, "run_window", raising=False)
    assert start(monkeypatch) == 3
    assert "Fönstret ingår inte" in capsys.readouterr().err


def test_a_report_about_a_bug_lies_among_the_users_own_data(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], user_home: Path
) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(app, "run_window", broken, raising=False)
    assert start(monkeypatch) == 3
    (report,) = user_home.rglob("fel-*.txt")
    assert str(report) in capsys.readouterr().err
