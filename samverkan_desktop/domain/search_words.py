"""Words as they are compared when something is looked for: Swedish letters stand apart, other accents do not.

``å`` is never found as ``a``, but ``é`` is found as ``e``, ``ü`` as ``u`` and the Danish ``ø`` as ``ö``; capitals and
the way an accent was typed make no difference. A word that is looked for fits where a word begins, from three letters
on also inside one, and what stands in quotes fits as it stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

_RING, _DOTS = "\u030a", "\u0308"
_KEPT = {"a": _RING + _DOTS, "o": _DOTS}
_OTHER_LETTERS = re.compile(r"[^\n -~åäö]")
_SIGNS = re.compile(r"[\W_]+")
_EDGES = re.compile(r"(?<!\S)(?:[^\w\s]|_)+|(?:[^\w\s]|_)+(?!\S)")
"""Signs at the edges of words: quotes, brackets, full stops."""
_PARTS = re.compile(r'(?<!\S)["”“„«»]([^"”“„«»]*)(["”“„«»]?)|(\S+)')
"""A phrase in quotes and whether it is closed, or a word."""
MOST_WORDS = 8
LONGEST_WORD = 60
INSIDE_FROM = 3
"""So many letters find a word also from inside it."""


@cache
def _bare(char: str) -> str:
    if char in "øæ":
        return "ö" if char == "ø" else "ä"
    if char in "‐‑‒–—−":
        return "-"
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return ""  # an accent that belongs to no letter, or a sign without width
    if not char.isprintable():
        return " "
    apart = unicodedata.normalize("NFD", char)
    base = apart[:1]
    kept = "".join(mark for mark in apart[1:] if mark in _KEPT.get(base, "") or not unicodedata.combining(mark))
    return unicodedata.normalize("NFC", base + kept)


def fold(text: str) -> str:
    """Return a text as it is compared."""
    small = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return _OTHER_LETTERS.sub(lambda found: _bare(found[0]), small)


def haystacks(texts: Iterable[str]) -> list[str]:
    """Return texts to look in: every word after a space, as it is written and again without the signs inside it.

    So both ``7/2026`` and ``socialtjänst`` in ``skola–socialtjänst`` are found. Folded all at once, which is ten
    times quicker than one by one, and what comes again and again only once.
    """
    every = list(texts)
    apart = list(dict.fromkeys(every))
    lines = fold("\n".join([" ".join(text.split()) for text in apart])).split("\n")
    folded = {
        text: f" {line} " if line.replace(" ", "").isalnum() else _both(line)
        for text, line in zip(apart, lines, strict=False)  # of no texts there is still a line
    }
    return [folded[text] for text in every]


def _both(line: str) -> str:
    return f" {as_written(line)} {without_signs(line)} "


def as_written(line: str) -> str:
    """Return a folded line without the signs at the edges of its words."""
    return " ".join(_EDGES.sub("", line).split())


def without_signs(line: str) -> str:
    """Return a folded line without the signs inside its words."""
    return _SIGNS.sub(" ", line)


def wanted(text: str) -> tuple[str, ...]:
    """Return the words that somebody looks for, folded; without letters and digits there are none.

    A phrase in quotes is one of them; closed, it ends in a space, so that its last word is a whole one.
    """
    found: list[str] = []
    for phrase, closed, word in _PARTS.findall(fold(text[:500])):
        clean = as_written(phrase or word)[:LONGEST_WORD]
        if clean:
            found.append(f"{clean} " if closed else clean)
    return tuple(found[:MOST_WORDS])


def may_be_inside(word: str) -> bool:
    """Tell whether a word is looked for inside others too. Numbers are not: ``926`` is no part of ``1926``."""
    return len(word) >= INSIDE_FROM and word.isalpha()


def fit(haystack: str, words: Sequence[str]) -> tuple[int, int, int] | None:
    """Return how well all of the words fit, the smaller the better, or None where one is missing.

    First how many are only inside another word. Then what must not be mixed up: words with a figure that are there
    whole (``K7`` is not ``K70``), and the first word first. Then, to part what is otherwise as good, how many other
    words are there whole.
    """
    inside = whole = 0
    firm = int(haystack.startswith(f" {words[0]}"))
    for word in words:
        if f" {word}" not in haystack:
            if not may_be_inside(word) or word not in haystack:
                return None
            inside += 1
        elif f" {word} " in haystack:
            if word.isalpha():
                whole += 1
            else:
                firm += 1
    return inside, -firm, -whole
