"""Keyrings for tests: one that works, and those that do not."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from samverkan_desktop.services.keyring_port import KeyringFailed, OsKeyring


@dataclass
class FakeKeyring:
    """Holds secrets in memory, as the system's would."""

    held: dict[str, str] = field(default_factory=dict)
    deaf: bool = False

    def get(self, entry: str) -> str | None:
        self._answer()
        return self.held.get(entry)

    def put(self, entry: str, secret: str) -> None:
        self._answer()
        self.held[entry] = secret

    def remove(self, entry: str) -> None:
        self._answer()
        self.held.pop(entry, None)

    def _answer(self) -> None:
        if self.deaf:
            raise KeyringFailed


class Backend:
    """What the library hands out, for `OsKeyring`: denying, or never answering."""

    def __init__(self, *, hangs: bool = False) -> None:
        self.hangs = hangs
        self.let_go = threading.Event()

    def get_password(self, _service: str, _entry: str) -> str | None:
        if self.hangs:
            self.let_go.wait(30)
        raise RuntimeError("denied")


def os_keyring(backend: Backend) -> OsKeyring:
    return OsKeyring(backend)
