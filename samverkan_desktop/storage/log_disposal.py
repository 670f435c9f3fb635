"""Disposal of the log's beginning: what it leaves, how the log tells of it, and how a removal without one shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from samverkan_desktop.storage.access_log import LogFinding, start_of, written
from samverkan_desktop.storage.connection import RawConnection
from samverkan_desktop.storage.errors import LogMayNotBeDisposed

DISPOSED = "gallra logg"
"""The action of the row that tells of a disposal; `told` stands in its detail."""


def told(number: int) -> str:
    """Return the words by which a disposal's row tells how far it went."""
    return f"till och med rad {number}"


def dispose_until(connection: RawConnection, number: int, *, instant: datetime, reference: str) -> int:
    """Remove rows up to and with ``number`` by a disposal decision, leaving their last hash; return how many.

    Caller holds the transaction and logs it as `DISPOSED` with `told`. The newest row always stays.
    """
    row = connection.execute("SELECT hash FROM access_log WHERE number = ?", (number,)).fetchone()
    newest = connection.execute("SELECT MAX(number) FROM access_log").fetchone()[0]
    if not reference.strip() or row is None or number >= newest:
        raise LogMayNotBeDisposed
    connection.execute(
        "INSERT INTO access_log_checkpoint (last_number, hash, disposed_at, reference) VALUES (?, ?, ?, ?)",
        (number, row[0], written(instant), reference.strip()),
    )
    return int(connection.execute("DELETE FROM access_log WHERE number <= ?", (number,)).rowcount)


def undecided(connection: RawConnection, record_id: str) -> Iterator[LogFinding]:
    """Yield a finding when the log begins late though no row of it tells of a disposal: its beginning was removed.

    Only the latest checkpoint is asked about: the rows that told of earlier ones have been disposed of in their turn.
    """
    number = start_of(connection, record_id).number
    if not number:
        return
    sql = "SELECT detail FROM access_log WHERE number > ? AND action = ?"
    wanted = re.compile(rf"\b{told(number)}\b")
    if not any(wanted.search(row[0]) for row in connection.execute(sql, (number, DISPOSED))):
        yield LogFinding(
            "gap",
            number,
            f"Loggens början saknas till och med rad {number}, men ingen gallring av den är loggad: någon har tagit "
            "bort raderna utanför programmet.",
        )
