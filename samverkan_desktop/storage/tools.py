"""What an open record needs from outside: time, ids, randomness, folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.domain.ids import IdMaker
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.keys import KdfProfile, RandomBytes


@dataclass(frozen=True)
class Tools:
    """What a record needs from outside. ``monotonic`` counts seconds and never goes back.

    ``local_folder`` is the user's own on this computer, for what the record itself cannot hold just now.
    """

    clock: Clock
    ids: IdMaker
    random_bytes: RandomBytes
    kdf: KdfProfile
    monotonic: Callable[[], float]
    anchor_folder: Path | None = None
    backup_folder: Path | None = None
    local_folder: Path | None = None
