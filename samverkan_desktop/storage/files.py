"""Names of the files that make up a record, and the one safe way to write a small file."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import IO

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.errors import DiskFull

SUFFIX = ".samverkan"
_CHUNK = 1024 * 1024


@dataclass(frozen=True)
class Places:
    """Where a record's files lie: all beside the record, named after it."""

    record: Path

    @property
    def keys(self) -> tuple[Path, Path]:
        """The slot file and its second copy."""
        return self._beside(".keys"), self._beside(".keys2")

    @property
    def anchor(self) -> Path:
        return self._beside(".anchor")

    @property
    def lock(self) -> Path:
        return self._beside(".lock")

    @property
    def pen(self) -> Path:
        """What this computer knows of a record that is shared (`storage.pen_note`)."""
        return self._beside(".penna")

    @property
    def journal(self) -> Path:
        return self._beside("-journal")

    @property
    def backups(self) -> Path:
        """Where backups go unless the user has chosen another folder."""
        return self.record.parent / f"{self.record.stem} säkerhetskopior"

    def _beside(self, ending: str) -> Path:
        return self.record.with_name(self.record.name + ending)


def create_file(path: Path, *, shared: bool = False) -> IO[bytes]:
    """Make a new, empty file and return it open for writing. What lay there goes, also a link, which is not followed.

    On Linux and macOS nobody else on the computer may read it, whatever the system's habit is, unless it is ``shared``:
    a paper that somebody saves, or what lies in the folder that several computers use.
    """
    remove(path)
    return path.open("xb") if shared else open(path, "xb", opener=_only_ours)


def _only_ours(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def write_whole(path: Path, data: bytes, *, durable: bool = True, shared: bool = False) -> None:
    """Write a file so that it is either the old or the new one, whatever happens: temp, fsync, replace.

    ``durable`` off leaves the moment of reaching the disk to the system: for what may lag behind, as the anchor.
    ``shared``: see `create_file`.
    """
    publish(stage(path, data, durable=durable, shared=shared), path, durable=durable)


def stage(path: Path, data: bytes, *, durable: bool = True, shared: bool = False) -> Path:
    """Write what shall become a file beside it and return where. All that can run out of space happens here."""
    temporary = path.with_name(path.name + ".ny")
    try:
        with create_file(temporary, shared=shared) as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
    except BaseException:
        remove(temporary)
        raise
    return temporary


def publish(temporary: Path, path: Path, *, durable: bool = True) -> None:
    """Let what was staged take its place."""
    try:
        temporary.replace(path)
    except BaseException:
        remove(temporary)
        raise
    if durable:
        sync_folder(path.parent)


def remove(path: Path) -> None:
    """Remove a file that is only in the way; one that will not go is no fault to stop for."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def require_space(folder: Path, needed: int) -> None:
    """Raise DiskFull before anything is begun that would fill the disk."""
    if shutil.disk_usage(folder).free < needed:
        raise DiskFull


def copy_file(source: Path, target: Path, beat: Callable[[], None] = lambda: None, *, shared: bool = False) -> None:
    """Copy a file to a new one, a piece at a time, and call ``beat`` after each: whoever waits sees that it moves.

    Nobody else on the computer may read the new one, unless it is ``shared``.
    """
    with source.open("rb") as reader, create_file(target, shared=shared) as writer:
        while data := reader.read(_CHUNK):
            writer.write(data)
            beat()


def same_content(one: Path, other: Path, beat: Callable[[], None] = lambda: None) -> bool:
    """Tell whether two files hold the same bytes; ``beat`` as for `copy_file`."""
    with one.open("rb") as wanted, other.open("rb") as found:
        while data := wanted.read(_CHUNK):
            if found.read(len(data)) != data:
                return False
            beat()
        return not found.read(1)


def sync_file(path: Path) -> None:
    """Make a finished file survive a power cut."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make a rename survive a power cut. Windows has no such call and does not need it."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def put_aside(path: Path, free_name: Path) -> None:
    """Give a file another name without ever overwriting; no-op when it is not there."""
    if path.exists():
        path.rename(unused(free_name))


def unused(path: Path) -> Path:
    """Return ``path``, or the same name with (2), (3) … when it is taken."""
    number = 2
    candidate = path
    while candidate.exists():
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return candidate
