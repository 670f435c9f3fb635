"""The slot file on disk: JSON in two equal copies beside the record.

Names stand in the clear (users pick theirs from a list), nothing else does. A copy is believed when its checksum
holds; of two, the one written last; the good one heals the other.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from samverkan_desktop.storage import untrusted
from samverkan_desktop.storage.files import publish, remove, stage, write_whole
from samverkan_desktop.storage.keys import Box, KdfProfile
from samverkan_desktop.storage.slots import Handover, Slot, SlotFile

_FORMAT = "samverkan-keys"
_VERSION = 1
_LARGEST = 4 * 1024 * 1024


class SlotFileUnreadable(Exception):
    """Neither copy can be read: internal, told to the user as a missing slot file."""


def dump(file: SlotFile) -> bytes:
    """Return the file's bytes: readable JSON with a checksum over its canonical form."""
    body: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION,
        "record": file.record_id,
        "current": file.current,
        "coming": file.coming,
        "serial": file.serial,
        "slots": [_slot_to_json(slot) for slot in file.slots],
    }
    return (json.dumps({**body, "checksum": _checksum(body)}, ensure_ascii=False, indent=1) + "\n").encode()


def parse(data: bytes) -> SlotFile:
    """Return the slots. Raises SlotFileUnreadable for anything that is not whole."""
    try:
        body = untrusted.parse(data)
        checksum = body.pop("checksum")
        if body["format"] != _FORMAT or body["version"] != _VERSION or checksum != _checksum(body):
            raise SlotFileUnreadable
        slots = tuple(_slot_from_json(slot) for slot in body["slots"])
        record, current, coming = (str(body[name]) for name in ("record", "current", "coming"))
        return SlotFile(record, current, coming, untrusted.count(body["serial"]), slots)
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise SlotFileUnreadable from fault


def load(copies: tuple[Path, Path], *, heal: bool = True) -> SlotFile:
    """Read both copies, believe the newest whole one, and mend the other. Raises SlotFileUnreadable."""
    found: list[SlotFile] = []
    bytes_of: dict[Path, bytes] = {}
    for path in copies:
        try:
            if path.stat().st_size > _LARGEST:
                continue
            bytes_of[path] = path.read_bytes()
            found.append(parse(bytes_of[path]))
        except (OSError, SlotFileUnreadable):
            continue
    if not found:
        raise SlotFileUnreadable
    best = max(found, key=lambda file: file.serial)
    wanted = dump(best)
    for path in copies:
        if heal and bytes_of.get(path) != wanted:
            _heal(path, wanted)
    return best


def _heal(path: Path, wanted: bytes) -> None:
    try:
        write_whole(path, wanted)
    except OSError:
        return  # a read-only place: the whole copy serves, and healing is tried again next time


def save(copies: tuple[Path, Path], file: SlotFile) -> SlotFile:
    """Write both copies, one after the other, and return the file as written. At every moment one copy is whole."""
    with staged(copies, file) as newer:
        return newer


@contextlib.contextmanager
def staged(copies: tuple[Path, Path], file: SlotFile) -> Iterator[SlotFile]:
    """Write both copies beside their places, run the body, then let them take their places; none if the body fails.

    So a change in the record and in the slot file go together: what can fail for lack of space comes first, then the
    record's commit, and last two renames.
    """
    newer = replace(file, serial=file.serial + 1)
    waiting: list[Path] = []
    try:
        waiting.extend(stage(path, dump(newer)) for path in copies)
        yield newer
    except BaseException:
        for temporary in waiting:
            remove(temporary)
        raise
    for temporary, path in zip(waiting, copies, strict=True):
        publish(temporary, path)


def _checksum(body: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _slot_to_json(slot: Slot) -> dict[str, Any]:
    return {
        "user": slot.user_id,
        "name": slot.name,
        "kdf": {
            "name": "argon2id",
            "memory_kib": slot.profile.memory_kib,
            "passes": slot.profile.passes,
            "lanes": slot.profile.lanes,
            "salt": slot.salt.hex(),
        },
        "public": slot.public.hex(),
        "nonce": slot.box.nonce.hex(),
        "sealed": slot.box.sealed.hex(),
        "handovers": [
            {
                "from": step.from_key,
                "to": step.to_key,
                "sender": step.sender.hex(),
                "nonce": step.box.nonce.hex(),
                "sealed": step.box.sealed.hex(),
            }
            for step in slot.handovers
        ],
    }


def _slot_from_json(data: dict[str, Any]) -> Slot:
    kdf = data["kdf"]
    if kdf["name"] != "argon2id":
        raise SlotFileUnreadable
    return Slot(
        user_id=str(data["user"]),
        name=untrusted.line(data["name"]),
        profile=KdfProfile(*(untrusted.count(kdf[name]) for name in ("memory_kib", "passes", "lanes"))),
        salt=bytes.fromhex(kdf["salt"]),
        public=bytes.fromhex(data["public"]),
        box=_box(data),
        handovers=tuple(
            Handover(str(step["from"]), str(step["to"]), bytes.fromhex(step["sender"]), _box(step))
            for step in data["handovers"]
        ),
    )


def _box(data: dict[str, Any]) -> Box:
    return Box(bytes.fromhex(data["nonce"]), bytes.fromhex(data["sealed"]))
