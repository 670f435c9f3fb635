"""The composition root: paths, clock, randomness and the window are put together here and nowhere else."""

from __future__ import annotations

import secrets
from pathlib import Path

import platformdirs

from samverkan_desktop.domain.clock import Clock, SystemClock
from samverkan_desktop.services.records import Surroundings

APP_NAME = "Samverkan"


def data_folder() -> Path:
    """Return the user's own folder for anchors and settings; never case text, never on a share."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False))


def surroundings(clock: Clock | None = None) -> Surroundings:
    """Return what records need from this computer. ``clock`` is the computer's unless the example tells another."""
    return Surroundings(
        clock=clock or SystemClock(),
        random_bytes=secrets.token_bytes,
        anchor_folder=data_folder() / "ankare",
    )
