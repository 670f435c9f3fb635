"""Opening the record that a command names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from samverkan_desktop.cli.call import Call
from samverkan_desktop.cli.passphrase import passphrase
from samverkan_desktop.services.records import open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.upkeep import Upkeep


@contextmanager
def opened(call: Call, path: Path, *, warn: bool = True) -> Iterator[Session]:
    """Give the record open, and close it whatever happens. On read-only media it is opened for reading.

    ``warn``: tell on stderr when the record lacks changes made on this computer; ``check`` and ``log`` say it
    themselves. Nobody is asked for the passphrase of a file that is not there.
    """
    words = passphrase(call.args) if path.is_file() else ""
    around = call.surroundings()
    with around.attempts.counted(path):
        session = open_session(path, passphrase=words, user=call.args.user, surroundings=around)
    around.attempts.succeeded(session)
    try:
        told = Upkeep(session).warning() if warn else ""
        if told:
            call.console.error(told)
        yield session
    finally:
        session.close()
