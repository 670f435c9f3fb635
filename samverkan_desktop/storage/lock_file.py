"""Who has the record open: a note beside it. The lock itself is the database's; this only gives it a name."""

from __future__ import annotations

import contextlib
import json
import os
import platform
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from samverkan_desktop.domain.clock import local
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage import untrusted
from samverkan_desktop.storage.files import write_whole


@dataclass(frozen=True)
class Owner:
    """The one who holds the record. ``since`` is an instant in UTC, ISO 8601."""

    host: str
    pid: int
    user: str
    since: str

    @property
    def since_local(self) -> str:
        """The time in Sweden, as told to another user."""
        try:
            return local(datetime.fromisoformat(self.since)).strftime("%Y-%m-%d kl. %H.%M")
        except ValueError:
            return self.since


def this_host() -> str:
    """Return the computer's name. Opens no socket."""
    return untrusted.line(platform.node()) or "okänd dator"


def me(user: str, now: datetime) -> Owner:
    return Owner(this_host(), os.getpid(), user, now.isoformat(timespec="seconds"))


def read(path: Path) -> Owner | None:
    """Return who holds the record by the note, or None when there is no readable one."""
    try:
        data = untrusted.read(path)
        host, user, since = (untrusted.line(data[name]) for name in ("host", "user", "since"))
        return Owner(host, int(data["pid"]), user, since)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(path: Path, owner: Owner) -> None:
    """Leave the note. Only by the one who holds the database's lock. Raises OSError in a read-only place."""
    write_whole(path, json.dumps(asdict(owner), ensure_ascii=False).encode(), durable=False)


def clear(path: Path, owner: Owner) -> None:
    """Take the note away if it is ours."""
    if read(path) == owner:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def is_foreign(owner: Owner | None) -> bool:
    """True for a note from another computer: whether its process lives cannot be seen from here."""
    return owner is not None and owner.host != this_host()
