"""Words as they are compared when something is looked for: Swedish letters stand apart, other accents do not.

``å`` is never found as ``a``, but ``é`` is found as ``e``, ``ü`` as ``u`` and the Danish ``ø`` as ``ö``; capitals and
the way an accent was typed make no difference.
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
MOST_WORDS = 8
LONGEST_WORD = 60


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
    times quicker than one by one.
    """
    lines = fold("\n".join(" ".join(text.split()) for text in texts)).split("\n")
    return [f" {line} " if line.replace(" ", "").isalnum() else _both(line) for line in lines]


def _both(line: str) -> str:
    return f" {_EDGES.sub('', line)} {_SIGNS.sub(' ', line)} "


def wanted(text: str) -> tuple[str, ...]:
    """Return the words that somebody looks for, folded; without letters and digits there are none."""
    return tuple(word[:LONGEST_WORD] for word in _EDGES.sub("", fold(text[:500])).split()[:MOST_WORDS])


def fit(haystack: str, words: Sequence[str]) -> tuple[int, int] | None:
    """Return how well all of the words fit, the smaller the better, or None where one is missing.

    First what must not be mixed up: words with a figure that are there whole (``K7`` is not ``K70``), and the first
    word first. Then, to part what is otherwise as good, how many other words are there whole.
    """
    firm = int(haystack.startswith(f" {words[0]}"))
    whole = 0
    for word in words:
        if f" {word}" not in haystack:
            return None
        if f" {word} " in haystack:
            if word.isalpha():
                whole += 1
            else:
                firm += 1
    return -firm, -whole
