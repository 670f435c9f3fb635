"""The word that stands right before a place, found by walking back: quicker than a pattern tried at every place."""

from __future__ import annotations

from dataclasses import dataclass

_QUOTES = frozenset("\"”“’'»(")
_BLANKS = frozenset(" \n")
_TITLES = frozenset(["dr", "prof", "hr", "fr", "mr", "mrs", "adv"])
_LONGEST = 31


@dataclass(frozen=True, slots=True)
class Before:
    """A word with a blank, or two, after it. ``broken`` tells of a line end between, ``colon`` of a colon."""

    word: str
    broken: bool = False
    colon: bool = False


NOTHING = Before("")


def word_before(view: str, start: int) -> Before:
    """Return the word before a place; an empty one where a sign, or nothing, stands there."""
    at = start
    if at and view[at - 1] in _QUOTES:
        at -= 1
    end = at
    while end and at - end < 3 and view[end - 1] in _BLANKS:
        end -= 1
    if end == at or at - end > 2 or not end:
        return NOTHING
    broken = "\n" in view[end:at]
    sign = view[end - 1]
    if sign in ":.":
        end -= 1
    first = end
    while first and end - first < _LONGEST and (view[first - 1].isalnum() or view[first - 1] in "-_"):
        first -= 1
    word = view[first:end]
    if not word[:1].isalpha() or (sign == "." and word.lower() not in _TITLES):
        return NOTHING
    return Before(word, broken, sign == ":")
