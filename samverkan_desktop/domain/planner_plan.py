"""The values of a planned series: one row per slot, each with its reason in Swedish."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from itertools import pairwise

from samverkan_desktop.domain.calendar import NOT_ENTERED
from samverkan_desktop.domain.swedish import iso_week
from samverkan_desktop.domain.value_classes import dataclass


class SlotState(StrEnum):
    """What became of a slot; the values are those of ``plan --json`` and stay stable."""

    KEPT = "kept"
    MOVED = "moved"
    SKIPPED = "skipped"
    UNRESOLVED = "unresolved"


class SlotSource(StrEnum):
    """Who chose the date: the planner, a hand, or a meeting that stands already."""

    RHYTHM = "rhythm"
    HAND = "hand"
    HELD = "held"


@dataclass(frozen=True)
class PlannedSlot:
    """One slot of the series and the date it got, or None when skipped or still to be chosen.

    ``reason`` is short (``sportlov v. 8``) and empty on a slot that kept its own date by the rhythm; ``sentence``
    says the same in full. ``warning`` is what to ask about a date placed by hand. ``entered`` is false where nobody
    has entered the school year.
    """

    slot: date
    date: date | None
    state: SlotState
    reason: str = ""
    sentence: str = ""
    entered: bool = True
    warning: str = ""
    source: SlotSource = SlotSource.RHYTHM

    @property
    def mark(self) -> str:
        """``läsåret ej inlagt``, or nothing."""
        return "" if self.entered else NOT_ENTERED

    @property
    def note(self) -> str:
        """Everything short there is to say about the row, in one line."""
        return "; ".join(part for part in (self.reason, self.warning, self.mark) if part)


@dataclass(frozen=True)
class Gap:
    """The days from one meeting to the next."""

    date_from: date
    date_to: date

    @property
    def days(self) -> int:
        return (self.date_to - self.date_from).days

    @property
    def sentence(self) -> str:
        return f"Längsta uppehåll: {self.days} dagar, {self.date_from} till {self.date_to}."


@dataclass(frozen=True)
class Plan:
    """A planned series, in order of slot. Nothing is saved by it."""

    rows: tuple[PlannedSlot, ...]
    longest_gap: Gap | None = None

    @property
    def longest_gap_days(self) -> int | None:
        """Days between the two neighbouring meetings farthest apart; None with fewer than two meetings."""
        return self.longest_gap.days if self.longest_gap else None

    @property
    def dates(self) -> tuple[date, ...]:
        """Every date that was placed, in order of time."""
        return tuple(sorted(row.date for row in self.rows if row.date is not None))

    @property
    def unresolved(self) -> tuple[PlannedSlot, ...]:
        """The slots for which someone must choose a date."""
        return tuple(row for row in self.rows if row.state is SlotState.UNRESOLVED)

    @property
    def is_entered(self) -> bool:
        """Tell whether every row lies in a school year that somebody has entered."""
        return all(row.entered for row in self.rows)

    def as_json_rows(self) -> list[dict[str, str | None]]:
        """Return the rows of ``plan --json``. ``week`` is that of the date, or of the slot where there is none."""
        return [
            {
                "slot": row.slot.isoformat(),
                "date": row.date.isoformat() if row.date else None,
                "week": iso_week(row.date or row.slot),
                "state": row.state.value,
                "reason": row.note,
            }
            for row in self.rows
        ]


def longest_gap(days: Iterable[date]) -> Gap | None:
    """Return the longest time between neighbouring days, the first of them on a tie."""
    ordered = sorted(days)
    gaps = [Gap(before, after) for before, after in pairwise(ordered)]
    return max(gaps, key=lambda gap: gap.days, default=None)
