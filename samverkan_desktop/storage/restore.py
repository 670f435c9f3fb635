"""Restore from a backup: proved first, and the present record kept beside, whatever state it is in.

Works with a damaged or missing present record and with none open. The slot file comes with the record, so what opens
the restored record is what opened it when the backup was made; the program says so.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field, replace
from datetime import datetime
from pathlib import Path

from samverkan_desktop.domain.clock import Clock, local
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import (
    access_log,
    anchor,
    anchor_places,
    keys,
    lock_file,
    recovery_key,
    slot_file,
    slots,
)
from samverkan_desktop.storage.backup import examine
from samverkan_desktop.storage.backup_file import BackupReader, Manifest
from samverkan_desktop.storage.connection import is_held
from samverkan_desktop.storage.errors import (
    BackupNewer,
    BackupOtherRecord,
    FolderMissing,
    RecoveryKeyOther,
)
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import Places, require_space, sync_file, sync_folder, unused
from samverkan_desktop.storage.keys import STANDARD, KdfProfile, RandomBytes
from samverkan_desktop.storage.migrations import MIGRATIONS, Migration
from samverkan_desktop.storage.opening import Way, locked, open_with
from samverkan_desktop.storage.session import RECOVERY_USER
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.slots import SlotFile
from samverkan_desktop.storage.tools import Tools

_MARGIN = 1024 * 1024


@dataclass(frozen=True)
class Secret:
    """What opens a backup: a user's passphrase as it was then, or the recovery key of that time, or the data key."""

    passphrase: str | None = field(default=None, repr=False)
    user: str | None = None
    recovery_key: str | None = field(default=None, repr=False)
    data_key: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Restored:
    """What a restore did. ``kept`` are the files of the record that stood there, under their new names."""

    path: Path
    manifest: Manifest
    kept: tuple[Path, ...]
    missing_changes: int
    """How many logged changes the present record had beyond the backup, as far as an anchor could tell."""
    others: tuple[Path, ...] = ()
    """Where the same record also lies, as far as this computer knows: files with a history of their own from now on."""

    @property
    def kept_record(self) -> Path | None:
        """The record that stood there, under its new name."""
        return next((path for path in self.kept if path.suffix == self.path.suffix), None)


@dataclass(frozen=True)
class _Proved:
    manifest: Manifest
    data_key: bytes = field(repr=False)
    user: tuple[str, str]
    slot_bytes: bytes
    record: Path


def verify_backup(path: Path, secret: Secret, *, migrations: Sequence[Migration] = MIGRATIONS) -> Manifest:
    """Open a backup, read all of it through and return what it holds. Leaves nothing behind.

    Raises BackupMissing, BackupDamaged, BackupNewer, WrongPassphrase, RecoveryKeyWrong, DiskFull.
    """
    with mapped(path), _proved(path, secret, path.parent, migrations) as proved:
        return proved.manifest


def restore(
    backup: Path,
    target: Path,
    secret: Secret,
    *,
    clock: Clock,
    ids: IdMaker,
    other_record: bool = False,
    take_over: bool = False,
    random_bytes: RandomBytes = secrets.token_bytes,
    kdf: KdfProfile = STANDARD,
    anchor_folder: Path | None = None,
    backup_folder: Path | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> Restored:
    """Put the backup's record at ``target``; what stood there is kept as *NAME före-återställning DATE*.

    ``other_record`` allows it to take the place of a record with another id, ``take_over`` of one that another computer
    left a note on though no one holds it. Raises what `verify_backup` raises, and
    RecordLocked, BackupOtherRecord, FolderMissing, ReadOnlyPlace; the present record is then untouched.
    """
    places = Places(target)
    tools = Tools(clock, ids, random_bytes, kdf, monotonic, anchor_folder, backup_folder)
    if not target.parent.is_dir():
        raise FolderMissing(place=str(target.parent))
    with mapped(target):
        foreign = lock_file.is_foreign(lock_file.read(places.lock)) and not take_over
        if target.exists() and (foreign or is_held(target)):
            raise locked(target)
        with _proved(backup, secret, target.parent, migrations) as proved:
            present = _record_id_of(places)
            if present not in ("", proved.manifest.record_id) and not other_record:
                raise BackupOtherRecord(file=backup.name, target=target.name)
            beyond = _beyond(places, proved.manifest)
            kept = _swap(places, proved, clock.now())
            for old in kept:
                if old.suffix == target.suffix:
                    anchor_places.follow(target, old, anchor_folder, proved.manifest.record_id, proved.data_key)
            others = anchor_places.also_at(target, anchor_folder, proved.manifest.record_id, proved.data_key)
        way = Way(target, tools, migrations, take_over=take_over, placed=True)
        done = _seal(way, proved, kept, backup.name, beyond)
        return replace(done, others=tuple(path for path in others if path not in kept))


# -- proving ----------------------------------------------------------------------------------------------------------


@contextmanager
def _proved(path: Path, secret: Secret, folder: Path, migrations: Sequence[Migration]) -> Iterator[_Proved]:
    """Give the backup's record as a checked file in ``folder``, still encrypted, removed afterwards if still there."""
    draft = unused(folder / f"{path.name}.prov")
    try:
        with BackupReader(path) as reader:
            manifest = reader.manifest
            if manifest.schema > len(migrations):
                raise BackupNewer(file=path.name, found=manifest.schema, known=len(migrations))
            slot_bytes = reader.slot_bytes()
            data_key, user = _unlock(reader, slot_bytes, secret)
            if not manifest.holds(data_key):
                raise reader.damaged("förteckningens sigill stämmer inte")
            require_space(folder, reader.record_size + _MARGIN)
            reader.extract_record(draft)
            _compare(reader, draft, data_key)
        yield _Proved(manifest, data_key, user, slot_bytes, draft)
    finally:
        for leftover in (draft, draft.with_name(draft.name + "-journal")):
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)


