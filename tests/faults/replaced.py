"""F12: the file is exchanged, moved away, removed or written by another program while somebody types in it.

Each round is a process of its own that types, saves and, when the record does not take the text, keeps it in the draft;
it tells which. Meanwhile the file is tampered with, and a moment later the process is killed. Nothing of ours may then
lie on top of what the other put there, and everything that was told to be saved or kept must be found.
"""

from __future__ import annotations

import os
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import FileIO
from pathlib import Path
from random import Random
from select import select

from sqlcipher3 import dbapi2

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.services.kept_texts import KeptTexts
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.records import open_session
from samverkan_desktop.storage.connection import key_literal, uri
from tests.faults.oracle import Broken, require_nothing_readable
from tests.faults.secretary import MARKER, make_town, open_town
from tests.faults.tally import Tally
from tests.services.builders import PASSPHRASE, Town

_LONGEST_S = 0.25
_PATIENCE_S = 20
_MOST = 100_000
_WHERE = "§ 1, samtalet"


def replaced_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Tamper so many times, each way in turn."""
    chance, tally = Random(seed), Tally()
    ways = (_exchange, _move_away, _remove, _write_beside_us)
    for turn in range(rounds):
        tally.rounds += 1
        way = ways[turn % len(ways)]
        place = folder / f"byte-{turn}"
        try:
            tally.acknowledged += _one_life(place, way, chance)
        except Exception as fault:  # whatever it is, it is counted and the rounds go on
            tally.caught(f"seed {seed} round {tally.rounds} {way.__name__}", fault)
        shutil.rmtree(place)
    return tally


def _one_life(place: Path, way: Callable[[Path, bytes], bytes], chance: Random) -> int:
    path = make_town(place)
    town = _open(path)
    meeting = town.started(date(2026, 9, 10))
    item = town.general(meeting).id
    key = town.session.record.data_key
    town.session.close()
    shutil.copyfile(path, path.with_name("före"))
    reading, writing = os.pipe()
    waiting, going = os.pipe()
    child = os.fork()
    if not child:
        os.close(going)
        os.close(reading)
        _child(path, item, writing, waiting)
    os.close(writing)
    os.close(waiting)
    told = ""
    with os.fdopen(reading, "rb", buffering=0) as pipe, os.fdopen(going, "wb", buffering=0) as go:
        go.write(b"." * chance.randint(1, 40))
        if way is _write_beside_us:  # two that write at the very same moment harm a file whatever one does
            while len(told.split("\n")) <= 1 or _is_busy(pipe):
                told += pipe.read(4096).decode()
        else:
            told += pipe.read(200).decode()
            time.sleep(chance.uniform(0, _LONGEST_S))
        theirs = way(path, key)
        go.write(b"." * 4096)
        deadline = time.monotonic() + _PATIENCE_S
        while "kept" not in told and "died" not in told and time.monotonic() < deadline:
            told += pipe.read(4096).decode()
        time.sleep(chance.uniform(0, _LONGEST_S / 4))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while chunk := pipe.read(65536):
            told += chunk.decode()
    return _judge(path, item, theirs, [line.split() for line in told.split("\n")[:-1]])


def _is_busy(pipe: FileIO) -> bool:
    """True while the child goes on telling: it has not come to where it waits for leave."""
    return bool(select([pipe], [], [], 0.3)[0])


def _judge(path: Path, item: str, theirs: bytes, told: list[list[str]]) -> int:
    """Hold what is found against what was told."""
    if any(line[0] not in ("saved", "kept") for line in told):
        raise Broken("g", f"the program said {told[-1]}")
    saved = max((int(line[1]) for line in told if line[0] == "saved"), default=0)
    kept = [int(line[1]) for line in told if line[0] == "kept"]
    if not kept:
        raise Broken("a", "the tampering was never noticed")
    if theirs and path.read_bytes() != theirs:
        raise Broken("a", "something of ours went on top of what the other had put there")
    require_nothing_readable(path.parent)
    away = path.with_name("borta")
    if away.exists():
        away.rename(path)
    if not path.exists():  # removed: the user finds it in the bin, or in a backup
        path.with_name("papperskorg").rename(path)
    town = _open(path)
    try:
        text = Minutes(town.session).text(item).talk
        drafts = KeptTexts(town.session).earlier
        if not theirs and text.count("x") < saved:
            raise Broken("a", f"{saved} was told to be saved, {text.count('x')} is there")
        if not drafts or drafts[-1].text.count("x") < max(kept):
            raise Broken("a", f"{max(kept)} was told to be kept in the draft")
    finally:
        town.session.close()
    return saved + len(kept)


# --- the ways ---------------------------------------------------------------------------------------------------------


def _exchange(path: Path, _key: bytes) -> bytes:
    """A synchronising program puts another copy in place; return what the file then holds."""
    copy = path.with_name("kopia")
    shutil.copyfile(path.with_name("före"), copy)
    held = copy.read_bytes()
    copy.replace(path)
    return held


def _move_away(path: Path, _key: bytes) -> bytes:
    path.rename(path.with_name("borta"))
    return b""


def _remove(path: Path, _key: bytes) -> bytes:
    os.link(path, path.with_name("papperskorg"))
    path.unlink()
    return b""


def _write_beside_us(path: Path, key: bytes) -> bytes:
    """Another program writes, where locks do not hold; its time is put back, as some shares show it late."""
    times = path.stat()
    for _ in range(50):
        connection = dbapi2.connect(uri(path, "rw") + "&nolock=1", uri=True, isolation_level=None)
        try:
            connection.execute(f'PRAGMA key = "{key_literal(key)}"')
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("INSERT OR REPLACE INTO settings VALUES ('annan', '1')")
            break
        except dbapi2.DatabaseError:  # read in the midst of a write of ours
            time.sleep(0.002)
        finally:
            connection.close()
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    return b""


# --- the one who types ------------------------------------------------------------------------------------------------


def _child(path: Path, item: str, writing: int, waiting: int) -> None:
    """Type, one letter for each byte of leave, until killed. Never returns."""
    try:
        town = _open(path)
        kept, minutes = KeptTexts(town.session), Minutes(town.session)
        for count in range(1, _MOST):
            os.read(waiting, 1)
            text = f"{MARKER} {'x' * count}"
            try:
                minutes.save_part(item, "talk", text)
                told = "saved"
            except SamverkanError:
                told = "kept" if kept.keep([((item, "talk"), _WHERE, text)]) else "lost"
            os.write(writing, f"{told} {count}\n".encode())
    except BaseException as fault:  # told to the parent, whose oracle then fails on the odd line
        os.write(writing, f"died {type(fault).__name__} {fault}\n".encode())
    finally:
        os._exit(1)


def _open(path: Path) -> Town:
    town = open_town(path)
    town.session.close()
    around = replace(town.surroundings, local_folder=path.parent / "eget")
    session = open_session(path, passphrase=PASSPHRASE, surroundings=around)
    return Town(path, session, town.clock, around)
