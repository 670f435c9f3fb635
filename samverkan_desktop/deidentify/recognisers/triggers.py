# ruff: noqa: E501 - patterns are easier to judge whole
"""Rules that wait for a word: the word is looked up, and only where it stands is anything costly tried.

A rule is written as a table row: the words that wake it, the shape that is marked, and what must, or must not, stand
beside it in the same sentence. The looks are bounded: ``REACH`` characters to either side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.recognisers.reading import SENTENCE_ENDS, Hit, Reading
from samverkan_desktop.deidentify.recognisers.waking import WAKE

REACH = 90
_INSIDE = re.compile(r"[^\s.!?:–-][ ]?$")
_WHOLE_WORD = re.compile(r"[\w-]+")


def _one(pattern: str) -> re.Pattern[str] | None:
    return re.compile(pattern) if pattern else None


@dataclass(frozen=True, eq=False)
class Rule:
    """One row.

    ``words`` wake the rule, written as in `waking`. ``shape`` is matched from the word on, ``head`` takes in what stands
    right before it. ``cue`` must be found in the part of the sentence before the mark, ``after`` right behind it;
    ``unless`` and ``unless_after`` must not. ``ends``: how what stands right before always ends, told to save time.
    """

    words: str
    reason: str
    suggestion: str
    shape: str = ""
    head: str = ""
    cue: str = ""
    after: str = ""
    unless: str = ""
    unless_after: str = ""
    ends: tuple[str, ...] = ()

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str] | None, ...]:
        """The six patterns, made when the rule is first woken."""
        head = f"(?:{self.head})$" if self.head else ""
        return (
            _one(self.shape), _one(head), _one(self.cue), _one(self.after), _one(self.unless), _one(self.unless_after),
        )  # fmt: skip

    def span(self, reading: Reading, start: int) -> tuple[int, int] | None:
        """Return what is marked when the waking word stands at ``start``."""
        view = reading.view
        shape, head, cue, after, unless, unless_after = self.patterns
        if self.ends and not view.endswith(self.ends, max(0, start - REACH), start):
            return None
        if start and (view[start - 1] == "-" or view[start - 1] == "_") and not head:
            return None
        found = (shape or _WHOLE_WORD).match(view, start, start + REACH)
        if found is None and self.shape and view[start].isupper():  # the first word of a sentence
            small = view[start].lower() + view[start + 1 : start + REACH]
            found = shape.match(small) if shape and len(small) > 1 and small[1].islower() else None
            end = start + found.end() if found else start
        else:
            end = found.end() if found else start
        if end == start:
            return None
        behind = view[end : end + REACH]
        if (after and not after.match(behind)) or (unless_after and unless_after.match(behind)):
            return None
        before = reading.before(start, REACH) if head or cue or unless else ""
        if head:
            part = head.search(before)
            if part is None:
                return None
            before = before[: part.start()]
            start -= len(part.group())
        barred = (cue and not cue.search(before)) or (unless and unless.search(before))
        return None if barred else (start, end)


def sentence_before(text: str) -> str:
    """Return the end of a text that belongs to the sentence broken off there."""
    cut = 0
    for found in SENTENCE_ENDS.finditer(text):
        cut = found.end()
    return text[cut:]


class Table:
    """Rules, woken by their words."""

    def __init__(self, rules: Iterable[Rule], kind: Kind, rank: int) -> None:
        self._rules = {rule: place for place, rule in enumerate(rules)}
        self._kind, self._rank = kind, rank
        for rule in self._rules:
            WAKE.add(rule, rule.words)

    @property
    def reasons(self) -> frozenset[str]:
        """Every reason a mark may have."""
        return frozenset(rule.reason for rule in self._rules)

    def find(self, reading: Reading) -> Iterator[Hit]:
        """Yield what the rules mark."""
        view, woken, order = reading.view, reading.woken, self._rules
        for rule in sorted(
            (topic for topic in woken if isinstance(topic, Rule) and topic in order), key=order.__getitem__
        ):
            for word in woken[rule]:
                for place in reading.places_of(word):
                    span = rule.span(reading, place)
                    if span:
                        instead = fitted(rule.suggestion, view, span[0])
                        yield Hit(*span, self._kind, rule.reason, instead, self._rank)


def fitted(suggestion: str, view: str, start: int) -> str:
    """Return the suggestion with a capital where what it replaces begins a sentence with one."""
    if not view[start].isupper() or _INSIDE.search(view, max(0, start - 3), start):
        return suggestion
    return suggestion[:1].upper() + suggestion[1:]
