"""Which words of a text concern which recogniser: asked once for each text, by looking words up.

A recogniser tells the words that wake it when it is imported: ``lgh`` (the word), ``tvilling*`` (its beginning, three
letters at least), ``*gatan`` (its end, three letters at least). Nothing of a text is remembered here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping

_HEAD, _TAIL = 3, 3


class Wake:
    """Words, beginnings and ends, and what each of them wakes."""

    def __init__(self) -> None:
        self._whole: dict[str, list[Hashable]] = defaultdict(list)
        self._begins: dict[str, list[tuple[str, Hashable]]] = defaultdict(list)
        self._ends: dict[str, list[tuple[str, Hashable]]] = defaultdict(list)

    def add(self, woken: Hashable, words: str) -> None:
        """Let ``words``, separated by spaces, wake ``woken``."""
        for word in words.split():
            if word.endswith("*"):
                self._begins[word[:_HEAD]].append((word[:-1], woken))
            elif word.startswith("*"):
                self._ends[word[-_TAIL:]].append((word[1:], woken))
            else:
                self._whole[word].append(woken)

    def sort(self, words: Iterable[tuple[str, str]]) -> Mapping[Hashable, list[str]]:
        """Return for everything that is woken the words that wake it. ``words`` come with their small letters."""
        found: dict[Hashable, list[str]] = {}
        whole, begins, ends = self._whole, self._begins, self._ends
        for word, low in words:
            if low in whole:
                for woken in whole[low]:
                    found.setdefault(woken, []).append(word)
            if (head := low[:_HEAD]) in begins:
                for start, woken in begins[head]:
                    if low.startswith(start):
                        found.setdefault(woken, []).append(word)
            if (tail := low[-_TAIL:]) in ends:
                for end, woken in ends[tail]:
                    if low.endswith(end):
                        found.setdefault(woken, []).append(word)
        return found


WAKE = Wake()
