"""Looking after the record: is it whole, copies of it, getting it back, and who did what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.log_review import KIND, READ
from samverkan_desktop.services.records import Surroundings
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import access_log, check
from samverkan_desktop.storage.access_log import LogRow
from samverkan_desktop.storage.anchor import Standing
from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.restore import Restored, Secret, restore
from samverkan_desktop.storage.thinning import thin_folder

__all__ = ["Answer", "BackedUp", "LogRow", "Restored", "Upkeep", "restore_backup"]

_ADVICE = {"backup"}


@dataclass(frozen=True)
class Answer:
    """What one question about the record was answered. ``advice``: not in order, yet no fault of the record."""

    what: str
    ok: bool
    sentence: str
    advice: bool = False

    @property
    def is_fault(self) -> bool:
        """Tell whether the record itself is not whole."""
        return not self.ok and not self.advice


@dataclass(frozen=True)
class BackedUp:
    """A backup that was read back and found right, and older ones that were thinned away."""

    path: Path
    size: int
    thinned: int


@dataclass(frozen=True)
class Upkeep:
    """The upkeep of an open record."""

    session: Session

    def check(self) -> tuple[Answer, ...]:
        """Ask the record everything. Reads the whole file."""
        return tuple(
            Answer(found.what, found.ok, found.sentence, advice=found.what in _ADVICE)
            for found in check.check(self.session.record)
        )

    def back_up(self, folder: Path, *, reason: str = "på begäran") -> BackedUp:
        """Make a verified backup in a folder, then thin the older ones there."""
        record = self.session.record
        made = make_backup(record, folder, reason=reason)
        restored = record.meta("restored_at")
        thinned = thin_folder(
            folder,
            record.path.stem,
            self.session.clock.now(),
            restored_at=datetime.fromisoformat(restored) if restored else None,
        )
        return BackedUp(made.path, made.size, len(thinned))

    def log(self) -> Iterator[LogRow]:
        """Yield the access log, oldest first; that it was read is its next row. Raises RightMissing."""
        self.session.require(Deed.LOG, kind="record")
        self.session.record.log_read(READ, kind=KIND)
        with self.session.record.reading() as connection:
            yield from access_log.read(connection)

    def warning(self) -> str:
        """Say what the anchors told when the record was opened, if something is amiss; else nothing."""
        record = self.session.record
        if record.standing is Standing.BEHIND:
            count = "1 ändring" if record.missing_changes == 1 else f"{record.missing_changes} ändringar"
            return f"Varning: {count} saknas i filen jämfört med senaste användningen på den här datorn. {_SEE_CHECK}"
        if record.standing is Standing.REPLACED:
            return f"Varning: filen har en annan historia än när den senast användes på den här datorn. {_SEE_CHECK}"
        if record.standing is Standing.FORGED:
            return f"Varning: filens ankare har ändrats utanför programmet. {_SEE_CHECK}"
        return ""


_SEE_CHECK = "Kör ”samverkan check” och jämför med säkerhetskopiorna."


def restore_backup(
    backup: Path, target: Path, *, passphrase: str, user: str | None, surroundings: Surroundings
) -> Restored:
    """Put a backup in place; what stood there is kept beside. Opened by the passphrase of when it was made."""
    with surroundings.attempts.counted(target):
        return restore(
            backup,
            target,
            Secret(passphrase=passphrase, user=user),
            **surroundings.given,
        )
