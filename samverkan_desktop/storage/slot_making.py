"""The slow half of giving somebody a passphrase: values in, a slot out, on any thread. The record is not touched.

`Users.begin_…` says what is wanted, `Making.make` takes its time, `Users.finish` writes it on the record's own thread.
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from typing import TYPE_CHECKING

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import slots
from samverkan_desktop.storage.errors import RecordReadOnly, WrongPassphrase
from samverkan_desktop.storage.keys import KdfProfile, KeyDoesNotFit, RandomBytes, fingerprint
from samverkan_desktop.storage.slots import Slot, SlotFile

if TYPE_CHECKING:  # the record's users ask for slots; at run time it need not be imported back
    from samverkan_desktop.storage.session import Record


class Purpose(Enum):
    """Why a slot is made."""

    ADD = "add"
    CHANGE = "change"
    RESET = "reset"


@dataclass(frozen=True)
class Making:
    """A slot that is wanted. ``old``: the passphrase that must open the present slot first, when it is one's own."""

    purpose: Purpose
    user_id: str
    name: str
    function: str
    role: str
    record_id: str
    profile: KdfProfile
    data_key: bytes = field(repr=False)
    new: str = field(repr=False)
    random_bytes: RandomBytes = field(repr=False)
    file: SlotFile | None = field(repr=False, default=None)
    old: str = field(repr=False, default="")

    @property
    def key_name(self) -> str:
        """Which data key the slot will hold."""
        return fingerprint(self.data_key)

    @property
    def asks_old(self) -> bool:
        """True when the user's old passphrase must be right."""
        return self.purpose is Purpose.CHANGE

    def make(self) -> Slot:
        """Make the slot. Raises WrongPassphrase when the old one is not right."""
        return slots.make_slot(
            self.record_id,
            self.user_id,
            self.name,
            self.new,
            self.data_key,
            profile=self.profile,
            random_bytes=self.random_bytes,
            private=self._private(),
        )

    def _private(self) -> bytes | None:
        """Return the private key that stays the user's when he changes his own passphrase."""
        present = None if self.file is None else self.file.find(self.user_id)
        if self.purpose is not Purpose.CHANGE or self.file is None or present is None:
            return None
        try:
            return slots.open_slot(self.file, present, self.old).private
        except KeyDoesNotFit as fault:
            raise WrongPassphrase from fault


def making_for(
    record: Record,
    purpose: Purpose,
    user_id: str,
    name: str,
    new: str,
    *,
    function: str = "",
    role: str = "",
    file: SlotFile | None = None,
    old: str = "",
) -> Making:
    """Return what a slot of an open record is made from. ``file``: where the present one stands, never made cheaper."""
    if record.read_only:
        raise RecordReadOnly(file=record.path.name)
    tools, present = record.tools, None if file is None else file.find(user_id)
    return Making(
        purpose,
        user_id,
        name,
        function,
        role,
        record.record_id,
        tools.kdf if present is None else tools.kdf.at_least(present.profile),
        record.data_key,
        new,
        tools.random_bytes,
        file,
        old,
    )
