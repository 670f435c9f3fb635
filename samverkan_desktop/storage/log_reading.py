"""What a review of the access log asks of the record: where it begins, a month of it, what its papers witness."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import access_log
from samverkan_desktop.storage.access_log import LogRow, written
from samverkan_desktop.storage.log_disposal import dispose_until
from samverkan_desktop.storage.record import Record


@dataclass(frozen=True)
class Witness:
    """What stands in the footer of approved minutes: the hash of the log's row when they were approved."""

    meeting_id: str
    version: int
    hash: str


@dataclass(frozen=True)
class Checkpoint:
    """Where the log begins after rows were disposed of, by which decision."""

    last_number: int
    disposed_at: datetime
    reference: str


def first_instant(record: Record) -> datetime | None:
    """Return when the oldest row that is left was written."""
    with record.reading() as connection:
        row = connection.execute("SELECT instant FROM access_log ORDER BY number LIMIT 1").fetchone()
    return None if row is None else access_log.instant_of(row[0])


def rows_between(record: Record, since: datetime, until: datetime) -> tuple[LogRow, ...]:
    """Return the rows of a time, in the order of their numbers; ``until`` is not included."""
    with record.reading() as connection:
        return tuple(
            row
            for first, last in access_log.spans(connection, since, until)
            for row in access_log.read(connection, after=first - 1, last=last, since=since, until=until)
        )


def latest_before(record: Record, until: datetime) -> datetime | None:
    """Return when the latest row before an instant was written, by number."""
    sql = "SELECT instant FROM access_log WHERE instant < ? ORDER BY number DESC LIMIT 1"
    with record.reading() as connection:
        row = connection.execute(sql, (written(until),)).fetchone()
    return None if row is None else access_log.instant_of(row[0])


def last_number_before(record: Record, until: datetime) -> int:
    """Return the last number that no row from ``until`` on comes before; 0 when there is none."""
    with record.reading() as connection:
        later = access_log.spans(connection, until, datetime.max.replace(tzinfo=UTC))
        low = connection.execute("SELECT MIN(number) FROM access_log").fetchone()
    if not later or low[0] is None or later[0][0] <= low[0]:
        return 0
    return later[0][0] - 1


def cases_per_meeting(record: Record, rows: Iterable[LogRow]) -> dict[str, int]:
    """Return how many cases each meeting that some rows name holds, by its id."""
    sql = "SELECT count(*) FROM agenda_item WHERE meeting_id = ? AND kind = ?"
    meetings = sorted({row.object_id for row in rows if row.kind == "meeting"})
    with record.reading() as connection:
        return {id: int(connection.execute(sql, (id, ItemKind.CASE.value)).fetchone()[0]) for id in meetings}


def checkpoints(record: Record) -> tuple[Checkpoint, ...]:
    """Return what was disposed of, latest first."""
    sql = "SELECT last_number, disposed_at, reference FROM access_log_checkpoint ORDER BY last_number DESC"
    with record.reading() as connection:
        rows = connection.execute(sql).fetchall()
    return tuple(Checkpoint(int(last), datetime.fromisoformat(at), str(why)) for last, at, why in rows)


def missing_witnesses(record: Record) -> tuple[Witness, ...]:
    """Return approved minutes whose hash no row of the log has.

    Minutes from before the oldest row are passed over: their rows were disposed of by decision, or stayed in a damaged
    file.
    """
    sql = (
        "SELECT meeting_id, version, log_hash, created_at FROM minutes_version "
        "WHERE log_hash <> '' AND log_hash NOT IN (SELECT hash FROM access_log)"
    )
    with record.reading() as connection:
        rows = connection.execute(sql).fetchall()
    oldest = first_instant(record)
    return tuple(
        Witness(str(meeting), int(version), str(hashed))
        for meeting, version, hashed, at in rows
        if oldest is not None and datetime.fromisoformat(at) >= oldest
    )


def dispose(record: Record, number: int, *, reference: str) -> int:
    """Remove the rows up to and with a number, leaving their last hash. The caller holds the transaction."""
    record.require_transaction()
    return dispose_until(record.raw, number, instant=record.tools.clock.now(), reference=reference)
