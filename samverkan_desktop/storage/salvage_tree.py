"""Rows out of pages: cells, records and trees as SQLite lays them (sqlite.org/fileformat2.html §1.6, §2).

A subtree whose page cannot be read is noted and stepped over; the other subtrees are read as ever.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import Any

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.salvage_pages import USABLE, Pages

INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE = 0x02, 0x05, 0x0A, 0x0D
KINDS = (INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE)
_HEADER = 100
_DEEPEST = 20
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
Values = tuple[Any, ...]
Entry = tuple[int | None, Values]
"""A row number, None in an index, and the values stored."""


class NotWhole(Exception):
    """A page does not hold what its first byte says, or a value goes on where nothing can be read: internal."""


@dataclass(frozen=True)
class Node:
    """One page of a tree: what it holds itself, and the pages below it."""

    kind: int
    entries: tuple[Entry, ...] = field(repr=False)
    children: tuple[int, ...]
    broken: int = 0
    """Entries whose values go on in a page that cannot be read."""


@dataclass
class Walk:
    """What came of following trees. ``seen`` are the pages that belong to them, values' further pages too."""

    entries: list[Entry] = field(default_factory=list, repr=False)
    seen: set[int] = field(default_factory=set)
    holes: int = 0


def walk(pages: Pages, root: int, kinds: Sequence[int] = KINDS) -> Walk:
    """Follow a tree from its top, as far as it can be read."""
    found, waiting = Walk(), [(root, 0)]
    while waiting:
        number, depth = waiting.pop()
        if number in found.seen:
            continue
        found.seen.add(number)
        node = read(pages, number, found.seen)
        if node is None or node.kind not in kinds or depth > _DEEPEST:
            found.holes += 1
            continue
        found.entries += node.entries
        found.holes += node.broken
        waiting += [(child, depth + 1) for child in reversed(node.children)]
    return found


def read(pages: Pages, number: int, seen: set[int] | None = None) -> Node | None:
    """Return one page of a tree; None when it cannot be read or is no such page."""
    page = pages.get(number)
    if page is None:
        return None
    try:
        return _node(pages, page, _HEADER if number == 1 else 0, set() if seen is None else seen)
    except (NotWhole, IndexError, struct.error, UnicodeDecodeError):
        return None


def _node(pages: Pages, page: bytes, at: int, seen: set[int]) -> Node:
    kind = page[at]
    if kind not in KINDS:
        raise NotWhole
    count = int.from_bytes(page[at + 3 : at + 5], "big")
    inner = kind in (INTERIOR_INDEX, INTERIOR_TABLE)
    first = at + (12 if inner else 8)
    if first + 2 * count > USABLE:
        raise NotWhole
    entries, children, broken = list[Entry](), list[int](), 0
    for place in struct.unpack_from(f">{count}H", page, first):
        begin = place
        if inner:
            children.append(int.from_bytes(page[begin : begin + 4], "big"))
            begin += 4
        if kind == INTERIOR_TABLE:
            continue  # the row number that divides its children
        try:
            entries.append(_entry(pages, page, begin, kind, seen))
        except NotWhole:
            broken += 1
    if inner:
        children.append(int.from_bytes(page[at + 8 : at + 12], "big"))
    return Node(kind, tuple(entries), tuple(children), broken)


def _entry(pages: Pages, page: bytes, at: int, kind: int, seen: set[int]) -> Entry:
    size, at = _varint(page, at)
    row: int | None = None
    if kind == LEAF_TABLE:
        row, at = _varint(page, at)
        most = USABLE - 35
    else:
        most = (USABLE - 12) * 64 // 255 - 23
    least = (USABLE - 12) * 32 // 255 - 23
    here = size
    if size > most:
        here = least + (size - least) % (USABLE - 4)
        here = here if here <= most else least
    data = page[at : at + here]
    if len(data) < here:
        raise NotWhole
    if here < size:
        data += _further(pages, int.from_bytes(page[at + here : at + here + 4], "big"), size - here, seen)
    return row, record(data)


def _further(pages: Pages, number: int, left: int, seen: set[int]) -> bytes:
    """Return the rest of a long value, which lies in a chain of pages."""
    parts = list[bytes]()
    while left:
        page = pages.get(number)
        if page is None or len(parts) > len(pages):
            raise NotWhole
        seen.add(number)
        parts.append(page[4 : 4 + min(left, USABLE - 4)])
        left -= len(parts[-1])
        number = int.from_bytes(page[:4], "big")
    return b"".join(parts)


def record(data: bytes) -> Values:
    """Return the values of a stored record."""
    end, at = _varint(data, 0)
    kinds, body = list[int](), end
    while at < end:
        kind, at = _varint(data, at)
        kinds.append(kind)
    values = list[Any]()
    for kind in kinds:
        value, size = _value(data, body, kind)
        values.append(value)
        body += size
    if body != len(data):
        raise NotWhole
    return tuple(values)


def _value(data: bytes, at: int, kind: int) -> tuple[Any, int]:
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), 0
    if kind in _INTEGERS:
        size = _INTEGERS[kind]
        return int.from_bytes(data[at : at + size], "big", signed=True), size
    if kind == 7:
        return struct.unpack_from(">d", data, at)[0], 8
    if kind < 12:
        raise NotWhole
    size = (kind - 12) // 2
    part = data[at : at + size]
    if len(part) < size:
        raise NotWhole
    return (part.decode() if kind % 2 else part), size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and where it ends."""
    value = 0
    for length in range(8):
        byte = data[at + length]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + length + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9


def unclaimed(pages: Pages, claimed: set[int]) -> Iterator[Node]:
    """Yield the leaves that belong to no tree that could be followed: their parent cannot be read."""
    for number in range(2, len(pages) + 1):
        if number in claimed:
            continue
        node = read(pages, number)
        if node is not None and node.entries:
            yield node
