"""Getting a record back from a backup: which there are, what they hold, and putting one in place.

Works with no record open, and with a damaged or missing one. What a list tells is what the files say; putting one in
place proves it first.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from samverkan_desktop.domain.clock import local
from samverkan_desktop.services.records import Surroundings
from samverkan_desktop.services.upkeep import Restored
from samverkan_desktop.storage import restore as storage_restore
from samverkan_desktop.storage import slot_file
from samverkan_desktop.storage.backup import list_backups
from samverkan_desktop.storage.backup_file import SUFFIX, BackupInfo, BackupReader
from samverkan_desktop.storage.errors import BackupDamaged, BackupMissing
from samverkan_desktop.storage.files import SUFFIX as RECORD_SUFFIX
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.restore import Secret
from samverkan_desktop.storage.slot_file import SlotFileUnreadable

BACKUP_PATTERN = f"Säkerhetskopior (*{SUFFIX})"


@dataclass(frozen=True)
class BackupRow:
    """One backup as it is shown. ``instant`` is Swedish wall time; ``problem`` says why it cannot be used.

    ``changes``: how many changes the record had seen by then, to tell two backups of a day apart.
    """

    path: Path
    size: int
    name: str
    instant: datetime | None = None
    reason: str = ""
    meetings: int = 0
    follow_ups: int = 0
    changes: int = 0
    problem: str = ""


def backup_folders(record: Path | None, surroundings: Surroundings) -> tuple[Path, ...]:
    """Return where backups of a record may lie: the folder chosen for them, beside the record, the record's own."""
    folders = [surroundings.backup_folder] if surroundings.backup_folder else []
    if record is not None:
        folders += [Places(record).backups, record.parent]
    return tuple(dict.fromkeys(folder for folder in folders if folder.is_dir()))


def backups_in(folders: Iterable[Path]) -> tuple[BackupRow, ...]:
    """Return the backups in some folders, newest first, unreadable ones last."""
    found = {row.path: row for folder in folders for row in map(_row, list_backups(folder))}
    return tuple(sorted(found.values(), key=_newest_first, reverse=True))


def names_in_backup(path: Path) -> tuple[str, ...]:
    """Return who may open a backup with a passphrase; nobody when its slot file is not whole."""
    try:
        with BackupReader(path) as reader:
            return slot_file.parse(reader.slot_bytes()).names()
    except (BackupDamaged, BackupMissing, SlotFileUnreadable):
        return ()


def place_for(row: BackupRow, record: Path | None) -> Path:
    """Return where a backup is put back unless the user says otherwise: where its record was."""
    if record is not None and record.stem == row.name:
        return record
    folder = row.path.parent
    if folder.name == f"{row.name} säkerhetskopior":
        folder = folder.parent
    return folder / f"{row.name}{RECORD_SUFFIX}"


def put_back(
    backup: Path,
    target: Path,
    *,
    surroundings: Surroundings,
    user: str | None = None,
    passphrase: str = "",
    recovery_key: str = "",
) -> Restored:
    """Prove a backup and put its record in place; what stood there is kept beside. May run on any thread.

    With a recovery key the passphrase is not asked. Raises what `storage.restore.restore` raises; nothing has then
    changed.
    """
    secret = Secret(recovery_key=recovery_key) if recovery_key else Secret(passphrase=passphrase, user=user)
    with nullcontext() if recovery_key else surroundings.attempts.counted(target):
        return storage_restore.restore(
            backup,
            target,
            secret,
            **surroundings.given,
        )


def _newest_first(row: BackupRow) -> tuple[bool, float, str]:
    return (row.instant is not None, row.instant.timestamp() if row.instant else 0.0, row.path.name)


def _row(info: BackupInfo) -> BackupRow:
    manifest = info.manifest
    if manifest is None:
        return BackupRow(info.path, info.size, info.path.name.removesuffix(SUFFIX), problem=info.problem)
    return BackupRow(
        info.path,
        info.size,
        manifest.name,
        local(manifest.instant),
        manifest.reason,
        manifest.counts.get("meeting", 0),
        manifest.counts.get("follow_up", 0),
        manifest.last_number,
    )
