"""The number of an asylum seeker's LMA card: XX-XXXXXX, for a member of the family /n (Migrationsverket)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.numbers import labelled_otherwise, touches_digits
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

_SHAPE = re.compile(r"[1-9](?<![0-9A-Za-z].)[0-9]\s?-\s?[0-9]{6}(?:\s?/\s?[0-9]{1,2})?(?![0-9])")
_LABELLED = re.compile(
    r"\bLMA\w{0,4}(?:[-\s]?(?:kort|nummer|nr)\w{0,3}){0,2}[\s.:]{0,3}([0-9]{2}[\s-]{0,3}[0-9]{6}(?:/[0-9]{1,2})?)(?![0-9])",
    re.I,
)
_REASON = "LMA-nummer: står på en asylsökandes kort och pekar ut en enda person."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield LMA numbers by their shape, and in any shape after the word LMA."""
    view = reading.view
    for match in _SHAPE.finditer(view) if reading.digits > 7 else ():
        if not touches_digits(view, match.start(), match.end()) and not labelled_otherwise(view, match.start()):
            yield Hit(match.start(), match.end(), Kind.PERSONAL_NUMBER, _REASON)
    for match in _LABELLED.finditer(view) if "LMA" in view or "lma" in view else ():
        yield Hit(match.start(1), match.end(1), Kind.PERSONAL_NUMBER, _REASON)
