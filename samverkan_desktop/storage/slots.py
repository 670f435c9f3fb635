"""Slots: who may open the record, and the data key wrapped for each of them.

A slot is opened with a passphrase and gives a data key and the user's private key. After a change of data key by
someone else a slot still gives the old one; `Handover` entries lead from there to the new one, step by step.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import field, replace

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import keys
from samverkan_desktop.storage.errors import UserNotChosen, UserUnknown, WrongPassphrase
from samverkan_desktop.storage.keys import Box, KdfProfile, KeyDoesNotFit, RandomBytes


@dataclass(frozen=True)
class Handover:
    """A newer data key, sealed for one who has the older one and his private key."""

    from_key: str
    to_key: str
    sender: bytes
    box: Box


@dataclass(frozen=True)
class Slot:
    """One user's way in."""

    user_id: str
    name: str
    profile: KdfProfile
    salt: bytes
    public: bytes
    box: Box
    handovers: tuple[Handover, ...] = ()


@dataclass(frozen=True)
class Opened:
    """What a passphrase gave: the user's private key and the data keys to try, most likely first."""

    slot: Slot
    private: bytes = field(repr=False)
    candidates: tuple[bytes, ...] = field(repr=False)


@dataclass(frozen=True)
class SlotFile:
    """All slots of a record. ``current`` names the data key in use, ``coming`` one that is being taken into use."""

    record_id: str
    current: str
    coming: str = ""
    serial: int = 1
    slots: tuple[Slot, ...] = field(default=())

    def names(self) -> tuple[str, ...]:
        return tuple(slot.name for slot in self.slots)

    def find(self, user: str) -> Slot | None:
        """Return the slot of a user named by name (as written, or but for case) or id."""
        for slot in self.slots:
            if user in (slot.user_id, slot.name):
                return slot
        alike = [slot for slot in self.slots if slot.name.casefold() == user.strip().casefold()]
        return alike[0] if len(alike) == 1 else None

    def with_slot(self, slot: Slot) -> SlotFile:
        """Return a file where this slot stands instead of the user's earlier one, or last."""
        kept = [slot if old.user_id == slot.user_id else old for old in self.slots]
        if all(old.user_id != slot.user_id for old in self.slots):
            kept.append(slot)
        return replace(self, slots=tuple(kept))

    def without(self, user_id: str) -> SlotFile:
        return replace(self, slots=tuple(slot for slot in self.slots if slot.user_id != user_id))


def make_slot(
    record_id: str,
    user_id: str,
    name: str,
    passphrase: str,
    data_key: bytes,
    *,
    profile: KdfProfile,
    random_bytes: RandomBytes,
    private: bytes | None = None,
) -> Slot:
    """Wrap the data key and the user's private key (a new one unless given) for a passphrase."""
    pair = keys.new_pair(random_bytes if private is None else lambda _: private)
    salt = random_bytes(keys.SALT_SIZE)
    key = keys.from_passphrase(passphrase, salt, profile)
    belongs = _belonging(record_id, user_id, profile, salt, pair.public)
    box = keys.wrap(data_key + pair.private, key, belongs, random_bytes)
    return Slot(user_id, name, profile, salt, pair.public, box)


def open_slot(file: SlotFile, slot: Slot, passphrase: str) -> Opened:
    """Open a slot. Raises KeyDoesNotFit when the passphrase is wrong or the slot was changed."""
    if not slot.profile.within_reason() or len(slot.salt) != keys.SALT_SIZE:
        raise KeyDoesNotFit
    key = keys.from_passphrase(passphrase, slot.salt, slot.profile)
    secret = keys.unwrap(slot.box, key, _belonging(file.record_id, slot.user_id, slot.profile, slot.salt, slot.public))
    return followed(file, slot, secret[: keys.KEY_SIZE], secret[keys.KEY_SIZE :])


def followed(file: SlotFile, slot: Slot, data_key: bytes, private: bytes) -> Opened:
    """Return what a slot gives: its data key, and those that its handovers lead on to."""
    found = {keys.fingerprint(data_key): data_key}
    for step in _steps(slot.handovers):
        if step.from_key in found and step.to_key not in found:
            old = found[step.from_key]
            belongs = _handover_belonging(file.record_id, slot.user_id, step.from_key, step.to_key)
            with contextlib.suppress(KeyDoesNotFit):  # a forged or foreign entry leads nowhere; the others stand
                found[step.to_key] = keys.take_over(step.box, step.sender, private, old, belongs)
    order = sorted(found, key=lambda name: (name != file.current, name != file.coming))
    return Opened(slot, private, tuple(found[name] for name in order))


def open_with_passphrase(file: SlotFile, passphrase: str, user: str | None) -> Opened:
    """Open the slot of a user; None serves where there is one only.

    Raises UserNotChosen, UserUnknown, WrongPassphrase.
    """
    known = ", ".join(file.names())
    if user is None and len(file.slots) != 1:
        raise UserNotChosen(known=known)
    slot = file.slots[0] if user is None else file.find(user)
    if slot is None:
        raise UserUnknown(user=user or "", known=known)
    try:
        return open_slot(file, slot, passphrase)
    except KeyDoesNotFit as fault:
        raise WrongPassphrase from fault


def _steps(handovers: tuple[Handover, ...]) -> Iterator[Handover]:
    """Go through the entries often enough that any order of a chain is walked to its end."""
    for _ in handovers:
        yield from handovers


def handover(
    record_id: str, slot: Slot, public: bytes, old_key: bytes, new_key: bytes, random_bytes: RandomBytes
) -> Slot:
    """Return the slot with a way from the old data key to the new. ``public`` comes from the record, not the file."""
    from_key, to_key = keys.fingerprint(old_key), keys.fingerprint(new_key)
    belongs = _handover_belonging(record_id, slot.user_id, from_key, to_key)
    sender, box = keys.hand_over(new_key, old_key, public, belongs, random_bytes)
    return replace(slot, handovers=(*slot.handovers, Handover(from_key, to_key, sender, box)))


def _belonging(record_id: str, user_id: str, profile: KdfProfile, salt: bytes, public: bytes) -> bytes:
    return keys.bound(
        what="slot",
        record=record_id,
        user=user_id,
        kdf="argon2id",
        memory_kib=profile.memory_kib,
        passes=profile.passes,
        lanes=profile.lanes,
        salt=salt.hex(),
        public=public.hex(),
    )


def _handover_belonging(record_id: str, user_id: str, from_key: str, to_key: str) -> bytes:
    return keys.bound(what="handover", record=record_id, user=user_id, from_key=from_key, to_key=to_key)
