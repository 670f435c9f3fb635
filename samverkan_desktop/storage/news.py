"""Does the record hold anything that its latest backup lacks? Told by the log, so it also holds after a crash."""

from __future__ import annotations

from samverkan_desktop.storage.connection import RawConnection

COPIED_UP_TO = "last_backup_number"
"""The word in ``meta`` for the last row of the log that the latest backup holds."""
_NO_NEWS = (
    "record.created",
    "record.opened",
    "record.recovered",
    "record.anchor",
    "backup.made",
    "läs möte",
    "gör papper",
    "exportera",
    "grind stängd",
    "fel lösenfras före öppning",
    "fel lösenfras i öppen fil",
)
"""Rows of the log that changed nothing else. One that is missing here costs a backup too many, never one too few."""


def has_news(connection: RawConnection) -> bool:
    """Tell whether something was changed after the latest backup, or ever, when there is none."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (COPIED_UP_TO,)).fetchone()
    return after(connection, int(row[0]) if row else 0)


def after(connection: RawConnection, number: int) -> bool:
    """Tell whether something was changed after a row of the log."""
    marks = ", ".join("?" * len(_NO_NEWS))
    sql = f"SELECT 1 FROM access_log WHERE number > ? AND action NOT IN ({marks}) LIMIT 1"  # noqa: S608  # only marks
    return connection.execute(sql, (number, *_NO_NEWS)).fetchone() is not None
