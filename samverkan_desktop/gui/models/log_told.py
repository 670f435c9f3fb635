"""What the log says beside an action, in the language of the window: the record keeps it in Swedish."""

from __future__ import annotations

import re
from collections.abc import Callable

from samverkan_desktop.gui import words
from samverkan_desktop.gui.language import SWEDISH, spoken
from samverkan_desktop.gui.words import tr

_HOLE = "(.+)"


def told(text: str) -> str:
    """Return a place or a detail of a row; what is no word of ours, as a name or a file, stays as it is."""
    if not text or spoken() == SWEDISH:
        return text
    return ", ".join(_part(part) for part in text.split(", "))


def _part(text: str) -> str:
    known = words.word(text)
    if known != text:
        return known
    for pattern, english in _patterns():
        found = re.fullmatch(pattern, text)
        if found is not None:
            return english().format(*(_part(each) for each in found.groups()))
    return text


def _patterns() -> tuple[tuple[str, Callable[[], str]], ...]:
    return (
        (f"åtgärd från {_HOLE}", lambda: tr("åtgärd från {0}")),
        (f"deltagare på {_HOLE}", lambda: tr("deltagare på {0}")),
        (f"fråga som kom {_HOLE}", lambda: tr("fråga som kom {0}")),
        (f"ärende {_HOLE}", lambda: tr("ärende {0}")),
        (r"punkt (\d+)", lambda: tr("punkt {0}")),
        (r"(\d+) försök", lambda: tr("{0} försök")),
        (r"(\d+) möten", lambda: tr("{0} möten")),
        (r"(\d+) filer", lambda: tr("{0} filer")),
        (r"(\d+) svar", lambda: tr("{0} svar")),
        (f"tillsammans med {_HOLE}", lambda: tr("tillsammans med {0}")),
        (f"till och med {_HOLE}", lambda: tr("till och med {0}")),
        (f"för {_HOLE}", lambda: tr("för {0}")),
        ("med datorns nyckelring", lambda: tr("med datorns nyckelring")),
        (f"{_HOLE} → {_HOLE}", lambda: "{0} → {1}"),
    )
