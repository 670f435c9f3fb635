"""Findings that a person has looked at and lets stand: what may be kept, and how the same place is known again.

A *phrase* is the words found with up to two words on each side within the same sentence. A decision holds for that
phrase alone: another word beside it, and the finding is back. While a sentence is still being written its right side
is open, so that a decision holds as one writes on.

Decisions are kept as keyed hashes of the phrase and of where it stands, never as text.
"""

from __future__ import annotations

import hmac
import json
import re
from dataclasses import dataclass, field
from functools import cached_property

from samverkan_desktop.deidentify.findings import Finding, Kind
from samverkan_desktop.deidentify.folding import fold
from samverkan_desktop.deidentify.lexicon import lexicon

EVERYWHERE = ""
"""The place of a decision that holds wherever the phrase stands."""
_BESIDE = 2
_REACH = 120
_WORD = re.compile(r"\w+(?:[-'’:]\w+)*")
_END = re.compile(r"[.!?](?=\s|$)|[\n\r\u2028\u2029]")
_NEVER = frozenset({Kind.PHONE, Kind.EMAIL, Kind.CASE_NUMBER})
_LONG = (10, 12)


@dataclass(frozen=True)
class Phrase:
    """What was found with the words beside it, in small letters. ``open``: the sentence goes on, nobody knows how."""

    found: str = field(repr=False)
    before: tuple[str, ...] = field(default=(), repr=False)
    after: tuple[str, ...] = field(default=(), repr=False)
    open: bool = False

    @property
    def alone(self) -> bool:
        """True when no word stands beside it: then the phrase is the word, and says nothing of its place."""
        return not self.before and not self.after


def may_keep(finding: Finding, text: str) -> bool:
    """Tell whether a person may let a finding stand.

    Never a telephone number, an e-mail address or a case number; never a personal number or a birth date, unless it
    is a row of digits whose check digit shows that it is none.
    """
    if finding.kind in _NEVER:
        return False
    return finding.kind is not Kind.PERSONAL_NUMBER or _is_no_number(finding.text_of(text))


def only_here(words: str) -> bool:
    """Tell whether a decision about these words holds for one place only: a given name is somebody's elsewhere."""
    given = lexicon().given
    found = [word.casefold() for word in _WORD.findall(words)]
    parts = [part for word in found for part in re.split(r"[-'’:]", word)]
    return any(part in given or (part.endswith("s") and part[:-1] in given) for part in parts)


def phrase_of(text: str, start: int, end: int) -> Phrase:
    """Return the phrase around ``text[start:end]``."""
    ahead = text[max(0, start - _REACH) : start]
    ahead = ahead[max((stop.end() for stop in _END.finditer(ahead)), default=0) :]
    rest = text[end : end + _REACH]
    stop_after = _END.search(rest)
    unfinished = stop_after is None and end + _REACH >= len(text)
    words = list(_WORD.finditer(rest[: stop_after.start()] if stop_after else rest))
    if unfinished and words and words[-1].end() == len(rest):
        words.pop()  # it may still grow
    after = tuple(word.group().casefold() for word in words[:_BESIDE])
    return Phrase(
        found=" ".join(text[start:end].casefold().split()),
        before=tuple(word.casefold() for word in _WORD.findall(ahead)[-_BESIDE:]),
        after=after,
        open=unfinished and len(after) < _BESIDE,
    )


@dataclass(frozen=True)
class Kept:
    """The decisions of a record: keyed hashes, and the key. Empty unless something has been kept."""

    key: bytes = field(default=b"", repr=False)
    digests: frozenset[str] = field(default=frozenset(), repr=False)

    def holds(self, place: str, text: str, finding: Finding) -> bool:
        """Tell whether somebody has let this finding stand, here or everywhere."""
        return self.decision(place, text, finding) is not None

    def decision(self, place: str, text: str, finding: Finding) -> str | None:
        """Return the hash of the decision under which a finding may stand, or None."""
        if not self.digests or not may_keep(finding, text):
            return None
        phrase = phrase_of(text, finding.start, finding.end)
        places = (place, EVERYWHERE) if place else (EVERYWHERE,)
        found = (self.digest(each, finding.kind, known) for each in places for known in _known_as(phrase))
        return next((digest for digest in found if digest in self.digests), None)

    def digest(self, place: str, kind: Kind, phrase: Phrase) -> str:
        """Return the keyed hash of a decision."""
        told = json.dumps([place, kind.value, phrase.found, phrase.before, phrase.after, phrase.open])
        return hmac.new(self._ready, told.encode("utf-8", "surrogatepass"), "sha256").hexdigest()

    @cached_property
    def _ready(self) -> bytes:
        return self.key or b"\0"


NOTHING_KEPT = Kept()


def _known_as(phrase: Phrase) -> list[Phrase]:
    """Return the phrases under which a decision about this one may have been made, as its sentence was written."""
    begun = [Phrase(phrase.found, phrase.before, phrase.after[:count], True) for count in range(_BESIDE)]
    return [phrase, *(each for each in begun if each != phrase)]


def _is_no_number(words: str) -> bool:
    digits = [int(char) for char in fold(words).view if char.isascii() and char.isdigit()]
    if len(digits) not in _LONG or any(char.isalpha() for char in words):
        return False
    doubled = (digit * (2 - place % 2) for place, digit in enumerate(digits[-10:]))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 != 0