def _unlock(reader: BackupReader, slot_bytes: bytes, secret: Secret) -> tuple[bytes, tuple[str, str]]:
    """Return the backup's data key and who opened it."""
    wanted = reader.manifest.key
    if secret.data_key is not None or secret.recovery_key is not None:
        key = secret.data_key if secret.data_key is not None else recovery_key.decode(secret.recovery_key or "")
        if keys.fingerprint(key) != wanted:
            raise RecoveryKeyOther(file=reader.path.name)
        return key, RECOVERY_USER
    try:
        file = slot_file.parse(slot_bytes)
    except SlotFileUnreadable as fault:
        raise reader.damaged("nyckelfilen går inte att läsa") from fault
    opened = slots.open_with_passphrase(file, secret.passphrase or "", secret.user)
    slot = opened.slot
    for key in opened.candidates:
        if keys.fingerprint(key) == wanted:
            return key, (slot.user_id, slot.name)
    raise reader.damaged("nyckelfilen hör inte till innehållet")


def _compare(reader: BackupReader, draft: Path, data_key: bytes) -> None:
    found, manifest = examine(draft, data_key), reader.manifest
    if found.problem:
        raise reader.damaged(found.problem)
    told = (manifest.record_id, manifest.schema, dict(manifest.counts), manifest.last_number, manifest.head_hash)
    if told != (found.record_id, found.schema, found.counts, found.last_number, found.head_hash):
        raise reader.damaged("antalet poster stämmer inte med förteckningen")


# -- putting in place -------------------------------------------------------------------------------------------------


def _record_id_of(places: Places) -> str:
    """Return the id of the record that stands there, as far as its slot file tells."""
    if not places.record.exists():
        return ""
    try:
        return slot_file.load(places.keys, heal=False).record_id
    except SlotFileUnreadable:
        return ""


def _beyond(places: Places, manifest: Manifest) -> int:
    """Return how many logged changes the present record had after the backup, by the anchor beside it."""
    told = anchor.told_by(places.anchor)
    return 0 if told is None else max(0, told.number - manifest.last_number)


def _swap(places: Places, proved: _Proved, now: datetime) -> tuple[Path, ...]:
    """Keep what stands there under another name and put the proved record in its place.

    The journal goes with the old record: left behind it would be played into the new one.
    """
    sync_file(proved.record)
    base = f"{places.record.stem} före-återställning {local(now):%Y-%m-%d %H.%M.%S}"
    new_record = unused(places.record.with_name(base + places.record.suffix))
    kept_places = Places(new_record)
    kept = []
    moves = [
        (places.journal, kept_places.journal),
        (places.keys[0], kept_places.keys[0]),
        (places.keys[1], kept_places.keys[1]),
        (places.anchor, kept_places.anchor),
        (places.record, new_record),
    ]
    for old, new in moves:
        if old.exists():
            _keep(old, new, moved=old in (places.journal, places.anchor))
            kept.append(new)
    file = slot_file.parse(proved.slot_bytes) if proved.slot_bytes else SlotFile(proved.manifest.record_id, current="")
    slot_file.save(places.keys, file)
    proved.record.replace(places.record)
    sync_folder(places.record.parent)
    return tuple(kept)


def _keep(old: Path, new: Path, *, moved: bool) -> None:
    """Give a file a second name, so that the first is never without a file; move it where links are not to be had."""
    if not moved:
        with contextlib.suppress(OSError):
            os.link(old, new)
            return
    old.rename(new)


def _seal(way: Way, proved: _Proved, kept: tuple[Path, ...], name: str, beyond: int) -> Restored:
    """Open the restored record, log where it comes from and what it lacks, and let the anchors follow."""
    with open_with(way, [proved.data_key], proved.user, action="record.restored", detail=name) as record:
        missing = max(beyond, record.missing_changes)
        with record.transaction(
            "record.restore_sealed", kind="record", object_id=record.record_id, detail=str(missing)
        ):
            record.set_meta("restored_at", access_log.written(way.tools.clock.now()))
        record.write_anchor()
    return Restored(way.path, proved.manifest, kept, missing)
