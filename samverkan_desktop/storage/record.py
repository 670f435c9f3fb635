"""The ways to a record: create one, open one. They never meet: what is missing or empty is never made anew.

Opening asks in this order, so that every answer is the right one: is the file there and ours to open → does the
passphrase open the slot (else *wrong passphrase*) → does the key open the database (else *damaged*) → is it held by
another (*locked*) → is it newer than the program (*newer*) → migrate → anchors → log.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.storage import access_log, anchor, keys, migrate, recovery_key, slot_file, slots
from samverkan_desktop.storage import passphrase as passphrases
from samverkan_desktop.storage.connection import connect, is_foreign, is_text
from samverkan_desktop.storage.errors import (
    NotARecord,
    ReadOnlyPlace,
    RecordDamaged,
    RecordExists,
    RecoveryKeyOrDamage,
    RecoveryKeyOther,
    SlotsForeign,
    SlotsMissing,
    UserNotChosen,
    UserUnknown,
    WrongPassphrase,
)
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import Places, put_aside, sync_file, sync_folder
from samverkan_desktop.storage.key_change import settle
from samverkan_desktop.storage.keys import STANDARD, KdfProfile, KeyDoesNotFit, RandomBytes
from samverkan_desktop.storage.migrations import MIGRATIONS, Migration
from samverkan_desktop.storage.opening import NoKeyFits, Way, can_write, first_look, open_with
from samverkan_desktop.storage.session import RECOVERY_USER, Record
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.slots import Opened, Slot, SlotFile
from samverkan_desktop.storage.tools import Tools
from samverkan_desktop.storage.users import NAME_LIMIT, insert_user, role_of

__all__ = ["Record", "create_record", "names_in", "open_record", "open_with_recovery_key"]


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
    monotonic: Callable[[], float] = time.monotonic,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> tuple[Record, str]:
    """Make a new record with its first user; return it open, and the recovery key to print once.

    ``names`` are words that make a passphrase weak (the municipality's). ``allow_weak`` is for the example record.
    Raises RecordExists, PassphraseTooWeak, ReadOnlyPlace, DiskFull; nothing is then left behind.
    """
    user = clean_line(user, field="Namn", limit=NAME_LIMIT, required=True)
    function = clean_line(function, field="Funktion")
    first_role = role_of(role)
    passphrases.require_strong(passphrase, names=(user, *names), allow_weak=allow_weak)
    places = Places(path)
    if path.exists():
        raise RecordExists(file=path.name)
    if not path.parent.is_dir():
        raise ReadOnlyPlace(place=str(path.parent))
    tools = Tools(clock, ids, random_bytes, kdf, monotonic, anchor_folder, backup_folder)
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


def open_record(
    path: Path,
    *,
    passphrase: str,
    user: str | None = None,
    clock: Clock,
    ids: IdMaker,
    read_only: bool = False,
    take_over: bool = False,
    random_bytes: RandomBytes = secrets.token_bytes,
    kdf: KdfProfile = STANDARD,
    anchor_folder: Path | None = None,
    backup_folder: Path | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> Record:
    """Open a record with a user's passphrase. ``user`` is a name or id, and may be left out when there is one only.

    ``kdf`` is for slots made from now on; a slot is always opened by its own parameters. ``take_over`` sets aside the
    note of another computer (only when no one holds the lock). A place that cannot be written gives a record with
    ``read_only`` set. Raises RecordMissing, RecordEmpty, NotARecord, SlotsMissing, UserUnknown, UserNotChosen,
    WrongPassphrase, RecordDamaged, RecordNewer, RecordLocked.
    """
    tools = Tools(clock, ids, random_bytes, kdf, monotonic, anchor_folder, backup_folder)
    way = Way(path, tools, migrations, read_only, take_over)
    with mapped(path):
        first_look(way)
        file = _load_slots(way)
    slot = _choose(file, user)
    try:
        opened = slots.open_slot(file, slot, passphrase)
    except KeyDoesNotFit as fault:
        raise WrongPassphrase from fault
    try:
        record = open_with(way, opened.candidates, (slot.user_id, slot.name), action="record.opened")
    except NoKeyFits as fault:
        if file.current not in {keys.fingerprint(key) for key in opened.candidates}:
            raise SlotsForeign(file=path.name, keys=Places(path).keys[0].name) from fault
        raise RecordDamaged(file=path.name) from fault
    if not record.read_only:
        with contextlib.suppress(OSError):  # no space for it now: the slot goes on working as it is
            _renew_slot(record, file, opened, passphrase)
    return record


def open_with_recovery_key(
    path: Path,
    key_text: str,
    *,
    clock: Clock,
    ids: IdMaker,
    read_only: bool = False,
    take_over: bool = False,
    random_bytes: RandomBytes = secrets.token_bytes,
    kdf: KdfProfile = STANDARD,
    anchor_folder: Path | None = None,
    backup_folder: Path | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> Record:
    """Open a record with the printed key, also when the slot file is gone; then use ``record.users.reset_passphrase``.

    Raises RecoveryKeyWrong (which group is mistyped), RecoveryKeyLength, RecoveryKeyOther, RecordDamaged, and what
    `open_record` raises about the file.
    """
    tools = Tools(clock, ids, random_bytes, kdf, monotonic, anchor_folder, backup_folder)
    way = Way(path, tools, migrations, read_only, take_over)
    with mapped(path):
        first_look(way)
    data_key = recovery_key.decode(key_text)
    try:
        return open_with(way, [data_key], RECOVERY_USER, action="record.recovered")
    except NoKeyFits as fault:
        known = _known_keys(Places(path))
        if keys.fingerprint(data_key) in known:
            raise RecordDamaged(file=path.name) from fault
        raise (RecoveryKeyOther if known else RecoveryKeyOrDamage)(file=path.name) from fault


def names_in(path: Path) -> tuple[str, ...]:
    """Return the names to choose from when opening; empty when the slot file is missing. Changes nothing."""
    try:
        return slot_file.load(Places(path).keys, heal=False).names()
    except SlotFileUnreadable:
        return ()


# -- creating ---------------------------------------------------------------------------------------------------------


def _draw(draft: Path, data_key: bytes, migrations: Sequence[Migration]) -> None:
    """Make the encrypted database with its tables; draw again should its salt look like another program's file."""
    while True:
        draft.unlink(missing_ok=True)
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


# -- opening ----------------------------------------------------------------------------------------------------------


def _load_slots(way: Way) -> SlotFile:
    places = Places(way.path)
    try:
        return slot_file.load(places.keys, heal=not way.read_only and can_write(places))
    except SlotFileUnreadable as fault:
        if is_text(way.path):
            raise NotARecord(file=way.path.name) from fault
        raise SlotsMissing(file=way.path.name, keys=places.keys[0].name) from fault


def _choose(file: SlotFile, user: str | None) -> Slot:
    known = ", ".join(file.names())
    if user is None:
        if len(file.slots) != 1:
            raise UserNotChosen(known=known)
        return file.slots[0]
    slot = file.find(user)
    if slot is None:
        raise UserUnknown(user=user, known=known)
    return slot


def _renew_slot(record: Record, file: SlotFile, opened: Opened, passphrase: str) -> None:
    """Finish or forget an interrupted change of key, and let the user's slot hold the present data key itself."""
    settled = settle(file, record.data_key)
    slot = next(slot for slot in settled.slots if slot.user_id == opened.slot.user_id)
    if slot.handovers and keys.fingerprint(record.data_key) == settled.current:
        renewed = slots.make_slot(
            record.record_id,
            slot.user_id,
            slot.name,
            passphrase,
            record.data_key,
            profile=record.tools.kdf.at_least(slot.profile),
            random_bytes=record.tools.random_bytes,
            private=opened.private,
        )
        settled = settled.with_slot(renewed)
    if settled != file:
        slot_file.save(record.places.keys, replace(settled, serial=file.serial))


def _known_keys(places: Places) -> set[str]:
    """Return the names of data keys that files beside the record speak of, to tell a foreign key from damage."""
    known = {anchor.key_name(places.anchor)}
    with contextlib.suppress(SlotFileUnreadable):
        file = slot_file.load(places.keys, heal=False)
        known |= {file.current, file.coming}
    return known - {""}
