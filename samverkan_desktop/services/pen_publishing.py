"""A snapshot on its way to the shared folder, and the end of a turn with the pen.

What touches the record is done on its own thread; verifying and everything that the folder may delay, on any.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.services.pen_asking import is_anothers, look_in, patiently, while_it_moves
from samverkan_desktop.services.pen_faults import PenLost, ShareGone
from samverkan_desktop.services.pen_regaining import Again
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import pen_note
from samverkan_desktop.storage.backup import BackupJob
from samverkan_desktop.storage.backup_file import BackupInfo
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import remove
from samverkan_desktop.storage.pen import Lost, Share
from samverkan_desktop.storage.pen_note import READING, Note

KIND = "pen"
_SLOWEST_S = 60.0
"""A large file may stand still so long when a slow folder writes it to its disk; a dead one is found out before."""


class Publishing:
    """One snapshot on its way: `copy` on the record's thread, `finish` on any, `done` on the record's again."""

    def __init__(self, session: Session, note: Note) -> None:
        record = session.record
        self._session, self._note = session, note
        self._folder = record.path.parent / f"{record.path.stem} publicering"
        self._job = BackupJob(record, self._folder, reason="publicerad")

    def in_turn(self, note: Note) -> None:
        """Publish in this turn: the one it was begun in had ended by accident."""
        self._note = note

    def copy(self) -> None:
        """Copy the record page by page to a folder beside it."""
        if self._folder.is_dir():
            for leftover in self._folder.iterdir():
                remove(leftover)
        self._job.copy(self._session.record)

    def finish(self) -> BackupInfo:
        """Verify the copy and publish it. Raises ShareGone, PenLost, BackupFailed, DiskFull."""
        note = self._note
        folder = Path(note.folder)
        made = self._job.finish()
        manifest = made.manifest
        try:
            if manifest is None:
                raise ValueError("a verified backup has a manifest")
            patiently(lambda: Share(folder).require(note.turn, note.token))
            with mapped(folder / made.path.name):
                while_it_moves(
                    lambda beat: Share(folder).publish(
                        made.path, turn=note.turn, token=note.token, number=manifest.last_number, beat=beat
                    ),
                    _SLOWEST_S,
                )
        except Lost as fault:
            raise lost(note) from fault
        except EnvironmentFailure as fault:
            if not _is_there(folder):
                raise ShareGone(folder=note.folder) from fault
            raise
        except OSError as fault:
            raise ShareGone(folder=note.folder) from fault
        finally:
            remove(made.path)
        return made

    def done(self, made: BackupInfo) -> None:
        """Note how far it reaches."""
        record, manifest = self._session.record, made.manifest
        note = pen_note.read(record.path)
        if note is not None and manifest is not None and note.turn == self._note.turn:
            there = replace(
                note, number=manifest.last_number, hash=manifest.head_hash, since=manifest.instant.isoformat()
            )
            pen_note.write(record.path, there)


class Leaving:
    """The end of a turn, in the same three steps. Until ``done`` the pen is ours and nothing is lost."""

    def __init__(self, session: Session, note: Note, host: str) -> None:
        self._session, self._note, self._host = session, note, host
        self._again = Again.of(session, host)
        self._run: Publishing | None = None

    def copy(self) -> None:
        """Let the log tell, and copy the record."""
        record = self._session.record
        with record.transaction("lämna pennan", kind=KIND, object_id=record.record_id, detail=self._host):
            pass
        self._run = Publishing(self._session, self._note)
        self._run.copy()

    def finish(self) -> BackupInfo:
        """Publish everything and leave the pen. Raises ShareGone, PenLost, BackupFailed, DiskFull."""
        if self._run is None:
            raise ValueError("copied first")
        note = self._again.going_on(self._note)
        self._run.in_turn(note)
        made = self._run.finish()
        try:
            patiently(lambda: Share(Path(note.folder)).leave(note.turn, note.token))
        except Lost as fault:
            raise lost(note) from fault
        except OSError as fault:
            raise ShareGone(folder=note.folder) from fault
        return made

    def done(self, made: BackupInfo) -> None:
        """From now on the record is for reading."""
        record = self._session.record
        if self._run is not None:
            self._run.done(made)
        record.read_only = True
        note = pen_note.read(record.path)
        if note is not None:
            pen_note.write(record.path, replace(note, state=READING, turn=0, token=""))

    def failed(self, fault: Exception) -> None:
        """The pen could not be left; if it is another's already, nothing more is written."""
        if isinstance(fault, PenLost):
            self._session.record.read_only = True


def lost(note: Note) -> EnvironmentFailure:
    """Return what is told when a turn was not ours: the pen was taken over, or the folder was emptied."""
    now = look_in(note)
    if now is None or now.claim is None or not is_anothers(note, now):
        return ShareGone(folder=note.folder)
    return PenLost(user=now.claim.user, host=now.claim.host)


def _is_there(folder: Path) -> bool:
    try:
        return patiently(folder.is_dir)
    except OSError:
        return False
