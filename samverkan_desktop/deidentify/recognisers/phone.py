# ruff: noqa: E501 - patterns are easier to judge whole
"""Telephone numbers: Swedish mobile and fixed lines, and foreign ones with their country code.

Short numbers (112, 1177, 114 14), free and shared-cost lines of the public, and duty numbers registered in the record
are left alone. The numbering plan is phonenumbers' (valid, not merely possible): times and bankgiro numbers fail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.numbers import labelled_otherwise, near
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

if TYPE_CHECKING:
    from types import ModuleType

_START = re.compile(r"[+04](?<![0-9].)(?:(?<=\+)\s?\(?[0-9]|(?<=0)(?:[0-9]|\s7)|(?<=4)6(?=[\s(0)-]{0,5}7))")
_BODY = re.compile(r"\+?\s?\(?[0-9](?:[\s\-/.()]{0,4}[0-9]){4,19}")
_DIGITS = re.compile(r"[0-9]+")
_TIGHT = frozenset("-+/._,:")
_YEAR_LAST = re.compile(r"08-[0-9]{2}\s(?:19|20)[0-9]{2}")
_MOBILE = re.compile(r"7[02369][0-9]{7}")
_MOBILE_SLIP = re.compile(r"07[02369][0-9]?[-\s/]{1,3}[0-9][0-9\s-]{4,11}")
_LETTER_O = re.compile(r"[oO](?<!\w.)7[02369](?:[\s-]{0,3}[0-9]){7}(?![0-9])")
_WORD_IN_HEAD = re.compile(r"0(?<!\w.)7[ -]?(?:noll|två|tva|tre|sex|nio)(?:[ -]{0,3}[0-9]){7}(?![0-9])", re.IGNORECASE)
_THOUSANDS = re.compile(r"[0-9]{3}(?:\s[0-9]{3})+")
_AMOUNT_BEFORE = re.compile(r"(?<![0-9])[0-9]{1,3}\s$")
_LABELLED = re.compile(
    r"[tTmM](?<!\w.)(?:(?<=[tT])(?:el(?:efon)?|fn)|(?<=[mM])obil)(?:s?(?:nr|nummer|numret|numrets))?[\s.:]{1,3}"
    r"([1-9](?:[ -]?[0-9]){5,7})(?![0-9]|[ -][0-9])"
)
_PUBLIC_BEFORE = re.compile(
    r"(?:[vV]äxel(?:n)?|[jJ]our(?:en)?|[sS]ocialjour(?:en)?|[rR]eception(?:en)?|[eE]xpedition(?:en)?|[kK]undtjänst|[kK]ontaktcenter|[sS]ocialtjänsten|[kK]ommunen"
    r"|[sS]kolan[ ]i[ ]\w+|[mM]ottagning(?:en)?|[vV]årdcentral(?:en)?|[kK]ommunhuset|[eE]n[ ]ingång\.[ ][nN]umret|[pP]olisen|[tT]elefonnumret[ ]till[ ]\w+)"
    r"(?:[ ](?:på|ska|är|har|ringer|nås|vara|nr|nummer|med|telefon|tel))*[ :,.(–-]{1,3}$"
)
_PUBLIC_REACH = 60
WAKE.add("phone", "tel* tfn* mobil*")
_PUBLIC_SHORT = ("116", "1177", "11414", "11313")
_REASON = "Telefonnummer. Bara tjänstenummer som finns i registret får stå kvar."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield telephone numbers that are not duty numbers of the record."""
    view = reading.view
    allowed = reading.context.allowed_numbers
    if not reading.numbers:
        return
    done = 0
    for start in _START.finditer(view):
        if start.start() < done:
            continue
        found = _number_at(view, start.start(), done)
        if found:
            begin, done, number = found
            if number not in allowed and not _is_public(view, begin, number):
                yield Hit(begin, done, Kind.PHONE, _REASON)
    if reading.digits < 6:
        return
    for pattern in (_LETTER_O, _WORD_IN_HEAD):
        for match in pattern.finditer(view):
            yield Hit(match.start(), match.end(), Kind.PHONE, _REASON)
    for match in _LABELLED.finditer(view) if "phone" in reading.woken else ():
        number = "".join(_DIGITS.findall(match.group(1)))
        if not number.startswith(_PUBLIC_SHORT) and number not in allowed:
            yield Hit(match.start(1), match.end(1), Kind.PHONE, _REASON, rank=2)


