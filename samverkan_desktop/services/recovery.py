"""The recovery key in the user's hands: read from paper group by group, and the new passphrase that follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from samverkan_desktop.domain.clock import local
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage import recovery_key
from samverkan_desktop.storage.errors import RecoveryKeyLength, RecoveryKeyWrong
from samverkan_desktop.storage.recovery_key import GROUP_SIZE, GROUPS

__all__ = [
    "GROUPS",
    "GROUP_SIZE",
    "KeyHolder",
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


def let_in(session: Session, *, user: str, passphrase: str, surroundings: Surroundings) -> Session:
    """Give a user a new passphrase and open the record as that user.

    ``session`` is one opened with the recovery key; it is closed. Raises PassphraseTooWeak and what the disk says;
    it is then still open and nothing has changed.
    """
    record = session.record
    found = record.users.get(user)
    record.users.reset_passphrase(found.id, new=passphrase, names=(found.name, municipality_of(session)))
    path: Path = record.path
    session.close()
    return open_session(path, passphrase=passphrase, user=found.id, surroundings=surroundings)


def municipality_of(session: Session) -> str:
    """Return the name of the municipality whose record it is."""
    return Settings(session).municipality().name
