"""Which rows of which table can be read in a damaged database: down the trees, and leaves whose parent is lost.

A leaf that no tree leads to is taken into a table only when that is proved: the table misses some, and its index of
keys, which is a tree of its own, names the same key for the same row number. Tables without such an index take leaves
whose values fit them and no other table that misses some.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import field
from typing import Any

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.connection import RawConnection
from samverkan_desktop.storage.migrate import CONTENTS
from samverkan_desktop.storage.salvage_pages import Pages
from samverkan_desktop.storage.salvage_tree import (
    INTERIOR_INDEX,
    INTERIOR_TABLE,
    LEAF_INDEX,
    LEAF_TABLE,
    Entry,
    Node,
    read,
    unclaimed,
    walk,
)

_INDEX, _TABLE = (INTERIOR_INDEX, LEAF_INDEX), (INTERIOR_TABLE, LEAF_TABLE)
_TYPES = {"TEXT": str, "INTEGER": int, "BLOB": bytes, "REAL": float}
Row = tuple[Any, ...]


@dataclass(frozen=True)
class Contents:
    """Where each tree has its top, and the version of the tables. ``whole``: the database's own list could be read."""

    roots: dict[str, int]
    version: int
    whole: bool


def contents(pages: Pages) -> Contents:
    """Read the database's own list of its trees, and where that is damaged the copy that the last upgrade noted."""
    own = walk(pages, 1, _TABLE)
    roots = {str(v[1]): int(v[3]) for _, v in own.entries if len(v) == 5 and v[3]}
    first = pages.get(1)
    version = 0 if first is None else int.from_bytes(first[60:64], "big")
    if not own.holes:
        return Contents(roots, version, whole=True)
    noted = _noted(pages)
    return Contents({**noted.get("roots", {}), **roots}, version or int(noted.get("version", 0)), whole=False)


def _noted(pages: Pages) -> dict[str, Any]:
    for number in range(2, len(pages) + 1):
        node = read(pages, number)
        for _, values in node.entries if node is not None and node.kind in _INDEX else ():
            if len(values) == 2 and values[0] == CONTENTS:
                found: dict[str, Any] = json.loads(values[1])
                return found
    return {}


@dataclass(frozen=True)
class Shape:
    """A table as a new record of the same version has it."""

    name: str
    columns: tuple[str, ...]
    types: tuple[type, ...]
    required: tuple[bool, ...]
    defaults: tuple[Any, ...]
    order: tuple[int, ...]
    """The columns in the order they are stored."""
    numbered: bool
    alias: int | None
    key: int | None
    index: str

    @staticmethod
    def of(raw: RawConnection, name: str) -> Shape:
        told = raw.execute(f'PRAGMA table_info("{name}")').fetchall()
        numbered = not raw.execute("SELECT wr FROM pragma_table_list WHERE name = ?", (name,)).fetchone()[0]
        keys = [place for place, row in enumerate(told) if row[5]]
        alias = keys[0] if numbered and len(keys) == 1 and told[keys[0]][2] == "INTEGER" else None
        named = [row[1] for row in raw.execute(f'PRAGMA index_list("{name}")').fetchall() if row[3] == "pk"]
        by_key = numbered and alias is None and len(keys) == 1 and bool(named)
        places = range(len(told))
        order = tuple(places) if numbered else (*keys, *(place for place in places if place not in keys))
        return Shape(
            name,
            tuple(row[1] for row in told),
            tuple(_TYPES.get(row[2], object) for row in told),
            tuple(bool(row[3]) for row in told),
            tuple(None if row[4] is None else raw.execute(f"SELECT {row[4]}").fetchone()[0] for row in told),
            order,
            numbered,
            alias,
            keys[0] if by_key else None,
            named[0] if by_key else "",
        )

    def row(self, entry: Entry) -> Row | None:
        """Return a row of the table; None when the values are not such a row's."""
        number, stored = entry
        if len(stored) > len(self.columns) or (number is None) is self.numbered:
            return None
        row = list(self.defaults)
        for place, value in zip(self.order, stored, strict=False):
            row[place] = value
        if self.alias is not None:
            row[self.alias] = number
        for value, kind, required in zip(row, self.types, self.required, strict=True):
            if (value is None and required) or (value is not None and not isinstance(value, kind)):
                return None
        return tuple(row)


@dataclass
class Table:
    """What was found of one table. ``lost`` is None when it cannot be told how many rows are missing."""

    shape: Shape
    rows: list[Row] = field(default_factory=list, repr=False)
    holes: int = 0
    kept: int = 0
    """How many could be put into the new record."""
    keys: dict[int, object] = field(default_factory=dict, repr=False)
    """By row number, as its index of keys tells."""
    keys_whole: bool = False

    def take(self, entries: tuple[Entry, ...] | list[Entry]) -> None:
        """Take rows in; what is no row of the table is a hole."""
        for entry in entries:
            row = self.shape.row(entry)
            if row is None:
                self.holes += 1
            else:
                self.rows.append(row)

    def proves(self, node: Node) -> bool:
        """Tell whether a leaf without a parent is this table's."""
        if not self.holes or any(self.shape.row(entry) is None for entry in node.entries):
            return False
        if self.shape.key is None:
            return True
        told = [(self.keys.get(number or 0), values) for number, values in node.entries]
        named = [(key, values) for key, values in told if key is not None]
        return bool(named) and all(values[self.shape.key] == key for key, values in named)

    @property
    def lost(self) -> int | None:
        if self.shape.key is not None and self.keys_whole:
            have = {row[self.shape.key] for row in self.rows}
            return len([key for key in self.keys.values() if key not in have])
        if not self.holes:
            return 0
        if self.shape.alias is not None and self.rows:
            numbers = [int(row[self.shape.alias]) for row in self.rows]
            return max(numbers) - min(numbers) + 1 - len(set(numbers))
        return None


def tables(pages: Pages, found: Contents, raw: RawConnection, names: list[str]) -> Iterator[Table]:
    """Yield every table with the rows that can be read. ``raw``: a new record's tables, of the same version."""
    claimed = set(walk(pages, 1, _TABLE).seen)
    made: list[Table] = []
    for name in names:
        shape = Shape.of(raw, name)
        table = Table(shape)
        trunk = walk(pages, found.roots.get(name, 0), _TABLE if shape.numbered else _INDEX)
        claimed |= trunk.seen
        table.holes = trunk.holes
        table.take(trunk.entries)
        if shape.index:
            index = walk(pages, found.roots.get(shape.index, 0), _INDEX)
            table.keys = {int(v[-1]): v[0] for _, v in index.entries if len(v) == 2 and isinstance(v[-1], int)}
            table.keys_whole = not index.holes
        made.append(table)
    if any(table.holes for table in made):
        for name, root in found.roots.items():
            if name not in names:
                claimed |= walk(pages, root).seen
        for node in unclaimed(pages, claimed):
            owners = [table for table in made if table.proves(node)]
            sure = [table for table in owners if table.shape.key is not None] or owners
            if len(sure) == 1:
                sure[0].take(node.entries)
    yield from made
