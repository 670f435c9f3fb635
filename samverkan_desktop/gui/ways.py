"""The ways to a record that the window is given by the composition root."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import Protocol

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.unlocking import OpenRecord
from samverkan_desktop.gui.wizard.desk import Desk
from samverkan_desktop.services.attempts import Attempts
from samverkan_desktop.services.quick_unlock import QuickUnlock
from samverkan_desktop.services.session import Session


class OpenWithKey(Protocol):
    """Opens a record with the printed recovery key; made in the composition root."""

    def __call__(self, path: Path, key: str) -> Session: ...


NamesIn = Callable[[Path], tuple[str, ...]]


@dataclass(frozen=True)
class Ways:
    """The ways to a record. ``names_in``: who may open a file, to choose from; nobody when that cannot be told.

    ``desk``: what a new record, the example and the ways back need; without it only opening is offered. ``attempts``
    counts wrong passphrases. ``quick``: the computer's keyring, where it may be used.
    """

    open_record: OpenRecord
    open_with_key: OpenWithKey
    names_in: NamesIn
    desk: Desk | None = None
    attempts: Attempts = field(default_factory=partial(Attempts, time.monotonic))
    quick: QuickUnlock | None = None
