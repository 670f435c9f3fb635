"""Bringing the working file of this computer in step with the latest snapshot, and never over changes of its own."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlcipher3 import dbapi2

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import access_log, anchor, anchor_places, keys, lock_file, slot_file
from samverkan_desktop.storage.access_log import Head
from samverkan_desktop.storage.backup_file import BackupReader, Manifest
from samverkan_desktop.storage.connection import is_held, raw_connect
from samverkan_desktop.storage.files import Places, copy_file, remove, require_space, sync_file, sync_folder, unused
from samverkan_desktop.storage.opening import locked
from samverkan_desktop.storage.pen_note import Note
from samverkan_desktop.storage.slot_file import SlotFileUnreadable

_MARGIN = 1024 * 1024


class KeyChanged(Exception):
    """The snapshot has a data key that is not at hand: internal; the passphrase leads to it by the snapshot's slots."""


class LocalUnreadable(Exception):
    """No key at hand opens the file here: internal; opening it the usual way tells what is wrong with it."""


class Relation(StrEnum):
    """How the file here stands to a snapshot."""

    SAME = "same"
    BEHIND = "behind"
    """It has nothing that the snapshot lacks."""
    CHANGED = "changed"
    """It has changes that the snapshot lacks."""


@dataclass(frozen=True)
class Stand:
    """The two compared. ``own``: how many rows of the log the file here has that the snapshot lacks.

    ``ahead``: it has all of the snapshot and goes on from it.
    """

    relation: Relation
    head: Head
    manifest: Manifest
    own: int = 0
    ahead: bool = False


def head_of(path: Path, candidates: Sequence[bytes], record_id: str) -> tuple[Head, bytes]:
    """Return the end of a closed record's log, and the key that fitted. Plays back what a crash left half done."""
    for key in candidates:
        connection = raw_connect(path, key, "rw")
        try:
            return access_log.read_head(connection, record_id), key
        except dbapi2.Error:
            continue
        finally:
            connection.close()
    raise LocalUnreadable


def key_that_opens(path: Path, candidates: Sequence[bytes]) -> bytes:
    """Return the key that opens a closed record."""
    return head_of(path, candidates, "")[1]


def told_in(snapshot: Path, candidates: Sequence[bytes]) -> tuple[Manifest, bytes]:
    """Return what a snapshot holds, proved by its seal. Raises KeyChanged, BackupDamaged, BackupMissing."""
    with BackupReader(snapshot) as reader:
        for key in candidates:
            if keys.fingerprint(key) == reader.manifest.key:
                if not reader.manifest.holds(key):
                    raise reader.damaged("förteckningens sigill stämmer inte")
                return reader.manifest, key
    raise KeyChanged


def compare(places: Places, snapshot: Path, candidates: Sequence[bytes], note: Note) -> Stand:
    """Hold the file here against a snapshot. No one may have it open."""
    manifest, key = told_in(snapshot, candidates)
    head, own_key = head_of(places.record, candidates, note.record_id)
    there = (manifest.last_number, manifest.head_hash)
    if (head.number, head.hash) == there:
        return Stand(Relation.SAME, head, manifest)
    if (head.number, head.hash) == (note.number, note.hash):
        return Stand(Relation.BEHIND, head, manifest)
    if _has(places.record, own_key, Head(*there, ""), note.record_id):  # ours goes through it and on
        return Stand(Relation.CHANGED, head, manifest, max(1, head.number - manifest.last_number), ahead=True)
    with _extracted(places, snapshot) as draft:
        if _has(draft, key, head, note.record_id):
            return Stand(Relation.BEHIND, head, manifest)
    common = min(note.number, head.number)
    return Stand(Relation.CHANGED, head, manifest, max(1, head.number - common))


