"""Numbers given when a personal number is missing or hidden: schools' TF and T numbers, health care's reserve numbers.

A date, possibly with two digits before it, followed by four characters of which at least one is a letter
(Skåne, national), or by T or TF and up to two digits (schools), or by four signs that stand for left out digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.numbers import is_month_day
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

_SHAPE = re.compile(
    r"[0-9](?<![0-9].)[0-9](?:[ -]?[0-9]{2})?([-/. ]?)([0-9]{2})\1([0-9]{2})"
    r"(\s?[-+/_.]\s{0,2}|\s|)"
    r"((?=[0-9]{0,3}[A-Za-z])[0-9A-Za-z]{4}|[Tt][FfPp]?[0-9]{0,2}|[xXnN*?]{4})(?![:.]?[0-9A-Za-zÀ-ÿ])"
)
_REASON = "TF-nummer eller reservnummer: används i stället för personnummer och pekar ut en enda person."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield TF numbers, T numbers and reserve numbers."""
    for match in _SHAPE.finditer(reading.view) if reading.digits > 5 else ():
        _, month, day, gap, tail = match.groups()
        if _has_date(month, day) and _is_tail(gap, tail):
            yield Hit(match.start(), match.end(), Kind.PERSONAL_NUMBER, _REASON)


def _has_date(month: str, day: str) -> bool:
    return is_month_day(month, day) or is_month_day(month, f"{max(int(day) - 60, 0):02d}")


def _is_tail(gap: str, tail: str) -> bool:
    """Tell a serial from a word or a time that happens to follow a date."""
    if gap and not tail.strip("xXnN*?"):
        return True
    school = tail[0] in "Tt" and not tail.isalpha()
    if gap.isspace():
        return school
    if not gap:
        return tail.isupper()
    return tail.isupper() or school or (any(char.isdigit() for char in tail) and not tail[0].isalpha())
