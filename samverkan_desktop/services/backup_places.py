"""Where backups go, what lies there, and beginning one now (`services.backup_run`).

The folders are kept in the record by computer: a path says nothing on another one.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from samverkan_desktop.domain.errors import EnvironmentFailure, UserError
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.session import SETTING, Session

if TYPE_CHECKING:  # start-up: the first page tells when the latest one was made, which the record knows
    from samverkan_desktop.services.backup_run import BackupRun, MadeBackup
    from samverkan_desktop.storage.backup_file import BackupInfo

_SETTING = "backup_places"


class SameFolder(UserError):
    template = (
        "Den andra mappen är samma som den första, och skyddar då inte mot att disken går sönder. Inget har ändrats. "
        "Välj en mapp på en annan disk eller på kommunens server."
    )


class FolderMissing(EnvironmentFailure):
    template = (
        "Mappen {folder} går inte att nå. Ingen säkerhetskopia har lagts där. Anslut disken eller nätverket, eller "
        "välj en annan mapp under Inställningar, Säkerhetskopior."
    )


@dataclass(frozen=True)
class Places:
    """The folders on this computer. ``second`` is None until somebody has chosen one."""

    first: Path
    second: Path | None = None


@dataclass(frozen=True, kw_only=True)
class BackupRow:
    """A backup that lies in one of the folders. ``problem``: why it cannot be read; it has then no counts."""

    path: Path
    size: int
    instant: datetime | None = None
    meetings: int = 0
    items: int = 0
    follow_ups: int = 0
    reason: str = ""
    problem: str = ""


@dataclass(frozen=True)
class BackupPlaces:
    """The backups of an open record, on this computer."""

    session: Session
    computer: str = field(default_factory=platform.node)

    def places(self) -> Places:
        """Return the folders; beside the record unless another was chosen."""
        record = self.session.record
        kept = (record.settings.get(_SETTING) or {}).get(self.computer, {})
        first = kept.get("first") or str(self._usual())
        second = kept.get("second")
        return Places(Path(first), Path(second) if second else None)

    def _usual(self) -> Path:
        record = self.session.record
        return record.tools.backup_folder or record.places.backups

    def choose(self, *, first: Path | None = None, second: Path | None = None) -> Places:
        """Choose one or both folders. What lies in the former one stays there."""
        present = self.places()
        self._keep(Places(first or present.first, second or present.second))
        return self.places()

    def forget_second(self) -> None:
        """Make no second copy any longer."""
        self._keep(Places(self.places().first))

    def _keep(self, places: Places) -> None:
        if places.second is not None and _same(places.first, places.second):
            raise SameFolder
        settings = self.session.record.settings
        before = settings.get(_SETTING)
        own = {"first": str(places.first), "second": str(places.second or "")}
        after = {**(before or {}), self.computer: own}
        if after == before:
            return
        with self.session.action("ändra plats för säkerhetskopior", kind=SETTING, id=_SETTING):
            settings.set(_SETTING, after)
            self.session.note_setting(_SETTING, before, after)

    def latest(self) -> datetime | None:
        """Return when the record last got a verified backup, on any computer."""
        kept = self.session.record.meta("last_backup")
        return datetime.fromisoformat(kept) if kept else None

    def reader(self) -> Callable[[], tuple[BackupRow, ...]]:
        """Return a function that lists the backups of this record, newest first. It may run on any thread."""
        record_id, places = self.session.record.record_id, self.places()

        def read() -> tuple[BackupRow, ...]:
            from samverkan_desktop.storage.backup import list_backups  # start-up: as above

            folders = [places.first, *([places.second] if places.second else [])]
            found = [info for folder in folders for info in list_backups(folder, record_id=record_id)]
            return tuple(sorted(map(_row, found), key=_age, reverse=True))

        return read

    def adopt(self, made: MadeBackup) -> None:
        """Note a backup of this record that was verified while it was closed. One of another record is passed by."""
        from samverkan_desktop.storage.backup import note_backup  # start-up: as above

        record = self.session.record
        manifest = made.info.manifest
        if manifest is not None and manifest.record_id == record.record_id and not record.read_only:
            note_backup(record, made.info)

    def run(self, *, reason: str = "på begäran") -> BackupRun:
        """Begin a backup. Raises FolderMissing: a folder that was chosen is never made anew in an empty place."""
        from samverkan_desktop.services.backup_run import BackupRun  # start-up: as above

        places = self.places()
        if places.first != self._usual() and not places.first.is_dir():
            raise FolderMissing(folder=str(places.first))
        return BackupRun(self.session, places, reason)


def _row(info: BackupInfo) -> BackupRow:
    manifest = info.manifest
    if manifest is None:
        return BackupRow(path=info.path, size=info.size, problem=info.problem)
    return BackupRow(
        path=info.path,
        size=info.size,
        instant=manifest.instant,
        meetings=manifest.counts.get("meeting", 0),
        items=manifest.counts.get("agenda_item", 0),
        follow_ups=manifest.counts.get("follow_up", 0),
        reason=manifest.reason,
    )


def _age(row: BackupRow) -> tuple[float, str]:
    return (row.instant.timestamp() if row.instant else 0.0, str(row.path))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.resolve() == other.resolve()
    except OSError:  # a share that does not answer: compare as written
        return one == other
