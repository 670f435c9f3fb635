"""What helps when a record will not open: told by its fault, so that the way is one click from the sentence."""

from __future__ import annotations

from enum import Enum

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.storage.errors import (
    NotARecord,
    PageDamaged,
    RecordDamaged,
    RecordEmpty,
    RecordMissing,
    RecoveryKeyOrDamage,
    SlotsForeign,
    SlotsMissing,
)


class Remedy(Enum):
    """A way on."""

    NONE = "none"
    BACKUP = "backup"
    RECOVERY_KEY = "recovery_key"


_BACKUP = (RecordMissing, RecordEmpty, NotARecord, RecordDamaged, PageDamaged, RecoveryKeyOrDamage)
_KEY = (SlotsMissing, SlotsForeign)


def remedy(fault: SamverkanError) -> Remedy:
    """Return what helps. Several wrong passphrases in a row are the user's own to judge, so nothing is pressed on."""
    if isinstance(fault, _BACKUP):
        return Remedy.BACKUP
    if isinstance(fault, _KEY):
        return Remedy.RECOVERY_KEY
    return Remedy.NONE
