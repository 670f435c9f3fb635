"""Names that someone tried to hide: E*mma, L1am, E m m a, E-m-m-a, M@ja, EmmaLind. Only names that are no words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.lexicon import lexicon
from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_rewording import suggestion_at
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

REASON = "Ett namn som skrivits om går att läsa ändå. Skriv eleven, vårdnadshavaren eller funktionen."
# two single letters with one and the same sign before each
_SPACED = re.compile(r"[ .*_·-](?:(?<= )[^\W\d_] |(?<=\.)[^\W\d_]\.|(?<=\*)[^\W\d_]\*|(?<=_)[^\W\d_]_|(?<=-)[^\W\d_]-)")
_SIGN = re.compile(r"[*0-9@$!|_.·~^+]{1,3}(?=[^\W\d_])")
_PARTED = re.compile("[_+~]+")
# EliasBerg, as files and accounts are called: a capital within the word begins the next
_GLUED = re.compile(r"\b([A-ZÅÄÖÉ][a-zåäöé]{2,20})(?:[A-ZÅÄÖÉ][a-zåäöé]{1,20}){1,3}\b")
_EDGES = frozenset("/:#&?=-")
_LONGEST = 40
_SIGNS = frozenset("*@$!|_·~^+.013457")
_LETTERS = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i", "|": "l"}
)
_AS_L = str.maketrans({"1": "l", "!": "l"})
_SHORTEST = 4


def find(reading: Reading) -> Iterator[Hit]:
    """Yield names with signs, digits or blanks within."""
    view = reading.view
    done = 0
    letters_alone = sum(len(word) == 1 for word in reading.words)
    for match in _SPACED.finditer(view) if letters_alone > 1 else ():
        if match.start() < done:
            continue
        first, last = _row(view, match.start(), view[match.start()])
        done = last
        letters = view[first:last:2].lower()
        if len(letters) >= _SHORTEST - 1 and letters.isalpha() and (_is_name(letters) or _begins_with_name(letters)):
            yield Hit(first, last, Kind.PERSON_NAME, REASON, suggestion_at(view, first, last))
    done = 0
    for match in _SIGN.finditer(view):
        if match.start() < done:
            continue
        first, last = _word(view, match.start())
        done = last
        if last - first < _SHORTEST:
            continue
        word = view[first:last]
        apart = last - first <= _LONGEST and view[first - 1 : first] not in _EDGES and view[last : last + 1] != "@"
        if apart and any(_is_name(name) for name in _readings(word)):
            yield Hit(first, last, Kind.PERSON_NAME, REASON, "eleven")
    for match in _GLUED.finditer(view):
        if _is_name(match[1].lower()):
            yield Hit(match.start(), match.end(), Kind.PERSON_NAME, REASON, "eleven")


def _row(view: str, sign: int, char: str) -> tuple[int, int]:
    """Return where a row of single letters with ``char`` between them begins and ends."""
    first, last = sign + 1, sign + 2
    if sign and view[sign - 1].isalpha() and (sign < 2 or not (view[sign - 2].isalnum() or view[sign - 2] in "@./")):
        first = sign - 1
    while last + 1 < len(view) and view[last] == char and view[last + 1].isalpha() and last - first < _LONGEST:
        if last + 2 < len(view) and view[last + 2].isalnum():
            break
        last += 2
    return first, last


def _word(view: str, place: int) -> tuple[int, int]:
    """Return where the word with a sign in it begins and ends."""
    first = last = place
    while first and place - first < _LONGEST and (view[first - 1].isalnum() or view[first - 1] in _SIGNS):
        first -= 1
    while last < len(view) and last - place < _LONGEST and (view[last].isalnum() or view[last] in _SIGNS):
        last += 1
    while last > first and view[last - 1] in ".!":
        last -= 1
    return first, last


def _readings(word: str) -> Iterator[str]:
    """Yield what the word may stand for, in small letters."""
    low = word.lower()
    yield "".join(char for char in low if char.isalpha())
    yield from _PARTED.split(low)
    for first in (low, low.translate(_AS_L)):
        plain = first.translate(_LETTERS)
        yield "".join(char for char in plain if char.isalpha())


def _begins_with_name(letters: str) -> bool:
    """Tell whether a row of letters holds a given name and then another: *E l i a s B e r g*."""
    return any(_is_name(letters[:last]) for last in range(_SHORTEST, len(letters) - 1))


def _is_name(low: str) -> bool:
    lists = lexicon()
    for name in (low, low[:-1] if low.endswith("s") else ""):
        known = name in lists.own_given or (len(name) > _SHORTEST and name in lists.given)
        if known and len(name) >= _SHORTEST - 1 and name not in words.NEVER and not lists.is_form(name):
            return True
    return False
