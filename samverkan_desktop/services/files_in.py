"""Files from outside, read no further than what may be in them."""

from __future__ import annotations

from pathlib import Path

from samverkan_desktop.storage.faults import mapped


def read_limited(path: Path, most: int) -> bytes:
    """Return a file, or a byte more than ``most`` of one that is larger: whoever reads it then refuses it."""
    with mapped(path), path.open("rb") as file:
        return file.read(most + 1)
