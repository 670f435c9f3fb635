"""F2: the power goes. What was written and not yet synced is lost, or half there, sector by sector.

A secretary's work is recorded with strace: every write, truncation, sync, rename and removal, with what was told to
the user in between. Then the disk is made as it may be found after a power cut at any point of it: what was synced is
there; of the rest any part, each write torn at 512 bytes, each change of a folder there or not. Every such disk is
opened.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from tests.faults.oracle import Ledger, log_end, require_nothing_readable, require_whole
from tests.faults.secretary import Secretary, make_town, open_town
from tests.faults.tally import Tally

SECTOR = 512
ACTIONS = 70
_CALLS = "openat,open,creat,close,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2"
_LINE = re.compile(rb"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_FD = re.compile(rb"^(\d+)<((?:\\x[0-9a-f]{2})*)>")
_TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')


def has_strace() -> bool:
    """Tell whether the work can be recorded here."""
    return sys.platform == "linux" and shutil.which("strace") is not None


@dataclass(eq=False)
class File:
    """One file: what has reached the disk for certain, and what was asked for since, in order."""

    synced: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    """(place, bytes), or (length, None) for a truncation."""

    def sync(self) -> None:
        content = bytearray(self.synced)
        for place, data in self.waiting:
            _apply(content, place, data)
        self.synced, self.waiting = bytes(content), []

    def after_a_cut(self, chance: Random, share: float) -> bytes:
        """Return what a power cut may leave: each sector that waits is there with a chance of ``share``."""
        content = bytearray(self.synced)
        for place, data in self.waiting:
            if data is None:
                if chance.random() < share:
                    _apply(content, place, None)
                continue
            for start in range(0, len(data), SECTOR):
                if chance.random() < share:
                    _apply(content, place + start, data[start : start + SECTOR])
        return bytes(content)


def _apply(content: bytearray, place: int, data: bytes | None) -> None:
    if data is None:
        content[place:] = bytes(max(0, place - len(content)))
        return
    if len(content) < place:
        content.extend(bytes(place - len(content)))
    content[place : place + len(data)] = data


Step = Callable[[dict[str, File]], None]


@dataclass
class Disk:
    """The folder as the program sees it (``live``), as it is for certain (``certain``), and the steps between."""

    root: str
    live: dict[str, File] = field(default_factory=dict)
    certain: dict[str, File] = field(default_factory=dict)
    waiting: list[Step] = field(default_factory=list)
    at: dict[int, tuple[File, int]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)

    def take(self, call: str, arguments: bytes, answer: int, acks: str) -> bool:
        """Follow one call of the system; True when it changed something here."""
        if answer < 0:
            return False
        if call in ("openat", "open", "creat"):
            return self._open(_unescape(_TEXT.findall(arguments)[0]), arguments, answer, acks)
        if call.startswith("rename"):
            old, new = (_unescape(text) for text in _TEXT.findall(arguments)[:2])
            return self._in_folder(new) and self._change(lambda names: _rename(names, old, new))
        if call.startswith("unlink"):
            name = _unescape(_TEXT.findall(arguments)[0])
            return self._in_folder(name) and self._change(lambda names: _remove(names, name))
        found = _FD.match(arguments)
        if found is None:
            return False
        return self._on_file(call, int(found.group(1)), _unescape(found.group(2)), arguments, answer, acks)

    def _in_folder(self, name: str) -> bool:
        return name.startswith(self.root)

    def _change(self, step: Step) -> bool:
        step(self.live)
        self.waiting.append(step)
        return True

    def _open(self, name: str, arguments: bytes, fd: int, acks: str) -> bool:
        self.at.pop(fd, None)
        if not self._in_folder(name) or name == acks:
            return False
        if name not in self.live:
            if b"O_CREAT" not in arguments:
                return False  # a folder
            file = File()
            self._change(lambda names: names.__setitem__(name, file))
        file = self.live[name]
        if b"O_TRUNC" in arguments:
            file.waiting.append((0, None))
        self.at[fd] = (file, 0)
        return True

    def _on_file(self, call: str, fd: int, name: str, arguments: bytes, answer: int, acks: str) -> bool:
        if name == acks:
            if call == "write":
                self.told.append(_unescape(_TEXT.findall(arguments)[0]))
            return call == "write"
        if call == "close":
            self.at.pop(fd, None)
            return False
        if call in ("fsync", "fdatasync") and name == self.root.rstrip("/"):
            for step in self.waiting:
                step(self.certain)
            self.waiting.clear()
            return True
        if fd not in self.at or not self._in_folder(name):
            return False
        file, place = self.at[fd]
        if call == "pwrite64":
            data = _bytes(_TEXT.findall(arguments)[0])[:answer]
            file.waiting.append((int(arguments.rsplit(b",", 1)[1]), data))
        elif call == "write":
            data = _bytes(_TEXT.findall(arguments)[0])[:answer]
            file.waiting.append((place, data))
            self.at[fd] = (file, place + len(data))
        elif call == "ftruncate":
            file.waiting.append((int(arguments.rsplit(b",", 1)[1]), None))
        elif call in ("fsync", "fdatasync"):
            file.sync()
        return True

    def after_a_cut(self, chance: Random) -> dict[str, bytes]:
        """Return the files that a power cut at this point may leave."""
        share = chance.choice((0.0, 0.5, 1.0, chance.random()))
        names = dict(self.certain)
        for step in self.waiting:
            if chance.random() < share:
                step(names)
        return {name: file.after_a_cut(chance, share) for name, file in names.items()}


def _rename(names: dict[str, File], old: str, new: str) -> None:
    if old in names:
        names[new] = names.pop(old)


def _remove(names: dict[str, File], name: str) -> None:
    names.pop(name, None)


def _bytes(escaped: bytes) -> bytes:
    return bytes.fromhex(escaped.replace(b"\\x", b"").decode())


def _unescape(escaped: bytes) -> str:
    return _bytes(escaped).decode()


def record_work(path: Path, seed: int, actions: int) -> Path:
    """Let a secretary work on a record under strace, and return the recording."""
    trace = path.parent.with_name(f"{path.parent.name}.strace")
    command = ["strace", "-f", "-y", "-xx", "-s", "4000000", "-e", f"trace={_CALLS}", "-o", str(trace)]
    work = [sys.executable, "-m", "tests.faults.power", str(path), str(path.parent / "acks"), str(seed), str(actions)]
    subprocess.run([*command, *work], check=True, capture_output=True, timeout=600)
    return trace


def points(trace: Path, start: dict[str, bytes], folder: Path) -> Iterator[Disk]:
    """Yield the disk at every point of a recording where something had changed."""
    acks = str(folder / "acks")
    disk = Disk(f"{folder}/", {str(folder / name): File(data) for name, data in start.items()})
    disk.certain = dict(disk.live)
    with trace.open("rb") as lines:
        for line in lines:
            if b"unfinished" in line and str(folder).encode().hex().encode() in line.replace(b"\\x", b""):
                raise RuntimeError("two threads wrote at once: the recording cannot be followed")
            found = _LINE.match(line)
            if found and disk.take(found.group(1).decode(), found.group(2), int(found.group(3)), acks):
                yield disk


def cut_rounds(folder: Path, images: int, *, seed: int = 1, actions: int = ACTIONS) -> Tally:
    """Record work, cut the power at random points of it, open every disk that is left."""
    chance, tally = Random(seed), Tally()
    each = 250
    while tally.rounds < images:
        place = folder / f"arbete-{tally.rounds}"
        path = make_town(place)
        (place / "ankare").mkdir(exist_ok=True)
        start = {str(file.relative_to(place)): file.read_bytes() for file in place.rglob("*") if file.is_file()}
        trace = record_work(path, seed + tally.rounds, actions)
        many = sum(1 for _ in points(trace, start, place))
        wanted = sorted(chance.choices(range(many), k=min(each, images - tally.rounds)))
        for number, disk in enumerate(points(trace, start, place)):
            while wanted and wanted[0] == number:
                wanted.pop(0)
                tally.rounds += 1
                try:
                    _open_image(folder / "bild", path.name, disk, chance, place)
                except Exception as fault:  # whatever it is, it is counted and the rounds go on
                    tally.caught(f"seed {seed} image {tally.rounds} point {number}", fault)
        tally.acknowledged += sum(text.startswith("done") for text in disk.told)
        shutil.rmtree(place)
        trace.unlink()
    return tally


def _open_image(folder: Path, name: str, disk: Disk, chance: Random, place: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "ankare").mkdir(parents=True)
    for file, data in disk.after_a_cut(chance).items():
        (folder / Path(file).relative_to(place)).write_bytes(data)
    ledger = Ledger()
    for told in disk.told:
        ledger.hear(told)
    require_nothing_readable(folder)
    town = open_town(folder / name, 99)
    try:
        ledger.settle(town, log_end(town))
        require_whole(town)
    finally:
        town.session.close()


def _work(path: str, acks: str, seed: str, actions: str) -> None:
    with open(acks, "ab", buffering=0) as told:  # noqa: PTH123  # a plain descriptor, written line by line
        town = open_town(Path(path))
        tell: Any = told.write
        Secretary(town, Random(int(seed)), lambda line: tell(line.encode())).work(int(actions))
        town.session.close()


if __name__ == "__main__":
    _work(*sys.argv[1:])
