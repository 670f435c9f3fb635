"""What helps when a record will not open: told by its fault, so that the way is one click from the sentence."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.storage.errors import (
    NotARecord,
    PageDamaged,
    RecordDamaged,
    RecordEmpty,
    RecordMissing,
    RecordNewer,
    RecoveryKeyOrDamage,
    SlotsForeign,
    SlotsMissing,
    WrongPassphrase,
)


class Remedy(Enum):
    """A way on."""

    NONE = "none"
    BACKUP = "backup"
    RECOVERY_KEY = "recovery_key"


_BACKUP = (RecordMissing, RecordEmpty, NotARecord, RecordDamaged, PageDamaged, RecordNewer, RecoveryKeyOrDamage)
_KEY = (SlotsMissing, SlotsForeign)


def remedy(fault: SamverkanError) -> Remedy:
    """Return what helps. Several wrong passphrases in a row are the user's own to judge, so nothing is pressed on."""
    if isinstance(fault, _BACKUP):
        return Remedy.BACKUP
    if isinstance(fault, _KEY):
        return Remedy.RECOVERY_KEY
    return Remedy.NONE


def damaged_now(path: Path) -> SamverkanError:
    """Return the fault of a file that was found damaged while it was open."""
    return PageDamaged(file=path.name)


def may_be_salvaged(fault: SamverkanError) -> bool:
    """Tell whether part of the file can be read: its key fits, and some page is damaged."""
    return isinstance(fault, PageDamaged)


def is_wrong_passphrase(fault: SamverkanError) -> bool:
    """Tell whether the name or the passphrase was wrong, as opposed to everything else that can hinder."""
    return isinstance(fault, WrongPassphrase)
