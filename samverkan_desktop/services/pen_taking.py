"""Taking the pen: the file here is brought in step first, and never over changes of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.pen import Pen
from samverkan_desktop.services.pen_asking import fetched, is_ours, patiently
from samverkan_desktop.services.pen_faults import (
    NotShared,
    PenKeyChanged,
    PenLocalChanges,
    PenLost,
    PenSilent,
    PenTaken,
    ShareGone,
    ShareReadOnly,
    held,
)
from samverkan_desktop.services.pen_opening import in_step
from samverkan_desktop.services.pen_publishing import KIND
from samverkan_desktop.services.pen_regaining import Again, claim_of
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import pen_note
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.lock_file import this_host
from samverkan_desktop.storage.migrations import MIGRATIONS
from samverkan_desktop.storage.opening import Way, open_with
from samverkan_desktop.storage.pen import Look, Share, Taken
from samverkan_desktop.storage.pen_note import HOLDING, READING, TAKING, Note
from samverkan_desktop.storage.pen_step import KeyChanged, Relation, compare
from samverkan_desktop.storage.tools import Tools


@dataclass(frozen=True)
class Turned:
    """A session on the same file, and why it is not the one that was asked for, if it is not."""

    session: Session
    fault: SamverkanError | None = None


@dataclass(frozen=True)
class Outcome:
    """How the pen stands after a step with it: whether the record is opened for writing, and what went wrong."""

    writes: bool = False
    fault: SamverkanError | None = None


@dataclass(frozen=True, repr=False)
class Grip:
    """What is needed to close a record and open it again without asking for the passphrase. Held for moments only.

    Each step is done while the record is closed, on any thread (`fetched_anew`, `lost`, `taken`, `left`, `shared`,
    `unshared`), and `turned` opens it as the step says; `refresh` and `take` do both at once.
    """

    path: Path
    key: bytes
    user: tuple[str, str]
    function: str
    tools: Tools
    host: str

    @staticmethod
    def of(session: Session, host: str = "") -> Grip:
        """Return the grip of an open record; the session is then closed by the caller."""
        record = session.record
        user = (record.user_id, record.user_name)
        return Grip(record.path, record.data_key, user, session.function, record.tools, host or this_host())

    @classmethod
    def to_take(cls, session: Session, host: str = "") -> Grip:
        """As `of`, for one who may take the pen. Raises RightMissing."""
        session.require(Deed.PEN, kind=KIND)
        return cls.of(session, host)

    def reopen(self, *, read_only: bool = True) -> Session:
        """Open the record again: what there is, or what is new in the folder."""
        way = Way(self.path, self.tools, MIGRATIONS, read_only)
        record = open_with(way, [self.key], self.user, action="record.opened")
        return Session(record, self.tools.clock, self.tools.ids, function=self.function)

    def turned(self, outcome: Outcome) -> Turned:
        """Open the record again as a step with the pen left it."""
        return Turned(self.reopen(read_only=not outcome.writes), outcome.fault)

    def refresh(self, *, aside: bool = False) -> Turned:
        """Fetch the latest snapshot and open it for reading. ``aside``: put changes of our own in a file beside."""
        return self.turned(self.fetched_anew(aside=aside))

    def take(self, *, take_over: bool = False) -> Turned:
        """Take the pen. There is always a session to go on with; ``fault`` tells why it is one for reading.

        ``take_over``: from a computer that has been silent for long. From one that lives it is never taken.
        """
        return self.turned(self.taken(take_over=take_over))

    # --- the steps, while the record is closed -----------------------------------------------------------------

    def fetched_anew(self, *, aside: bool = False, lost: bool = False) -> Outcome:
        """As `refresh`. ``lost``: a pen of ours was taken over, and the log is to tell who has it."""
        try:
            note = self._note()
            look = self._look(note)
            whose = f"{look.claim.user}, {look.claim.host}" if look.claim is not None else "?"
            self._step(look, note, aside=aside or lost, lost_to=whose if lost else "")
        except SamverkanError as fault:
            return Outcome(fault=fault)
        return Outcome()

    def lost(self) -> Outcome:
        """After a pen of ours was taken over: what was never published is put aside first."""
        return self.fetched_anew(lost=True)

    def taken(self, *, take_over: bool = False) -> Outcome:
        """As `take`. Publishes at once, so that nothing from an earlier turn is the latest any longer."""
        try:
            note = self._claimed(take_over=take_over)
        except SamverkanError as fault:
            return Outcome(fault=fault)

        def told(session: Session) -> None:
            self._tell(session, note)
            Pen(session, self.host).publish()

        return self._written(told)

    def left(self) -> Outcome:
        """Publish everything and leave the pen. It is still ours when that could not be done, unless it was lost."""
        outcome = self._written(lambda session: Pen(session, self.host).leave())
        if isinstance(outcome.fault, PenLost):
            return replace(self.lost(), fault=outcome.fault)
        return outcome if outcome.fault is not None else self.fetched_anew()

    def shared(self, folder: Path) -> Outcome:
        """Begin to share the record in a folder."""
        return self._written(lambda session: Pen(session, self.host).share(folder))

    def unshared(self) -> Outcome:
        """Share it no longer from this computer."""
        return self._written(lambda session: Pen(session, self.host).unshare())

    def _written(self, way: Callable[[Session], object]) -> Outcome:
        """Open the record for writing, go that way, and close it; what went wrong on the way is told afterwards."""
        try:
            session = self.reopen(read_only=False)
        except SamverkanError as fault:
            return Outcome(writes=True, fault=fault)
        try:
            way(session)
        except SamverkanError as fault:
            return Outcome(writes=True, fault=fault)
        finally:
            session.close()
        return Outcome(writes=True)

    # --- inside ------------------------------------------------------------------------------------------------

    def _claimed(self, *, take_over: bool) -> Note:
        note = self._note()
        look = self._look(note, probe=True)
        claim = look.claim
        if claim is not None and is_ours(note, look):  # taken before, but the folder answered too late
            return note if note.state == HOLDING else replace(self._holding(note), aside=claim.after)
        again = self._on_from(look, note)
        if again is not None:
            return again
        if not look.free:
            if not look.stale:
                raise held(claim)
            if not take_over:
                raise PenSilent(
                    user=claim.user if claim else "?",
                    host=claim.host if claim else "?",
                    minutes=int((look.silent or 0) // 60),
                )
        note = self._step(look, note, aside=False, refuse=True)
        after = "" if look.free or claim is None else f"{claim.user}, {claim.host}"
        turn = (claim.turn if claim else 0) + 1
        note = replace(note, state=TAKING, turn=turn, token=self.tools.random_bytes(16).hex())
        pen_note.write(self.path, note)
        share = Share(Path(note.folder))
        try:
            patiently(lambda: share.take(claim_of(note, self.user[1], self.host, self.tools.clock.now(), after)))
        except Taken as fault:
            self._let_go(note)
            raise PenTaken from fault
        except PermissionError as fault:
            self._let_go(note)
            raise ShareReadOnly(folder=note.folder) from fault
        except OSError as fault:  # it may have been taken all the same: the next opening sees whose it is
            raise ShareGone(folder=note.folder) from fault
        return replace(self._holding(note), aside=after)

    def _on_from(self, look: Look, note: Note) -> Note | None:
        """Take the pen again when it had ended by accident and was written on here."""
        again = Again(self.path, self.user[1], self.host, self.tools.clock.now(), self.tools.random_bytes)
        try:
            return again.on_from(note, look, self.key)
        except KeyChanged as fault:
            raise PenKeyChanged from fault
        except OSError as fault:
            raise ShareGone(folder=note.folder) from fault

    def _holding(self, note: Note) -> Note:
        """The turn is ours: bring the file in step once more, and hold the pen."""
        note = replace(self._step(self._look(note), note, aside=True), state=HOLDING)
        pen_note.write(self.path, note)
        return replace(note, aside="")

    def _let_go(self, note: Note) -> None:
        pen_note.write(self.path, replace(note, state=READING, turn=0, token=""))

    def _tell(self, session: Session, note: Note) -> None:
        """Let the log tell of the taking, and of a pen that was lost since."""
        record = session.record
        if note.lost_to:
            with record.transaction("förlora pennan", kind=KIND, object_id=record.record_id, detail=note.lost_to):
                pass
        name, detail = ("ta över pennan", note.aside) if note.aside else ("ta pennan", self.host)
        with record.transaction(name, kind=KIND, object_id=record.record_id, detail=detail):
            pass
        kept = pen_note.read(self.path)
        if kept is not None and kept.lost_to:
            pen_note.write(self.path, replace(kept, lost_to=""))

    def _note(self) -> Note:
        note = pen_note.read(self.path)
        if note is None:
            raise NotShared
        return note

    def _look(self, note: Note, *, probe: bool = False) -> Look:
        name = self.tools.random_bytes(8).hex() if probe else ""
        try:
            if not note.folder:
                raise FileNotFoundError
            look = patiently(lambda: Share(Path(note.folder)).look(probe=name))
        except OSError as fault:
            raise ShareGone(folder=note.folder) from fault
        if look.claim is not None and look.claim.record_id not in ("", note.record_id):
            raise ShareGone(folder=note.folder)
        return look

    def _step(self, look: Look, note: Note, *, aside: bool, refuse: bool = False, lost_to: str = "") -> Note:
        places = Places(self.path)
        try:
            asked = fetched(self.path, look, note)
        except OSError as fault:
            raise ShareGone(folder=note.folder) from fault
        look = asked.look or look
        with mapped(self.path):
            try:
                if refuse and look.latest is not None:
                    stand = compare(places, look.latest.path, (self.key,), note)
                    if stand.relation is Relation.CHANGED:
                        raise PenLocalChanges(count=stand.own)
                return in_step(places, look, (self.key,), note, self.tools, self.user, lost_to=lost_to, aside=aside)
            except KeyChanged as fault:
                raise PenKeyChanged from fault
            finally:
                asked.done()
