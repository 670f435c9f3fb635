"""Dates that a plan does not choose: placed by hand, or meetings that stand already."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from samverkan_desktop.domain.planner_plan import SlotSource
from samverkan_desktop.domain.value_classes import dataclass


@dataclass(frozen=True)
class Window:
    """The days that are planned; both dates are included."""

    date_from: date
    date_to: date

    def __contains__(self, day: date) -> bool:
        return self.date_from <= day <= self.date_to


@dataclass(frozen=True)
class StandingDate:
    """A date that stands, and why."""

    day: date
    source: SlotSource


@dataclass(frozen=True)
class Standing:
    """Standing dates by the slot they take, and those beside every slot, which only keep others at a distance."""

    by_slot: Mapping[date, StandingDate]
    beside: tuple[date, ...]

    @property
    def days(self) -> list[date]:
        return sorted([*self.beside, *(found.day for found in self.by_slot.values())])


@dataclass(frozen=True)
class _Stray:
    """A standing date without a slot in the series; ``row`` is where it may stand alone if it takes no slot."""

    day: date
    source: SlotSource
    row: date | None


def place_standing(
    slots: Sequence[date], kept: Mapping[date, date], held: Iterable[date], *, window: Window, reach: int
) -> Standing:
    """Return which slot each standing date takes.

    A date placed by hand takes its own slot. If that slot left the series because the first date was changed, it
    takes the slot it lies within ``reach`` days of, or a row of its own: never dropped. A held meeting in the window
    takes the slot within reach. What belongs outside the window stands beside.
    """
    series, held_days = set(slots), set(held)

    def source(day: date) -> SlotSource:
        return SlotSource.HELD if day in held_days else SlotSource.HAND

    by_slot = {slot: StandingDate(day, source(day)) for slot, day in kept.items() if slot in series}
    seen = {found.day for found in by_slot.values()}  # a date known by its slot is the same meeting under an old one
    loose = {slot: day for slot, day in kept.items() if slot not in series and day not in seen}
    bare = held_days - set(kept.values())
    strays = [_Stray(day, source(day), slot) for slot, day in loose.items() if slot in window]
    strays += [_Stray(day, SlotSource.HELD, None) for day in bare if day in window]
    beside = [day for slot, day in loose.items() if slot not in window]
    beside += [day for day in bare if day not in window]
    for stray in sorted(strays, key=lambda stray: (_distance(stray.day, slots), stray.day, stray.row or date.max)):
        near = nearest(stray.day, slots)
        if near is not None and _distance(stray.day, slots) <= reach and near not in by_slot:
            by_slot[near] = StandingDate(stray.day, stray.source)
        elif stray.row is not None:
            by_slot[stray.row] = StandingDate(stray.day, stray.source)
        else:
            beside.append(stray.day)
    return Standing(by_slot, tuple(sorted(beside)))


def nearest(day: date, ordered: Sequence[date]) -> date | None:
    """Return the date in ``ordered`` that lies nearest, the earlier on a tie; None if there is none."""
    index = bisect_left(ordered, day)
    return min(ordered[max(0, index - 1) : index + 1], key=lambda other: abs((other - day).days), default=None)


def _distance(day: date, ordered: Sequence[date]) -> int:
    """Days to the nearest in ``ordered``; 0 when there is none."""
    near = nearest(day, ordered)
    return abs((near - day).days) if near else 0
