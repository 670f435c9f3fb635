"""Numbers spelled out in words: "noll sju noll, ett två tre ..." and personal numbers written the same way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.context import bare_number
from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.personal_number import has_date, is_right
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

_ONES = {
    "noll": "0", "nolla": "0", "ett": "1", "en": "1", "etta": "1", "två": "2", "tva": "2", "tvåa": "2", "tre": "3",
    "trea": "3", "fyra": "4", "fem": "5", "femma": "5", "sex": "6", "sexa": "6", "sju": "7", "sjua": "7",
    "åtta": "8", "atta": "8", "nio": "9", "nia": "9",
}  # fmt: skip
_TEENS = {
    "tio": "10", "elva": "11", "tolv": "12", "tretton": "13", "fjorton": "14", "femton": "15", "sexton": "16",
    "sjutton": "17", "arton": "18", "nitton": "19",
}  # fmt: skip
_TENS = {
    "tjugo": "2", "trettio": "3", "fyrtio": "4", "femtio": "5", "sextio": "6", "sjuttio": "7", "åttio": "8",
    "nittio": "9",
}  # fmt: skip

_ONE = "|".join(_ONES)
_NUMERAL = rf"(?:(?:{'|'.join(_TENS)})(?:{_ONE})?|{'|'.join(_TEENS)}|{_ONE})(?![^\W\d_])"
_GAP = r"(?:[\s,.;:/+-]{1,3}(?:och\s|streck(?:et)?\s|bindestreck\s)?)"
_SEQUENCE = re.compile(
    rf"(?=[nNeEtTfFsSåÅaApP])(?<![^\W_])(?i:(?:plus{_GAP})?{_NUMERAL}(?:{_GAP}(?:{_NUMERAL}|[0-9]{{1,4}})){{3,24}})"
)
_DIALLED = re.compile(r"\+|0(?!00)|7[02369][0-9]{7}$")
_TOKEN = re.compile(r"[^\W\d_]+|[0-9]+")

WAKE.add(
    "numeral",
    " ".join((*(word for word in _ONES if word not in ("en", "ett")), *_TEENS, *(f"{tens}*" for tens in _TENS))),
)

_PHONE = "Telefonnummer skrivet med ord. Bara tjänstenummer som finns i registret får stå kvar."
_PERSONAL = "Personnummer skrivet med ord. Det pekar ut en enda person."


def find(reading: Reading) -> Iterator[Hit]:
    """Yield telephone numbers and personal numbers written in words."""
    for match in reading.matches(_SEQUENCE, reading.around("numeral")):
        digits = _digits(match.group())
        bare = digits[-10:]
        if len(digits) in {10, 12} and has_date(bare) and is_right(bare):
            yield Hit(match.start(), match.end(), Kind.PERSONAL_NUMBER, _PERSONAL)
        elif _DIALLED.match(digits):
            number = bare_number(digits)
            if 7 <= len(number) <= 11 and number not in reading.context.allowed_numbers:
                yield Hit(match.start(), match.end(), Kind.PHONE, _PHONE)


def _digits(words: str) -> str:
    result = "+" if words[:4].lower() == "plus" else ""
    for token in _TOKEN.findall(words.lower()):
        if token.isdigit():
            result += token
        elif token in _ONES:
            result += _ONES[token]
        elif token in _TEENS:
            result += _TEENS[token]
        else:
            result += _tens(token)
    return result


def _tens(token: str) -> str:
    for word, digit in _TENS.items():
        if token.startswith(word):
            return digit + _ONES.get(token[len(word) :], "0")
    return ""
