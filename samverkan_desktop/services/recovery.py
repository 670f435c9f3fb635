"""The recovery key in the user's hands: read from paper group by group, and the new passphrase that follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from samverkan_desktop.domain.clock import local
from samverkan_desktop.services.records import Surroundings, Unlocked, open_session, unlock
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage import recovery_key
from samverkan_desktop.storage.errors import RecoveryKeyLength, RecoveryKeyWrong
from samverkan_desktop.storage.recovery_key import GROUP_SIZE, GROUPS
from samverkan_desktop.storage.slot_making import Making
from samverkan_desktop.storage.slots import Slot

__all__ = [
    "GROUPS",
    "GROUP_SIZE",
    "KeyHolder",
    "LettingIn",
    "Slot",
    "first_mistyped",
    "holders",
    "in_groups",
    "is_same_group",
    "let_in",
    "municipality_of",
]

_BETWEEN = re.compile(r"[\s\u00a0‐‑‒–—·.,-]+")


@dataclass(frozen=True)
class KeyHolder:
    """One who may be given a new passphrase. ``since`` is the day they were added."""

    id: str
    name: str
    function: str
    since: str


def in_groups(text: str) -> tuple[str, ...]:
    """Return what was typed or pasted as groups of five, capitals, without what stands between them."""
    joined = _BETWEEN.sub("", text).upper()
    return tuple(joined[at : at + GROUP_SIZE] for at in range(0, len(joined), GROUP_SIZE))


def first_mistyped(groups: Sequence[str]) -> int | None:
    """Return the number (from 1) of the first group that is wrong among those typed in a row from the beginning.

    A group not yet whole ends the row; None when nothing typed so far is wrong.
    """
    row: list[str] = []
    for group in groups:
        if len(group) != GROUP_SIZE:
            break
        row.append(group)
    try:
        recovery_key.decode(" ".join(row))
    except RecoveryKeyWrong as fault:
        return int(str(fault.fields["group"]))
    except RecoveryKeyLength:
        return None
    return None


def is_same_group(typed: str, key: str, number: int) -> bool:
    """Tell whether what was typed is the key's group ``number`` (from 1), read as the key itself is read."""
    groups = list(in_groups(key))
    asked = "".join(in_groups(typed))
    if len(asked) != GROUP_SIZE:
        return False
    groups[number - 1] = asked
    try:
        return recovery_key.decode(" ".join(groups)) == recovery_key.decode(key)
    except (RecoveryKeyWrong, RecoveryKeyLength):
        return False


def holders(session: Session) -> tuple[KeyHolder, ...]:
    """Return who may be given a new passphrase, by name."""
    return tuple(
        KeyHolder(user.id, user.name, user.function, local(user.added_at).date().isoformat())
        for user in session.record.users.all(active_only=True)
    )


@dataclass(frozen=True)
class LettingIn:
    """A new passphrase on its way to somebody. What takes time is done on any thread: `make` and `unlock`."""

    making: Making
    path: Path
    passphrase: str = field(repr=False)
    surroundings: Surroundings

    @classmethod
    def begin(cls, session: Session, *, user: str, passphrase: str, surroundings: Surroundings) -> LettingIn:
        """Begin for a record that the recovery key has opened. Raises PassphraseTooWeak."""
        users, found = session.record.users, session.record.users.get(user)
        making = users.begin_reset(found.id, new=passphrase, names=(found.name, municipality_of(session)))
        return cls(making, session.record.path, passphrase, surroundings)

    def make(self) -> Slot:
        """Make the way in."""
        return self.making.make()

    def write(self, session: Session, slot: Slot) -> None:
        """Write it and close the record. Raises what the disk says; it is then still open and nothing has changed."""
        session.record.users.finish(self.making, slot)
        session.close()

    def unlock(self) -> Unlocked:
        """Try the passphrase as on any other day."""
        return unlock(self.path, passphrase=self.passphrase, user=self.making.user_id)

    def open(self, unlocked: Unlocked | None) -> Session:
        """Open the record as that user."""
        user, around = self.making.user_id, self.surroundings
        return open_session(self.path, passphrase=self.passphrase, user=user, surroundings=around, unlocked=unlocked)


def let_in(session: Session, *, user: str, passphrase: str, surroundings: Surroundings) -> Session:
    """Give a user a new passphrase and open the record as that user: all of it at once."""
    letting = LettingIn.begin(session, user=user, passphrase=passphrase, surroundings=surroundings)
    letting.write(session, letting.make())
    return letting.open(None)


def municipality_of(session: Session) -> str:
    """Return the name of the municipality whose record it is."""
    return Settings(session).municipality().name
