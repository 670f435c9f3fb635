"""What a recogniser is given and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from samverkan_desktop.deidentify.context import Context
from samverkan_desktop.deidentify.findings import Kind


@dataclass(frozen=True)
class Reading:
    """One text to be read: its plain view and what the record knows."""

    view: str = field(repr=False)
    context: Context


@dataclass(frozen=True, slots=True)
class Hit:
    """A finding in places of the view. Among hits of the same length and severity the lowest ``rank`` stands."""

    start: int
    end: int
    kind: Kind
    reason: str
    suggestion: str = ""
    rank: int = 0


Recogniser = Callable[[Reading], Iterator[Hit]]
