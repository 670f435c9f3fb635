"""What the program is built of: each part, its licence and what it is there for, as *Om Samverkan* shows it.

The list is ``resources/data/components.json``; a test holds it to the locked packages. Versions and licence texts are
read from the installed packages themselves, so that they tell of what really runs.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import metadata

from samverkan_desktop.assets import read_text

# the licences a part may have, so that the program can be given out closed as well (PySide6: linked, not changed)
ALLOWED = frozenset(
    {
        "Apache-2.0",
        "Apache-2.0 OR BSD-3-Clause",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "LGPL-3.0-only",
        "LGPL-3.0-or-later",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "MPL-2.0",
        "OFL-1.1",
        "PSF-2.0",
        "Zlib",
    }
)
_TEXT_NAMES = ("licen", "copying", "notice")
_LONGEST_TEXT = 200_000


@dataclass(frozen=True)
class Component:
    """A package the program needs. ``licence`` is an SPDX expression; ``version`` is empty where none is installed."""

    name: str
    version: str
    licence: str
    use: str


def components() -> tuple[Component, ...]:
    """Return every part in order of name."""
    return tuple(
        Component(entry["name"], _version(entry["name"]), entry["licence"], entry["use"])
        for entry in json.loads(read_text("data", "components.json"))
    )


def licence_text(name: str) -> str:
    """Return the licence texts that a package carries, one after the other; empty when it carries none."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return ""
    texts = []
    for file in files:
        if ".dist-info" in str(file) and any(word in file.name.lower() for word in _TEXT_NAMES):
            path = file.locate()
            try:
                with open(str(path), encoding="utf-8", errors="replace") as source:  # noqa: PTH123 - not always a Path
                    texts.append(source.read(_LONGEST_TEXT).strip())
            except OSError:
                continue
    return "\n\n".join(texts)


def program_version() -> str:
    """Return the version of the program itself."""
    from samverkan_desktop import __version__  # start-up: only asked for by the dialog

    return __version__


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
