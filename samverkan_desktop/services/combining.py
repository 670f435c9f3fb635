"""Weighs case threads: what each text tells as kinds of fact, all of them together, and whether somebody accepted it.

Runs on values alone, so it may run on another thread. What a text told is remembered under a keyed digest of it, never
under its words; a thread of many years is then weighed again in a moment, for all but one text is as it was.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import field
from hashlib import blake2b

from samverkan_desktop.deidentify import Context, Finding
from samverkan_desktop.deidentify.combination import DEFAULT_LIMIT, Combination, Fact, Pupils, weigh
from samverkan_desktop.deidentify.postponing import Postponing, postponing
from samverkan_desktop.deidentify.traits import facts_in
from samverkan_desktop.domain.value_classes import dataclass

__all__ = [
    "CaseThread",
    "Combination",
    "Fact",
    "PutOff",
    "Scale",
    "ThreadText",
    "Weighed",
    "fact_keys",
    "put_off",
    "weigh_thread",
]

Scanner = Callable[[str, Context], tuple[Finding, ...]]
Remembered = dict[tuple[bytes, int], tuple[Fact, ...]]
_MOST_REMEMBERED = 4096
_KEY = secrets.token_bytes(32)


@dataclass(frozen=True)
class ThreadText:
    """One text of the thread: where it stands (``6/2026 § 37 Samtal``), and its item and part for the way there."""

    where: str
    text: str = field(repr=False)
    item_id: str = ""
    part: str = ""


@dataclass(frozen=True, kw_only=True)
class CaseThread:
    """All of a case, as one of its items leads to it. ``given``: facts that stand in no text."""

    item_id: str
    code: int
    where: str
    texts: tuple[ThreadText, ...] = field(repr=False)
    given: tuple[Fact, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Scale:
    """What threads are weighed with. ``accepted``: by item, the facts somebody has accepted together."""

    pupils: Pupils = field(default_factory=Pupils)
    limit: int = DEFAULT_LIMIT
    schools: Mapping[str, str] = field(default_factory=dict)
    accepted: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """What a case comes to. ``accepted``: it warns, and somebody has said why it may stand."""

    item_id: str
    where: str
    combination: Combination
    accepted: bool = False

    @property
    def asks(self) -> bool:
        """Tell whether it warns and nobody has answered."""
        return self.combination.warns and not self.accepted


@dataclass(frozen=True, kw_only=True)
class PutOff:
    """Words that put off a report, and the field they stand in."""

    where: str
    item_id: str
    found: Postponing


_remembered: Remembered = {}


def weigh_thread(thread: CaseThread, context: Context, scale: Scale, scanner: Scanner) -> Weighed:
    """Return what a thread comes to. Raises whatever the scanner raises: the case is then not weighed."""
    facts = [*thread.given]
    for text in thread.texts:
        facts += _told(text, context, scale, scanner)
    combination = weigh(facts, scale.pupils, limit=scale.limit)
    accepted = scale.accepted.get(thread.item_id)
    holds = accepted is not None and fact_keys(combination) <= accepted
    return Weighed(
        item_id=thread.item_id, where=thread.where, combination=combination, accepted=combination.warns and holds
    )


def fact_keys(combination: Combination) -> frozenset[str]:
    """Return the facts as plain strings, to be kept with an acceptance: one more fact asks again."""
    return frozenset(".".join(fact.key) for fact in combination.facts)


def put_off(where: str, item_id: str, text: str) -> tuple[PutOff, ...]:
    """Return the words of a field that put off a report."""
    return tuple(PutOff(where=where, item_id=item_id, found=found) for found in postponing(text))


def _told(text: ThreadText, context: Context, scale: Scale, scanner: Scanner) -> tuple[Fact, ...]:
    words = text.text.encode("utf-8", "surrogatepass")
    key = (blake2b(words, key=_KEY).digest(), hash((context, text.where, tuple(scale.schools.items()), scanner)))
    known = _remembered.get(key)
    if known is None:
        known = facts_in(text.text, scanner(text.text, context), units=scale.schools, where=text.where)
        if len(_remembered) >= _MOST_REMEMBERED:
            _remembered.clear()
        _remembered[key] = known
    return known
