"""A series of meetings at a fixed interval, moved around what the calendar blocks (domain.md; coverage.md M01).

Slot n is the first date plus n intervals, whatever was moved before it, so the rhythm never drifts. `plan_series` is
a pure function: the same question gives the same plan, and nothing is saved by it.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from samverkan_desktop.domain import planner_reasons as reasons
from samverkan_desktop.domain.calendar import Calendar, require_known
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.planner_plan import Plan, PlannedSlot, SlotSource, SlotState, longest_gap
from samverkan_desktop.domain.planner_standing import StandingDate, Window, nearest, place_standing
from samverkan_desktop.domain.value_classes import dataclass

SIX_WEEKS = 42
SHORTEST_INTERVAL = 7
LONGEST_INTERVAL = 366
LEAST_DISTANCE = 28
"""Days between neighbours in a six-week series, at the least."""
LONGEST_MOVE = 14


class PlanEndsBeforeStart(UserError):
    template = "Planen slutar {date_to}, före sin första dag {date_from}. Inget har ändrats. Rätta datumen."


class FirstAfterEnd(UserError):
    template = (
        "Seriens första datum {first} ligger efter planens sista dag {date_to}. Inget har ändrats. Rätta datumen."
    )


class IntervalOutOfRange(UserError):
    template = (
        "Det går inte att planera med {interval} dagar mellan mötena. Inget har ändrats. "
        "Ange {shortest} till {longest} dagar."
    )


@dataclass(frozen=True)
class Rhythm:
    """An interval in days, and what follows from it: how near neighbours may come and how far a slot may move.

    At 42 days: 28 and 14. Shorter intervals keep the proportion of two thirds. A move never exceeds what the
    distance leaves over, so a moved meeting cannot push the next slot off its own date.
    """

    interval: int = SIX_WEEKS

    @property
    def least_distance(self) -> int:
        return min(LEAST_DISTANCE, self.interval * 2 // 3)

    @property
    def longest_move(self) -> int:
        return min(LONGEST_MOVE, self.interval - self.least_distance)

    def slots(self, first: date, window: Window) -> Iterator[date]:
        """Yield first + n intervals, n from 0, that lie in the window."""
        steps = max(0, -((first - window.date_from).days // self.interval))
        slot = first + timedelta(days=steps * self.interval)
        while slot in window:
            yield slot
            slot += timedelta(days=self.interval)


def plan_series(
    *,
    first: date,
    date_from: date,
    date_to: date,
    calendar: Calendar,
    interval_days: int = SIX_WEEKS,
    kept: Mapping[date, date] = MappingProxyType({}),
    held: Iterable[date] = (),
) -> Plan:
    """Return the plan for every slot from ``date_from`` to ``date_to`` (both included).

    ``kept`` gives dates placed by hand, by slot: they stay, with a warning where one lies on a blocked day, in
    summer, outside the plan or too near another. ``held`` are meetings that stand already, such as the last one
    before the plan: one that lies by a slot takes that slot, the others only keep new dates at a distance.
    Raises a UserError for dates in the wrong order or outside the calendar, and for an interval out of range.
    """
    for day in (first, date_from, date_to, *kept.values()):
        require_known(day)
    if date_to < date_from:
        raise PlanEndsBeforeStart(date_from=date_from, date_to=date_to)
    if first > date_to:
        raise FirstAfterEnd(first=first, date_to=date_to)
    if not SHORTEST_INTERVAL <= interval_days <= LONGEST_INTERVAL:
        raise IntervalOutOfRange(interval=interval_days, shortest=SHORTEST_INTERVAL, longest=LONGEST_INTERVAL)
    question = _Question(calendar, Rhythm(interval_days), Window(date_from, date_to))
    slots = list(question.rhythm.slots(first, question.window))
    standing = place_standing(slots, kept, held, window=question.window, reach=question.rhythm.longest_move)
    taken = standing.days
    rows: list[PlannedSlot] = []
    for slot in sorted({*slots, *standing.by_slot}):
        found = standing.by_slot.get(slot)
        if found is not None:
            rows.append(question.standing_row(slot, found, taken))
            continue
        row = question.free_row(slot, taken)
        rows.append(row)
        if row.date is not None:
            insort(taken, row.date)
    return Plan(rows=tuple(rows), longest_gap=longest_gap(day for day in taken if day in question.window))


@dataclass(frozen=True)
class _Question:
    """What one plan is asked about. ``taken`` is every date that stands so far, in order."""

    calendar: Calendar
    rhythm: Rhythm
    window: Window

    def free_row(self, slot: date, taken: list[date]) -> PlannedSlot:
        """Place a slot that the planner may choose for."""
        summer = self.calendar.summer(slot)
        if summer is not None:
            return PlannedSlot(slot, None, SlotState.SKIPPED, reasons.SUMMER, reasons.skipped(slot, summer))
        why = self._hindrance(slot, taken)
        if not why:
            return PlannedSlot(slot, slot, SlotState.KEPT, entered=self.calendar.is_entered(slot))
        day = next((day for day in self._candidates(slot) if not self._hindrance(day, taken)), None)
        if day is not None:
            sentence = reasons.moved(slot, day, why)
            return PlannedSlot(slot, day, SlotState.MOVED, why, sentence, self.calendar.is_entered(day))
        sentence = reasons.unresolved(slot, why, reach=self.rhythm.longest_move, distance=self.rhythm.least_distance)
        return PlannedSlot(slot, None, SlotState.UNRESOLVED, why, sentence, self.calendar.is_entered(slot))

    def standing_row(self, slot: date, found: StandingDate, taken: list[date]) -> PlannedSlot:
        """Keep a date that was not the planner's to choose; what is odd about it is asked, never refused."""
        warning = self._oddities(found.day, taken) if found.source is SlotSource.HAND else ""
        return PlannedSlot(
            slot=slot,
            date=found.day,
            state=SlotState.KEPT if found.day == slot else SlotState.MOVED,
            reason=reasons.stands(found.source),
            sentence=reasons.standing(slot, found.day, found.source, warning),
            entered=self.calendar.is_entered(found.day),
            warning=warning,
            source=found.source,
        )

    def _candidates(self, slot: date) -> Iterator[date]:
        """Yield where a slot may go, best first; a day may come twice."""
        near = self._around(slot, self.rhythm.longest_move)
        week = slot.isocalendar()[:2]
        yield from (day for day in near if day.isocalendar()[:2] == week)
        yield from (day for day in near if day.weekday() == slot.weekday() and abs((day - slot).days) == 7)
        yield from near

    @staticmethod
    def _around(slot: date, reach: int) -> list[date]:
        """The days before and after, nearest first and the earlier of two as near first."""
        return [slot + timedelta(days=sign * step) for step in range(1, reach + 1) for sign in (-1, 1)]

    def _hindrance(self, day: date, taken: list[date]) -> str:
        """Why the planner may not put a meeting on a day, or nothing."""
        if day not in self.window:
            return reasons.OUTSIDE
        obstacle = self.calendar.obstacle(day)
        if obstacle is not None:
            return obstacle.name
        other = nearest(day, taken)
        if other is not None and abs((day - other).days) < self.rhythm.least_distance:
            return reasons.too_near(day, other)
        return ""

    def _oddities(self, day: date, taken: list[date]) -> str:
        """What to ask about a date placed by hand, itself among ``taken``."""
        odd: list[str] = []
        obstacle = self.calendar.obstacle(day)
        if obstacle is not None:
            odd.append(obstacle.name)
        if day not in self.window:
            odd.append(reasons.OUTSIDE)
        others = list(taken)
        others.remove(day)
        other = nearest(day, others)
        if other is not None and abs((day - other).days) < self.rhythm.least_distance:
            odd.append(reasons.too_near(day, other))
        return "; ".join(odd)
