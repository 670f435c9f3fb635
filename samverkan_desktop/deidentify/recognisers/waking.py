"""Which words of a text concern which recogniser: asked once for each text, by looking words up.

A recogniser tells the words that wake it when it is imported: ``lgh`` (the word), ``tvilling*`` (its beginning, three
letters at least), ``*gatan`` (its end, three letters at least). From one text to the next only the words told here are
remembered, and of words that wake nothing a number that cannot be turned back: `hash`, salted anew in each process.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping

_HEAD, _TAIL = 3, 3
_MOST_MET = 50_000


class Wake:
    """Words, beginnings and ends, and what each of them wakes."""

    def __init__(self) -> None:
        self._whole: dict[str, list[Hashable]] = defaultdict(list)
        self._begins: dict[str, list[tuple[str, Hashable]]] = defaultdict(list)
        self._ends: dict[str, list[tuple[str, Hashable]]] = defaultdict(list)
        self._met: dict[str, tuple[Hashable, ...]] = {}
        self._idle: set[int] = set()

    def add(self, woken: Hashable, words: str) -> None:
        """Let ``words``, separated by spaces, wake ``woken``."""
        self._idle.clear()
        self._met.clear()
        for word in words.split():
            if word.endswith("*"):
                self._begins[word[:_HEAD]].append((word[:-1], woken))
            elif word.startswith("*"):
                self._ends[word[-_TAIL:]].append((word[1:], woken))
            else:
                self._whole[word].append(woken)

    def sort(self, words: Iterable[str]) -> Mapping[Hashable, list[str]]:
        """Return for everything that is woken the words that wake it."""
        found: dict[Hashable, list[str]] = defaultdict(list)
        idle = self._idle
        for word in words:
            if hash(word) not in idle:
                for topic in self._topics(word):
                    found[topic].append(word)
        return found

    def _topics(self, word: str) -> tuple[Hashable, ...]:
        topics = self._met.get(word)
        if topics is not None:
            return topics
        low = word.lower()
        woken = list(self._whole.get(low, ()))
        woken += (topic for start, topic in self._begins.get(low[:_HEAD], ()) if low.startswith(start))
        woken += (topic for end, topic in self._ends.get(low[-_TAIL:], ()) if low.endswith(end))
        topics = tuple(woken)
        if not topics and len(self._idle) < _MOST_MET:
            self._idle.add(hash(word))
        elif low in self._whole and len(self._met) < _MOST_MET:
            self._met[word] = topics
        return topics


WAKE = Wake()
