"""Who may open the record, with which role. Names and roles live in the database, the ways in in the slot file.

Roles guard against mistakes and give traceability; they are no barrier against one who holds the key (docs/roller.md).
What a role may do is checked in the services; here is only who has which.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import passphrase as passphrases
from samverkan_desktop.storage import slot_file
from samverkan_desktop.storage.access_log import written
from samverkan_desktop.storage.connection import RawConnection
from samverkan_desktop.storage.errors import (
    ChangeBroken,
    LastUser,
    RecordReadOnly,
    RoleUnknown,
    SlotsMissing,
    UserExists,
    UserUnknown,
)
from samverkan_desktop.storage.faults import mapped
from samverkan_desktop.storage.key_change import change_data_key, finish
from samverkan_desktop.storage.keys import fingerprint
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.slot_making import Making, Purpose, making_for
from samverkan_desktop.storage.slots import Slot, SlotFile

if TYPE_CHECKING:  # the record makes its users; at run time it need not be imported back
    from samverkan_desktop.storage.session import Record

NAME_LIMIT = 80
_ACTIONS = {
    Purpose.ADD: "user.added",
    Purpose.CHANGE: "user.passphrase_changed",
    Purpose.RESET: "user.passphrase_reset",
}


class Role(StrEnum):
    """A user's right in the program (never a *function* in the field)."""

    HEAD = "head"
    SECRETARY = "secretary"
    PUPIL_HEALTH = "pupil_health"
    REVIEWER = "reviewer"
    READ_ONLY = "read_only"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class User:
    """One who may open, or once could open, the record."""

    id: str
    name: str
    function: str
    role: Role
    active: bool
    added_at: datetime
    left_at: datetime | None


def insert_user(
    connection: RawConnection, user_id: str, name: str, function: str, role: Role, public: bytes, now: datetime
) -> None:
    """Write a new user's row; the caller holds the transaction."""
    connection.execute(
        "INSERT INTO users (id, name, function, role, active, public_key, added_at) VALUES (?, ?, ?, ?, 1, ?, ?)",
        (user_id, name, function, role.value, public, written(now)),
    )


def role_of(text: str) -> Role:
    """Return the role, or raise RoleUnknown with those there are."""
    try:
        return Role(text)
    except ValueError as fault:
        raise RoleUnknown(role=text, known=", ".join(Role)) from fault


