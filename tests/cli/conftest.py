"""The command line as a user calls it, on a copy of the example record with a passphrase that costs nothing to try."""

from __future__ import annotations

import io
import secrets
import shutil
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from samverkan_desktop import cli
from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.services.example_record import example_clock, make_example
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.keys import KdfProfile

TODAY = date(2026, 11, 21)
STRONG = "fem ord som ingen annan har"
CHEAP = KdfProfile(memory_kib=64, passes=1, lanes=1)


@dataclass(frozen=True)
class Answer:
    """What a command said and its exit code."""

    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one line that every failure has."""
        assert self.err.endswith("\n"), self.err
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err.removesuffix("\n")


class Terminal:
    """Runs commands in this process. ``clock`` and ``random`` are what the commands see."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        self._home = home
        self.clock: Clock = example_clock(TODAY)
        self.windows: list[tuple[Path | None, str]] = []

    @property
    def surroundings(self) -> Surroundings:
        return self.make_surroundings()

    def make_surroundings(self, clock: Clock | None = None) -> Surroundings:
        return Surroundings(
            clock=clock or self.clock,
            random_bytes=secrets.token_bytes,
            anchor_folder=self._home / "ankare",
            local_folder=self._home / "eget",
            kdf=CHEAP,
        )

    def passphrase(self, words: str) -> None:
        self._monkeypatch.setenv("SAMVERKAN_PASSPHRASE", words)

    def no_passphrase(self) -> None:
        self._monkeypatch.delenv("SAMVERKAN_PASSPHRASE", raising=False)

    def run(self, *words: str | Path, given: bytes = b"", **options: Any) -> Answer:
        """Run a command with ``given`` on standard input, which is no terminal."""
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
        self._capsys.readouterr()
        options = {"open_window": self._open_window, "report_folder": lambda: self._home / "rapporter", **options}
        code = cli.main([str(word) for word in words], self.make_surroundings, **options)
        said = self._capsys.readouterr()
        return Answer(code, said.out, said.err)

    def done(self, *words: str | Path, given: bytes = b"") -> str:
        """Run a command that is to go well and say nothing on stderr; return what it said."""
        answer = self.run(*words, given=given)
        assert (answer.code, answer.err) == (0, "")
        return answer.out

    def refused(self, code: int, *words: str | Path, given: bytes = b"") -> str:
        """Run a command that is to fail with this exit code; return its one line."""
        answer = self.run(*words, given=given)
        assert answer.code == code, answer
        return answer.sentence

    def open(self, path: Path) -> Session:
        return open_session(path, passphrase="demo", surroundings=self.surroundings)

    def _open_window(self, record: Path | None, language: str) -> int:
        self.windows.append((record, language))
        return 0


@pytest.fixture
def terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, user_home: Path
) -> Terminal:
    """A terminal whose working folder is empty and whose passphrase is the example's."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAMVERKAN_PASSPHRASE", "demo")
    return Terminal(capsys, monkeypatch, user_home)


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example record, made once."""
    path = tmp_path_factory.mktemp("pristine") / "exempel.samverkan"
    make_example(path, today=TODAY, kdf=CHEAP).close()
    return path


@pytest.fixture
def example(pristine: Path, tmp_path: Path) -> Path:
    """A copy of the example record, under a Swedish name in a Swedish folder."""
    folder = tmp_path / "Åtgärder på Östra"
    folder.mkdir()
    for file in pristine.parent.iterdir():
        shutil.copy(file, folder / file.name.replace("exempel", "möten"))
    return folder / "möten.samverkan"
