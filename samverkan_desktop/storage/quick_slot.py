"""A way in on this computer alone: the user's keys, sealed under a random secret that the computer's keyring holds.

The sealed half lies in the user's own folder, the secret in the keyring; neither opens anything by itself. It is a slot
of its own: it can be taken away without touching the passphrase, and it is worth nothing once the passphrase has been
changed or the user has left. The passphrase is not in it.
"""

from __future__ import annotations

import json
from dataclasses import field
from pathlib import Path

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import keys, slots, untrusted
from samverkan_desktop.storage.files import remove, write_whole
from samverkan_desktop.storage.keys import KEY_SIZE, Box, KeyDoesNotFit, RandomBytes
from samverkan_desktop.storage.slots import Opened, SlotFile

FOLDER = "nyckelring"
_FORMAT, _VERSION = "samverkan-quick", 1


class QuickSlotUnreadable(Exception):
    """There is no such way in, or it is damaged: internal, told as a passphrase that is needed."""


@dataclass(frozen=True)
class QuickSlot:
    """The sealed half. ``entry``: its name in the keyring. ``salt``: of the passphrase slot it was made beside, which
    is another once the passphrase has been changed. ``held``: the passphrase must be given before it serves again."""

    record_id: str
    user_id: str
    entry: str
    salt: bytes
    box: Box = field(repr=False)
    held: bool = False


def path_for(folder: Path, record_id: str, user_id: str) -> Path:
    """Return where a user's quick slot for a record lies."""
    return folder / FOLDER / f"{record_id}.{user_id}.json"


def make(file: SlotFile, opened: Opened, data_key: bytes, random_bytes: RandomBytes) -> tuple[QuickSlot, bytes]:
    """Return a quick slot for one who has just given the passphrase, and the secret for the keyring."""
    slot, secret, entry = opened.slot, random_bytes(KEY_SIZE), random_bytes(16).hex()
    belongs = _belonging(file.record_id, slot.user_id, entry, slot.salt)
    box = keys.wrap(data_key + opened.private, secret, belongs, random_bytes)
    return QuickSlot(file.record_id, slot.user_id, entry, slot.salt, box), secret


def open_quick(file: SlotFile, quick: QuickSlot, secret: bytes) -> Opened:
    """Open it. Raises KeyDoesNotFit when the secret is another, or the user's passphrase slot is."""
    slot = next((slot for slot in file.slots if slot.user_id == quick.user_id), None)
    if slot is None or slot.salt != quick.salt or file.record_id != quick.record_id or len(secret) != KEY_SIZE:
        raise KeyDoesNotFit
    plain = keys.unwrap(quick.box, secret, _belonging(quick.record_id, quick.user_id, quick.entry, quick.salt))
    return slots.followed(file, slot, plain[:KEY_SIZE], plain[KEY_SIZE:])


def save(path: Path, quick: QuickSlot) -> None:
    """Write it. Raises OSError."""
    body = {
        "format": _FORMAT,
        "version": _VERSION,
        "record": quick.record_id,
        "user": quick.user_id,
        "entry": quick.entry,
        "salt": quick.salt.hex(),
        "nonce": quick.box.nonce.hex(),
        "sealed": quick.box.sealed.hex(),
        "held": quick.held,
    }
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(path, json.dumps(body).encode())


def load(path: Path) -> QuickSlot:
    """Read it. Raises QuickSlotUnreadable for anything that is not whole."""
    try:
        body = untrusted.read(path)
        if (body["format"], body["version"]) != (_FORMAT, _VERSION):
            raise QuickSlotUnreadable
        box = Box(bytes.fromhex(body["nonce"]), bytes.fromhex(body["sealed"]))
        salt = bytes.fromhex(body["salt"])
        return QuickSlot(str(body["record"]), str(body["user"]), str(body["entry"]), salt, box, bool(body["held"]))
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise QuickSlotUnreadable from fault


def forget(path: Path) -> None:
    """Take it away. What is left in the keyring then opens nothing."""
    remove(path)


def _belonging(record_id: str, user_id: str, entry: str, salt: bytes) -> bytes:
    return keys.bound(what="quick", record=record_id, user=user_id, entry=entry, salt=salt.hex())
