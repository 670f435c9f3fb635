"""Verified backups: copied by SQLite's own means, opened and read back, only then given their name.

In three steps so that the window need not wait: `copy` on the record's thread, in page steps that can be watched and
broken off; `finish` on any thread; `register` on the record's thread. `make_backup` does all three.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import access_log, keys, migrate, news, slot_file
from samverkan_desktop.storage.backup_file import SUFFIX, BackupInfo, BackupReader, Manifest, file_name, pack, sha256_of
from samverkan_desktop.storage.connection import RawConnection, raw_connect
from samverkan_desktop.storage.errors import (
    BackupDamaged,
    BackupFailed,
    BackupMissing,
)
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import create_file, require_space, sync_file, sync_folder, unused
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.slots import SlotFile

if TYPE_CHECKING:  # opening makes backups before it migrates; at run time the record need not be imported back
    from samverkan_desktop.storage.session import Record

PAGES_PER_STEP = 256
"""One MiB: some milliseconds."""
_MARGIN = 1024 * 1024
_COPY, _PACKED = ".kopia", ".ny"
Progress = Callable[[int, int], None]
"""Called as (done, all) pages. Raise `BackupCancelled` in it to break off."""


@dataclass(frozen=True)
class Examined:
    """What was found in an encrypted database that was opened and read through."""

    record_id: str
    schema: int
    counts: dict[str, int]
    last_number: int
    head_hash: str
    problem: str = ""


def counts_in(connection: RawConnection) -> dict[str, int]:
    """Return how many rows each table has. The search index's inner tables follow from it and are left out."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name NOT LIKE 'search\\_text\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for (name,) in rows}  # noqa: S608  # names from the schema


def examine(path: Path, data_key: bytes) -> Examined:
    """Open a copy that no one uses, check every page and every table, and tell what is in it."""
    connection = raw_connect(path, data_key, "ro")
    try:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            return Examined("", 0, {}, 0, "", "en del av innehållet är förstörd")
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if answer != "ok":
            return Examined("", 0, {}, 0, "", "innehållet hänger inte ihop")
        record_id = str(connection.execute("SELECT value FROM meta WHERE key = 'record_id'").fetchone()[0])
        head = access_log.read_head(connection, record_id)
        schema = migrate.version_of(connection)
        return Examined(record_id, schema, counts_in(connection), head.number, head.hash)
    except dbapi2.Error:
        return Examined("", 0, {}, 0, "", "innehållet går inte att öppna")
    finally:
        connection.close()


