"""F5–F7: a file that was damaged, mixed or cut is called that, and never shows wrong values.

Each round damages a copy of a small record and opens it. What must come out: the right sentence, or the record with
every value as it was. Anything else is a wrong diagnosis; a value that differs is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.storage.check import look_through
from samverkan_desktop.storage.connection import PAGE_SIZE
from samverkan_desktop.storage.errors import (
    NotARecord,
    PageDamaged,
    RecordDamaged,
    RecordEmpty,
    RecordMissing,
    WrongPassphrase,
)
from tests.faults.secretary import Secretary, make_town, open_town, print_of
from tests.faults.tally import Tally
from tests.services.builders import PASSPHRASE, Town

DAMAGE = (RecordDamaged, PageDamaged)
Damage = Callable[[bytearray], None]


@dataclass(frozen=True)
class Whole:
    """A record as it was before anything happened to it: its files, and a print of every value."""

    folder: Path
    path: Path
    files: dict[str, bytes]
    prints: dict[str, str]
    number: int

    @property
    def content(self) -> bytes:
        """The database's bytes."""
        return self.files[self.path.name]

    def put_back(self) -> None:
        """Put every file back as it was, and nothing else."""
        for path in self.folder.rglob("*"):
            if path.is_file():
                path.unlink()
        for name, data in self.files.items():
            (self.folder / name).write_bytes(data)


def prints(town: Town) -> dict[str, str]:
    """Return a print of every value of an open record; raises what a damaged page raises."""
    return {
        f"{kind}:{getattr(value, repository.key)}": print_of(value)
        for kind, repository in town.session.repositories.by_kind().items()
        for value in repository.all()
    }


def whole_record(folder: Path, *, actions: int = 250, seed: int = 3) -> Whole:
    """Make a record with some months' work in it."""
    path = make_town(folder)
    (folder / "ankare").mkdir(exist_ok=True)
    town = open_town(path)
    Secretary(town, Random(seed), lambda _line: None).work(actions)
    kept, number = prints(town), town.log_count()
    town.session.close()
    files = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return Whole(folder, path, files, kept, number)


# --- F5: header and salt -------------------------------------------------------------------------------------------


def flip_rounds(folder: Path, rounds: int) -> Tally:
    """Flip bytes of the salt and the first page: damaged with the right passphrase, wrong with a wrong one."""
    tally, whole = Tally(), whole_record(folder)
    places = [*range(80), *range(80, PAGE_SIZE, 41)]
    for at in places[:rounds]:
        tally.rounds += 1
        whole.put_back()
        content = bytearray(whole.content)
        content[at] ^= 0xFF
        whole.path.write_bytes(content)
        _expect(tally, whole, f"byte {at}", RecordDamaged)
        _expect(tally, whole, f"byte {at}, wrong passphrase", WrongPassphrase, passphrase="fel fras helt och hållet")
    return tally


def _expect(
    tally: Tally, whole: Whole, what: str, *kinds: type[EnvironmentFailure], passphrase: str = PASSPHRASE
) -> None:
    """Open, and count anything but these answers as a wrong diagnosis."""
    try:
        town = open_town(whole.path, 5, passphrase=passphrase)
    except EnvironmentFailure as fault:
        if not isinstance(fault, kinds):
            tally.wrong.append(f"{what}: {type(fault).__name__}")
    except Exception as fault:  # a traceback on screen is the worst diagnosis
        tally.wrong.append(f"{what}: {type(fault).__name__} {fault}")
    else:
        town.session.close()
        tally.wrong.append(f"{what}: opened")


# --- F6: pages -----------------------------------------------------------------------------------------------------


def page_rounds(folder: Path, rounds: int) -> Tally:
    """Damage each page in four ways. Nothing wrong is ever shown: a value is as it was, or its page is called damaged.

    Every time the record must be told to be damaged by `check`, and what can be read must be as it was.
    """
    tally, whole = Tally(), whole_record(folder)
    older = _older_copy(whole)
    pages = len(whole.content) // PAGE_SIZE
    for number in range(pages):
        for name, damage in _page_damages(number, pages, older):
            if tally.rounds >= rounds:
                return tally
            content = bytearray(whole.content)
            damage(content)
            if bytes(content) == whole.content:
                continue
            tally.rounds += 1
            whole.put_back()
            whole.path.write_bytes(content)
            _read_damaged(tally, whole, f"page {number} {name}")
    return tally


