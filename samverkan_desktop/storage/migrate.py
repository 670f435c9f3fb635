"""Bring a record to the program's version, in the order that cannot destroy (docs/decisions/0001-record.md).

Refuse what is newer → verified backup (the caller's, before `run`) → foreign keys off outside the transaction →
all statements, the version and a foreign key check inside one → foreign keys on. Killed anywhere, the record is at the
old version or the new one, never between.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from samverkan_desktop.storage.connection import RawConnection
from samverkan_desktop.storage.errors import RecordNewer
from samverkan_desktop.storage.migrations import Migration

CONTENTS = "contents"
"""Where in ``meta`` the tops of all trees are noted: a damaged page of the database's own list then loses nothing."""


class BrokenReferences(Exception):
    """A migration left rows that point at nothing: a bug in it. The record is kept as it was."""


def version_of(connection: RawConnection) -> int:
    """Return how many migrations the record has seen; 0 for a file without tables."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_behind(connection: RawConnection, migrations: Sequence[Migration], file: str) -> bool:
    """True when migrations are waiting. Raises RecordNewer when the record has seen more than the program knows."""
    found = version_of(connection)
    if found > len(migrations):
        raise RecordNewer(file=file, found=found, known=len(migrations))
    return found < len(migrations)


def run(connection: RawConnection, migrations: Sequence[Migration]) -> None:
    """Run the waiting migrations. Raises BrokenReferences, or the engine's fault; nothing has then changed."""
    found = version_of(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            _steps(connection, migrations[found:])
            connection.execute(f"PRAGMA user_version = {len(migrations):d}")
            _require_whole(connection)
            _note_contents(connection, len(migrations))
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _require_whole(connection: RawConnection) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise BrokenReferences(sorted({str(row[0]) for row in broken}))


def _note_contents(connection: RawConnection, version: int) -> None:
    """Note where each tree begins. That changes in an upgrade only, for the file is never packed."""
    rows = connection.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0").fetchall()
    roots = {str(name): int(root) for name, root in rows}
    if "meta" in roots:
        told = json.dumps({"version": version, "roots": roots})
        connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (CONTENTS, told))


def _steps(connection: RawConnection, waiting: Sequence[Migration]) -> None:
    def execute(sql: str, parameters: Sequence[object] = (), /) -> Any:
        return connection.execute(sql, tuple(parameters))

    for migration in waiting:
        migration.up(execute)
