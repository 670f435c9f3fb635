"""F15: the file comes from a newer program. Whichever way it is met, it is refused with both versions, not a byte of
any file changes, and when the version is ours again everything is there.
"""

from __future__ import annotations

import contextlib
import io
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from unittest.mock import patch

from samverkan_desktop import cli
from samverkan_desktop.services.pen import Pen
from samverkan_desktop.services.pen_joining import join
from samverkan_desktop.services.pen_taking import Grip
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.restoring import put_back
from samverkan_desktop.services.salvaging import rescue
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.connection import raw_connect
from samverkan_desktop.storage.errors import BackupNewer, RecordNewer
from samverkan_desktop.storage.migrations import MIGRATIONS
from samverkan_desktop.storage.record import open_record
from samverkan_desktop.storage.session import Record
from tests.faults.oracle import Broken, Ledger, log_end, require_nothing_readable, require_whole
from tests.faults.secretary import Secretary, make_town, open_town
from tests.faults.tally import Tally
from tests.services.builders import PASSPHRASE
from tests.storage.desk import bytes_everywhere

_COMMANDS = (
    ("check",),
    ("meetings",),
    ("log", "--verify"),
    ("backup", "+kopior"),
    ("export", "+export"),
    ("salvage", "+räddad.samverkan"),
)
_KNOWN = len(MIGRATIONS)


def newer_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Make so many records newer than the program and meet them every way there is."""
    chance, tally = Random(seed), Tally()
    for turn in range(rounds):
        place = folder / f"nyare-{turn}"
        try:
            tally.acknowledged += _one(place, chance, tally)
        except Exception as fault:  # whatever it is, it is counted and the rounds go on
            tally.caught(f"seed {seed} round {turn}", fault)
        shutil.rmtree(place, ignore_errors=True)
    return tally


def _one(place: Path, chance: Random, tally: Tally) -> int:
    path, ledger = make_town(place), Ledger()
    town = open_town(path)
    key, recovery = town.session.record.data_key, town.session.record.recovery_key()
    Secretary(town, Random(chance.random()), ledger.hear).work(chance.randint(10, 40))
    kept = make_backup(town.session.record, place / "före").path
    town.session.close()
    version = _KNOWN + chance.choice((1, 2, 40))
    _set_version(path, key, version)
    newer = place / "nyare.zip"
    around = town.surroundings
    _backup_of(path, key, newer, around)
    ways: dict[str, Callable[[], object]] = {
        "write": lambda: open_session(path, passphrase=PASSPHRASE, surroundings=around),
        "read": lambda: open_session(path, passphrase=PASSPHRASE, surroundings=around, read_only=True),
        "key": lambda: open_with_key(path, recovery, surroundings=around),
        "salvage": lambda: rescue(path, place / "ny.samverkan", surroundings=around, passphrase=PASSPHRASE),
        "restore": lambda: put_back(newer, path, surroundings=around, passphrase=PASSPHRASE),
    }
    before = bytes_everywhere(place)
    for name, way in ways.items():
        tally.rounds += 1
        _require_refused(name, way, version)
        _require_same(name, before, place)
    for command in _COMMANDS:
        tally.rounds += 1
        _require_told(command, path, around, version)
        _require_same(command[0], before, place)
    _set_version(path, key, _KNOWN)
    kept.unlink()
    require_nothing_readable(place)
    town = open_town(path, 1)
    try:
        ledger.settle(town, log_end(town))
        require_whole(town)
    finally:
        town.session.close()
    tally.rounds += 1
    _shared(place / "delad", path, key, around)
    return ledger.number


def _set_version(path: Path, key: bytes, version: int) -> None:
    """Do as a newer program would: another version, and a table that ours does not know."""
    connection = raw_connect(path, key)
    connection.execute(f"PRAGMA user_version = {version:d}")
    connection.execute("CREATE TABLE IF NOT EXISTS fran_framtiden (id TEXT) STRICT")
    if version == _KNOWN:
        connection.execute("DROP TABLE fran_framtiden")
    connection.close()


def _backup_of(path: Path, key: bytes, target: Path, around: Surroundings) -> None:
    """Make a backup as the newer program would."""
    connection = raw_connect(path, key, "ro")
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.close()
    with _as_newer(path, around, found) as record:
        made = make_backup(record, target.parent / "nyare kopior").path
    made.rename(target)


def _as_newer(path: Path, around: Surroundings, version: int) -> Record:
    """Open as a program that knows so many versions."""
    known = (*MIGRATIONS, *(MIGRATIONS[-1:] * (version - _KNOWN)))
    return open_record(
        path,
        passphrase=PASSPHRASE,
        clock=around.clock,
        ids=around.ids,
        random_bytes=around.random_bytes,
        kdf=around.kdf,
        anchor_folder=around.anchor_folder,
        migrations=known,
    )


def _require_refused(name: str, way: Callable[[], object], version: int) -> None:
    try:
        way()
    except (RecordNewer, BackupNewer) as fault:
        if fault.fields["found"] != version or fault.fields["known"] != _KNOWN:
            raise Broken("g", f"{name}: {fault.sentence()}") from fault
    else:
        raise Broken("g", f"{name}: not refused")


def _require_told(command: tuple[str, ...], path: Path, around: Surroundings, version: int) -> None:
    """Run a command: exit 3, one line on stderr with both versions, nothing else."""
    first, *more = command
    words = [first, str(path), *(str(path.parent / word[1:]) if word[0] == "+" else word for word in more)]
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        patch.dict("os.environ", {"SAMVERKAN_PASSPHRASE": PASSPHRASE}),
        patch.object(sys, "stdin", io.StringIO()),
    ):
        code = cli.main(words, lambda _clock=None: around)
    said = err.getvalue()
    if code != 3 or said.count("\n") != 1 or str(version) not in said or str(_KNOWN) not in said:
        raise Broken("g", f"{first}: exit {code}, “{said}”")


def _require_same(name: str, before: dict[str, bytes], place: Path) -> None:
    after = bytes_everywhere(place)
    if after != before:
        changed = {each for each in {*before, *after} if before.get(each) != after.get(each)}
        raise Broken("b", f"{name} changed {sorted(changed)}")


def _shared(folder: Path, path: Path, key: bytes, around: Surroundings) -> None:
    """A colleague with a newer program publishes: the file here is not exchanged for one that cannot be opened."""
    (folder / "här").mkdir(parents=True)
    (folder / "mapp").mkdir()
    session = open_session(path, passphrase=PASSPHRASE, surroundings=around)
    Pen(session, "DATOR-1").share(folder / "mapp")
    session.close()
    here = folder / "här" / "fil.samverkan"
    join(folder / "mapp" / f"{path.stem}.pennan", here)
    _set_version(path, key, _KNOWN + 1)
    session = Session(_as_newer(path, around, _KNOWN + 1), around.clock, around.ids, function="rektor")
    Pen(session, "DATOR-1").leave()
    session.close()
    session = open_session(here, passphrase=PASSPHRASE, surroundings=around)
    if not session.record.read_only:
        raise Broken("b", "the file here could be written to")
    grip = Grip.of(session, "DATOR-2")
    session.close()
    turned = grip.take()
    turned.session.close()
    if not isinstance(turned.fault, RecordNewer) or not turned.session.record.read_only:
        raise Broken("g", f"the pen was taken: {turned.fault}")
