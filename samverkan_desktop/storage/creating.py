"""Creating a record: drawn under another name, filled, encrypted from its first byte, and only then given its name."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.storage import access_log, keys, migrate, recovery_key, slot_file, slots
from samverkan_desktop.storage import passphrase as passphrases
from samverkan_desktop.storage.connection import connect, is_foreign
from samverkan_desktop.storage.errors import (
    FolderMissing,
    RecordExists,
)
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import Places, create_file, put_aside, sync_file, sync_folder
from samverkan_desktop.storage.keys import STANDARD, KdfProfile, RandomBytes
from samverkan_desktop.storage.migrations import MIGRATIONS, Migration
from samverkan_desktop.storage.opening import Way, open_with
from samverkan_desktop.storage.session import Record
from samverkan_desktop.storage.slots import Slot, SlotFile
from samverkan_desktop.storage.tools import Tools
from samverkan_desktop.storage.users import NAME_LIMIT, insert_user, role_of

_LONGEST_BESIDE = 20
"""What the names of the files beside a record have more than its own, at most."""


def create_record(
    path: Path,
    *,
    user: str,
    role: str,
    passphrase: str,
    clock: Clock,
    ids: IdMaker,
    function: str = "",
    random_bytes: RandomBytes = secrets.token_bytes,
    kdf: KdfProfile = STANDARD,
    allow_weak: bool = False,
    names: Iterable[str] = (),
    anchor_folder: Path | None = None,
    backup_folder: Path | None = None,
    local_folder: Path | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> tuple[Record, str]:
    """Make a new record with its first user; return it open, and the recovery key to print once.

    ``names`` are words that make a passphrase weak (the municipality's). ``allow_weak`` is for the example record.
    Raises RecordExists, PassphraseTooWeak, FolderMissing, ReadOnlyPlace, DiskFull; nothing is then left behind.
    """
    user = clean_line(user, field="Namn", limit=NAME_LIMIT, required=True)
    function = clean_line(function, field="Funktion")
    first_role = role_of(role)
    passphrases.require_strong(passphrase, names=(user, *names), allow_weak=allow_weak)
    places = Places(path)
    with mapped(path):
        if path.exists():
            raise RecordExists(file=path.name)
        path.with_name(path.name + "-" * _LONGEST_BESIDE).exists()  # refused by a disk that has no room for such names
    if not path.parent.is_dir():
        raise FolderMissing(place=str(path.parent))
    tools = Tools(clock, ids, random_bytes, kdf, monotonic, anchor_folder, backup_folder, local_folder)
    record_id, user_id, data_key = ids.new(), ids.new(), random_bytes(keys.KEY_SIZE)
    slot = slots.make_slot(record_id, user_id, user, passphrase, data_key, profile=kdf, random_bytes=random_bytes)
    draft = path.with_name(path.name + ".ny")
    with mapped(path):
        try:
            _draw(draft, data_key, migrations)
            _first_rows(draft, data_key, record_id, slot, function, first_role.value, clock)
            for copy in places.keys:  # keys of a record that is gone may still open its backups
                put_aside(copy, copy.with_name(f"{path.stem} undanlagd{copy.suffix}"))
            slot_file.save(places.keys, SlotFile(record_id, current=keys.fingerprint(data_key), slots=(slot,)))
            _publish(draft, path)
        finally:
            for leftover in (draft, draft.with_name(draft.name + "-journal")):
                with contextlib.suppress(OSError):
                    leftover.unlink(missing_ok=True)
    way = Way(path, tools, migrations)
    record = open_with(way, [data_key], (user_id, user), action="record.opened")
    return record, recovery_key.encode(data_key)


def _draw(draft: Path, data_key: bytes, migrations: Sequence[Migration]) -> None:
    """Make the encrypted database with its tables; draw again should its salt look like another program's file."""
    while True:
        create_file(draft).close()
        database = connect(draft, data_key, "rwc")
        try:
            migrate.run(database.connection(), migrations)
        finally:
            database.close()
        if not is_foreign(draft):
            return


def _first_rows(
    draft: Path, data_key: bytes, record_id: str, slot: Slot, function: str, role: str, clock: Clock
) -> None:
    database = connect(draft, data_key, "rw")
    raw, now = database.connection(), clock.now()
    try:
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany(
            "INSERT INTO meta (key, value) VALUES (?, ?)",
            [("record_id", record_id), ("created_at", access_log.written(now))],
        )
        insert_user(raw, slot.user_id, slot.name, function, role_of(role), slot.public, now)
        access_log.append(
            raw,
            access_log.read_head(raw, record_id),
            instant=now,
            user=(slot.user_id, slot.name),
            action="record.created",
            kind="record",
            object_id=record_id,
        )
        raw.execute("COMMIT")
    finally:
        database.close()


def _publish(draft: Path, path: Path) -> None:
    """Give the finished file its name, never over another that came meanwhile."""
    sync_file(draft)
    try:
        os.link(draft, path)  # fails when the name is taken, unlike a rename
    except FileExistsError as fault:
        raise RecordExists(file=path.name) from fault
    except OSError:  # a file system without links
        if path.exists():
            raise RecordExists(file=path.name) from None
        draft.rename(path)
    sync_folder(path.parent)
