"""The pen: who may write to a record that several computers share, by files in a folder that all of them reach.

Nothing here opens the record or asks a clock of its own. The folder holds, by *turn* (000001, 000002 …):

* ``TURN.pen``: who took the pen. Made whole and by a link that fails when the name is taken, so that of several who
  try, exactly one has the turn. The holder is whoever made the highest one.
* ``TURN.puls``: rewritten while the holder lives. Its age is told by the *folder's* clock, never by two computers'.
* ``TURN.slut``: the holder has published everything and left.
* ``TURN_NUMBER.samverkan.zip``: a snapshot, an ordinary verified backup; NUMBER is the last row of its log.

Whoever comes back and finds a higher turn than his own has lost the pen, whatever he believed; a snapshot from an
earlier turn never stands before one of a later (docs/decisions/0010-pen.md).
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import untrusted
from samverkan_desktop.storage.errors import BackupFailed
from samverkan_desktop.storage.files import (
    copy_file,
    create_file,
    remove,
    require_space,
    same_content,
    sync_file,
    sync_folder,
    write_whole,
)

STALE_SECONDS = 15 * 60
"""So long without a sign of life, and the pen may be taken over."""
KEPT_SNAPSHOTS = 2
_KEPT_TURNS = 50
_numbers = itertools.count(1)
_CLAIM = re.compile(r"^(\d{6})\.pen$")
_SNAPSHOT = re.compile(r"^(\d{6})_(\d{9})\.samverkan\.zip$")


class Taken(Exception):
    """Another has the turn: internal; the caller tells who."""


class Lost(Exception):
    """The turn is no longer ours: internal; the caller stops writing and tells."""


@dataclass(frozen=True)
class Claim:
    """Who has the pen. ``since`` is an instant in UTC by the holder's own clock, to be shown only."""

    record_id: str
    turn: int
    user: str
    host: str
    since: str
    token: str
    after: str = ""
    """Whose pen was taken over, when it was."""


@dataclass(frozen=True, order=True)
class Snapshot:
    """A published snapshot: ordered by turn, then by how far its log goes."""

    turn: int
    number: int
    path: Path


@dataclass(frozen=True)
class Look:
    """What stood in the folder at one moment. ``silent``: seconds since the last sign of life, by the folder's clock.

    None when that cannot be told, as where nothing may be written.
    """

    claim: Claim | None
    left: bool
    silent: float | None
    latest: Snapshot | None

    @property
    def free(self) -> bool:
        return self.claim is None or self.left

    @property
    def stale(self) -> bool:
        """Tell whether the holder has been silent so long that the pen may be taken over."""
        return not self.free and self.silent is not None and self.silent >= STALE_SECONDS


