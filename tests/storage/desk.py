"""A desk for the record's tests: a folder, a clock that stands still, ids, and ways to create and open."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.storage import record as records
from samverkan_desktop.storage.connection import raw_connect
from samverkan_desktop.storage.keys import KdfProfile
from samverkan_desktop.storage.session import Record

ROOT = Path(__file__).resolve().parents[2]
PHRASE = "fem rimliga ord om havet"
OTHER_PHRASE = "sju gråa hästar under eken"
CHEAP = KdfProfile(memory_kib=64, passes=1, lanes=1)
MARKER = "MARKÖRTEXTSOMALDRIGFÅRSYNAS"
"""Put into records; must never be found in any file."""
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""How a journal that must be played back begins (sqlite.org/fileformat2.html §3)."""


@dataclass
class Desk:
    """Where one test works."""

    folder: Path
    clock: ManualClock = field(default_factory=lambda: ManualClock(datetime(2026, 11, 21, 9, 30, tzinfo=UTC)))
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.path = self.folder / "Östra skolan å.samverkan"
        self.local = self.folder / "lokalt"
        self.local.mkdir(parents=True, exist_ok=True)
        self.backups = self.folder / "kopior"
        self.ids = IdMaker(self.clock, os.urandom)
        self.recovery = ""

    def options(self) -> dict[str, Any]:
        return {
            "clock": self.clock,
            "ids": self.ids,
            "kdf": CHEAP,
            "anchor_folder": self.local,
            "backup_folder": self.backups,
            "monotonic": lambda: self.seconds,
        }

    def create(self, **more: Any) -> Record:
        given = {"user": "Åsa Ek", "role": "head", "passphrase": PHRASE, **self.options(), **more}
        made, self.recovery = records.create_record(self.path, **given)
        return made

    def open(self, **more: Any) -> Record:
        return records.open_record(self.path, **{"passphrase": PHRASE, **self.options(), **more})

    def recover(self, key: str | None = None, **more: Any) -> Record:
        return records.open_with_recovery_key(self.path, key or self.recovery, **{**self.options(), **more})

    def tamper(self, data_key: bytes, *statements: str) -> None:
        """Run SQL on the closed record as one who holds the key and another program would."""
        connection = raw_connect(self.path, data_key)
        for statement in statements:
            connection.execute(statement)
        connection.close()


def write(record: Record, name: str, value: Any) -> None:
    """One small change."""
    with record.transaction("test.change", kind="setting", object_id=name):
        record.settings.set(name, value)


def crashed(desk: Desk) -> dict[str, bytes]:
    """Return the files of the record as a power cut in the midst of a large change leaves them: with a hot journal."""
    with desk.open() as record:
        with record.transaction("x"):
            for number in range(400):
                record.settings.set(f"k{number}", "z" * 20_000)  # more than the cache holds, so pages are written
            files = {name: data for name, data in bytes_everywhere(desk.folder).items() if "samverkan" in name}
        with record.transaction("x"):
            for number in range(400):
                record.settings.remove(f"k{number}")
    assert files[f"{desk.path.name}-journal"][:8] == JOURNAL_MAGIC
    return {name: data for name, data in files.items() if not name.endswith(".lock")}


def flip(path: Path, at: int) -> None:
    """Turn the bits of one byte, as a dying disk does."""
    data = bytearray(path.read_bytes())
    data[at] ^= 0xFF
    path.write_bytes(data)


def start(source: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a real process that runs ``source``."""
    command = [sys.executable, "-c", textwrap.dedent(source), *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.PIPE, text=True, env=environment
    )


def run(source: str, *arguments: object) -> str:
    """Run ``source`` in a process of its own; return what it printed. Fails when it does."""
    process = start(source, *arguments)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out


def bytes_everywhere(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
