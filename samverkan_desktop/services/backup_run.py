"""One backup under way, and its copy in a second folder: both are verified before they get their names."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.backup_places import FolderMissing, Places
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.backup import BackupJob
from samverkan_desktop.storage.backup_file import BackupInfo
from samverkan_desktop.storage.errors import BackupCancelled, BackupFailed
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import (
    copy_file,
    remove,
    require_space,
    same_content,
    sync_file,
    sync_folder,
    unused,
)
from samverkan_desktop.storage.thinning import thin_folder

_DRAFT = ".ny"
Progress = Callable[[int, int], None]


@dataclass(frozen=True, kw_only=True)
class MadeBackup:
    """A backup just made. ``second_fault``: why there is no copy in the second folder, though there should be."""

    path: Path
    size: int
    second: Path | None = None
    second_fault: EnvironmentFailure | None = None
    info: BackupInfo


class BackupRun:
    """One backup under way: `copy` on the record's thread, `finish` on any, `register` on the record's again."""

    def __init__(self, session: Session, places: Places, reason: str) -> None:
        self._session = session
        self._places = places
        self._job = BackupJob(session.record, places.first, reason=reason)
        self._cancelled = threading.Event()
        self._stem = session.record.path.stem

    def copy(self, progress: Progress | None = None) -> None:
        """Copy the record page by page; ``progress`` is called as (done, all)."""
        self._job.copy(self._session.record, progress)

    def cancel(self) -> None:
        """Break off: `finish` then leaves nothing behind. May be called while it runs."""
        self._cancelled.set()

    def finish(self) -> MadeBackup:
        """Verify the copy, give it its name and copy it to the second folder. Raises BackupCancelled."""
        if self._cancelled.is_set():
            self._job.discard()
            raise BackupCancelled
        info = self._job.finish()
        if self._cancelled.is_set():
            remove(info.path)
            raise BackupCancelled
        second: Path | None = None
        fault: EnvironmentFailure | None = None
        if self._places.second is not None:
            try:
                second = _second_copy(info.path, self._places.second)
            except EnvironmentFailure as failure:
                fault = failure
        return MadeBackup(path=info.path, size=info.size, second=second, second_fault=fault, info=info)

    def register(self, made: MadeBackup) -> int:
        """Note the backup in the record, thin the older ones in both folders, and return how many were thinned."""
        record = self._session.record
        self._job.register(record, made.info)
        restored = record.meta("restored_at")
        folders = [made.path.parent, *([made.second.parent] if made.second else [])]
        return sum(
            len(
                thin_folder(
                    folder,
                    self._stem,
                    self._session.clock.now(),
                    restored_at=datetime.fromisoformat(restored) if restored else None,
                )
            )
            for folder in folders
        )


def _second_copy(made: Path, folder: Path) -> Path:
    """Copy a verified backup and compare what was written, byte by byte, before it gets its name."""
    with mapped(folder / made.name):
        if not folder.is_dir():
            raise FolderMissing(folder=str(folder))
        require_space(folder, made.stat().st_size)
        final = unused(folder / made.name)
        draft = final.with_name(final.name + _DRAFT)
        try:
            copy_file(made, draft)
            sync_file(draft)
            if not same_content(made, draft):
                raise BackupFailed(reason="kopian i den andra mappen skiljer sig från den första")
            draft.replace(final)
            sync_folder(folder)
        finally:
            remove(draft)
    return final