def _is_public(view: str, start: int, number: str) -> bool:
    """Tell a switchboard's fixed line: a mobile number always belongs to somebody."""
    return (
        not _MOBILE.fullmatch(number) and _PUBLIC_BEFORE.search(view, max(0, start - _PUBLIC_REACH), start) is not None
    )


def _number_at(view: str, start: int, done: int) -> tuple[int, int, str] | None:
    """Return start, end and bare number of the longest telephone number that begins here.

    ``done`` is where the number before it ended: two may stand together with a slash.
    """
    if done != start - 1 > 0 and view[start - 1] in _TIGHT and view[start - 2] in "0123456789":
        return None
    body = _BODY.match(view, start, start + 48)
    if not body:
        return None
    begin = start - 1 if view[start - 1 : start] == "(" and ")" in body.group() else start
    groups = [match.span() for match in _DIGITS.finditer(view, begin, body.end())]
    joined = 1
    while joined < len(groups) and near(view[groups[joined - 1][1] : groups[joined][0]]):
        joined += 1
    for count in range(joined, 0, -1):
        end = groups[count - 1][1]
        if end < len(view) and view[end] in "0123456789":
            continue
        if _THOUSANDS.fullmatch(view[begin:end]) and _AMOUNT_BEFORE.search(view[max(0, begin - 5) : begin]):
            continue
        number = _bare(view[begin:end], whole=count == joined)
        if number and (_MOBILE.fullmatch(number) or not labelled_otherwise(view, begin)):
            return begin, end, number
    return None


def _bare(written: str, *, whole: bool) -> str:
    """Return the number without trunk zero and Swedish country code; nothing if it is no telephone number."""
    digits = "".join(_DIGITS.findall(written))
    international = "+" in written
    if not international and digits.startswith("00"):
        international, digits = True, digits[2:]
    if international and not digits.startswith("46"):
        return digits if 8 <= len(digits) <= 15 and _is_foreign(digits) else ""
    if digits.startswith("46"):
        number = digits[2:].removeprefix("0")
        return number if _MOBILE.fullmatch(number) or (international and _is_swedish(number)) else ""
    if not digits.startswith("0"):
        return ""
    number = digits[1:]
    if _MOBILE.fullmatch(number):
        return number
    if _MOBILE_SLIP.fullmatch(written) and whole and 8 <= len(number) <= 10:
        return number
    return number if _grouped_as_fixed(written) and _is_swedish(number) else ""


def _grouped_as_fixed(written: str) -> bool:
    """Tell a fixed line from spans of time and dates: area code in one piece, no dots, at most one hyphen or slash."""
    area = _DIGITS.findall(written)[0]
    if "." in written or _YEAR_LAST.fullmatch(written):
        return False
    if written.count("-") + written.count("/") <= 1:
        return len(area) >= 3 or area == "08"
    return len(area) >= 3 and re.fullmatch(r"[0-9-]+", written) is not None


@cache
def _library() -> ModuleType:
    """Import phonenumbers when the first likely number is met."""
    import phonenumbers  # start-up: costs 20–30 ms, and most texts hold no number

    return phonenumbers


def _is_swedish(number: str) -> bool:
    """Tell whether a bare Swedish number is in the numbering plan and leads to someone."""
    if not 7 <= len(number) <= 10:
        return False
    library = _library()
    kind = library.number_type(library.PhoneNumber(country_code=46, national_number=int(number)))
    kinds = library.PhoneNumberType
    return kind not in {kinds.UNKNOWN, kinds.TOLL_FREE, kinds.SHARED_COST, kinds.PREMIUM_RATE}


def _is_foreign(digits: str) -> bool:
    library = _library()
    try:
        return bool(library.is_valid_number(library.parse(f"+{digits}")))
    except library.NumberParseException:
        return False
