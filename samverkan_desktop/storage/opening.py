"""Opening, step by step, so that each way it can fail has its own answer (see `storage.record`)."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

import peewee
from sqlcipher3 import dbapi2

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import lock_file, migrate, news
from samverkan_desktop.storage.connection import PAGE_SIZE, RecordDatabase, connect, held_here, identity, look_at
from samverkan_desktop.storage.errors import (
    MigrationFailed,
    NotARecord,
    RecordInUse,
    RecordLocked,
    RecordOlder,
    RecordOlderRead,
    UnfinishedChange,
    UnfinishedChangeRead,
    UserUnknown,
)
from samverkan_desktop.storage.faults import in_short, is_busy, is_damage, is_refused_writing, mapped, translate
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.migrations import Migration
from samverkan_desktop.storage.session import Record
from samverkan_desktop.storage.tools import Tools

ENGINE_FAULTS = (dbapi2.Error, peewee.PeeweeException, OSError)


@dataclass(frozen=True)
class Way:
    """How a record is to be opened. ``take_over`` sets aside another computer's note when no one holds the lock.

    ``placed``: the program has just put the file there itself, so it was not moved there by anybody.
    """

    path: Path
    tools: Tools
    migrations: Sequence[Migration]
    read_only: bool = False
    take_over: bool = False
    placed: bool = False


class Shut(Enum):
    """Why a record can only be read where it lies, though nobody asked for that."""

    FILE = "file"
    FOLDER = "folder"
    DEVICE = "device"
    FULL = "full"


class RecordLockedHere(RecordLocked):
    """As its base, but on this very computer: the engine lets nobody else read meanwhile."""

    template = (
        "Filen {file} är öppen hos {owner} på den här datorn ({host}) sedan {since}. Inget har ändrats. Arbeta vidare "
        "i det fönstret, eller be {owner} stänga filen."
    )


class NoKeyFits(Exception):
    """None of the keys opens the database: internal; what it means depends on how the keys were come by."""


def first_look(path: Path) -> None:
    """Raise what can be told without a key: missing, empty, not a record, open in this very program."""
    place = identity(path)
    if place is not None and place in held_here:
        raise locked(path)
    look_at(path)


def open_with(way: Way, candidates: Sequence[bytes], user: tuple[str, str], *, action: str, detail: str = "") -> Record:
    """Open with the first data key that fits. Raises NoKeyFits when none does.

    ``action`` and ``detail`` become the log row of the opening.
    """
    places = Places(way.path)
    shut = None if way.read_only else why_shut(places)
    read_only = way.read_only or shut is not None
    note = lock_file.read(places.lock)
    if lock_file.is_foreign(note) and not read_only and not way.take_over:
        raise locked(way.path)
    database, key = _unlock(way, candidates, read_only=read_only)
    try:
        with mapped(way.path):
            record = _begin(way, database, key, user, read_only=read_only)
            record.shut = "" if shut is None else shut.value
    except BaseException:
        database.close()
        raise
    try:
        with mapped(way.path):
            _settle_in(record, way, action, detail)
    except BaseException:
        record.close()
        raise
    return record


def can_write(places: Places) -> bool:
    """True when both the file and its folder can be written."""
    return why_shut(places) is None


def why_shut(places: Places) -> Shut | None:
    """Return why file or folder cannot be written, or None: SQLite needs the folder for its journal.

    Asked before the record is opened: closing a descriptor later would drop SQLite's locks.
    """
    probe = places.lock.with_name(places.lock.name + ".prov")
    try:
        os.close(os.open(places.record, os.O_RDWR))
    except OSError as fault:
        return Shut.DEVICE if fault.errno == errno.EROFS else Shut.FILE
    try:
        os.close(os.open(probe, os.O_WRONLY | os.O_CREAT, 0o600))
    except OSError as fault:
        if fault.errno in (errno.ENOSPC, errno.EDQUOT):
            return Shut.FULL
        return Shut.DEVICE if fault.errno == errno.EROFS else Shut.FOLDER
    with contextlib.suppress(OSError):
        probe.unlink()
    return None


def locked(path: Path) -> EnvironmentFailure:
    """Return the failure that names who holds the file, if a note tells."""
    owner = lock_file.read(Places(path).lock)
    if owner is None:
        return RecordInUse(file=path.name)
    kind = RecordLocked if lock_file.is_foreign(owner) else RecordLockedHere
    return kind(file=path.name, owner=owner.user, host=owner.host, since=owner.since_local)


def _unlock(way: Way, candidates: Sequence[bytes], *, read_only: bool) -> tuple[RecordDatabase, bytes]:
    """Return a connection that holds the lock, and the key that fitted."""
    path = way.path
    if path.stat().st_size < PAGE_SIZE:
        raise NoKeyFits  # SQLite would take a stump of a byte or two for a fresh, empty database
    for key in candidates:
        database: RecordDatabase | None = None
        try:
            database = connect(path, key, "ro" if read_only else "rw")
            _take_lock(database, read_only=read_only)
            return database, key
        except ENGINE_FAULTS as fault:
            if database is not None:
                database.close()
            if is_busy(fault):
                raise locked(path) from fault
            if read_only and is_refused_writing(fault):  # a hot journal that must be played back first
                unfinished = UnfinishedChangeRead if way.read_only else UnfinishedChange
                raise unfinished(file=path.name, journal=Places(path).journal.name) from fault
            if not is_damage(fault):
                raise translate(fault, path) or fault from fault
    raise NoKeyFits


def _take_lock(database: RecordDatabase, *, read_only: bool) -> None:
    raw = database.connection()
    if not read_only:
        raw.execute("BEGIN EXCLUSIVE")  # in exclusive locking mode the lock stays until the file is closed
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not read_only:
        raw.execute("COMMIT")


def _begin(way: Way, database: RecordDatabase, key: bytes, user: tuple[str, str], *, read_only: bool) -> Record:
    raw = database.connection()
    behind = migrate.is_behind(raw, way.migrations, way.path.name)  # a newer one is refused before it is read
    found = migrate.version_of(raw)
    if found == 0:
        raise NotARecord(file=way.path.name)
    if behind and read_only:
        older = RecordOlderRead if way.read_only else RecordOlder
        raise older(file=way.path.name, found=found, known=len(way.migrations))
    return Record(way.path, database, key, way.tools, user=user, read_only=read_only, placed=way.placed)


def _settle_in(record: Record, way: Way, action: str, detail: str) -> None:
    if record.user_id:
        user = record.users.get(record.user_id)
        if not user.active:
            raise UserUnknown(user=user.name, known=", ".join(u.name for u in record.users.all(active_only=True)))
        record.user_name = user.name  # the slot file, where the name was read, can be written by anybody
    if record.read_only:
        return
    record.take(lock_file.me(record.user_name, way.tools.clock.now()))
    if migrate.is_behind(record.raw, way.migrations, way.path.name):
        _migrate(record, way)
    with record.transaction(action, kind="record", object_id=record.record_id, detail=detail):
        pass
    if record.missing_changes or record.standing != "agrees":
        _tell_of_anchor(record)
    record.changed_since_backup = news.has_news(record.raw)


def _tell_of_anchor(record: Record) -> None:
    if record.standing != "none":
        with record.transaction("record.anchor", detail=f"{record.standing} {record.missing_changes}"):
            pass
    record.write_anchor()


def _migrate(record: Record, way: Way) -> None:
    from samverkan_desktop.storage import backup  # start-up: only an older record is migrated

    found = migrate.version_of(record.raw)
    made = backup.make_backup(record, way.tools.backup_folder or record.places.backups, reason="migration")
    try:
        migrate.run(record.raw, way.migrations)
    except ENGINE_FAULTS as fault:
        known = translate(fault, way.path)
        if known is None:
            raise
        raise MigrationFailed(
            file=way.path.name,
            found=found,
            known=len(way.migrations),
            reason=in_short(known),
            backup=made.path.name,
        ) from fault
    record.reread()
    with record.transaction("record.migrated", detail=f"{found} -> {len(way.migrations)}"):
        pass
