"""Texts are read in one plain form, however they were typed or pasted.

Digits of every script become 0–9, every kind of dash, slash, dot and space its plain one, full-width letters their
plain ones, as do letters drawn for mathematics or in circles; Greek and Cyrillic letters that look like Latin ones are
read as those. Invisible characters fall away and loose accents join their letter. Recognisers see only this *view*;
what they find is told in places of the text as it was given.

Most texts hold nothing to fold and are then read as they are, so folding costs one quick look.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

# everything but tab, line ends, ASCII, Latin letters and signs, curly quotes, dots and euro
_ODD = re.compile("[^\t\n\r -~¡-¬®-¶¸-\u024f\u2018-\u201f…€]+")

_GONE = ""
_SPECIAL = {
    **dict.fromkeys("\u2212\u02d7\u2043", "-"),
    **dict.fromkeys("\u2044\u2215\u29f8", "/"),
    **dict.fromkeys("\u00b7\u2022\u2024\u2027\u2219\u22c5\u3002\uff61\u06d4", "."),
    **dict.fromkeys("\ufe62\ufb29\u207a", "+"),
    "\ufe6b": "@",
    "\u2800": " ",
    **dict.fromkeys("\u115f\u1160\u17b4\u17b5\u3164\uffa0", _GONE),
}
_LOOK_ALIKE = str.maketrans(
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυιАВЕКМНОРСТУХІЈЅаеорсухіјѕ",
    "ABEZHIKMNOPTYXavopuiABEKMHOPCTYXIJSaeopcyxijs",
)
_BY_CATEGORY = {"Zs": " ", "Pd": "-", "Cf": _GONE, "Mn": _GONE, "Me": _GONE, "Cc": _GONE}
_WHITE_CONTROLS = frozenset("\x0b\x0c\x1c\x1d\x1e\x1f\x85")


class _Table(dict[int, str]):
    """For ``str.translate``: works a character out the first time it is met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_char(chr(code))
        return folded


def _fold_char(char: str) -> str:
    if char in _SPECIAL:
        return _SPECIAL[char]
    if "\uff01" <= char <= "\uff5e":
        return chr(ord(char) - 0xFEE0)
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category in _BY_CATEGORY and char not in _WHITE_CONTROLS:
        return _BY_CATEGORY[category]
    common = unicodedata.normalize("NFKC", char)
    return common if len(common) == 1 and common.isascii() and common.isalnum() else char.translate(_LOOK_ALIKE)


_TABLE = _Table()


@dataclass(frozen=True)
class Folded:
    """A text and its plain view. ``span`` leads from places in the view to places in the text."""

    text: str = field(repr=False)
    view: str = field(repr=False)
    _breaks: tuple[int, ...] = field(default=(), repr=False)  # places in the view from which a shift holds
    _shifts: tuple[int, ...] = field(default=(), repr=False)  # code points of the text left out up to there

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the text of ``view[start:end]``, which is not empty."""
        first = self._origin(start)
        last = self._origin(end - 1) + 1
        while last < len(self.text) and unicodedata.combining(self.text[last]):
            last += 1
        return first, last

    def _origin(self, place: int) -> int:
        found = bisect_right(self._breaks, place)
        return place + self._shifts[found - 1] if found else place


def fold(text: str) -> Folded:
    """Return ``text`` with its plain view. Any text at all is taken, lone surrogates and NUL too."""
    pieces: list[str] = []
    breaks: list[int] = []
    shifts: list[int] = []
    done = left_out = 0
    for run in _ODD.finditer(text):
        start, end = run.span()
        plain = run.group().translate(_TABLE)
        if len(plain) == end - start:
            pieces += (text[done:start], plain)
            done = end
            continue
        base = text[start - 1 : start] if start > done else ""
        pieces += (text[done : start - len(base)], base)
        for place in range(start, end):
            plain = _TABLE[ord(text[place])]
            if plain:
                pieces.append(plain)
                continue
            pieces[-1] = _joined(pieces[-1], text[place])
            left_out += 1
            view_place = place + 1 - left_out
            if breaks and breaks[-1] == view_place:
                shifts[-1] = left_out
            else:
                breaks.append(view_place)
                shifts.append(left_out)
        done = end
    if not done:
        return Folded(text, text)
    pieces.append(text[done:])
    return Folded(text, "".join(pieces), tuple(breaks), tuple(shifts))


def _joined(before: str, mark: str) -> str:
    """Join a loose accent to the letter before it where the two have a common form (o + ¨ = ö)."""
    if len(before) != 1 or not before.isalpha():
        return before
    both = unicodedata.normalize("NFC", before + mark)
    return both if len(both) == 1 else before
