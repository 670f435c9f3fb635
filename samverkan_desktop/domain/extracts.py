"""Where the words that were looked for stand in a text, and a short piece of it around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from samverkan_desktop.domain.search_words import fold, may_be_inside
from samverkan_desktop.domain.value_classes import dataclass

BEFORE, LONGEST = 60, 170
"""How much of a text is shown before the first of the words, and in all."""
_REACH = 2 * (BEFORE + LONGEST)
"""A piece reaches no further from the first of the words, however its first and last words are cut."""
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
        self._ways = tuple(map(_way, words))

    def firsts(self, text: str) -> tuple[Span | None, ...]:
        """Return, for each word, where it stands first in a text."""
        folded, back = _folded(text)
        found = (next(_found(ways, folded), None) for ways in self._ways)
        return tuple(None if span is None else _unfolded(span, back) for span in found)

    def places(self, text: str, *, reach: int | None = None) -> tuple[Span, ...]:
        """Return where any of the words stand in a text, in order, those that overlap as one.

        ``reach``: how far from the first of them to look; a single letter may stand in a thousand places.
        """
        folded, back = _folded(text)
        firsts = [span for ways in self._ways if (span := next(_found(ways, folded), None)) is not None]
        if not firsts:
            return ()
        end = len(text) if reach is None else back[min(firsts)[0]] + reach
        found = (takewhile(lambda span: back[span[0]] < end, _found(ways, folded)) for ways in self._ways)
        return _apart({_unfolded(span, back) for spans in found for span in spans})

    def extract(self, text: str) -> Extract:
        """Return the piece of a text around the words; its beginning where it holds none of them."""
        line = _SPACES.sub(" ", text).strip()
        found = self.places(line, reach=_REACH)
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


@dataclass(frozen=True)
class _Way:
    """How a word is looked for: ``patterns``, the firmest first. A text without ``must`` does not hold it."""

    must: str
    patterns: tuple[re.Pattern[str], ...]


def _way(word: str) -> _Way:
    parts = [part for part in re.split(r"[\W_]+", word.strip()) if part]
    if not parts:
        return _Way("", ())
    pattern = r"[\W_]+".join(map(re.escape, parts)) + (r"(?![^\W_])" if word.endswith(" ") else "")
    firm = re.compile(rf"(?<![^\W_]){pattern}")
    return _Way(max(parts, key=len), (firm, re.compile(pattern)) if may_be_inside(word) else (firm,))


def _found(way: _Way, folded: str) -> Iterator[Span]:
    """Yield where a word stands: where one begins with it, or from inside when none does."""
    if way.must not in folded:
        return
    for pattern in way.patterns:
        each = None
        for each in pattern.finditer(folded):
            yield each.span()
        if each is not None:
            return


def _unfolded(span: Span, back: Sequence[int]) -> Span:
    return back[span[0]], back[span[1] - 1] + 1


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
