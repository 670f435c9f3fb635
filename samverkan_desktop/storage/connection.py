"""One connection to one encrypted file, with the pragmas of docs/decisions/0001-record.md.

**Never open the database file by other means while a record is open in this process**: on POSIX systems closing
*any* descriptor of the file drops the locks that SQLite holds on it. `held_here` remembers which files are held.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from samverkan_desktop.storage.errors import ChangeBroken, NotARecord, RecordEmpty, RecordMissing
from samverkan_desktop.storage.faults import is_busy, mapped

KEY_SIZE = 32
PAGE_SIZE = 4096
"""SQLCipher 4's own; a record is never smaller."""
PLAIN_HEADER = b"SQLite format 3\x00"
_FOREIGN = (PLAIN_HEADER, b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf")
"""Beginnings that no record has: a plain database, a ZIP or Office file, PDF, old Office, RTF. A record begins with
16 random bytes, so one is taken for these with a chance of at most 2⁻³²; `create` throws such a draw away."""
BUSY_SECONDS = 0.25
"""Another holder keeps the file all session, so waiting long for it is of no use; a virus scanner lets go at once."""

# What SQLCipher's driver hands out is untyped; these names say what is meant.
RawConnection = Any

_SESSION: tuple[tuple[str, str], ...] = (
    ("cipher_log_level", "NONE"),  # first: a wrong key must not write lines to stderr (docs/decisions/0001-record.md)
    ("cipher_compatibility", "4"),  # said outright, so that a later SQLCipher's defaults never look like damage
    ("cipher_memory_security", "ON"),
    ("temp_store", "MEMORY"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("foreign_keys", "ON"),
    ("locking_mode", "EXCLUSIVE"),
)
_CHANGING = frozenset({"INSERT", "UPDATE", "DELETE", "REPLAC"})
_WRITING = (
    ("journal_mode", "DELETE"),
    ("synchronous", "EXTRA"),
    ("secure_delete", "ON"),
)


class RecordDatabase(SqlCipherDatabase):  # type: ignore[misc]  # playhouse ships no types
    """peewee's SQLCipher database, with a short wait, no SQL in the log and a rollback that can come twice."""

    def _connect(self) -> RawConnection:
        self.connect_params["timeout"] = BUSY_SECONDS
        return super()._connect()

    def _log_query(self, sql: str, params: object) -> None:
        """Say nothing: statements carry case text, and a debug log is a file outside the record."""

    def _execute_cursor(self, sql: str, params: Sequence[object] | None, **options: object) -> object:
        """Run a statement, but no change outside a transaction, also when the engine has ended that by itself."""
        if self.in_transaction():
            if not self.connection().in_transaction:
                raise ChangeBroken
        elif sql[:6].upper() in _CHANGING:
            raise RuntimeError("a change needs record.transaction")
        if params and any(type(value) is str and "\0" in value for value in params):
            raise ValueError("text is cleaned before it is stored (domain.text)")  # see whole_text
        return super()._execute_cursor(sql, params, **options)

    def rollback(self) -> None:
        """Roll back unless the engine has already done so by itself, as it does on a full disk."""
        if not self.is_closed() and self.connection().in_transaction:
            super().rollback()


def whole_text(data: bytes) -> str:
    """Return a text from the database, unless a damaged page stands in for part of it.

    SQLCipher hands out a page whose check fails as zeros, and tells only when the next page is asked for: the last
    page of a long text would be lost unseen. No stored text holds a NUL, so one in it is damage.
    """
    if 0 in data:
        raise dbapi2.DatabaseError("database disk image is malformed")
    return data.decode()


def uri(path: Path, mode: str) -> str:
    """Return SQLite's address of a file; ``mode`` is ``rw``, ``ro`` or ``rwc``. Works for å ä ö, blanks and shares."""
    place = path.absolute().as_posix()
    if not place.startswith("/"):
        place = "/" + place
    return f"file://{quote(os.fsencode(place))}?mode={mode}"


def key_literal(key: bytes) -> str:
    """Return the raw key as SQLCipher reads it. An empty or short key would give a plain file, so it is a bug."""
    if len(key) != KEY_SIZE:
        raise ValueError("the data key is 32 bytes")
    return f"x'{key.hex()}'"


def connect(path: Path, key: bytes, mode: str = "rw") -> RecordDatabase:
    """Return an open connection. A wrong key or damage shows at the first read, as the driver's own fault."""
    pragmas = _SESSION if mode == "ro" else (*_SESSION, *_WRITING)
    database = RecordDatabase(
        uri(path, mode),
        passphrase=key_literal(key),
        uri=True,
        pragmas=pragmas,
        lock_type="IMMEDIATE",
        autoconnect=False,
    )
    database.connect()
    database.connect_params.pop("passphrase")  # never connected again, and one copy of the key less
    database.connection().text_factory = whole_text
    return database


def raw_connect(path: Path, key: bytes, mode: str = "rw") -> RawConnection:
    """Return a bare driver connection, for copies that are made or checked and never become the open record."""
    connection = dbapi2.connect(uri(path, mode), uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        connection.execute(f'PRAGMA key = "{key_literal(key)}"')
        for name, value in _SESSION:
            connection.execute(f"PRAGMA {name} = {value}")
        connection.text_factory = whole_text
    except BaseException:
        connection.close()
        raise
    return connection


def look_at(path: Path) -> None:
    """Refuse what cannot be a record before any key is tried: missing, empty, or another program's file.

    Must run before the file is opened as a record in this process (see the module's warning).
    """
    with mapped(path):
        try:
            size = path.stat().st_size
        except FileNotFoundError as fault:
            raise RecordMissing(file=path.name) from fault
        if path.is_dir():
            raise NotARecord(file=path.name)
        if size == 0:
            raise RecordEmpty(file=path.name)
        foreign = is_foreign(path)
    if foreign:
        raise NotARecord(file=path.name)


def is_foreign(path: Path) -> bool:
    """True when the file begins like an unencrypted database or a document. Only for files no one has open."""
    with path.open("rb") as file:
        header = file.read(len(PLAIN_HEADER))
    return header.startswith(_FOREIGN)


def is_text(path: Path) -> bool:
    """True when the file begins with 16 letters and signs, Swedish ones too: a text file, not ciphertext."""
    with path.open("rb") as file:
        header = file.read(len(PLAIN_HEADER)).removeprefix(codecs.BOM_UTF8)
    known = {*b"\t\r\n", *range(0x20, 0x7F)}
    for letter in "åäöÅÄÖéÉ":
        header = header.replace(letter.encode("utf-8"), b"a").replace(letter.encode("cp1252"), b"a")
    return bool(header) and known.issuperset(header.removesuffix(b"\xc3"))  # the sixteenth may be half a letter


def is_held(path: Path) -> bool:
    """True when some program has the file open as a record; asks the lock alone and changes nothing.

    SQLite asks for the lock before it reads, so no key is needed. Not for a file open in this very process.
    """
    place = identity(path)
    if place is None or place in held_here:
        return place is not None
    connection = dbapi2.connect(uri(path, "ro"), uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        connection.execute(f'PRAGMA key = "{key_literal(bytes(KEY_SIZE))}"')
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.Error as fault:
        return is_busy(fault)
    finally:
        connection.close()
    return False


def identity(path: Path) -> tuple[int, int] | None:
    """Return what names a file to the system (device, number), or None when it is not there."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


held_here: set[tuple[int, int]] = set()
"""Files open as records in this process. Process-wide because the locks of POSIX are process-wide."""
