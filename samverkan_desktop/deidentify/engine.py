"""The engine: folds a text, lets every recogniser read it, and settles which hits stand where they overlap.

Pure and deterministic: same text and context, same findings, with no clock, file or network behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from samverkan_desktop.deidentify.context import EMPTY, Context
from samverkan_desktop.deidentify.findings import Finding, Severity
from samverkan_desktop.deidentify.folding import fold
from samverkan_desktop.deidentify.parts import parts
from samverkan_desktop.deidentify.recognisers.every import RECOGNISERS, SECOND_LOOKS
from samverkan_desktop.deidentify.recognisers.name_tokens import Word
from samverkan_desktop.deidentify.recognisers.reading import Hit, Reading

Found = tuple[Hit, ...]


def scan(text: str, context: Context = EMPTY) -> tuple[Finding, ...]:
    """Return what in ``text`` points out a person, in order, without overlaps (the longest stands, then the direct).

    Takes any text at all, in time proportional to its length. A fault in a recogniser is not swallowed: whoever
    asked must then treat the text as unchecked and keep its gate shut.
    """
    return read(text, context).findings


@dataclass(frozen=True)
class Read:
    """A text that has been read. ``findings`` are what `scan` returns; the rest is for `rescan`."""

    text: str = field(repr=False)
    context: Context = field(repr=False)
    findings: tuple[Finding, ...]
    found_in: dict[str, Found] = field(repr=False)


def read(text: str, context: Context = EMPTY) -> Read:
    """Return a text with what `scan` finds in it, ready to be read again after a change."""
    return read_knowing(text, context, {})


def rescan(previous: Read, text: str) -> Read:
    """Return ``text``, which is ``previous`` changed somewhere, with what `scan` finds in it.

    Every part that is the same as before is taken over; equal to a full scan because that reads the same parts.
    """
    return previous if text == previous.text else read_knowing(text, previous.context, previous.found_in)


def read_knowing(text: str, context: Context, known: dict[str, Found]) -> Read:
    """Return a text with what `scan` finds in it. ``known``: what was found in parts read with the same context."""
    folded = fold(text)
    view = folded.view
    found_in: dict[str, Found] = {}
    seen: dict[str, Word] = {}
    hits: list[Hit] = []
    for start, end in parts(view):
        part = view[start:end]
        found = known.get(part) or found_in.get(part)  # what is pasted twice is read once
        if found is None:
            found = _found(Reading(part, context, seen))
        found_in[part] = found
        hits += (hit.moved(start) for hit in found) if start else found
    if SECOND_LOOKS:
        whole = Reading(view, context, seen)
        for look in SECOND_LOOKS:
            hits += look(whole, tuple(hits))
    findings = tuple(
        Finding(*folded.span(hit.start, hit.end), hit.kind, hit.kind.severity, hit.reason, hit.suggestion)
        for hit in _settled(hits)
    )
    return Read(text, context, findings, found_in)


def _found(reading: Reading) -> Found:
    return tuple(hit for recogniser in RECOGNISERS for hit in recogniser(reading))


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
