"""Unlocking with the computer's keyring: chosen by a user for one record on one computer, never the only way in.

What lies in the keyring is no passphrase and no key of the record but the secret of a slot of its own
(`storage.quick_slot`). It is off until it is turned on, and goes when the passphrase is changed, when the user leaves,
when it is turned off, or when the record or IT does not allow it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import Enum
from pathlib import Path

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.ids import RandomBytes
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.keyring_port import Keyring, KeyringFailed, computers_keyring
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.storage import quick_slot, slot_file
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.keys import KeyDoesNotFit
from samverkan_desktop.storage.quick_slot import QuickSlot, QuickSlotUnreadable
from samverkan_desktop.storage.record import Unlocked, unlock
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.slots import SlotFile

TURNED_ON, TURNED_OFF = "keyring.on", "keyring.off"


class KeyringSilent(EnvironmentFailure):
    template = (
        "Datorns nyckelring svarar inte eller är låst. Filen är orörd. Skriv lösenfrasen i stället; nyckelringen "
        "prövas igen nästa gång."
    )


class KeyringStale(EnvironmentFailure):
    template = (
        "Datorns nyckelring öppnar inte filen längre: lösenfrasen har bytts eller nyckeln tagits bort. Filen är orörd. "
        "Skriv lösenfrasen. Nyckelringen kan slås på igen under Inställningar, Användare."
    )


class KeyringForbidden(EnvironmentFailure):
    template = "Den här filen får inte låsas upp med datorns nyckelring. Den är stängd igen. Skriv lösenfrasen."


class KeyringRefused(EnvironmentFailure):
    template = "Datorns nyckelring tog inte emot nyckeln. Inget har ändrats. Lösenfrasen gäller som förut."


class Standing(Enum):
    """How it stands for the one who has the record open."""

    OFF = "off"
    ON = "on"
    MISSING = "missing"
    """The computer has no keyring that protects what lies in it, or IT does not allow it."""
    FORBIDDEN = "forbidden"
    """The record does not allow it."""


@dataclass(frozen=True)
class QuickUnlock:
    """The keyring of this computer and the user's own folder."""

    folder: Path | None
    random_bytes: RandomBytes
    keyring: Callable[[], Keyring | None] = computers_keyring

    # --- unlocking ---------------------------------------------------------------------------------------------

    def is_offered(self, path: Path, user: str) -> bool:
        """Tell whether a user may try the keyring for a record. Reads small files alone; the keyring is not asked."""
        found = self._find(path, user)
        return found is not None and not found[1].held

    def unlock(self, path: Path, user: str) -> Unlocked:
        """Unlock with the keyring. Runs on any thread, at most some seconds. Raises KeyringSilent, KeyringStale."""
        found = self._find(path, user)
        keyring = self.keyring()
        if found is None or found[1].held or keyring is None:
            raise KeyringSilent
        file, quick = found
        try:
            secret = keyring.get(quick.entry)
        except KeyringFailed as fault:
            raise KeyringSilent from fault
        try:
            return Unlocked(file, quick_slot.open_quick(file, quick, _bytes(secret)), by_keyring=True)
        except KeyDoesNotFit as fault:
            self._remove(quick)
            raise KeyringStale from fault

    def hold(self, session: Session) -> None:
        """The record is locked: until the passphrase has been given again, the keyring does not open it."""
        self._mark(session, held=True)

    def release(self, session: Session) -> None:
        """The passphrase has been given."""
        self._mark(session, held=False)

    # --- choosing it -------------------------------------------------------------------------------------------

    def standing(self, session: Session) -> Standing:
        """Tell how it stands; whether there is a keyring at all is asked by `is_there`."""
        if Settings(session).keyring_forbidden():
            return Standing.FORBIDDEN
        record = session.record
        if self._load(record.record_id, record.user_id) is not None:
            return Standing.ON
        able = self.folder is not None and record.user_id and not record.read_only
        return Standing.OFF if able else Standing.MISSING

    def is_there(self) -> bool:
        """Tell whether the computer has a keyring that may be used. Runs on any thread, up to two seconds."""
        return self.keyring() is not None

    def enrol(self, path: Path, user: str, passphrase: str) -> bool:
        """Make the way in, for one who gives the passphrase; return True. Runs on any thread.

        The secret is read back before anything is written. Raises WrongPassphrase, KeyringRefused.
        """
        keyring = self.keyring()
        if keyring is None or self.folder is None:
            raise KeyringRefused
        unlocked = open_slot_of(path, user, passphrase)
        quick, secret = quick_slot.make(
            unlocked.file, unlocked.opened, unlocked.opened.candidates[0], self.random_bytes
        )
        self.forget(quick.record_id, quick.user_id)
        try:
            keyring.put(quick.entry, secret.hex())
            if keyring.get(quick.entry) != secret.hex():
                raise KeyringRefused
            quick_slot.save(quick_slot.path_for(self.folder, quick.record_id, quick.user_id), quick)
        except (KeyringFailed, OSError) as fault:
            with suppress(KeyringFailed):
                keyring.remove(quick.entry)
            raise KeyringRefused from fault
        return True

    def turned_on(self, session: Session) -> None:
        """Let the log tell that it was turned on."""
        record = session.record
        with record.transaction(TURNED_ON, kind="user", object_id=record.user_id):
            pass

    def turn_off(self, session: Session) -> None:
        """Take it away, here and in the keyring, and let the log tell."""
        record = session.record
        if not self.forget(record.record_id, record.user_id) or record.read_only:
            return
        with record.transaction(TURNED_OFF, kind="user", object_id=record.user_id):
            pass

    def forget(self, record_id: str, user_id: str) -> bool:
        """Take a way in away, in silence. False when there was none."""
        quick = self._load(record_id, user_id)
        if quick is not None:
            self._remove(quick)
        return quick is not None

    def forget_for(self, path: Path, user: str) -> None:
        """Take a way in away that its record does not allow."""
        found = self._find(path, user)
        if found is not None:
            self._remove(found[1])

    def tidy(self, session: Session) -> None:
        """Take the way in away when the passphrase is another than when it was made."""
        record = session.record
        found = self._find(record.path, record.user_id)
        if found is not None and found[0].find(record.user_id) is not None:
            file, quick = found
            if any(slot.user_id == quick.user_id and slot.salt != quick.salt for slot in file.slots):
                self._remove(quick)

    # --- inside ------------------------------------------------------------------------------------------------

    def _find(self, path: Path, user: str) -> tuple[SlotFile, QuickSlot] | None:
        if self.folder is None or not (self.folder / quick_slot.FOLDER).is_dir():
            return None
        try:
            file = slot_file.load(Places(path).keys, heal=False)
        except SlotFileUnreadable:
            return None
        slot = file.find(user) if user else None
        quick = None if slot is None else self._load(file.record_id, slot.user_id)
        return None if quick is None else (file, quick)

    def _load(self, record_id: str, user_id: str) -> QuickSlot | None:
        if self.folder is None:
            return None
        try:
            return quick_slot.load(quick_slot.path_for(self.folder, record_id, user_id))
        except QuickSlotUnreadable:
            return None

    def _remove(self, quick: QuickSlot) -> None:
        """The file first: without it the secret opens nothing, also when the keyring does not answer."""
        if self.folder is not None:
            quick_slot.forget(quick_slot.path_for(self.folder, quick.record_id, quick.user_id))
        keyring = self.keyring()
        if keyring is not None:
            with suppress(KeyringFailed):
                keyring.remove(quick.entry)

    def _mark(self, session: Session, *, held: bool) -> None:
        record = session.record
        quick = self._load(record.record_id, record.user_id)
        if quick is None or quick.held is held or self.folder is None:
            return
        try:
            quick_slot.save(quick_slot.path_for(self.folder, quick.record_id, quick.user_id), replace(quick, held=held))
        except OSError:
            self.forget(quick.record_id, quick.user_id)  # rather no way in than one that should be shut


def open_slot_of(path: Path, user: str, passphrase: str) -> Unlocked:
    """Try the passphrase of somebody who has the record open in this very program."""
    return unlock(path, passphrase=passphrase, user=user, read_only=True, held_here=True)


def _bytes(secret: str | None) -> bytes:
    try:
        return bytes.fromhex(secret or "")
    except ValueError:
        return b""
