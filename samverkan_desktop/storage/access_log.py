"""The access log: who did what with which object, in a chain that shows tampering (docs/decisions/0001-record.md).

hash(n) = SHA-256(canonical entry ‖ hash(n−1)), written in the same transaction as what it tells of; numbers are dense
and triggers refuse changes. The chain shows edits, gaps and reordering; cutting the tail and replacing the file show
through the anchor. It does not stop someone with the key from rewriting all of it: say *manipuleringsspår*, never
*oföränderlig*. Fields hold ids, codes, counts and names of files and users, **never case text**.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.connection import RawConnection

DETAIL_LIMIT = 400
_MOST_COMPARED = 100
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_COLUMNS = "number, instant, user_id, user_name, action, kind, object_id, detail, clock_back, prev_hash, hash"
_INSERT = f"INSERT INTO access_log ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?)"  # noqa: S608  # only constants
_BACKS = (
    "SELECT here.number, here.instant, before.instant FROM access_log AS here "
    "LEFT JOIN access_log AS before ON before.number = here.number - 1 WHERE here.clock_back = 1 ORDER BY here.number"
)


@dataclass(frozen=True)
class LogRow:
    """One line of the log. ``instant`` is UTC; ``clock_back`` tells that the computer's clock went backwards."""

    number: int
    instant: datetime
    user_id: str
    user_name: str
    action: str
    kind: str
    object_id: str
    detail: str
    clock_back: bool
    prev_hash: str
    hash: str


@dataclass(frozen=True)
class Head:
    """The end of the chain: the next row goes after this."""

    number: int
    hash: str
    instant: str


@dataclass(frozen=True)
class LogFinding:
    """Something wrong with the chain. ``kind``: edit, gap, order, tail, replaced or unanchored.

    ``count``: how many changes are missing, where that is what is wrong.
    """

    kind: str
    number: int
    sentence: str
    count: int = 0


