"""The one way to the files in ``resources/``.

In a checkout they lie beside the package, in a wheel inside it; callers never need to know which.
"""

from __future__ import annotations

import importlib.util
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


def font_file(style: str) -> Path:
    """Return the TTF of Source Sans in a style: ``Regular``, ``It``, ``Semibold`` or ``Bold``.

    The files come with a dependency of their own (SIL Open Font License), used on screen and on paper alike.
    """
    spec = importlib.util.find_spec("font_source_sans_pro")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("font-source-sans-pro")
    return Path(spec.origin).parent / "files" / f"SourceSansPro-{style}.ttf"
