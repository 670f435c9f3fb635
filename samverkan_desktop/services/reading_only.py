"""Why nothing can be changed in an open record: each cause has its own next step."""

from __future__ import annotations

from enum import Enum

from samverkan_desktop.services.pen import Pen
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.opening import Shut


class ReadingOnly(Enum):
    """What holds the writing back."""

    FILE = Shut.FILE.value
    FOLDER = Shut.FOLDER.value
    DEVICE = Shut.DEVICE.value
    FULL = Shut.FULL.value
    DAMAGED = "damaged"
    PEN = "pen"
    CHOSEN = "chosen"
    ROLE = "role"

    @property
    def is_of_the_place(self) -> bool:
        """Tell whether it is the disk or its rights, which nobody chose and which is told at once."""
        return self in (ReadingOnly.FILE, ReadingOnly.FOLDER, ReadingOnly.DEVICE, ReadingOnly.FULL)


def why_reading_only(session: Session) -> ReadingOnly | None:
    """Return what holds the writing back in an open record; None where it can be written.

    The place comes before the pen: a pen that is taken does not help where the folder cannot be written.
    """
    record = session.record
    if record.damaged:
        return ReadingOnly.DAMAGED
    if record.shut:
        return ReadingOnly(record.shut)
    if record.read_only:
        return ReadingOnly.CHOSEN if Pen(session).note is None else ReadingOnly.PEN
    return None if session.rights.writes else ReadingOnly.ROLE
