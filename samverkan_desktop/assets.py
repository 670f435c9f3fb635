"""The one way to the files in ``resources/``.

In a checkout they lie beside the package, in a wheel inside it; callers never need to know which.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under ``resources/``.

    Raises FileNotFoundError when the installation lacks it: that is a broken installation, not a user's fault.
    """
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("resources/" + "/".join(parts))


def read_text(*parts: str) -> str:
    """Return the text of a UTF-8 file under ``resources/``."""
    return resource(*parts).read_text(encoding="utf-8")
