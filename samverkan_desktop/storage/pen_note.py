"""What this computer knows of a shared record: where its folder is, whether it has the pen, what was last in step.

Kept beside the record and never in it: a computer without the pen must not change the record.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import untrusted
from samverkan_desktop.storage.files import Places, remove, write_whole

READING, TAKING, HOLDING = "reading", "taking", "holding"


@dataclass(frozen=True)
class Note:
    """``number`` and ``hash``: the end of the log when the file here and the folder last were the same.

    ``since``: when that snapshot was made. ``aside``: a file with changes that were never published, not told of yet.
    """

    record_id: str
    folder: str
    state: str = READING
    turn: int = 0
    token: str = ""
    number: int = 0
    hash: str = ""
    since: str = ""
    aside: str = ""
    aside_changes: int = 0
    lost_to: str = ""
    """Who took over a pen that was ours, until the log has been told."""

    @property
    def holds(self) -> bool:
        return self.state in (TAKING, HOLDING)


def place(record: Path) -> Path:
    """Return where the note of a record lies."""
    return Places(record).pen


def read(record: Path) -> Note | None:
    """Return the note, or None for a record that is not shared here.

    One that cannot be understood still tells that the record is shared: it then leads nowhere, and nothing is written.
    """
    path = place(record)
    try:
        data = untrusted.read(path)
        return Note(**{name: type(getattr(_PLAIN, name))(data[name]) for name in asdict(_PLAIN) if name in data})
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return _PLAIN


def write(record: Path, note: Note) -> None:
    """Keep the note, to survive a power cut."""
    write_whole(place(record), json.dumps(asdict(note), ensure_ascii=False).encode())


def forget(record: Path) -> None:
    """The record is not shared any longer."""
    remove(place(record))


_PLAIN = Note("", "")
