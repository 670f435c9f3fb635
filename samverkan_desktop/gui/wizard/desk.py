"""What the way to a record needs from the computer beside opening one. Made in the composition root."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.gui.dialogs_port import Dialogs
from samverkan_desktop.gui.tasks import Tasks
from samverkan_desktop.services.file_place import OnNetwork
from samverkan_desktop.services.records import Surroundings


@dataclass(frozen=True)
class Desk:
    """``example_folder``: where the example municipality lies. ``folders``: where a new record may be put, best first.

    ``on_network`` tells shares from the computer's own disk. ``pick(n)`` gives a random number below n: which group of
    the recovery key is asked for.
    """

    surroundings: Surroundings
    tasks: Tasks
    dialogs: Dialogs
    example_folder: Path
    folders: tuple[Path, ...]
    on_network: OnNetwork
    pick: Callable[[int], int]
