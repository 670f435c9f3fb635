"""Whether the file under an open record is still ours: looked at before each change and after it (docs/faults.md F12).

SQLite keeps its pages in memory while it holds the file, so it would write on top of what another program put there.
The counter of changes stands on the first page, encrypted: whoever writes the file writes that page anew, with another
nonce and seal at its end. Those bytes are compared, so no key is needed here.
"""

from __future__ import annotations

import os
from pathlib import Path

from samverkan_desktop.storage.connection import PAGE_SIZE, identity
from samverkan_desktop.storage.errors import RecordReplaced, RecordUnreachable

_SALT = 16
_SEAL = 80  # nonce and HMAC-SHA-512: what SQLCipher 4 reserves at the end of a page
_OPEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)

Contents = tuple[object, ...]


class FileWatch:
    """Watches one file by a descriptor of its own.

    The descriptor is closed last of all: on POSIX systems closing it drops the locks SQLite holds on the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.place = _place(path)
        self._handle = os.open(path, _OPEN)
        self._seen = self._contents()

    def check(self) -> None:
        """Raise RecordUnreachable when the file cannot be found, RecordReplaced when it is not as we left it."""
        self.check_place()
        try:
            now = self._contents()
        except OSError as fault:
            raise RecordUnreachable(file=self._path.name) from fault
        if now != self._seen:
            raise RecordReplaced(file=self._path.name)

    def check_place(self) -> None:
        """Raise when the file's name leads elsewhere: what is written then reaches a file that nobody finds again."""
        if _place(self._path) != self.place:
            raise RecordReplaced(file=self._path.name)

    @property
    def leads_elsewhere(self) -> bool:
        """Tell whether another file stands under the name: ours, nameless, is then whole and can be copied."""
        try:
            return _place(self._path) != self.place
        except RecordUnreachable:
            return False

    def renew(self) -> None:
        """What the file holds now is our own. A file that does not answer is found out at the next `check`."""
        try:
            self._seen = self._contents()
        except OSError:
            return

    def whole(self) -> bytes:
        """Return all of the file as it lies on the disk. Opening it once more would drop SQLite's locks at its end."""
        return self._read(0, os.fstat(self._handle).st_size)

    def close(self) -> None:
        """Let go of the file, after everything else has."""
        os.close(self._handle)

    def _contents(self) -> Contents:
        first = self._read(0, _SALT) + self._read(PAGE_SIZE - _SEAL, _SEAL)
        if os.name == "nt":  # Windows writes the time and size of an open file when it pleases
            return (first,)
        status = os.fstat(self._handle)
        return first, status.st_size, status.st_mtime_ns

    def _read(self, place: int, size: int) -> bytes:
        os.lseek(self._handle, place, os.SEEK_SET)
        parts = []
        while size > 0 and (part := os.read(self._handle, size)):
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


def _place(path: Path) -> tuple[int, int]:
    try:
        place = identity(path)
    except OSError as fault:
        raise RecordUnreachable(file=path.name) from fault
    if place is None:
        raise RecordUnreachable(file=path.name)
    return place
