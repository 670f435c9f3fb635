"""F12b: a sync client puts another file in place of the one that a secretary, in a process of her own, has open.

She is to be told before her next change; nothing may be written to the file that the sync client put there; and every
change she was told was saved must stand in the backup that was made in that moment.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random
from typing import Any

from samverkan_desktop.storage.backup_file import BackupReader
from samverkan_desktop.storage.errors import RecordReadOnly, RecordReplacedKept
from samverkan_desktop.storage.files import Places
from tests.faults.oracle import Broken, Ledger, log_end, require_nothing_readable, require_whole
from tests.faults.secretary import Secretary, make_town, open_town
from tests.faults.tally import Tally

_WAYS = ("older", "empty", "foreign")


def swap_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Swap the file under so many secretaries."""
    chance, tally = Random(seed), Tally()
    for _ in range(rounds):
        tally.rounds += 1
        place, way = folder / f"byte-{tally.rounds}", _WAYS[tally.rounds % len(_WAYS)]
        try:
            tally.acknowledged += _one(place, way, chance)
        except Exception as fault:  # whatever it is, it is counted and the rounds go on
            tally.caught(f"seed {seed} round {tally.rounds} {way}", fault)
        shutil.rmtree(place, ignore_errors=True)
    return tally


def _one(place: Path, way: str, chance: Random) -> int:
    path = make_town(place)
    older = path.read_bytes()
    told_out, told_in = os.pipe()
    asked_out, asked_in = os.pipe()
    child = os.fork()
    if not child:
        os.close(told_out)
        os.close(asked_in)
        _child(path, chance.random(), asked_out, told_in)
    os.close(told_in)
    os.close(asked_out)
    ledger = Ledger()
    try:
        with os.fdopen(told_out, "r", encoding="utf-8") as heard:
            os.write(asked_in, b"%d\n" % chance.randint(5, 60))
            _hear(heard, ledger)
            in_place = _swap(path, way, older)
            os.write(asked_in, b"1\n")  # one change more
            _require_told(heard)
    finally:
        os.close(asked_in)
        os.waitpid(child, 0)
    if path.read_bytes() != in_place:
        raise Broken("b", "something was written to the file that was put in place")
    require_nothing_readable(place)
    _judge_kept(place, path, ledger)
    if way == "older" and ledger.number:
        _judge_older(path)
    return ledger.number


def _swap(path: Path, way: str, older: bytes) -> bytes:
    """Do as a sync client does: a whole new file under the name."""
    data = {"older": older, "empty": b"", "foreign": os.urandom(len(older))}[way]
    draft = path.with_name("synk.tmp")
    draft.write_bytes(data)
    draft.replace(path)
    return data


def _hear(heard: Any, ledger: Ledger) -> None:
    for line in heard:
        if line.strip() == "ready":
            return
        ledger.hear(line)
    raise Broken("g", "the secretary was cut off")


def _require_told(heard: Any) -> None:
    """Two tries to change something: first told what happened and what was kept, then that nothing is written."""
    lines = [line.split()[:2] for line in heard if not line.startswith("ready")]
    expected = [["fault", RecordReplacedKept.__name__], ["fault", RecordReadOnly.__name__]]
    if lines != expected:
        raise Broken("g", f"she was told {lines}")


def _judge_kept(place: Path, path: Path, ledger: Ledger) -> None:
    """Open the backup that was made in that moment, and hold it against what had been told."""
    (kept,) = Places(path).backups.glob("*.samverkan.zip")
    there = place / "ur kopian" / path.name
    there.parent.mkdir()
    with BackupReader(kept) as reader:
        reader.extract_record(there)
        Places(there).keys[0].write_bytes(reader.slot_bytes())
    town = open_town(there, 1)
    try:
        ledger.settle(town, log_end(town))
        require_whole(town)
    finally:
        town.session.close()


def _judge_older(path: Path) -> None:
    """The older file that lies there now lacks changes: that is told when it is opened."""
    town = open_town(path, 2)
    missing = town.session.record.missing_changes
    town.session.close()
    if not missing:
        raise Broken("e", "an older file was opened and nothing is told")


def _child(path: Path, seed: float, asked: int, told: int) -> None:
    """Work as many steps as is asked, then wait to be asked again. Never returns."""

    def tell(line: str) -> None:
        os.write(told, line.encode())

    try:
        town = open_town(path)
        secretary = Secretary(town, Random(seed), tell)
        with os.fdopen(asked, "r", encoding="ascii") as asks:
            secretary.work(int(asks.readline()))
            tell("ready\n")
            asks.readline()
        for _ in range(2):
            try:
                with town.session.record.transaction("prov"):
                    pass
            except Exception as fault:  # told to the parent, who judges
                tell(f"fault {type(fault).__name__}\n")
            else:
                tell("done 999999\n")
        town.session.close()
    except BaseException as fault:  # as above
        tell(f"died {type(fault).__name__} {fault}\n")
    finally:
        os._exit(0)
