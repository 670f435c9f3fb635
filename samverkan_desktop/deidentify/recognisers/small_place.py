# ruff: noqa: E501 - patterns are easier to judge whole
"""Which words are small places: by the list of localities, by their ending, and by the words before them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.deidentify.recognisers.name_tokens import Kinds, Word
from samverkan_desktop.deidentify.recognisers.trait_words import CHILD, MANY, PARENT

_LIST = Path(__file__).parents[1] / "lists" / "small_places.txt"
# big enough to stand, wherever somebody comes from
_CITIES = frozenset(
    [
        "stockholm",
        "göteborg",
        "malmö",
        "uppsala",
        "lund",
        "helsingborg",
        "linköping",
        "örebro",
        "västerås",
        "norrköping",
        "jönköping",
        "umeå",
        "borås",
        "huddinge",
        "eskilstuna",
        "gävle",
        "södertälje",
        "växjö",
        "karlstad",
        "halmstad",
        "sundsvall",
        "östersund",
        "trollhättan",
        "luleå",
        "kalmar",
        "kristianstad",
        "falun",
        "karlskrona",
        "skövde",
        "uddevalla",
        "nacka",
        "solna",
        "sundbyberg",
        "haninge",
        "botkyrka",
        "täby",
        "mölndal",
        "kungsbacka",
        "landskrona",
    ]
)
PLACED = re.compile(
    rf"(?:\b(?:[bB]or|[bB]odde|[bB]oende|[bB]ott|[fF]lytta(?:r|t|de|s)?|[fF]ödd|[uU]ppvuxen|[vV]äxte\supp|[pP]lacera(?:d|t|des|s)"
    r"|[jJ]obbar|[aA]rbetar|[aA]rbetade|[jJ]obbade|[kK]ommer|[kK]om|[gG]år|[gG]ick|[pP]endlar|[hH]em|[sS]läkt(?:en|ing(?:ar)?)?"
    r"|[gG]ård(?:en)?|[hH]us(?:et)?|[sS]kriven|[rR]ymt|[rR]ymde|[kK]ört|[kK]örde|[kK]ör|[åÅ]kt|[åÅ]kte|[åÅ]ker|[sS]över|[sS]ov|[vV]istas"
    r"|[hH]ittades|[sS]kolan|[lL]ägenhet(?:en)?|[sS]tuga(?:n)?|[tT]orp(?:et)?|[gG]ranne|[tT]rän(?:ar|ing)|[sS]palar|[bB]åda|[fF]iske"
    r"|[pP]ojkvän(?:nen)?|[fF]lickvän(?:nen)?|[mM]orföräldrar(?:na)?|[fF]arföräldrar(?:na)?|\w{2,12}(?:ägaren|grannen|tränaren|läraren|assistenten)|[fF]amilj(?:en|ehem|ehemmet)?|[fF]osterfamilj(?:en)?"
    rf"|{PARENT}|{CHILD})(?!\w)(?:\s[\w-]{{1,14}}){{0,2}}|[A-ZÅÄÖ][a-zåäöé]+\s(?:och\s[A-ZÅÄÖ][a-zåäöé]+\s)?(?:bor\s)?)\s?$"
)
_LIVES = re.compile(
    r"\b(?:[bB]or|[bB]odde|[bB]ott|[fF]lytta(?:t|r|de|s)?|[sS]kriven|[uU]ppvuxen|[bB]osatt|[sS]kolan|[fF]örskolan|[mM]ormor|[fF]armor|[mM]orfar|[fF]arfar)(?:\s\w+)?\s?$"
)
_NAMED_BEFORE = re.compile(r"([A-ZÅÄÖ][a-zåäöé]{2,})\s?$")
_GENERAL = re.compile(MANY)
_MEETING = re.compile(
    r"(?:[mM]öte[nt]?|[tT]räffen|[lL]okalen|[mM]ottagningen|[sS]amlingen|[kK]ursen)\s(?:[^.]{0,20}\s)?$"
)
_AUTHORITY = re.compile(
    r"s?[ ](?:kommuns?|län|region(?:en)?|tingsrätt|lasarett|sjukhus|universitet|högskola|stad|polis(?:en)?|station|församling|"
    r"vårdcentral|bibliotek|AB)(?!\w)|[ ]?[0-9]|[ ]och[ ][A-ZÅÄÖ]\w+[ ]kommun"
)


@cache
def small_places() -> frozenset[str]:
    """Return the listed localities, in small letters."""
    lines = _LIST.read_text(encoding="utf-8").splitlines()
    return frozenset(line.lower() for line in lines if line and not line.startswith("#"))


def is_small(name: str, kinds: Kinds, *, inside: bool, before: str, after: str) -> bool:  # noqa: PLR0911 - as in name_tokens
    """Tell whether a capitalised word after a preposition is a small place.

    ``inside`` tells that the preposition is one of being in a place, ``before`` is what stands before it.
    """
    if _AUTHORITY.match(after) or _MEETING.search(before):
        return False
    word = name.split(maxsplit=1)[0]
    low = name.lower()
    if low in small_places():
        return kinds.of(word) is not Word.GIVEN or (inside and _is_cued(before, kinds))
    if " " in name:
        return inside and _is_cued(before, kinds)
    kind = kinds.of(word)
    if kind in (Word.PLACE, Word.NAMED_PLACE):
        return inside and low in lexicon().towns and low not in _CITIES and _is_cued(before, kinds)
    if kind is Word.LOCAL:
        return not _GENERAL.search(before)
    if kind is Word.ORDINARY and not kinds.lexicon.is_form(low):
        kind = Word.UNKNOWN  # Grantinge looks like two words grown together
    if kind in (Word.ORDINARY, Word.EITHER):  # a capital where none is needed: Eket, Spången
        return inside and _LIVES.search(before) is not None and not _GENERAL.search(before)
    return kind in (Word.UNKNOWN, Word.SURNAME) and inside and _is_cued(before, kinds)


def _is_cued(before: str, kinds: Kinds) -> bool:
    if _GENERAL.search(before):
        return False
    found = PLACED.search(before)
    if not found:
        return False
    named = _NAMED_BEFORE.search(before)
    return not named or kinds.of(named.group(1)) not in (Word.THING, Word.PLACE, Word.ORDINARY)
