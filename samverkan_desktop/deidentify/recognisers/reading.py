"""What a recogniser is given and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from samverkan_desktop.deidentify.context import Context
from samverkan_desktop.deidentify.findings import Kind


@dataclass(frozen=True)
class Reading:
    """One text to be read: its plain view and what the record knows."""

    view: str = field(repr=False)
    context: Context

    @cached_property
    def _allowed(self) -> tuple[tuple[int, int], ...]:
        return tuple(self.context.allowed_spans(self.view))

    def allows(self, start: int, end: int) -> bool:
        """Tell whether the stretch lies within a name or word of the record's own that may stand."""
        return any(first <= start and end <= last for first, last in self._allowed)


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
