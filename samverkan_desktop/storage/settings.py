"""What the users of a record have chosen: one JSON value per name, inside the record."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from samverkan_desktop.storage.connection import RawConnection


class Settings:
    """``get`` at any time; ``set`` and ``remove`` inside ``record.transaction``, which gives them their log row."""

    def __init__(
        self,
        connection: Callable[[], RawConnection],
        require_transaction: Callable[[], None],
        reading: Callable[[], AbstractContextManager[RawConnection]],
    ) -> None:
        self._connection = connection
        self._reading = reading
        self._require_transaction = require_transaction

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, or ``default`` when it was never set."""
        with self._reading() as connection:
            row = connection.execute("SELECT value FROM settings WHERE key = ?", (name,)).fetchone()
        return default if row is None else json.loads(row[0])

    def set(self, name: str, value: Any) -> None:
        """Keep a value that JSON can hold."""
        self._require_transaction()
        written = json.dumps(value, ensure_ascii=False)
        self._connection().execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (name, written))

    def remove(self, name: str) -> None:
        self._require_transaction()
        self._connection().execute("DELETE FROM settings WHERE key = ?", (name,))

    def all(self) -> dict[str, Any]:
        """Return every setting."""
        with self._reading() as connection:
            rows = connection.execute("SELECT key, value FROM settings ORDER BY key").fetchall()
        return {name: json.loads(value) for name, value in rows}
