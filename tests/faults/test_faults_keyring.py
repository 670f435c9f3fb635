"""Every way a computer's keyring can fail (F19). If these fail, somebody is shut out of the record, or waits."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from keyring.backends import fail, null

from samverkan_desktop.services.keyring_port import SECONDS, OsKeyring
from samverkan_desktop.services.quick_unlock import KeyringSilent, KeyringStale, QuickUnlock
from samverkan_desktop.services.records import open_session
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import PASSPHRASE, USER, Town, new_town
from tests.services.keyrings import FakeKeyring
from tests.storage.desk import ROOT, run

SLACK_S = 10.0
"""What a busy machine may add: what is caught is a program that waits for as long as the keyring does."""


class _Raising:
    """Fails with whatever a library finds to fail with."""

    def __init__(self, fault: BaseException) -> None:
        self._fault = fault

    def get_password(self, *_: str) -> str:
        raise self._fault


class _Hanging:
    """Locked, and waits for an answer that nobody gives."""

    def __init__(self) -> None:
        self.let_go = threading.Event()

    def get_password(self, *_: str) -> str | None:
        self.let_go.wait(60)
        return None


class _Junk:
    """Answers with something else than was put there."""

    def __init__(self, answer: object) -> None:
        self._answer = answer

    def get_password(self, *_: str) -> Any:
        return self._answer


FORMS: dict[str, Any] = {
    "empty (null)": null.Keyring,
    "none (fail)": fail.Keyring,
    "denies": lambda: _Raising(PermissionError("denied")),
    "falls apart": lambda: _Raising(SystemError("dbus")),
    "says nothing": lambda: _Junk(None),
    "gives bytes": lambda: _Junk(b"\x00\xff"),
    "gives a number": lambda: _Junk(17),
    "gives another's secret": lambda: _Junk("ab" * 32),
    "gives a novel": lambda: _Junk("x" * 5_000_000),
    "gives half a letter": lambda: _Junk("\ud800"),
    "hangs": _Hanging,
}


@pytest.fixture
def town(tmp_path: Path, cheap_kdf: KdfProfile) -> Iterator[Town]:
    made = new_town(tmp_path, cheap_kdf)
    yield made
    made.session.close()


@pytest.mark.parametrize("form", FORMS)
def test_a_keyring_that_fails_leads_to_the_passphrase_in_time(town: Town, tmp_path: Path, form: str) -> None:
    keyring = FakeKeyring()
    QuickUnlock(tmp_path / "eget", os.urandom, lambda: keyring).enrol(
        town.path, town.session.record.user_id, PASSPHRASE
    )
    town.session.close()
    files = {path: path.read_bytes() for path in (tmp_path).glob("*.samverkan*") if path.is_file()}
    backend = FORMS[form]()
    quick = QuickUnlock(tmp_path / "eget", os.urandom, lambda: OsKeyring(backend))
    begun = time.monotonic()
    with pytest.raises((KeyringSilent, KeyringStale)) as told:
        quick.unlock(town.path, USER)
    assert time.monotonic() - begun < SECONDS + SLACK_S
    assert "Skriv lösenfrasen" in told.value.sentence()
    assert {path: path.read_bytes() for path in files} == files
    if isinstance(backend, _Hanging):
        backend.let_go.set()
    open_session(town.path, passphrase=PASSPHRASE, surroundings=town.surroundings).close()


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None, reason="a session bus of its own"
)
def test_a_bus_where_nobody_keeps_secrets_is_no_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As over ssh, or on a desktop without a keyring: there is none, and that is found out at once."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    bus = tmp_path / "buss.conf"  # nothing is started by being asked for
    bus.write_text(
        '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" '
        '"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd"><busconfig><type>session</type>'
        f"<listen>unix:dir={tmp_path}</listen>"
        '<policy context="default"><allow send_destination="*"/><allow own="*"/></policy></busconfig>',
        encoding="ascii",
    )
    script = "from samverkan_desktop.services.keyring_port import computers_keyring; print(computers_keyring())"
    out = run(
        """
        import subprocess, sys
        done = subprocess.run(
            ["dbus-run-session", f"--config-file={sys.argv[1]}", "--", sys.executable, "-c", sys.argv[2]],
            cwd=sys.argv[3], capture_output=True, text=True, timeout=50, check=False,
        )
        print(done.stdout.strip(), done.stderr.strip()[-300:], sep="|")
        """,
        bus,
        script,
        ROOT,
    )
    assert out.strip().startswith("None|")