class Users:
    """The users of an open record."""

    def __init__(self, record: Record) -> None:
        self._record = record

    # -- reading ------------------------------------------------------------------------------------------------

    def all(self, *, active_only: bool = False) -> list[User]:
        """Return the users by name."""
        with self._record.reading() as raw:
            rows = raw.execute(
                "SELECT id, name, function, role, active, added_at, left_at FROM users ORDER BY name, id"
            ).fetchall()
        users = [_user(row) for row in rows]
        return [user for user in users if user.active or not active_only]

    def get(self, user: str) -> User:
        """Return a user by name or id. Raises UserUnknown."""
        for found in self.all():
            if user in (found.id, found.name):
                return found
        raise UserUnknown(user=user, known=_names(self.all(active_only=True)))

    def current(self) -> User | None:
        """Return the one who opened the record; None when it was opened with the recovery key."""
        return self.get(self._record.user_id) if self._record.user_id else None

    # -- changing -----------------------------------------------------------------------------------------------

    def add(
        self,
        name: str,
        *,
        function: str,
        role: str,
        passphrase: str,
        allow_weak: bool = False,
        names: Iterable[str] = (),
    ) -> User:
        """Let one more open the record. Raises UserExists, PassphraseTooWeak."""
        making = self.begin_add(name, function=function, role=role, new=passphrase, allow_weak=allow_weak, names=names)
        return self.finish(making, making.make())

    def begin_add(
        self, name: str, *, function: str, role: str, new: str, allow_weak: bool = False, names: Iterable[str] = ()
    ) -> Making:
        """Begin `add`: say what is wanted."""
        name = clean_line(name, field="Namn", limit=NAME_LIMIT, required=True)
        function = clean_line(function, field="Funktion")
        if any(user.name.casefold() == name.casefold() for user in self.all()):
            raise UserExists(user=name)
        passphrases.require_strong(new, names=(name, *names), allow_weak=allow_weak)
        role_of(role)
        self._slots()
        user_id = self._record.tools.ids.new()
        return making_for(self._record, Purpose.ADD, user_id, name, new, function=function, role=role)

    def set_role(self, user: str, role: str) -> User:
        """Give a user another role."""
        found = self.get(user)
        with self._record.transaction("user.role", kind="user", object_id=found.id, detail=f"{found.role} -> {role}"):
            self._record.raw.execute("UPDATE users SET role = ? WHERE id = ?", (role_of(role).value, found.id))
        return self.get(found.id)

    def set_function(self, user: str, function: str) -> User:
        """Say what a user is in the field (shown beside the name)."""
        found, function = self.get(user), clean_line(function, field="Funktion")
        with self._record.transaction("user.function", kind="user", object_id=found.id):
            self._record.raw.execute("UPDATE users SET function = ? WHERE id = ?", (function, found.id))
        return self.get(found.id)

    def change_passphrase(
        self, user: str, *, old: str, new: str, allow_weak: bool = False, names: Iterable[str] = ()
    ) -> None:
        """Rewrap a user's slot for a new passphrase. Raises WrongPassphrase when the old one is not right."""
        making = self.begin_change(user, old=old, new=new, allow_weak=allow_weak, names=names)
        self.finish(making, making.make())

    def begin_change(
        self, user: str, *, old: str, new: str, allow_weak: bool = False, names: Iterable[str] = ()
    ) -> Making:
        """Begin `change_passphrase`."""
        found, file = self.get(user), self._slots()
        if file.find(found.id) is None:
            raise UserUnknown(user=found.name, known=", ".join(file.names()))
        passphrases.require_strong(new, names=(found.name, *names), allow_weak=allow_weak)
        return making_for(self._record, Purpose.CHANGE, found.id, found.name, new, file=file, old=old)

    def reset_passphrase(self, user: str, *, new: str, allow_weak: bool = False, names: Iterable[str] = ()) -> None:
        """Give a user who has forgotten it, or whose slot is lost, a new passphrase. The record is open: that is proof.

        Works without a slot file: one is then made with this slot alone, and the others are reset one by one.
        """
        making = self.begin_reset(user, new=new, allow_weak=allow_weak, names=names)
        self.finish(making, making.make())

    def begin_reset(self, user: str, *, new: str, allow_weak: bool = False, names: Iterable[str] = ()) -> Making:
        """Begin `reset_passphrase`."""
        found = self.get(user)
        passphrases.require_strong(new, names=(found.name, *names), allow_weak=allow_weak)
        return making_for(self._record, Purpose.RESET, found.id, found.name, new, file=self._slots_or_none())

    def finish(self, making: Making, slot: Slot) -> User:
        """Write a slot that was made, and its line in the log. Nothing is written when the data key has changed."""
        record, purpose = self._record, making.purpose
        if making.key_name != fingerprint(record.data_key):
            raise ChangeBroken
        file = self._slots_or_none() if purpose is Purpose.RESET else self._slots()
        if purpose is Purpose.CHANGE and file is not None and file.find(making.user_id) is None:
            raise UserUnknown(user=making.name, known=", ".join(file.names()))  # removed elsewhere meanwhile
        if file is None:
            file = SlotFile(record.record_id, current=making.key_name, serial=record.head.number)
        action, detail = _ACTIONS[purpose], making.role if purpose is Purpose.ADD else ""
        with (
            self._staged(file.with_slot(slot)),
            record.transaction(action, kind="user", object_id=making.user_id, detail=detail),
        ):
            if purpose is Purpose.ADD:
                role, now = role_of(making.role), record.tools.clock.now()
                insert_user(record.raw, making.user_id, making.name, making.function, role, slot.public, now)
            elif purpose is Purpose.RESET:
                record.raw.execute(
                    "UPDATE users SET public_key = ?, active = 1, left_at = NULL WHERE id = ?",
                    (slot.public, making.user_id),
                )
        return self.get(making.user_id)

    def require_change(self, leaving: str | None = None) -> None:
        """Raise what would refuse a new data key: RecordReadOnly, SlotsMissing, UserUnknown, LastUser."""
        file = self._slots()
        if leaving is not None and not file.without(self.get(leaving).id).slots:
            raise LastUser(user=self.get(leaving).name)

    def remove(self, user: str, *, new_key: bytes | None = None) -> str:
        """Let a user go: new data key, no slot for the one who leaves; returns the new recovery key to print.

        The others keep their passphrases (docs/decisions/0002-keys.md). Backups made before still open with what
        opened them then. ``new_key``: as `change_data_key`. Raises LastUser.
        """
        found = self.get(user)
        self.require_change(found.id)
        self._change_key(found.id, new_key)
        return self._record.recovery_key()

    def new_recovery_key(self, *, new_key: bytes | None = None) -> str:
        """Change the data key because the printed recovery key or a passphrase is out; returns the new one to print."""
        self._change_key(None, new_key)
        return self._record.recovery_key()

    def complete_change(self, leaving: str | None) -> None:
        """Do what was left when a change of key was stopped after the database had its new key."""
        with mapped(self._record.path):
            finish(self._record, self._slots(), leaving)
        self._log_change(leaving)

    # -- the slot file ------------------------------------------------------------------------------------------

    def _change_key(self, leaving: str | None, new_key: bytes | None) -> None:
        rows = self._record.raw.execute("SELECT id, public_key FROM users WHERE active = 1").fetchall()
        publics = {str(row[0]): bytes(row[1]) for row in rows}
        change_data_key(self._record, self._slots(), publics, leaving, new_key)
        self._log_change(leaving)

    def _log_change(self, leaving: str | None) -> None:
        record = self._record
        if leaving is None:
            with record.transaction("record.key_changed"):
                pass
            return
        now = record.tools.clock.now()
        with record.transaction("user.removed", kind="user", object_id=leaving):
            record.raw.execute("UPDATE users SET active = 0, left_at = ? WHERE id = ?", (written(now), leaving))

    def _slots_or_none(self) -> SlotFile | None:
        try:
            return self._slots()
        except SlotsMissing:
            return None

    def _slots(self) -> SlotFile:
        record = self._record
        if record.read_only:
            raise RecordReadOnly(file=record.path.name)
        try:
            return slot_file.load(record.places.keys)
        except SlotFileUnreadable as fault:
            raise SlotsMissing(file=record.path.name, keys=record.places.keys[0].name) from fault

    @contextmanager
    def _staged(self, file: SlotFile) -> Iterator[None]:
        """Let the slot file change with the transaction inside."""
        record = self._record
        if record.in_transaction:
            raise RuntimeError("what changes the slot file is a transaction of its own")
        with mapped(record.places.keys[0]), slot_file.staged(record.places.keys, file):
            yield


def _user(row: tuple[str, str, str, str, int, str, str | None]) -> User:
    user_id, name, function, role, active, added_at, left_at = row
    left = None if left_at is None else datetime.fromisoformat(left_at)
    return User(user_id, name, function, Role(role), bool(active), datetime.fromisoformat(added_at), left)


def _names(users: Iterable[User]) -> str:
    return ", ".join(user.name for user in users) or "ingen"
