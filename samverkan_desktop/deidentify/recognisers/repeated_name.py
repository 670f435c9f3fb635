"""Names told in full in one place of a text and by one word in another: *Amir Storm … Storm har inte kommit*."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from samverkan_desktop.deidentify.findings import Kind
from samverkan_desktop.deidentify.lexicon import Lexicon, lexicon
from samverkan_desktop.deidentify.recognisers import name_words as words
from samverkan_desktop.deidentify.recognisers.name_rewording import suggestion_at
from samverkan_desktop.deidentify.recognisers.name_spot import Spot
from samverkan_desktop.deidentify.recognisers.name_title import bare
from samverkan_desktop.deidentify.recognisers.name_tokens import Kinds, Word
from samverkan_desktop.deidentify.recognisers.person_name import REASON
from samverkan_desktop.deidentify.recognisers.reading import CAPITALISED, Hit, Reading

_WORD = re.compile(r"[^\W\d_]{3,40}(?:-[^\W\d_]{2,40})?")
_REACH = 60


def look(reading: Reading, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Yield the words of full names where they stand alone and were not found by what is beside them."""
    view = reading.view
    named = [hit for hit in hits if hit.kind is Kind.PERSON_NAME]
    known = {word for hit in named for word in _words(bare(view[hit.start : hit.end]), lexicon())}
    if not known:
        return
    taken = sorted((hit.start, hit.end) for hit in named)
    starts = [start for start, _ in taken]
    kinds = reading.kinds
    for word in sorted(known):
        place = view.find(word)
        while place >= 0:
            end = place + len(word)
            before = bisect_right(starts, place) - 1
            free = before < 0 or taken[before][1] <= place
            if free and (found := _found(reading, place, end, kinds)):
                yield found
            place = view.find(word, end)


def _words(name: str, lists: Lexicon) -> Iterator[str]:
    """Yield the words of a full name that point out the same person when they stand alone, without genitive -s."""
    parts = _WORD.findall(name)
    if len(parts) < 2:
        return
    for part in parts:
        low = part.lower()
        if not part[0].isupper() or low in words.NEVER or low in lists.not_names:
            continue
        if low in lists.places and low not in lists.surnames and low not in words.WORDS_TOO:
            continue
        yield part[:-1] if low.endswith("s") and (low[:-1] in lists.given or low[:-1] in lists.surnames) else part


def _found(reading: Reading, start: int, end: int, kinds: Kinds) -> Hit | None:
    """Return the hit for a word of a full name, unless what is beside it says otherwise."""
    view = reading.view
    tokens = list(CAPITALISED.finditer(view, max(0, start - _REACH), min(len(view), end + _REACH)))
    at = next((index for index, token in enumerate(tokens) if token.start() == start), None)
    if at is None or tokens[at].end() not in (end, end + 1) or (tokens[at].end() > end and view[end] != "s"):
        return None
    spot = Spot(view, tokens, at, kinds.of(tokens[at].group()), kinds)
    if spot.thing or spot.previous in words.WITHIN or words.ORGANISATIONS.match(view, spot.end):
        return None
    personal = spot.acts or spot.owns or spot.previous in words.SAYING
    if spot.kind in (Word.PLACE, Word.NAMED_PLACE) and not personal:
        return None
    plain = spot.kind in (Word.ORDINARY, Word.EITHER)
    if plain and (spot.beside or spot.previous in words.ARTICLES or (spot.starting and not personal)):
        return None
    if reading.allows(spot.start, spot.end):
        return None
    return Hit(spot.start, spot.end, Kind.PERSON_NAME, REASON, suggestion_at(view, spot.start, spot.end))
