"""What of a text can be seen, on paper, in Word, at all: for the texts of `tests.faults.odd`."""

from __future__ import annotations

import unicodedata

_IGNORABLE = (
    *(range(code, code + 1) for code in (0xAD, 0x34F, 0x61C, 0x3164, 0xFEFF, 0xFFA0)),
    *(
        range(0x115F, 0x1161),
        range(0x17B4, 0x17B6),
        range(0x180B, 0x1810),
        range(0x200B, 0x2010),
        range(0x202A, 0x202F),
    ),
    *(range(0x2060, 0x2070), range(0xFE00, 0xFE10), range(0xFFF0, 0xFFF9), range(0x1BCA0, 0x1BCA4)),
    *(range(0x1D173, 0x1D17B), range(0xE0000, 0xE1000)),
)


def squeezed(text: str) -> str:
    """Text without any blank: how lines are broken is the paper's business."""
    return "".join(text.split())


def seen_in_word(text: str) -> str:
    """Return what Word shows: all but signs that can be seen by nobody."""
    return "".join(sign for sign in text if sign == "\u200d" or unicodedata.category(sign) not in ("Cf", "Co", "Cn"))


def can_be_seen(line: str) -> bool:
    """Tell whether there is anything to see: blanks and what Unicode calls *default ignorable* are nothing."""
    return any(not sign.isspace() and not any(ord(sign) in each for each in _IGNORABLE) for sign in line)