def written(instant: datetime) -> str:
    """Return an instant as the log writes it: UTC to the microsecond, always the same length."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def origin(record_id: str) -> str:
    """Return what stands before row 1: bound to the record, so that rows cannot come from another."""
    return hashlib.sha256(b"samverkan log " + record_id.encode()).hexdigest()


def row_hash(fields: tuple[object, ...], prev_hash: str) -> str:
    """Return the hash of a row; ``fields`` are its columns up to and with ``clock_back``."""
    canonical = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(f"{canonical}\n{prev_hash}".encode()).hexdigest()


def read_head(connection: RawConnection, record_id: str) -> Head:
    """Return the end of the chain as it stands in the record."""
    row = connection.execute("SELECT number, hash, instant FROM access_log ORDER BY number DESC LIMIT 1").fetchone()
    if row is not None:
        return Head(*row)
    return start_of(connection, record_id)


def append(
    connection: RawConnection,
    head: Head,
    *,
    instant: datetime,
    user: tuple[str, str],
    action: str,
    kind: str = "",
    object_id: str = "",
    detail: str = "",
) -> Head:
    """Write one row after ``head`` and return the new end. ``user`` is (id, name). Caller holds the transaction."""
    when = written(instant)
    told = (_clean(text) for text in (action, kind, object_id, detail))
    fields = (head.number + 1, when, *user, *told, int(when < head.instant))
    hashed = row_hash(fields, head.hash)
    connection.execute(_INSERT, (*fields, head.hash, hashed))
    return Head(head.number + 1, hashed, when)


def _clean(text: str) -> str:
    """A row is written whatever its words hold, but nothing in them can look like another row or turn the words round.

    Names of files come in here as they are. NUL ends a text (`connection.whole_text`); lone surrogates cannot stand.
    """
    return _UNSEEN.sub(" ", text[:DETAIL_LIMIT]).encode("utf-8", "replace").decode()


def read(
    connection: RawConnection,
    *,
    after: int = 0,
    last: int | None = None,
    limit: int | None = None,
    newest_first: bool = False,
    kind: str | None = None,
    object_id: str | None = None,
    user_id: str | None = None,
    actions: Sequence[str] | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> Iterator[LogRow]:
    """Yield rows with a number above ``after``, up to and with ``last``, oldest first. ``until`` is exclusive."""
    conditions: list[str] = ["number > ?"]
    values: list[object] = [after]
    if last is not None:
        conditions.append("number <= ?")
        values.append(last)
    for column, value in (("kind", kind), ("object_id", object_id), ("user_id", user_id)):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    if actions is not None:
        conditions.append(f"action IN ({', '.join('?' * len(actions))})")
        values.extend(actions)
    if since is not None:
        conditions.append("instant >= ?")
        values.append(written(since))
    if until is not None:
        conditions.append("instant < ?")
        values.append(written(until))
    order = "DESC" if newest_first else "ASC"
    sql = f"SELECT {_COLUMNS} FROM access_log WHERE {' AND '.join(conditions)} ORDER BY number {order} LIMIT ?"  # noqa: S608  # only constants
    for row in connection.execute(sql, (*values, -1 if limit is None else limit)):
        yield _row(row)


def spans(connection: RawConnection, since: datetime, until: datetime) -> list[tuple[int, int]]:
    """Return the numbers (first, last) where rows of a time lie; ``until`` is exclusive.

    Between two rows where the clock went back the log lies in order of time, so each such stretch is halved and halved.
    """
    # asked apart: both at once would be counted row by row
    sql = "SELECT (SELECT MIN(number) FROM access_log), (SELECT MAX(number) FROM access_log)"
    ends = connection.execute(sql).fetchone()
    if ends[0] is None:
        return []
    begin, end = written(since), written(until)
    stretches = [(int(ends[0]), "", "")]  # first number, its instant, the last instant of the one before
    stretches += [(number, at, before or "") for number, at, before in connection.execute(_BACKS) if number > ends[0]]
    found = []
    for here, after in zip(stretches, [*stretches[1:], (int(ends[1]) + 1, "", "")], strict=True):
        if here[1] >= end or (after[2] and after[2] < begin):
            continue
        low = _first_from(connection, here[0], after[0], begin)
        high = _first_from(connection, low, after[0], end)
        if low < high:
            found.append((low, high - 1))
    return found


def _first_from(connection: RawConnection, low: int, high: int, instant: str) -> int:
    """Return the first number from ``low`` on whose row is not before an instant; ``high`` when there is none."""
    sql = "SELECT number, instant FROM access_log WHERE number >= ? AND number < ? ORDER BY number LIMIT 1"
    end = high
    while low < high:
        middle = (low + high) // 2
        row = connection.execute(sql, (middle, end)).fetchone()
        if row is None or row[1] >= instant:
            high = middle
        else:
            low = int(row[0]) + 1
    return low


def verify_chain(connection: RawConnection, record_id: str) -> list[LogFinding]:
    """Walk the whole chain. Each break is named once; after one the walk goes on from what stands there."""
    start = start_of(connection, record_id)
    findings: list[LogFinding] = []
    wrong: list[tuple[Any, ...]] = []
    number, prev_hash = start.number, start.hash
    sql = f"SELECT {_COLUMNS} FROM access_log WHERE number > ? ORDER BY number"  # noqa: S608  # only constants
    for row in connection.execute(sql, (start.number,)):
        found = int(row[0])
        if row_hash(tuple(row[:9]), row[9]) != row[10]:
            wrong.append(row)
        elif found != number + 1:
            findings.append(_gap(number + 1, found - 1))
        elif row[9] != prev_hash and not (wrong and wrong[-1][0] == number):
            findings.append(_edit(max(number, start.number + 1)))  # the row before was changed and its own hash remade
        number, prev_hash = found, row[10]
    findings.extend(_moved_or_edited(wrong))
    return sorted(findings, key=lambda finding: finding.number)


def _moved_or_edited(wrong: list[tuple[Any, ...]]) -> Iterator[LogFinding]:
    """Tell rows that were moved to another number from rows whose words were changed."""
    numbers = [row[0] for row in wrong[:_MOST_COMPARED]]
    for row in wrong:
        moved = any(row_hash((other, *row[1:9]), row[9]) == row[10] for other in numbers)
        yield _order(row[0]) if moved else _edit(row[0])


def hash_of(connection: RawConnection, number: int, record_id: str) -> str | None:
    """Return the hash that stands at a number, also at a checkpoint or the beginning; None when there is none."""
    row = connection.execute("SELECT hash FROM access_log WHERE number = ?", (number,)).fetchone()
    if row is None:
        row = connection.execute("SELECT hash FROM access_log_checkpoint WHERE last_number = ?", (number,)).fetchone()
    if row is None and number == 0:
        return origin(record_id)
    return None if row is None else str(row[0])


def start_of(connection: RawConnection, record_id: str) -> Head:
    """Return what the first row goes after: the origin, or the checkpoint that a disposal left."""
    row = connection.execute(
        "SELECT last_number, hash FROM access_log_checkpoint ORDER BY last_number DESC LIMIT 1"
    ).fetchone()
    return Head(0, origin(record_id), "") if row is None else Head(int(row[0]), str(row[1]), "")


def instant_of(text: object) -> datetime:
    """Return when a row was written. What somebody has made unreadable is shown as long ago: `verify` names the row."""
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return _LONG_AGO
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _row(row: tuple[object, ...]) -> LogRow:
    number, instant, user_id, user_name, action, kind, object_id, detail, clock_back, prev_hash, hashed = map(str, row)
    return LogRow(
        int(number),
        instant_of(instant),
        user_id,
        user_name,
        action,
        kind,
        object_id,
        detail,
        clock_back == "1",
        prev_hash,
        hashed,
    )


def _gap(first: int, last: int) -> LogFinding:
    which = f"rad {first}" if first == last else f"raderna {first}–{last}"
    if last < first:
        return _order(first)
    return LogFinding("gap", first, f"I loggen saknas {which}: någon har tagit bort dem utanför programmet.")


def _edit(number: int) -> LogFinding:
    return LogFinding("edit", number, f"Rad {number} i loggen har ändrats i efterhand.")


def _order(number: int) -> LogFinding:
    return LogFinding("order", number, f"Rad {number} i loggen hänger inte ihop med raden före: ordningen har ändrats.")
