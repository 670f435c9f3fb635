"""Where a file lies, told the same way however it was reached: links followed, letters of a drive and case evened out.

Two paths that lead to one file give one place, also a mapped drive and the share behind it; a file that was moved or
renamed has another.
"""

from __future__ import annotations

import hashlib
import ntpath
import os
import threading
import unicodedata
from collections.abc import Callable
from pathlib import Path

_LONG, _LONG_SHARE = "\\\\?\\", "\\\\?\\UNC\\"
_PATIENCE = 2.0
"""Seconds. A share that has gone answers after half a minute; whoever opens a file on his own disk shall not wait."""


def place_of(path: Path) -> str:
    """Return the real path of a file, to be looked for again; `key_of` tells whether two are the same."""
    try:
        found = os.path.realpath(path)
    except OSError:
        found = str(path.absolute())
    return plain_windows(found) if os.name == "nt" else found


def key_of(place: str) -> str:
    """Return a short name that is the same for every way of writing one place."""
    return hashlib.sha256(folded(place, windows=os.name == "nt").encode(errors="replace")).hexdigest()[:16]


def folded(place: str, *, windows: bool, ignores_case: Callable[[Path], bool] | None = None) -> str:
    """Return a place with nothing left that its file system does not tell apart."""
    if windows:
        return unicodedata.normalize("NFC", plain_windows(place)).casefold()
    asked = ignores_case or _ignores_case
    return unicodedata.normalize("NFC", place).casefold() if asked(Path(place)) else place


def plain_windows(place: str) -> str:
    """Return a Windows path without the prefix for long ones, its slashes one way, ``.`` and ``..`` resolved."""
    place = place.replace("/", "\\")
    if place.upper().startswith(_LONG_SHARE):
        place = "\\\\" + place[len(_LONG_SHARE) :]
    elif place.startswith(_LONG):
        place = place[len(_LONG) :]
    return ntpath.normpath(place)


def parts(place: str) -> tuple[str, str]:
    """Return the folder and the name of a place, to compare two: small letters and capitals are one."""
    folder, _, name = place.replace("\\", "/").casefold().rpartition("/")
    return folder, name


def is_share(place: str) -> bool:
    """Tell whether a place is named by its server."""
    return place.startswith(("\\\\", "//"))


def answers(question: Callable[[], bool]) -> bool | None:
    """Ask the file system something; None when it will not answer, or not soon."""
    told: list[bool] = []

    def ask() -> None:
        try:
            told.append(question())
        except OSError:
            return

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(_PATIENCE)
    return told[0] if told else None


def _ignores_case(path: Path) -> bool:
    """Ask the file system: is the file found under its name with small and large letters exchanged?"""
    try:
        other = path.with_name(path.name.swapcase())
        return other.name != path.name and other.exists() and other.samefile(path)
    except (OSError, ValueError):  # what an anchor says may be no file's name
        return False
