"""The engine: folds a text, lets every recogniser read it, and settles which hits stand where they overlap.

Pure and deterministic: same text and context, same findings, with no clock, file or network behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from samverkan_desktop.deidentify.context import EMPTY, Context
from samverkan_desktop.deidentify.findings import Finding, Severity
from samverkan_desktop.deidentify.folding import fold
from samverkan_desktop.deidentify.recognisers import RECOGNISERS, Hit, Reading


def scan(text: str, context: Context = EMPTY) -> tuple[Finding, ...]:
    """Return what in ``text`` points out a person, in order, without overlaps (the longest stands, then the direct).

    Takes any text at all, in time proportional to its length. A fault in a recogniser is not swallowed: whoever
    asked must then treat the text as unchecked and keep its gate shut.
    """
    folded = fold(text)
    reading = Reading(folded.view, context)
    found = chain.from_iterable(recogniser(reading) for recogniser in RECOGNISERS)
    return tuple(
        Finding(*folded.span(hit.start, hit.end), hit.kind, hit.kind.severity, hit.reason, hit.suggestion)
        for hit in _settled(found)
    )


def _settled(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield the hits that stand, by start. Sorting is stable, so the earlier recogniser wins what is left equal."""
    for group in _overlapping(sorted(hits, key=lambda hit: hit.start)):
        yield from group if len(group) == 1 else _best(group)


def _overlapping(hits: Iterable[Hit]) -> Iterator[list[Hit]]:
    group: list[Hit] = []
    reach = 0
    for hit in hits:
        if group and hit.start >= reach:
            yield group
            group = []
        group.append(hit)
        reach = max(reach, hit.end)
    if group:
        yield group


def _best(group: list[Hit]) -> list[Hit]:
    first = group[0].start
    taken = bytearray(max(hit.end for hit in group) - first)
    standing: list[Hit] = []
    for hit in sorted(group, key=_weight):
        place = slice(hit.start - first, hit.end - first)
        if any(taken[place]):
            continue
        taken[place] = b"\x01" * (hit.end - hit.start)
        standing.append(hit)
    return sorted(standing, key=lambda hit: hit.start)


def _weight(hit: Hit) -> tuple[int, bool, int]:
    return hit.start - hit.end, hit.kind.severity is not Severity.DIRECT, hit.rank
