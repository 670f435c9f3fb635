"""The pen of a shared record: who has it, taking it, leaving it, publishing what was written.

Whoever has it writes; the others see the latest snapshot. The rules are in `storage.pen`, what happens at opening in
`services.pen_opening`. Taking and leaving end the session and begin another on the same file: `Grip`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from datetime import datetime
from pathlib import Path

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.pen_asking import is_anothers, is_ours, look_in, patiently
from samverkan_desktop.services.pen_faults import (
    NoPen,
    NotShared,
    PenLost,
    ShareGone,
    ShareOther,
    ShareReadOnly,
)
from samverkan_desktop.services.pen_publishing import KIND, Leaving, Publishing
from samverkan_desktop.services.pen_regaining import Again, claim_of, ended_by_accident
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import news, pen_note
from samverkan_desktop.storage.backup_file import BackupInfo
from samverkan_desktop.storage.lock_file import this_host
from samverkan_desktop.storage.pen import STALE_SECONDS, Look, Lost, Share, Taken
from samverkan_desktop.storage.pen_note import HOLDING, TAKING, Note

__all__ = ["KIND", "STALE_SECONDS", "Pen", "Published", "Seen", "claim_of"]
_FOLDER = ".pennan"
Published = BackupInfo
"""What was published: an ordinary verified backup."""


@dataclass(frozen=True)
class Seen:
    """How the pen stands. ``look`` is None when the folder did not answer; ``lost`` tells that a pen of ours is gone.

    ``again``: it had ended by accident and was taken again.
    ``published``: when the snapshot was made that the file here was last in step with.
    """

    note: Note
    look: Look | None
    mine: bool = False
    lost: bool = False
    again: bool = False

    @property
    def begun(self) -> bool:
        """Tell whether the pen was taken from here, but the folder answered too late: it need only be taken again."""
        return self._reads and self.note.state == TAKING and self.look is not None and is_ours(self.note, self.look)

    @property
    def broken(self) -> bool:
        """Tell whether something was written here after a leaving that came through late: the pen goes on from that."""
        return self._reads and self.look is not None and ended_by_accident(self.note, self.look)

    @property
    def _reads(self) -> bool:
        return not self.mine and not self.lost

    @property
    def published(self) -> datetime | None:
        return datetime.fromisoformat(self.note.since) if self.note.since else None

    @property
    def newer(self) -> bool:
        """Tell whether a snapshot has come that is not shown here."""
        latest = self.look.latest if self.look is not None else None
        return not self.mine and latest is not None and latest.number > self.note.number


@dataclass(frozen=True)
class Pen:
    """The pen of an open record. ``host`` names this computer."""

    session: Session
    host: str = field(default_factory=this_host)

    @property
    def note(self) -> Note | None:
        """What this computer knows; None when the record is not shared from it."""
        return pen_note.read(self.session.record.path)

    @property
    def mine(self) -> bool:
        note = self.note
        return note is not None and note.state == HOLDING and not self.session.record.read_only

    @property
    def unpublished(self) -> bool:
        """Tell whether the log has gone on since the latest snapshot from here."""
        note = self.note
        return note is not None and self.mine and self.session.record.head.number != note.number

    @property
    def worth_publishing(self) -> bool:
        """As `unpublished`, but not for the mere opening and looking."""
        note = self.note
        return note is not None and self.unpublished and news.after(self.session.record.raw, note.number)

    # -- looking ------------------------------------------------------------------------------------------------

    def looker(self) -> Callable[[], Seen]:
        """Return a function that gives a sign of life where the pen is ours and tells how it stands. Any thread."""
        note, mine, host = self._shared(), self.mine, self.host
        again = Again.of(self.session, host)

        def look() -> Seen:
            if not note.folder:
                return Seen(note, None, mine)
            share = Share(Path(note.folder))
            try:
                if mine:
                    patiently(lambda: share.beat(note.turn, note.token))
                seen = patiently(lambda: share.look(probe=_probe(host)))
            except Lost:
                return _ended(note, again)
            except OSError:
                return Seen(note, None, mine)
            return Seen(note, seen, mine)

        return look

    def stop(self, seen: Seen) -> PenLost:
        """A pen of ours was taken over: write no more. Returns what is told."""
        self.session.record.read_only = True
        claim = seen.look.claim if seen.look is not None else None
        return PenLost(user=claim.user if claim else "?", host=claim.host if claim else "?")

    def tell_again(self) -> None:
        """Let the log tell that the pen was taken again after it had ended by accident."""
        record = self.session.record
        with record.transaction("ta pennan", kind=KIND, object_id=record.record_id, detail=self.host):
            pass

    def tell_seen(self) -> None:
        """The user has been told of a file that was put aside, or of a pen that was lost."""
        note = self.note
        if note is not None and note.aside:
            pen_note.write(self.session.record.path, replace(note, aside="", aside_changes=0))

    def _shared(self) -> Note:
        note = self.note
        if note is None:
            raise NotShared
        return note

    # -- sharing ------------------------------------------------------------------------------------------------

    def share(self, folder: Path) -> Note:
        """Begin to share the record in a folder on the municipality's share, and take the pen.

        Raises ShareGone, ShareReadOnly, ShareOther.
        """
        record = self.session.record
        self.session.require(Deed.BACKUP, kind=KIND)
        if record.read_only:
            raise NoPen
        place = folder if folder.name.endswith(_FOLDER) else folder / f"{record.path.stem}{_FOLDER}"
        share = Share(place)
        try:
            if not patiently(folder.is_dir):
                raise ShareGone(folder=str(folder))
            patiently(share.create)
            look = patiently(share.look)
            late = self._came_late(look)
            if look.claim is not None and not late:
                raise ShareOther(folder=str(folder))
        except PermissionError as fault:
            raise ShareReadOnly(folder=str(folder)) from fault
        except OSError as fault:
            raise ShareGone(folder=str(folder)) from fault
        with record.transaction("dela filen", kind=KIND, object_id=record.record_id):
            pass
        note = Note(record.record_id, str(place), TAKING, 1, late or record.tools.random_bytes(16).hex())
        pen_note.write(record.path, note)
        try:
            claim = claim_of(note, record.user_name, self.host, self.session.clock.now())
            if not late:
                patiently(lambda: share.take(claim))
        except BaseException as fault:
            pen_note.forget(record.path)
            if isinstance(fault, Taken):
                raise ShareOther(folder=str(folder)) from fault
            if isinstance(fault, OSError):
                gone = ShareGone if isinstance(fault, TimeoutError) else ShareReadOnly
                raise gone(folder=str(folder)) from fault
            raise
        pen_note.write(record.path, replace(note, state=HOLDING))
        self.publish()
        return self._shared()

    def _came_late(self, look: Look) -> str:
        """Return the token of a sharing from here that was given up because the folder was slow, and came through."""
        claim, record = look.claim, self.session.record
        if claim is None or look.left or look.latest is not None:
            return ""
        ours = (claim.record_id, claim.turn, claim.host) == (record.record_id, 1, self.host)
        return claim.token if ours else ""

    def unshare(self) -> None:
        """Share the record no longer from this computer: publish, leave the pen and forget the folder."""
        if self.mine:
            self.leave()
        pen_note.forget(self.session.record.path)

    # -- publishing ---------------------------------------------------------------------------------------------

    def publishing(self) -> Publishing:
        """Begin to publish. Raises NoPen."""
        note = self._shared()
        if not self.mine:
            raise NoPen
        return Publishing(self.session, note)

    def publish(self) -> None:
        """Publish now, in one go."""
        run = self.publishing()
        run.copy()
        run.done(run.finish())

    def leaving(self) -> Leaving:
        """Begin to leave the pen. Raises NoPen."""
        note = self._shared()
        self.session.require(Deed.PEN, kind=KIND)
        if not self.mine:
            raise NoPen
        return Leaving(self.session, note, self.host)

    def leave(self) -> None:
        """Publish everything and leave the pen, in one go; the record is then open for reading alone.

        Killed or refused on the way, the pen is still ours and nothing is lost. Raises ShareGone, PenLost.
        """
        run = self.leaving()
        run.copy()
        try:
            made = run.finish()
        except EnvironmentFailure as fault:
            run.failed(fault)
            raise
        run.done(made)


def _ended(note: Note, again: Again) -> Seen:
    """Tell why a turn of ours is not ours any longer; take it again when it ended by accident."""
    now = look_in(note)
    if now is not None and ended_by_accident(note, now):
        try:
            taken = again.taken(note, now)
        except OSError:
            return Seen(note, None, mine=True)
        if taken is not None:
            return Seen(taken, look_in(taken), mine=True, again=True)
        now = look_in(note)
    gone = now is not None and is_anothers(note, now)
    return Seen(note, now, mine=not gone, lost=gone)


def _probe(host: str) -> str:
    """Return a name for the file that asks the folder what the time is: one for each computer."""
    return "klocka-" + "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in host)[:40]
