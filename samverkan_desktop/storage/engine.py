"""Which database engine runs."""

from __future__ import annotations

from contextlib import closing

from sqlcipher3 import dbapi2


def engine_versions() -> tuple[str, str]:
    """Return the versions of SQLCipher and of SQLite. Opens no file."""
    with closing(dbapi2.connect(":memory:")) as connection:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
    return str(cipher), str(dbapi2.sqlite_version)
