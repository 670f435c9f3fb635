"""Judges a plan from the rule alone, with its own holidays and its own way of choosing.

Nothing of the planner or the calendar is used here, so that a mistake in the program is not repeated in its test.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from samverkan_desktop.domain.school_year import SchoolBreak, SchoolYear

D = date
WEEK = timedelta(days=7)


def days(n: int) -> timedelta:
    return timedelta(days=n)


def easter(year: int) -> date:
    """Oudin's rule."""
    golden, century = year % 19, year // 100
    h = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    i = h - (h // 28) * (1 - (29 // (h + 1)) * ((21 - golden) // 11))
    j = (year + year // 4 + i + 2 - century + century // 4) % 7
    return D(year, 3, 28) + days(i - j)


@cache
def red_days(year: int) -> frozenset[date]:
    """The Swedish holidays from 2005 on, with the three eves; Sundays that are holidays are Sundays anyway."""
    out = {D(year, 1, 1), D(year, 1, 6), D(year, 5, 1), D(year, 6, 6)}
    out |= {D(year, 12, n) for n in (24, 25, 26, 31)}
    out |= {easter(year) + days(n) for n in (-2, 1, 39)}
    midsummer = [D(year, 6, n) for n in range(20, 27) if D(year, 6, n).weekday() == 5]
    return frozenset(out | {midsummer[0], midsummer[0] - days(1)})


def off(day: date) -> bool:
    return day.weekday() > 4 or day in red_days(day.year)


@dataclass(frozen=True)
class Judge:
    """Says by plain sets which days are closed."""

    closed: frozenset[date]
    summers: frozenset[date]
    bridges: bool

    @classmethod
    def of(cls, years: Iterable[SchoolYear], *, bridges: bool) -> Judge:
        ordered = sorted(years, key=lambda year: year.autumn_start)
        closed: set[date] = set()
        summers: set[date] = set()
        for year in ordered:
            closed |= set(year.teacher_days)
            for lov in year.breaks:
                closed |= set(every_day(lov.date_from, lov.date_to))
            closed |= set(every_day(year.autumn_end, year.spring_start)) - {year.autumn_end, year.spring_start}
            for after in ordered:
                if after.autumn_start.year == year.spring_end.year:
                    summers |= set(every_day(year.spring_end, after.autumn_start)) - {
                        year.spring_end,
                        after.autumn_start,
                    }
        return cls(frozenset(closed), frozenset(summers), bridges)

    def blocked(self, day: date) -> bool:
        if off(day) or day in self.closed:
            return True
        return self.bridges and off(day - days(1)) and off(day + days(1))

    def open(self, day: date) -> bool:
        return not self.blocked(day) and day not in self.summers

    def choose(self, slot: date, date_from: date, date_to: date, others: Iterable[date]) -> date | None:
        """Every day within a fortnight, ranked by the four steps of the rule."""
        near = list(others)
        allowed = [
            day
            for day in every_day(slot - days(14), slot + days(14))
            if date_from <= day <= date_to and self.open(day) and all(abs((day - o).days) >= 28 for o in near)
        ]

        def rank(day: date) -> tuple[int, int, date]:
            distance = abs((day - slot).days)
            if day - days(day.weekday()) == slot - days(slot.weekday()):
                return 0, distance, day
            if day == slot - WEEK:
                return 1, distance, day
            return (2 if day == slot + WEEK else 3), distance, day

        return min(allowed, key=rank, default=None)


def every_day(date_from: date, date_to: date) -> list[date]:
    return [date_from + days(n) for n in range((date_to - date_from).days + 1)]


def municipality(seed: int, first_year: int, count: int) -> tuple[SchoolYear, ...]:
    """School years of a kind: usual terms and breaks, shifted by chance, some with long breaks."""
    chance = random.Random(seed)
    years: list[SchoolYear] = []
    for start in range(first_year, first_year + count):
        autumn, spring = D(start, 8, 14) + days(chance.randrange(8)), D(start + 1, 6, 7) + days(chance.randrange(9))
        autumn_break = D.fromisocalendar(start, 44, 1)
        sports = D.fromisocalendar(start + 1, chance.choice((7, 8, 9)), 1)
        around_easter = easter(start + 1) + days(chance.choice((-6, 1)))
        years.append(
            SchoolYear(
                id=str(start),
                name=f"läsåret {start}",
                autumn_start=autumn,
                autumn_end=D(start, 12, 16) + days(chance.randrange(7)),
                spring_start=D(start + 1, 1, 7) + days(chance.randrange(6)),
                spring_end=spring,
                breaks=(
                    SchoolBreak("höstlov", autumn_break, autumn_break + days(chance.choice((4, 4, 6, 11, 34)))),
                    SchoolBreak("sportlov", sports, sports + days(chance.choice((4, 4, 11, 20)))),
                    SchoolBreak("påsklov", around_easter, around_easter + days(4)),
                ),
                teacher_days=tuple(autumn + days(chance.randrange(290)) for _ in range(7)),
            )
        )
    return tuple(years)
