"""Whether a record is shared with other computers: all that opening one that is not needs to know of the pen.

`services.pen` and what lies beside it come when one is.
"""

from __future__ import annotations

from pathlib import Path

from samverkan_desktop.storage import pen_note


def has_note(path: Path) -> bool:
    """Tell whether this computer has a note of a shared folder for a file, also one that leads nowhere."""
    return pen_note.read(path) is not None


def is_shared(path: Path) -> bool:
    """Tell whether the folder is asked before a file is opened."""
    note = pen_note.read(path)
    return note is not None and bool(note.folder) and path.is_file()