def _older_copy(whole: Whole) -> bytes:
    """Return the database some changes later: its pages have other content under the same number."""
    town = open_town(whole.path, 3)
    Secretary(town, Random(9), lambda _line: None).work(40)
    town.session.close()
    later = whole.path.read_bytes()
    whole.put_back()
    return later


def _page_damages(number: int, pages: int, older: bytes) -> Iterator[tuple[str, Damage]]:
    start = number * PAGE_SIZE
    span = slice(start, start + PAGE_SIZE)

    def flipped(content: bytearray) -> None:
        content[start + PAGE_SIZE // 2] ^= 0x01

    def zeroed(content: bytearray) -> None:
        content[span] = bytes(PAGE_SIZE)

    def swapped(content: bytearray) -> None:
        other = slice(((number + 1) % pages) * PAGE_SIZE, ((number + 1) % pages) * PAGE_SIZE + PAGE_SIZE)
        content[span], content[other] = content[other], content[span]

    def mixed(content: bytearray) -> None:
        if len(older) >= start + PAGE_SIZE:
            content[span] = older[span]

    yield from (("flipped", flipped), ("zeroed", zeroed), ("swapped", swapped), ("mixed", mixed))


def _read_damaged(tally: Tally, whole: Whole, what: str) -> None:
    mixed = what.endswith("mixed")
    try:
        town = open_town(whole.path, 5)
    except DAMAGE:
        return
    except Exception as fault:
        tally.wrong.append(f"{what}: {type(fault).__name__} {fault}")
        return
    try:
        seen, told = _whatever_reads(town)
        answers = look_through(town.session.record)
        if not answers and not told and not mixed:
            tally.wrong.append(f"{what}: not noticed")
        for name, value in seen.items():
            if whole.prints.get(name) != value and not mixed:
                tally.lost.append(f"{what}: {name} is shown as something else")
    except Exception as fault:
        tally.wrong.append(f"{what}: {type(fault).__name__} {fault}")
    finally:
        town.session.close()


def _whatever_reads(town: Town) -> tuple[dict[str, str], bool]:
    """Return what can be read one value at a time, and whether damage was told."""
    seen: dict[str, str] = {}
    told = False
    for kind, repository in town.session.repositories.by_kind().items():
        try:
            for value in repository.all():
                seen[f"{kind}:{getattr(value, repository.key)}"] = print_of(value)
        except EnvironmentFailure:
            told = True
    return seen, told


# --- F7: cut -------------------------------------------------------------------------------------------------------


def cut_lengths(size: int) -> list[int]:
    """Return the lengths a file is cut to."""
    pages = range(2, size // PAGE_SIZE, max(1, size // PAGE_SIZE // 12))
    short = (0, 1, 15, 16, 100, 1024, 4095, 4096, 4097)
    return [*short, *(page * PAGE_SIZE for page in pages), size - PAGE_SIZE, size - 1]


def cut_file_rounds(folder: Path, rounds: int) -> Tally:
    """Cut the file short. An empty one is called empty and never made anew; a missing one missing."""
    tally, whole = Tally(), whole_record(folder)
    for length in cut_lengths(len(whole.content))[:rounds]:
        tally.rounds += 1
        whole.put_back()
        whole.path.write_bytes(whole.content[:length])
        _cut(tally, whole, length)
        if whole.path.stat().st_size > length and length < 2 * PAGE_SIZE:
            tally.lost.append(f"cut to {length}: something was made anew")
    tally.rounds += 1
    whole.put_back()
    whole.path.unlink()
    _expect(tally, whole, "missing", RecordMissing)
    return tally


def _cut(tally: Tally, whole: Whole, length: int) -> None:
    what = f"cut to {length}"
    if length == 0:
        _expect(tally, whole, what, RecordEmpty)
    elif length < 2 * PAGE_SIZE:
        _expect(tally, whole, what, *DAMAGE, NotARecord)
    else:
        _read_damaged(tally, whole, what)
