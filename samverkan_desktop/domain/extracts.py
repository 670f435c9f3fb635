"""Where the words that were looked for stand in a text, and a short piece of it around them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samverkan_desktop.domain.search_words import fold, may_be_inside
from samverkan_desktop.domain.value_classes import dataclass

BEFORE, LONGEST = 60, 170
"""How much of a text is shown before the first of the words, and in all."""
_SPACES = re.compile(r"\s+")
Span = tuple[int, int]


@dataclass(frozen=True)
class Extract:
    """``text``: the piece, with … where something is left out. ``marks``: where the words stand in it."""

    text: str
    marks: tuple[Span, ...]


class Seeker:
    """Looks for words (`search_words.wanted`) in texts: each where one begins, else from inside."""

    def __init__(self, words: Sequence[str]) -> None:
        self._ways = tuple(_ways(word) for word in words)

    def look(self, text: str) -> tuple[tuple[Span, ...], ...]:
        """Return, for each word, where it stands in a text."""
        folded, back = _folded(text)
        return tuple(
            tuple((back[start], back[end - 1] + 1) for start, end in _first_that_finds(ways, folded))
            for ways in self._ways
        )

    def places(self, text: str) -> tuple[Span, ...]:
        """Return where any of the words stand in a text, in order, those that overlap as one."""
        return _apart({span for spans in self.look(text) for span in spans})

    def extract(self, text: str) -> Extract:
        """Return the piece of a text around the words; its beginning where it holds none of them."""
        line = _SPACES.sub(" ", text).strip()
        found = self.places(line)
        start = 0 if not found or found[0][0] <= BEFORE else line.find(" ", found[0][0] - BEFORE) + 1
        start = min(start, found[0][0]) if found else 0
        end = len(line)
        if end - start > LONGEST:
            cut = line.rfind(" ", start, start + LONGEST)
            least = found[0][1] if found else start + 1
            end = cut if cut >= least else max(least, start + LONGEST)
        before, after = "… " if start else "", "\u00a0…" if end < len(line) else ""
        move = len(before) - start
        marks = tuple((max(first, start) + move, min(last, end) + move) for first, last in found if first < end)
        return Extract(f"{before}{line[start:end]}{after}", marks)


def _ways(word: str) -> tuple[re.Pattern[str], ...]:
    """Return how a word is looked for, the firmest way first."""
    parts = [re.escape(part) for part in re.split(r"[\W_]+", word.strip()) if part]
    if not parts:
        return ()
    pattern = r"[\W_]+".join(parts) + (r"(?![^\W_])" if word.endswith(" ") else "")
    firm = re.compile(rf"(?<![^\W_]){pattern}")
    return (firm, re.compile(pattern)) if may_be_inside(word) else (firm,)


def _first_that_finds(ways: Sequence[re.Pattern[str]], folded: str) -> list[Span]:
    for way in ways:
        if found := [each.span() for each in way.finditer(folded)]:
            return found
    return []


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return a text as it is compared, and from which character each of its characters comes."""
    folded = fold(text)
    if len(folded) == len(text):
        return folded, range(len(text))
    pieces = [fold(char) for char in text]
    return "".join(pieces), [place for place, piece in enumerate(pieces) for _ in piece]


def _apart(found: set[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
