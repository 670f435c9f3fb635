"""Reading what can be read of a damaged database: row by row, stepping over what cannot.

SQLCipher refuses a page whose check fails, and the connection is of no use after that, so it is opened anew each time.
What lies on a damaged page is never guessed at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from samverkan_desktop.storage.connection import RawConnection, raw_connect

_CHUNK = 50
_FARTHEST = 1 << 40
Row = tuple[Any, ...]


class Unreadable(Exception):
    """What was asked for lies on a damaged page: internal."""


class DamagedReader:
    """A copy of a damaged database, open for reading. ``holes`` counts the places that were stepped over."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._connection: RawConnection | None = None
        self.holes = 0

    def __enter__(self) -> DamagedReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def ask(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Return all rows. Raises Unreadable when one of them is on a damaged page."""
        try:
            if self._connection is None:
                self._connection = raw_connect(self._path, self._key)
            rows = self._connection.execute(sql, tuple(values)).fetchall()
            # a damaged page is told of only when the next one is asked for
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except (dbapi2.Error, UnicodeDecodeError) as fault:
            self.close()
            raise Unreadable from fault
        return list(rows)

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[Row]:
        """Yield every row of a table with row numbers that can be read."""
        names = ", ".join(f'"{name}"' for name in columns)
        sql = f'SELECT rowid, {names} FROM "{table}" WHERE rowid >= ? ORDER BY rowid LIMIT ?'  # noqa: S608  # own names
        at, size = -_FARTHEST, _CHUNK
        while True:
            try:
                found = self.ask(sql, (at, size))
            except Unreadable:
                if size > 1:
                    size = 1
                    continue
                self.holes += 1
                beyond = self._beyond(sql, max(at, 0))
                if beyond is None:
                    return
                at, size = beyond, _CHUNK
                continue
            if not found:
                return
            yield from (row[1:] for row in found)
            at, size = found[-1][0] + 1, min(size * 2, _CHUNK)

    def _beyond(self, sql: str, at: int) -> int | None:
        """Return the first row number after a hole from which something can be read; None when nothing can."""
        step = 1
        while step <= _FARTHEST and not self._reads(sql, at + step):
            step *= 2
        if step > _FARTHEST:
            return None
        low, high = at + step // 2 + 1, at + step
        while low < high:
            middle = (low + high) // 2
            if self._reads(sql, middle):
                high = middle
            else:
                low = middle + 1
        return high

    def _reads(self, sql: str, at: int) -> bool:
        try:
            self.ask(sql, (at, 1))
        except Unreadable:
            return False
        return True

    def keyed_rows(self, table: str, columns: Sequence[str], key: str) -> Iterator[Row]:
        """Yield the rows of a table ordered by its key: from the beginning to a hole, and from the end to it."""
        names = ", ".join(f'"{name}"' for name in (key, *columns))
        seen: set[object] = set()
        for order, sign in (("ASC", ">"), ("DESC", "<")):
            last: object = None
            while True:
                where, values = ("", ()) if last is None else (f'WHERE "{key}" {sign} ?', (last,))
                sql = f'SELECT {names} FROM "{table}" {where} ORDER BY "{key}" {order} LIMIT 1'  # noqa: S608  # own names
                try:
                    found = self.ask(sql, values)
                except Unreadable:
                    self.holes += order == "ASC"
                    break
                if not found or found[0][0] in seen:
                    return
                last = found[0][0]
                seen.add(last)
                yield found[0][1:]
