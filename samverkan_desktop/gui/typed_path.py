"""A path as somebody typed or pasted it into a field: quoted by a file manager, too long, with signs no path has."""

from __future__ import annotations

import re
from pathlib import Path

_NO_PART_OF_A_PATH = re.compile("[\0-\x1f\x7f]")


def typed_path(text: str) -> Path | None:
    """Return the path, or None where nothing is written. What no path can hold is left out, as a paste brings it."""
    written = _NO_PART_OF_A_PATH.sub("", text).strip().strip('"')
    return Path(written) if written else None


def lies_there(path: Path | None) -> bool:
    """Tell whether something lies at a place. One that cannot be a place (too long a name) holds nothing."""
    try:
        return path is not None and path.exists()
    except OSError:
        return False