def fetch(places: Places, snapshot: Path, candidates: Sequence[bytes], anchors: Path | None) -> Manifest:
    """Let the snapshot take the place of the file here, with its slots. What stands here must have been judged before.

    Raises RecordLocked when some program has the file open, BackupDamaged, DiskFull; the file here is then untouched.
    """
    manifest, key = told_in(snapshot, candidates)
    if places.record.exists() and is_held(places.record):
        raise locked(places.record)
    with BackupReader(snapshot) as reader:
        slots = reader.slot_bytes()
    with _extracted(places, snapshot) as draft:
        sync_file(draft)
        remove(places.journal)
        draft.replace(places.record)
        sync_folder(places.record.parent)
    take_slots(places, slots)
    there = anchor.Anchor(
        manifest.record_id, lock_file.this_host(), manifest.last_number, manifest.head_hash, manifest.key
    )
    anchor_places.set_down(places.record, anchors, there, key)
    return manifest


def fetch_first(snapshot: Path, target: Path) -> Manifest:
    """Put a snapshot where no file is, for a computer that has none yet. It is proved when it is opened."""
    places = Places(target)
    with BackupReader(snapshot) as reader:
        manifest, slots = reader.manifest, reader.slot_bytes()
    with _extracted(places, snapshot) as draft:
        take_slots(places, slots)
        sync_file(draft)
        draft.replace(target)
        sync_folder(target.parent)
    return manifest


def take_slots(places: Places, slots: bytes) -> None:
    """Let the snapshot's slots take the place of those here when they differ."""
    if not slots:
        return
    wanted = slot_file.parse(slots)
    with contextlib.suppress(SlotFileUnreadable):
        present = slot_file.load(places.keys, heal=False)
        if (present.record_id, present.current, present.slots) == (wanted.record_id, wanted.current, wanted.slots):
            return
    slot_file.save(places.keys, wanted)


def put_aside(
    places: Places, candidates: Sequence[bytes], note: Note, *, now: datetime, user: tuple[str, str], lost_to: str
) -> Path:
    """Copy the file here, with its slots, to a name of its own, and let its log tell why. Return the copy's name."""
    _, key = head_of(places.record, candidates, note.record_id)
    name = f"{places.record.stem} ej publicerat {local(now):%Y-%m-%d %H.%M}{places.record.suffix}"
    kept = Places(unused(places.record.with_name(name)))
    draft = kept.record.with_name(kept.record.name + ".ny")
    try:
        require_space(places.record.parent, places.record.stat().st_size + _MARGIN)
        copy_file(places.record, draft)
        _tell_lost(draft, key, note, now=now, user=user, lost_to=lost_to)
        sync_file(draft)
        for old, new in zip(places.keys, kept.keys, strict=True):
            if old.exists():
                copy_file(old, new)
        draft.replace(kept.record)
        sync_folder(kept.record.parent)
    finally:
        remove(draft)
    return kept.record


def _tell_lost(path: Path, key: bytes, note: Note, *, now: datetime, user: tuple[str, str], lost_to: str) -> None:
    connection = raw_connect(path, key, "rw")
    try:
        connection.execute("BEGIN IMMEDIATE")
        head = access_log.read_head(connection, note.record_id)
        access_log.append(connection, head, instant=now, user=user, action="förlora pennan", kind="pen", detail=lost_to)
        connection.execute("COMMIT")
    finally:
        connection.close()


@contextmanager
def _extracted(places: Places, snapshot: Path) -> Iterator[Path]:
    """Give the snapshot's encrypted record as a file beside the one here, removed afterwards if still there."""
    draft = places.record.with_name(f"{places.record.name}.{os.getpid()}.hamtas")
    try:
        with BackupReader(snapshot) as reader:
            require_space(places.record.parent, reader.record_size + _MARGIN)
            reader.extract_record(draft)
        yield draft
    finally:
        remove(draft)
        remove(draft.with_name(draft.name + "-journal"))


def _has(path: Path, key: bytes, head: Head, record_id: str) -> bool:
    """Tell whether a record's log goes through a point."""
    connection = raw_connect(path, key, "ro")
    try:
        return access_log.hash_of(connection, head.number, record_id) == head.hash
    finally:
        connection.close()
