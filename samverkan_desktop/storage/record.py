"""The ways to a record: create one (`storage.creating`), open one. They never meet: what is missing or empty is never
made anew.

Opening asks in this order, so that every answer is the right one: is the file there and ours to open → does the
passphrase open the slot (else *wrong passphrase*) → does the key open the database (else *damaged*) → is it held by
another (*locked*) → is it newer than the program (*newer*) → migrate → anchors → log.
"""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import field, replace
from pathlib import Path

from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import anchor, draft_file, keys, recovery_key, slot_file, slots
from samverkan_desktop.storage.connection import is_text
from samverkan_desktop.storage.creating import create_record
from samverkan_desktop.storage.errors import (
    NotARecord,
    RecordDamaged,
    RecoveryKeyOrDamage,
    RecoveryKeyOther,
    SlotsForeign,
    SlotsMissing,
)
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.key_change import settle
from samverkan_desktop.storage.keys import STANDARD, KdfProfile, RandomBytes
from samverkan_desktop.storage.migrations import MIGRATIONS, Migration
from samverkan_desktop.storage.opening import NoKeyFits, Way, can_write, first_look, open_with
from samverkan_desktop.storage.session import RECOVERY_USER, Record
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.slots import Opened, SlotFile
from samverkan_desktop.storage.tools import Tools

__all__ = ["Record", "Unlocked", "create_record", "names_in", "open_record", "open_with_recovery_key", "unlock"]


@dataclass(frozen=True)
class Unlocked:
    """What a passphrase gave before the record was touched. Values only: it may go from one thread to another.

    ``by_keyring``: not a passphrase but the computer's keyring gave it, so there is none to make a new slot with.
    """

    file: SlotFile = field(repr=False)
    opened: Opened = field(repr=False)
    by_keyring: bool = False


def unlock(
    path: Path, *, passphrase: str, user: str | None = None, read_only: bool = False, held_here: bool = False
) -> Unlocked:
    """Open a user's slot: the slow half of `open_record`, which no connection is needed for. Runs on any thread.

    ``held_here``: the record is open in this program, so its file is not looked at. Raises what `open_record` raises up
    to WrongPassphrase.
    """
    with mapped(path):
        if not held_here:
            first_look(path)
        file = _load_slots(path, read_only=read_only)
    return Unlocked(file, slots.open_with_passphrase(file, passphrase, user))


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
    local_folder: Path | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    migrations: Sequence[Migration] = MIGRATIONS,
    unlocked: Unlocked | None = None,
) -> Record:
    """Open a record with a user's passphrase. ``user`` is a name or id, and may be left out when there is one only.

    ``unlocked`` is what `unlock` gave for the same passphrase; without it the slot is opened here, which takes time.
    ``kdf`` is for slots made from now on; a slot is always opened by its own parameters. ``take_over`` sets aside the
    note of another computer (only when no one holds the lock). A place that cannot be written gives a record with
    ``read_only`` set. Raises RecordMissing, RecordEmpty, NotARecord, SlotsMissing, UserUnknown, UserNotChosen,
    WrongPassphrase, RecordDamaged, RecordNewer, RecordLocked.
    """
    tools = Tools(clock, ids, random_bytes, kdf, monotonic, anchor_folder, backup_folder, local_folder)
    way = Way(path, tools, migrations, read_only, take_over)
    if unlocked is None:
        unlocked = unlock(path, passphrase=passphrase, user=user, read_only=read_only)
    else:
        with mapped(path):
            first_look(path)  # time has gone since it was unlocked
    file, opened = unlocked.file, unlocked.opened
    who, how = (opened.slot.user_id, opened.slot.name), "keyring" if unlocked.by_keyring else ""
    try:
        record = open_with(way, opened.candidates, who, action="record.opened", detail=how)
    except NoKeyFits as fault:
        raise _no_key_fits(Places(path), file, opened) from fault
    olds = [key for key in opened.candidates if key != record.data_key]
    draft_file.rekey(local_folder, record.record_id, olds, record.data_key, random_bytes)
    if not record.read_only and not unlocked.by_keyring:
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
    local_folder: Path | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> Record:
    """Open a record with the printed key, also when the slot file is gone; then use ``record.users.reset_passphrase``.

    Raises RecoveryKeyWrong (which group is mistyped), RecoveryKeyLength, RecoveryKeyOther, RecordDamaged, and what
    `open_record` raises about the file.
    """
    tools = Tools(clock, ids, random_bytes, kdf, monotonic, anchor_folder, backup_folder, local_folder)
    way = Way(path, tools, migrations, read_only, take_over)
    with mapped(path):
        first_look(path)
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


# -- opening ----------------------------------------------------------------------------------------------------------


def _load_slots(path: Path, *, read_only: bool) -> SlotFile:
    places = Places(path)
    try:
        return slot_file.load(places.keys, heal=not read_only and can_write(places))
    except SlotFileUnreadable as fault:
        if is_text(path):
            raise NotARecord(file=path.name) from fault
        raise SlotsMissing(file=path.name, keys=places.keys[0].name) from fault


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


def _no_key_fits(places: Places, file: SlotFile, opened: Opened) -> EnvironmentFailure:
    """Tell a slot file that belongs elsewhere, or no longer leads to the present key, from a damaged record."""
    told = anchor.told_by(places.anchor)
    led_to = {keys.fingerprint(key) for key in opened.candidates}
    elsewhere = told is not None and (told.record_id != file.record_id or told.key not in led_to)
    if elsewhere or file.current not in led_to:
        return SlotsForeign(file=places.record.name, keys=places.keys[0].name)
    return RecordDamaged(file=places.record.name)


def _known_keys(places: Places) -> set[str]:
    """Return the names of data keys that files beside the record speak of, to tell a foreign key from damage."""
    told = anchor.told_by(places.anchor)
    known = {"" if told is None else told.key}
    with contextlib.suppress(SlotFileUnreadable):
        file = slot_file.load(places.keys, heal=False)
        known |= {file.current, file.coming}
    return known - {""}