class BackupJob:
    """One backup under way."""

    def __init__(self, record: Record, folder: Path, *, reason: str = "") -> None:
        self._record_path = record.path
        self._folder = folder
        self._reason = reason
        self._instant: datetime = record.tools.clock.now()
        self._key = record.data_key
        self._expected = Examined(record.record_id, 0, {}, 0, "")
        self._slots = b""
        self._final = folder
        self._copy = folder
        self._packed = folder

    def copy(self, record: Record, progress: Progress | None = None) -> None:
        """Copy the record, on its own thread, in steps. Not inside a transaction. Raises DiskFull, ReadOnlyPlace."""
        if record.in_transaction:
            raise RuntimeError("a backup is not made inside a transaction")
        raw = record.raw
        with mapped(self._folder / record.path.name):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._clear_leftovers()
            self._slots = _slot_bytes(record)
            pages, page_size = (
                int(raw.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size")
            )
            require_space(self._folder, 2 * pages * page_size + _MARGIN)
            name = file_name(record.path.stem, self._instant, record.head.number)
            self._final = unused(self._folder / name)
            self._copy = self._final.with_name(self._final.name + _COPY)
            self._packed = self._final.with_name(self._final.name + _PACKED)
            try:
                self._copy_pages(raw, progress)
            except BaseException:
                self.discard()
                raise
        head = record.head
        self._expected = Examined(record.record_id, migrate.version_of(raw), counts_in(raw), head.number, head.hash)

    def finish(self) -> BackupInfo:
        """Read the copy through, pack it, read the packed file back, give it its name. Any thread.

        Raises BackupFailed when what was read back is not what was copied, DiskFull, ReadOnlyPlace.
        """
        with mapped(self._final):
            try:
                manifest = self._verified_manifest()
                pack(self._packed, self._copy, self._slots, manifest)
                sync_file(self._packed)
                self._read_back(manifest)
                self._packed.replace(self._final)
                sync_folder(self._folder)
            finally:
                self.discard()
        return BackupInfo(self._final, self._final.stat().st_size, manifest)

    def register(self, record: Record, made: BackupInfo) -> None:
        """Note in the record that it has a verified backup; a record opened for reading keeps no note."""
        if not record.read_only:
            note_backup(record, made)

    def discard(self) -> None:
        """Remove what is half made."""
        for leftover in (self._copy, self._packed, self._copy.with_name(self._copy.name + "-journal")):
            if leftover != self._folder:
                with contextlib.suppress(OSError):
                    leftover.unlink(missing_ok=True)

    def _clear_leftovers(self) -> None:
        """Remove copies that a crash left half made; a day old, so that no one is still at work on them."""
        yesterday = self._instant.timestamp() - 24 * 3600
        for ending in (_COPY, _PACKED):
            for path in self._folder.glob(f"*{SUFFIX}{ending}"):
                if path.name.startswith(f"{self._record_path.stem}_") and path.stat().st_mtime < yesterday:
                    path.unlink(missing_ok=True)

    def _copy_pages(self, raw: RawConnection, progress: Progress | None) -> None:
        create_file(self._copy).close()
        target = raw_connect(self._copy, self._key, "rwc")
        try:
            target.execute("PRAGMA journal_mode = OFF")  # a half-made copy is thrown away, so it needs no journal
            target.execute("PRAGMA synchronous = OFF")  # and the packed file is synced instead

            def step(_status: int, remaining: int, total: int) -> None:
                if progress is not None:
                    progress(total - remaining, total)

            raw.backup(target, pages=PAGES_PER_STEP, progress=step)
        finally:
            target.close()

    def _verified_manifest(self) -> Manifest:
        found, expected = examine(self._copy, self._key), self._expected
        if found != expected:
            raise BackupFailed(reason=found.problem or "antalet poster stämmer inte")
        return Manifest(
            record_id=expected.record_id,
            name=self._record_path.stem,
            schema=expected.schema,
            counts=expected.counts,
            last_number=expected.last_number,
            head_hash=expected.head_hash,
            instant=self._instant,
            reason=self._reason,
            key=keys.fingerprint(self._key),
            sha256=sha256_of(self._copy),
            keys_sha256=hashlib.sha256(self._slots).hexdigest(),
        ).signed(self._key)

    def _read_back(self, manifest: Manifest) -> None:
        try:
            with BackupReader(self._packed) as reader:
                same = reader.manifest == manifest and reader.slot_bytes() == self._slots
                if not same or reader.record_sha256() != manifest.sha256:
                    raise BackupFailed(reason="filen på disken skiljer sig från det som skrevs")
        except (BackupDamaged, BackupMissing) as fault:
            raise BackupFailed(reason="filen på disken går inte att läsa") from fault


def make_backup(record: Record, folder: Path, *, reason: str = "", progress: Progress | None = None) -> BackupInfo:
    """Copy, verify and register a backup in one go. Raises DiskFull, ReadOnlyPlace, BackupFailed."""
    job = BackupJob(record, folder, reason=reason)
    job.copy(record, progress)
    made = job.finish()
    job.register(record, made)
    return made


def note_backup(record: Record, made: BackupInfo) -> None:
    """Note in an open record that it has a verified backup, and how far that reaches."""
    manifest = made.manifest
    if manifest is None:
        return
    detail = f"{made.path.name} {manifest.reason}".strip()
    with record.transaction("backup.made", kind="backup", object_id=record.record_id, detail=detail):
        record.set_meta("last_backup", access_log.written(manifest.instant))
        record.set_meta(news.COPIED_UP_TO, str(manifest.last_number))
    record.changed_since_backup = news.has_news(record.raw)


def list_backups(folder: Path, *, record_id: str | None = None) -> list[BackupInfo]:
    """Return the backups in a folder, newest first, unreadable ones last with what is wrong. Needs no key.

    What the list tells is what the files say; only `verify_backup` proves it.
    """
    if not folder.is_dir():
        return []
    found = [_info(path) for path in sorted(folder.glob(f"*{SUFFIX}"))]
    kept = [
        info for info in found if record_id is None or info.manifest is None or info.manifest.record_id == record_id
    ]
    return sorted(
        kept,
        key=lambda info: (info.manifest is not None, info.manifest.instant.timestamp() if info.manifest else 0),
        reverse=True,
    )


def _info(path: Path) -> BackupInfo:
    try:
        with BackupReader(path) as reader:
            return BackupInfo(path, path.stat().st_size, reader.manifest)
    except BackupDamaged as fault:
        return BackupInfo(path, path.stat().st_size, None, str(fault.fields["reason"]))


def _slot_bytes(record: Record) -> bytes:
    """Return the slot file for the backup; an empty one when it is lost, and then the recovery key opens the backup."""
    try:
        file = slot_file.load(record.places.keys, heal=not record.read_only)
    except SlotFileUnreadable:
        file = SlotFile(record.record_id, current=keys.fingerprint(record.data_key))
    return slot_file.dump(file)
