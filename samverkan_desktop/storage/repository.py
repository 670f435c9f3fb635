"""One kind of value, one table: put, get, find, remove. Takes and returns domain values, never rows.

Every put and remove notes the value before and after, so that the services can undo it.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from typing import Any, Generic, TypeVar

from peewee import Database

from samverkan_desktop.domain.changes import ValueChange
from samverkan_desktop.storage import codec
from samverkan_desktop.storage.veil import Veil, VeiledWrite

T = TypeVar("T")
Derived = Mapping[str, Callable[[Any], str | int | None]]
Reading = Callable[[], AbstractContextManager[object]]


class ValueMissing(LookupError):
    """A value that the program itself referred to is not in the record: a bug, or an id typed by hand."""

    def __init__(self, kind: str, id: str) -> None:
        super().__init__(f"{kind} {id[:64]}")


class _Table:
    """The columns of one kind of value, how a field goes into its column and back, and the questions put to it."""

    def __init__(self, cls: type[Any], name: str, key: str, derived: tuple[str, ...]) -> None:
        hints = codec.hints(cls)
        self.columns = tuple(hints)
        self.encode = [(field, codec.column_encoder(hint)) for field, hint in hints.items()]
        self.decode = [(i, decode) for i, hint in enumerate(hints.values()) if (decode := codec.column_decoder(hint))]
        every = (*self.columns, *derived)
        own = ", ".join(f'"{column}"' for column in self.columns)
        self.select_sql = f'SELECT {own} FROM "{name}"'  # noqa: S608 - names are our own columns
        names = ", ".join(f'"{column}"' for column in every)
        marks = ", ".join("?" for _ in every)
        updates = ", ".join(f'"{column}" = excluded."{column}"' for column in every if column != key)
        self.find_sql = f'{self.select_sql} WHERE "{key}" = ?'
        self.put_sql = f'INSERT INTO "{name}" ({names}) VALUES ({marks}) ON CONFLICT("{key}") DO UPDATE SET {updates}'  # noqa: S608


class Repository(Generic[T]):
    """The values of one kind. ``derived`` columns are computed from the value, for indexes; they are not read back.

    ``reading`` is entered around each reading, so that a damaged page or a closed record comes out as its sentence.
    ``veil`` covers what this user may not read (`storage.veil`); under it nothing is written.
    """

    def __init__(
        self,
        db: Database,
        cls: type[T],
        table: str,
        *,
        note: Callable[[ValueChange], None],
        key: str = "id",
        order: Sequence[str] = (),
        derived: Derived | None = None,
        reading: Reading = nullcontext,
        veil: Veil | None = None,
    ) -> None:
        self.kind = table
        self.cls = cls
        self.key = key
        self.derived = derived or {}
        self._db: Any = db  # peewee's stubs leave execute_sql untyped
        self._note = note
        self._reading = reading
        self._veil = veil
        self._order_sql = ", ".join(f'"{name}"' for name in order)

    @cached_property
    def _table(self) -> _Table:
        """How the values are kept. Found out when the first one is read: most kinds are not, in a day."""
        return _Table(self.cls, self.kind, self.key, tuple(self.derived))

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns that hold the fields of a value."""
        return self._table.columns

    # --- reading -----------------------------------------------------------------------------------------------

    def find(self, id: str) -> T | None:
        """Return a value, or None."""
        with self._reading():
            row = self._db.execute_sql(self._table.find_sql, (id,)).fetchone()
        return None if row is None else self._value(row)

    def get(self, id: str) -> T:
        """Return a value that must be there."""
        value = self.find(id)
        if value is None:
            raise ValueMissing(self.kind, id)
        return value

    def all(self) -> tuple[T, ...]:
        """Return every value in the repository's order."""
        return self.where()

    def where(self, **equal: str | int | Iterable[str | int] | None) -> tuple[T, ...]:
        """Return the values whose columns equal what is given; a list of values means any of them."""
        conditions: list[str] = []
        parameters: list[str | int] = []
        for name, wanted in equal.items():
            if wanted is None:
                conditions.append(f'"{name}" IS NULL')
            elif isinstance(wanted, (str, int)):
                conditions.append(f'"{name}" = ?')
                parameters.append(codec.to_plain(wanted))
            else:
                several = [codec.to_plain(each) for each in wanted]
                conditions.append(f'"{name}" IN ({", ".join("?" * len(several))})')
                parameters.extend(several)
        return self.select(" AND ".join(conditions), parameters)

    def select(self, condition: str = "", parameters: Sequence[str | int] = (), *, order: str = "") -> tuple[T, ...]:
        """Return the values that meet an SQL condition of this folder's own making, never a user's text.

        Written as SQL and not with peewee's query objects: these cost 0.7 ms for a wide table, ten times the query.
        """
        sql = f"{self._table.select_sql} WHERE {condition}" if condition else self._table.select_sql
        ordering = order or self._order_sql
        sql = f"{sql} ORDER BY {ordering}" if ordering else sql
        with self._reading():
            rows = self._db.execute_sql(sql, tuple(parameters)).fetchall()
        return tuple(map(self._value, rows))

    def count(self, **equal: str | int) -> int:
        """Return how many values have these columns."""
        conditions = " AND ".join(f'"{name}" = ?' for name in equal)
        clause = f" WHERE {conditions}" if conditions else ""
        sql = f'SELECT count(*) FROM "{self.kind}"{clause}'  # noqa: S608 - names are our own columns
        with self._reading():
            row = self._db.execute_sql(sql, tuple(codec.to_plain(v) for v in equal.values())).fetchone()
        return int(row[0])

    def maximum(self, column: str, **equal: str | int) -> int:
        """Return the highest number in a column, 0 where there is none."""
        conditions = " AND ".join(f'"{name}" = ?' for name in equal)
        clause = f" WHERE {conditions}" if conditions else ""
        sql = f'SELECT max("{column}") FROM "{self.kind}"{clause}'  # noqa: S608 - names are our own columns
        with self._reading():
            row = self._db.execute_sql(sql, tuple(codec.to_plain(v) for v in equal.values())).fetchone()
        return int(row[0] or 0)

    def _value(self, row: Sequence[Any]) -> T:
        fields = list(row)
        table = self._table
        for index, function in table.decode:
            if fields[index] is not None:
                fields[index] = function(fields[index])
        value = self.cls(**dict(zip(table.columns, fields, strict=True)))
        return value if self._veil is None else typing.cast(T, self._veil(value))

    # --- writing -----------------------------------------------------------------------------------------------

    def put(self, value: T, *, before: T | None = None) -> T:
        """Store a value, new or changed, and note what was there before. Storing an equal value does nothing.

        ``before``: what the caller has just read there, to save reading it twice.
        """
        id = str(getattr(value, self.key))
        self._require_unveiled()
        if before is None:
            before = self.find(id)
        if before != value:
            self._db.execute_sql(self._table.put_sql, self._row(value))
            self._note(ValueChange(self.kind, id, before, value))
        return value

    def put_many(self, values: Iterable[T]) -> None:
        """Store many new values at once (import, example record). Not undoable."""
        self._require_unveiled()
        execute = self._db.execute_sql  # not the driver's executemany: that would pass by the record's guards
        for value in values:
            execute(self._table.put_sql, self._row(value))

    def remove(self, id: str) -> None:
        """Remove a value and note what was there."""
        self._require_unveiled()
        before = self.find(id)
        if before is not None:
            self._delete(id)
            self._note(ValueChange(self.kind, id, before, None))

    def restore(self, change: ValueChange) -> bool:
        """Write the ``after`` of a change if ``before`` is what stands there now; tell whether it did."""
        if self.find(change.id) != change.before:
            return False
        if change.after is None:
            self.remove(change.id)
        else:
            self.put(change.after)  # type: ignore[arg-type]  # a change of this kind holds values of this class
        return True

    def _require_unveiled(self) -> None:
        if self._veil is not None:
            raise VeiledWrite(self.kind)

    def _delete(self, id: str) -> None:
        self._db.execute_sql(f'DELETE FROM "{self.kind}" WHERE "{self.key}" = ?', (id,))  # noqa: S608

    def _row(self, value: T) -> tuple[str | int | None, ...]:
        fields = [
            getattr(value, name) if encode is None else encode(getattr(value, name))
            for name, encode in self._table.encode
        ]
        return (*fields, *(function(value) for function in self.derived.values()))