@dataclass(frozen=True)
class Share:
    """The folder. All that can fail raises OSError; ``create`` makes it."""

    folder: Path

    def create(self) -> None:
        self.folder.mkdir(exist_ok=True)

    # -- looking ------------------------------------------------------------------------------------------------

    def look(self, *, probe: str = "") -> Look:
        """Return who has the pen. ``probe``: a name of our own to write, so that the folder's clock can be read."""
        names = self._names()
        turn = max(_turns(names), default=0)
        claim = self._claim(turn) if turn else None
        left = f"{turn:06}.slut" in names
        silent = self._silent(turn, probe) if claim is not None and not left and probe else None
        return Look(claim, left, silent, max(self._snapshots(names), default=None))

    def record_id(self) -> str:
        """Return which record the folder belongs to; empty for an empty one."""
        turn = max(_turns(self._names()), default=0)
        claim = self._claim(turn) if turn else None
        return "" if claim is None else claim.record_id

    def is_ours(self, turn: int, token: str) -> bool:
        """Tell whether the turn is ours and the highest, and not ended."""
        names = self._names()
        if max(_turns(names), default=0) != turn or f"{turn:06}.slut" in names:
            return False
        claim = self._claim(turn)
        return claim is not None and claim.token == token

    def require(self, turn: int, token: str) -> None:
        """Raise Lost when the turn is not ours."""
        if not self.is_ours(turn, token):
            raise Lost

    def _names(self) -> set[str]:
        return {entry.name for entry in os.scandir(self.folder)}

    def _claim(self, turn: int) -> Claim | None:
        """Return a claim; one that a file system without links left half written has no one's name."""
        path = self.folder / f"{turn:06}.pen"
        try:
            data: dict[str, Any] = untrusted.read(path)
            shown = {name: untrusted.line(data[name]) for name in ("user", "host", "since", "after")}
            return Claim(str(data["record_id"]), turn, token=str(data["token"]), **shown)
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError):
            return Claim("", turn, "?", "?", "", "")

    def _snapshots(self, names: set[str]) -> Iterator[Snapshot]:
        for name in names:
            found = _SNAPSHOT.match(name)
            if found:
                yield Snapshot(int(found[1]), int(found[2]), self.folder / name)

    def _silent(self, turn: int, probe: str) -> float | None:
        mark = self.folder / f"{probe}.prov"
        try:
            with create_file(mark, shared=True) as file:
                file.write(b"x")
            now = mark.stat().st_mtime
        except OSError:
            return None
        finally:
            remove(mark)
        for name in (f"{turn:06}.puls", f"{turn:06}.pen"):
            with contextlib.suppress(OSError):
                return abs(now - (self.folder / name).stat().st_mtime)
        return None

    # -- taking, holding, leaving -------------------------------------------------------------------------------

    def take(self, claim: Claim) -> None:
        """Take a turn, or raise Taken. The turn must be the one after the highest that was seen."""
        path = self.folder / f"{claim.turn:06}.pen"
        draft = self.folder / f"{claim.token}.ny"
        data = json.dumps(asdict(claim), ensure_ascii=False).encode()
        try:
            with create_file(draft, shared=True) as file:
                file.write(data)
            sync_file(draft)
            _only_one(draft, path, data)
        except FileExistsError as fault:
            raise Taken from fault
        finally:
            remove(draft)
        sync_folder(self.folder)
        if not self.is_ours(claim.turn, claim.token):  # an old name that was tidied away and so could be taken anew
            raise Taken
        self.beat(claim.turn, claim.token)
        self._tidy(claim.turn)

    def beat(self, turn: int, token: str) -> None:
        """Give a sign of life. Raises Lost when another has taken the pen."""
        self.require(turn, token)
        write_whole(self.folder / f"{turn:06}.puls", token.encode(), durable=False, shared=True)

    def leave(self, turn: int, token: str) -> None:
        """End our turn. Everything must have been published. Raises Lost."""
        self.require(turn, token)
        write_whole(self.folder / f"{turn:06}.slut", token.encode(), shared=True)

    # -- publishing ---------------------------------------------------------------------------------------------

    def publish(self, made: Path, *, turn: int, token: str, number: int, beat: Callable[[], None]) -> Snapshot:
        """Copy a verified backup here, read it back, give it its name and take away the oldest. Any thread.

        ``beat`` is called after each piece that was copied or read. Raises Lost when the turn is not ours, also when it
        was lost meanwhile: the snapshot then counts for nothing.
        """
        self.require(turn, token)
        final = self.folder / f"{turn:06}_{number:09}.samverkan.zip"
        draft = self.folder / f"{token}.{next(_numbers)}.kopia"  # one that was given up may still be on its way
        require_space(self.folder, made.stat().st_size)
        try:
            copy_file(made, draft, beat, shared=True)
            sync_file(draft)
            beat()
            _read_back(made, draft, beat)
            self.require(turn, token)
            draft.replace(final)
            sync_folder(self.folder)
        finally:
            remove(draft)
        self.require(turn, token)
        self._thin(turn)
        return Snapshot(turn, number, final)

    def _thin(self, turn: int) -> None:
        """Keep the latest snapshots of the present turn and of those before, and nothing half made."""
        found = sorted(each for each in self._snapshots(self._names()) if each.turn <= turn)
        for old in found[:-KEPT_SNAPSHOTS]:
            remove(old.path)

    def _tidy(self, turn: int) -> None:
        """Take away the traces of turns long gone, and what a crash left half made."""
        for name in self._names():
            old = name[:6].isdigit() and name[6:] in (".pen", ".puls", ".slut") and int(name[:6]) < turn - _KEPT_TURNS
            if old or (name.endswith((".kopia", ".ny", ".prov")) and self._is_old(name)):
                remove(self.folder / name)

    def _is_old(self, name: str) -> bool:
        """Tell whether what is half made is a day older than the latest claim: no one is at work on it."""
        with contextlib.suppress(OSError):
            latest = max(path.stat().st_mtime for path in self.folder.glob("*.pen"))
            return latest - (self.folder / name).stat().st_mtime > 24 * 3600
        return False


def _turns(names: set[str]) -> Iterator[int]:
    for name in names:
        found = _CLAIM.match(name)
        if found:
            yield int(found[1])


def _only_one(draft: Path, path: Path, data: bytes) -> None:
    """Give the draft its name unless the name is taken; raises FileExistsError. On Windows a rename does just that."""
    if os.name == "nt":
        draft.rename(path)
        return
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: the name is made alone, then filled
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        try:
            os.write(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)


def _read_back(made: Path, draft: Path, beat: Callable[[], None]) -> None:
    """Compare what lies in the folder, byte by byte, with what was verified at home."""
    if not same_content(made, draft, beat):
        raise BackupFailed(reason="filen i den delade mappen skiljer sig från den som skrevs")
