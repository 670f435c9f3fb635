"""A new data key while the record is open, so that at every moment every staying user's passphrase opens it.

1. slot file with the new key as *coming* and a handover for each who stays → 2. the database is rekeyed, in one
transaction of the engine → 3. slot file with the new key as *current*, without the one who leaves. Killed between,
the next opening finds which key fits and finishes or forgets the change (`settle`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from samverkan_desktop.storage import slot_file, slots
from samverkan_desktop.storage.connection import KEY_SIZE, key_literal
from samverkan_desktop.storage.errors import KeyNotChanged, RecordReadOnly
from samverkan_desktop.storage.faults import engine_code, mapped
from samverkan_desktop.storage.files import require_space
from samverkan_desktop.storage.keys import fingerprint
from samverkan_desktop.storage.slots import Slot, SlotFile

if TYPE_CHECKING:  # the record's users call this; at run time it need not be imported back
    from samverkan_desktop.storage.session import Record

_MARGIN = 1024 * 1024
_GENERIC = 1


def change_data_key(
    record: Record, file: SlotFile, publics: Mapping[str, bytes], leaving: str | None, new_key: bytes | None = None
) -> SlotFile:
    """Rekey the record. ``publics`` are the staying users' public keys by id, as the database has them.

    ``new_key``: drawn by the caller, who must be able to open the record also when this is stopped halfway.
    """
    if record.read_only:
        raise RecordReadOnly(file=record.path.name)
    if record.in_transaction:
        raise RuntimeError("a change of key is a transaction of its own")
    old_key, new_key = record.data_key, new_key or record.tools.random_bytes(KEY_SIZE)

    def handed_over(slot: Slot) -> Slot:
        if slot.user_id == leaving or slot.user_id not in publics:
            return slot
        public = publics[slot.user_id]
        return slots.handover(file.record_id, slot, public, old_key, new_key, record.tools.random_bytes)

    with mapped(record.path):
        require_space(record.path.parent, record.path.stat().st_size + _MARGIN)  # the journal takes as much as the file
        both = replace(file, coming=fingerprint(new_key), slots=tuple(handed_over(slot) for slot in file.slots))
        both = slot_file.save(record.places.keys, both)
        _rewrite(record, new_key)
        record.rekeyed(new_key)
        return finish(record, both, leaving)


def _rewrite(record: Record, new_key: bytes) -> None:
    try:  # on the driver's connection: peewee would write the new key to its log and hooks (decisions/0001)
        record.raw.execute(f'PRAGMA rekey = "{key_literal(new_key)}"')
    except dbapi2.OperationalError as fault:
        if engine_code(fault) == _GENERIC:  # whatever stopped it, a full disk too: the engine says no more
            raise KeyNotChanged(file=record.path.name) from fault
        raise


def finish(record: Record, file: SlotFile, leaving: str | None) -> SlotFile:
    """The last step: the key that the database has is the present one. Does no harm when it was taken before."""
    kept = file if leaving is None else file.without(leaving)
    return slot_file.save(record.places.keys, replace(kept, current=fingerprint(record.data_key), coming=""))


def settle(file: SlotFile, used: bytes) -> SlotFile:
    """Return the slot file as it shall be once it is known which key opens the database."""
    name = fingerprint(used)
    if not file.coming or name not in (file.current, file.coming):
        return file
    if name == file.coming:
        return replace(file, current=file.coming, coming="")
    kept = tuple(
        replace(slot, handovers=tuple(step for step in slot.handovers if step.to_key != file.coming))
        for slot in file.slots
    )
    return replace(file, coming="", slots=kept)
