"""Days that are likely slips of the hand: a meeting that has been, or lies farther ahead than anybody plans.

A meeting is planned a school year at a time (docs/domain.md), so what is asked about is what lies beyond the one
after the next.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum

from samverkan_desktop.domain.value_classes import dataclass

LONG_AGO = timedelta(days=365)
FAR_AHEAD = timedelta(days=2 * 365)


class Oddity(Enum):
    """What is odd about a day, seen from today."""

    PAST = "past"
    LONG_AGO = "long_ago"
    FAR_AHEAD = "far_ahead"


def oddity(day: date, today: date) -> Oddity | None:
    """Return what to ask about a day on which a meeting is put; None for today and what is usually planned."""
    if day < today:
        return Oddity.LONG_AGO if today - day > LONG_AGO else Oddity.PAST
    return Oddity.FAR_AHEAD if day - today > FAR_AHEAD else None


@dataclass(frozen=True)
class OddDays:
    """Which of several days are to be asked about, in order of time."""

    past: tuple[date, ...] = ()
    ahead: tuple[date, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.past or self.ahead)


def odd_days(days: Iterable[date], today: date) -> OddDays:
    """Return those of a series of days that are to be asked about."""
    ordered = sorted(set(days))
    found = {day: oddity(day, today) for day in ordered}
    return OddDays(
        past=tuple(day for day in ordered if found[day] in (Oddity.PAST, Oddity.LONG_AGO)),
        ahead=tuple(day for day in ordered if found[day] is Oddity.FAR_AHEAD),
    )
