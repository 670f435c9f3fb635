"""A new data key for a record that is closed meanwhile: the whole file is written anew, which takes seconds.

Begun while the record is open (`UserAdmin.begin_remove`, `begin_new_key`); the caller closes it, lets `make` take its
time on any thread, on a connection made there, and calls `reopen` whichever way it went. Stopped anywhere, every
passphrase of those who stay opens the record (`storage.key_change`).
"""

from __future__ import annotations

from pathlib import Path

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.pen_taking import Grip
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import draft_file
from samverkan_desktop.storage.connection import KEY_SIZE
from samverkan_desktop.storage.keys import fingerprint
from samverkan_desktop.storage.migrations import MIGRATIONS
from samverkan_desktop.storage.opening import Way, open_with
from samverkan_desktop.storage.record import Record

_WHY = "för nyckelbyte"


@dataclass(frozen=True)
class Owed:
    """A new recovery key that nobody has on paper yet, and what has happened. Holds no key, only which it is."""

    path: Path
    user_id: str
    key_name: str
    told: str

    def key_in(self, session: Session) -> str | None:
        """Return the recovery key to print, when this is the record and the user that it is owed to."""
        record = session.record
        same = (record.path, record.user_id, fingerprint(record.data_key))
        return record.recovery_key() if same == (self.path, self.user_id, self.key_name) else None


@dataclass(frozen=True)
class Changed:
    """How it went. ``session``: what there is to go on with. ``renewed``: the file has the new key.

    ``fault``: what stopped it, also when the file has the new key all the same.
    """

    session: Session
    renewed: bool
    fault: SamverkanError | None = None

    def owed(self, told: str) -> Owed:
        """Return what is owed for the key that the file has now."""
        record = self.session.record
        return Owed(record.path, record.user_id, fingerprint(record.data_key), told)


@dataclass(frozen=True, repr=False)
class KeyChange:
    """A change of key on its way. ``leaving``: who is let go with it, by id and name. Held for moments only."""

    grip: Grip
    new_key: bytes
    leaving: str | None = None
    name: str = ""

    @classmethod
    def begin(cls, session: Session, leaving: str | None = None, name: str = "") -> KeyChange:
        """Begin for an open record; what could refuse it has been asked. The session is then closed by the caller."""
        grip = Grip.of(session)
        return cls(grip, grip.tools.random_bytes(KEY_SIZE), leaving, name)

    def make(self) -> None:
        """Open the record, change its key, and close it. Any thread."""
        with self._opened(self.grip.key) as record:
            if self.leaving is None:
                record.users.new_recovery_key(new_key=self.new_key)
            else:
                record.users.remove(self.leaving, new_key=self.new_key)

    def reopen(self, fault: Exception | None = None) -> Changed:
        """Open the record again with the key it has. ``fault``: what `make` raised. Raises what opening does."""
        record = self._opened(self.new_key, self.grip.key)
        renewed = record.data_key == self.new_key
        known = fault if isinstance(fault, SamverkanError) else None
        if renewed and fault is not None:
            again = self._complete(record)
            known = None if again is None else known or again
        session = Session(record, self.grip.tools.clock, self.grip.tools.ids, function=self.grip.function)
        return Changed(session, renewed, known)

    def _complete(self, record: Record) -> SamverkanError | None:
        """Do what was left when it was stopped after the file had its new key; return what stops it again."""
        tools = self.grip.tools
        draft_file.rekey(tools.local_folder, record.record_id, [self.grip.key], self.new_key, tools.random_bytes)
        try:
            record.users.complete_change(self.leaving)
        except SamverkanError as again:
            return again
        return None

    def _opened(self, *keys: bytes) -> Record:
        grip = self.grip
        return open_with(Way(grip.path, grip.tools, MIGRATIONS), keys, grip.user, action="record.opened", detail=_WHY)
