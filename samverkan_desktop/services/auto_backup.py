"""The backups that come by themselves: every half hour with changes, when the file is locked or closed.

What is due is told by the record alone, so that it holds also after a crash and on another computer.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.backup_places import BackupPlaces
from samverkan_desktop.services.session import Session

EVERY = timedelta(minutes=30)
RED_AFTER_DAYS = 7
REASON = "automatisk"


@dataclass(frozen=True)
class Standing:
    """How the backups stand. ``latest``: the newest verified one; ``second``: the newest in the second folder.

    ``wants_second`` tells that a second folder has been chosen, ``second_here`` that it can be reached now.
    """

    latest: datetime | None
    wants_second: bool = False
    second: datetime | None = None
    second_here: bool = True


@dataclass(frozen=True)
class AutoBackup:
    """When a backup is due, and how they stand."""

    session: Session

    @property
    def has_news(self) -> bool:
        """Tell whether something was changed that the latest backup lacks. Nothing is written to a file for reading."""
        record = self.session.record
        return record.changed_since_backup and not record.read_only

    @property
    def is_due(self) -> bool:
        """Tell whether a backup is to be made now.

        When there are changes and the latest one is half an hour old, or from a clock ahead of ours; and once a week
        though nothing has changed, so that the file is read through and the age is never red without reason.
        """
        latest = BackupPlaces(self.session).latest()
        if latest is None or not self.has_news:
            return self.has_news or self._is_old(latest)
        return not timedelta(0) <= self.session.clock.now() - latest < EVERY

    def _is_old(self, latest: datetime | None) -> bool:
        days = RED_AFTER_DAYS - 1
        return (
            latest is not None
            and not self.session.record.read_only
            and self.session.clock.now() - latest > timedelta(days=days)
        )

    def look(self) -> Callable[[], Standing]:
        """Return a function that tells how the backups stand; it asks the folders, so it may run on any thread."""
        places, record_id = BackupPlaces(self.session).places(), self.session.record.record_id
        noted = BackupPlaces(self.session).latest()

        def look() -> Standing:
            from samverkan_desktop.storage.backup import list_backups  # start-up: asked when the first page stands

            latest, second, here = noted, None, True
            if places.second is not None:
                try:
                    here = places.second.is_dir()
                    found = list_backups(places.second, record_id=record_id) if here else []
                except OSError:
                    here, found = False, []
                second = max((info.manifest.instant for info in found if info.manifest), default=None)
            return Standing(latest, places.second is not None, second, here)

        return look
