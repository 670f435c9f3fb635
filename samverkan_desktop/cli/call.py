"""One call of a command: what was asked, where to answer, and what the computer lends."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from samverkan_desktop.cli.console import Console
from samverkan_desktop.domain.clock import Clock

if TYPE_CHECKING:
    from samverkan_desktop.services.records import Surroundings as Surroundings  # noqa: PLC0414 - told on to the entry point

DONE, NO, WRONG = 0, 1, 2


class SurroundingsFactory(Protocol):
    """Gives clock, randomness and folders; ``clock`` is the computer's unless another is handed in."""

    def __call__(self, clock: Clock | None = None) -> Surroundings: ...


@dataclass(frozen=True)
class Call:
    """What a command gets. ``args`` holds what `arguments.parser` names."""

    args: argparse.Namespace
    console: Console
    surroundings: SurroundingsFactory
