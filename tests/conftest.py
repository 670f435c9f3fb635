"""What holds for every test: no screen, no network, no touching the user's own settings, no unexpected warnings."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("SAMVERKAN_TEST_SCREEN", "offscreen")  # before Qt comes

import logging
import re
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from samverkan_desktop.storage import connection
from samverkan_desktop.storage.keys import KdfProfile

# Deadlines and slowness say more about the machine than about the code.
_CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("dev", _CALM, max_examples=30)
settings.register_profile("ci", _CALM, max_examples=100, derandomize=True, print_blob=True)
settings.register_profile("thorough", _CALM, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))


# --- no network ---------------------------------------------------------------------------------------------------

_INTERNET = {int(socket.AF_INET), int(socket.AF_INET6)}
_LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
_attempts: list[str] = []


class NetworkUsed(Exception):
    """Something tried to reach the network. Samverkan never does."""


def _refuse_network(event: str, args: tuple[Any, ...]) -> None:
    if (event == "socket.__new__" and int(args[1]) in _INTERNET) or event in _LOOKUPS:
        _attempts.append(f"{event}{args[1:]}")
        raise NetworkUsed(event)


sys.addaudithook(_refuse_network)  # also sees what C code and other libraries create; cannot be taken away again


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test that tried to reach the network, even where the refusal was swallowed."""
    _attempts.clear()
    yield
    if _attempts:
        pytest.fail("the test tried to reach the network: " + "; ".join(_attempts))


# --- the user's folders -------------------------------------------------------------------------------------------

_USER_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    # platformdirs asks Windows itself unless told otherwise
    "WIN_PD_OVERRIDE_APPDATA": "AppData/Roaming",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
}


@pytest.fixture(autouse=True)
def user_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home of its own, so that none reads or changes the developer's settings."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in _USER_FOLDERS.items():
        monkeypatch.setenv(name, str(home / folder))
    for name in [name for name in os.environ if name.startswith("SAMVERKAN_")]:
        monkeypatch.delenv(name)
    return home


# --- the log ------------------------------------------------------------------------------------------------------


@dataclass
class LogWatch:
    """Collects log lines from WARNING up. A test that means to cause one says so with `expect`."""

    lines: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)

    def expect(self, pattern: str) -> None:
        """Say that a line matching a regular expression will come; the test fails if it does not."""
        self.expected.append(pattern)

    def faults(self) -> list[str]:
        """Return what is wrong: lines nobody expected and expected lines that never came."""
        surprises = [line for line in self.lines if not any(re.search(pattern, line) for pattern in self.expected)]
        absent = [pattern for pattern in self.expected if not any(re.search(pattern, line) for line in self.lines)]
        return [f"unexpected log line: {line}" for line in surprises] + [
            f"expected log line never came: {pattern}" for pattern in absent
        ]


class _Collector(logging.Handler):
    def __init__(self, watch: LogWatch) -> None:
        super().__init__(logging.WARNING)
        self.watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        self.watch.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fail a test that logs a warning or an error it did not announce. Qt's own warnings fail through pytest-qt."""
    watch = LogWatch()
    collector = _Collector(watch)
    logging.getLogger().addHandler(collector)
    yield watch
    logging.getLogger().removeHandler(collector)
    faults = watch.faults()
    if faults:
        pytest.fail("\n".join(faults))


# --- records ------------------------------------------------------------------------------------------------------


def pytest_configure(config: pytest.Config) -> None:
    """Leave out what costs much and changes no answer, unless times are to be measured.

    SQLCipher locks and unlocks each piece of memory it uses: two calls of the system for each, two thirds of what a
    record costs. That it does so outside the tests is asked of a process of its own, in `test_record_create`.
    """
    if not config.getoption("--benchmark-enable", default=False):
        kept = tuple(pragma for pragma in connection._SESSION if pragma[0] != "cipher_memory_security")
        connection._SESSION = kept


@pytest.fixture
def cheap_kdf() -> KdfProfile:
    """A passphrase that costs next to nothing to try: for tests that are about something else."""
    return KdfProfile(memory_kib=64, passes=1, lanes=1)
