"""The computer's own keyring, when it is one that protects what lies in it, and never for longer than two seconds.

Only the keyrings of Windows, macOS and the Secret Service of Linux are used. One that the user or IT has chosen instead
(a plain file, none at all) is respected by using no keyring.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

FORBIDDEN_VARIABLE = "SAMVERKAN_NO_KEYRING"
"""Set by IT for a whole computer: the keyring is neither offered nor asked."""
SECONDS = 2.0
_SERVICE = "Samverkan"
_SYSTEMS = ("win32", "darwin", "linux")
T = TypeVar("T")


class KeyringFailed(Exception):
    """The keyring is not there, is locked, denies, or does not answer: internal."""


class Keyring(Protocol):
    """A place for secrets under names. Every call may raise KeyringFailed."""

    def get(self, entry: str) -> str | None: ...
    def put(self, entry: str, secret: str) -> None: ...
    def remove(self, entry: str) -> None: ...


class OsKeyring:
    """The keyring of the system, through the library *keyring*."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def get(self, entry: str) -> str | None:
        """Return the secret of a name, None when there is none."""
        found = within(lambda: self._backend.get_password(_SERVICE, entry))
        return found if isinstance(found, str) else None

    def put(self, entry: str, secret: str) -> None:
        """Keep a secret."""
        within(lambda: self._backend.set_password(_SERVICE, entry, secret))

    def remove(self, entry: str) -> None:
        """Forget a secret."""
        within(lambda: self._backend.delete_password(_SERVICE, entry))


def computers_keyring() -> Keyring | None:
    """Return the computer's keyring, or None when there is none that may be used."""
    if os.environ.get(FORBIDDEN_VARIABLE) or sys.platform not in _SYSTEMS:
        return None
    try:
        backend = within(_backend)
    except KeyringFailed:
        return None
    return None if backend is None else OsKeyring(backend)


def _backend() -> Any:
    from keyring import core  # start-up: only for those who have chosen it

    wanted: Any
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # start-up: as above

        wanted = WinVaultKeyring
    elif sys.platform == "darwin":
        from keyring.backends import macOS  # start-up: as above

        wanted = macOS.Keyring
    else:
        from keyring.backends import SecretService  # start-up: as above

        wanted = SecretService.Keyring
    chosen = core.load_env() or core.load_config()
    if chosen is not None and type(chosen) is not wanted:
        return None
    return wanted() if wanted.priority > 0 else None  # asking for it fails where the system has no such keyring


def within(ask: Callable[[], T], seconds: float = SECONDS) -> T:
    """Ask, but not for longer than so. Raises KeyringFailed for whatever goes wrong."""
    answers: list[T] = []

    def work() -> None:
        try:
            answers.append(ask())
        except Exception:  # whatever the keyring finds to say, the passphrase is asked for instead
            return

    worker = threading.Thread(target=work, daemon=True, name="nyckelring")
    worker.start()
    worker.join(seconds)
    if not answers:
        raise KeyringFailed
    return answers[0]
