"""Which days a meeting should not be put on, and why (docs/domain.md: calendar). Weeks are ISO weeks throughout."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from samverkan_desktop.domain import holidays_se
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.holidays_se import HalfDay
from samverkan_desktop.domain.school_year import SchoolYear, Term
from samverkan_desktop.domain.swedish import weekday
from samverkan_desktop.domain.value_classes import dataclass

NOT_ENTERED = "läsåret ej inlagt"
"""The mark on a date whose school year nobody has entered: only holidays are known there."""

_ONE_DAY = timedelta(days=1)


class SchoolYearsOverlap(UserError):
    template = (
        "Läsåren {first} och {second} går in i varandra: båda omfattar {day}. Inget har sparats. "
        "Rätta datumen i ett av dem."
    )


class OutsideCalendar(UserError):
    template = (
        "Datumet {day} ligger utanför kalendern, som räcker från {first} till {last}. Inget har ändrats. "
        "Välj ett datum däremellan."
    )


class BlockedKind(StrEnum):
    """Why a day is not offered."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    BREAK = "break"
    TEACHER_DAY = "teacher_day"
    HALF_DAY = "half_day"
    BRIDGE_DAY = "bridge_day"
    SUMMER = "summer"


@dataclass(frozen=True)
class Blocked:
    """A reason not to meet on a day; ``name`` is Swedish and fits inside a sentence (``sportlov v. 8``)."""

    kind: BlockedKind
    name: str


@dataclass(frozen=True)
class CalendarRules:
    """Local settings: are bridge days (*klämdagar*) blocked, and which local half days."""

    bridge_days: bool = True
    half_days: frozenset[HalfDay] = frozenset()


@dataclass(frozen=True)
class Summer:
    """The days between two school years that follow on each other; both dates are included."""

    date_from: date
    date_to: date

    def __contains__(self, day: date) -> bool:
        return self.date_from <= day <= self.date_to


@dataclass(frozen=True)
class Calendar:
    """The municipality's entered school years with its rules.

    Raises SchoolYearsOverlap when two school years share a day. Days outside the years that the holidays are known
    for raise OutsideCalendar.
    """

    school_years: tuple[SchoolYear, ...] = ()
    rules: CalendarRules = CalendarRules()
    _starts: tuple[date, ...] = field(init=False, repr=False, compare=False)
    _days: Mapping[date, Blocked] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        years = tuple(sorted(self.school_years, key=lambda year: year.autumn_start))
        for first, second in pairwise(years):
            if second.autumn_start in first:
                raise SchoolYearsOverlap(first=first.name, second=second.name, day=second.autumn_start)
        object.__setattr__(self, "school_years", years)
        object.__setattr__(self, "_starts", tuple(year.autumn_start for year in years))
        object.__setattr__(self, "_days", _school_days_off(years))

    def blocked(self, day: date) -> Blocked | None:
        """Return why a day is weekend, holiday or eve, break, teacher day, half day or bridge day; None if none.

        A holiday or weekend inside a break names both, ``julafton (jullov)``: the break explains why no day near by
        is open either. Summer is not among them: see `summer` and `obstacle`.
        """
        require_known(day)
        school = self._days.get(day)
        beside = f" ({school.name})" if school is not None and school.kind is BlockedKind.BREAK else ""
        name = holidays_se.holiday_name(day)
        if name is not None:
            return Blocked(BlockedKind.HOLIDAY, name + beside)
        if holidays_se.is_weekend(day):
            return Blocked(BlockedKind.WEEKEND, weekday(day) + beside)
        if school is not None:
            return school
        half = holidays_se.half_day(day)
        if half is not None and half in self.rules.half_days:
            return Blocked(BlockedKind.HALF_DAY, half.value)
        if self.rules.bridge_days and holidays_se.is_bridge_day(day):
            return Blocked(BlockedKind.BRIDGE_DAY, "klämdag")
        return None

    def summer(self, day: date) -> Summer | None:
        """Return the summer a day lies in: after VT's end and before HT's start, when both years are entered."""
        index = bisect_right(self._starts, day)
        if not 0 < index < len(self.school_years):
            return None
        before, after = self.school_years[index - 1], self.school_years[index]
        follow_on = before.spring_end.year == after.autumn_start.year
        if not follow_on or day <= before.spring_end:
            return None
        return Summer(before.spring_end + _ONE_DAY, after.autumn_start - _ONE_DAY)

    def obstacle(self, day: date) -> Blocked | None:
        """Return why an ordinary meeting should not be on this day, summer included: what the user is asked about."""
        found = self.blocked(day)
        if found is None and self.summer(day):
            return Blocked(BlockedKind.SUMMER, "sommar")
        return found

    def is_open(self, day: date) -> bool:
        """Tell whether an ordinary meeting can be put here without asking."""
        return self.obstacle(day) is None

    def school_year_of(self, day: date) -> SchoolYear | None:
        """Return the entered school year whose terms or jullov a day lies in; None in summer."""
        index = bisect_right(self._starts, day)
        if index and day in self.school_years[index - 1]:
            return self.school_years[index - 1]
        return None

    def term_of(self, day: date) -> Term | None:
        """Return the entered term a day lies in; None in jullov, in summer and where nothing is entered."""
        year = self.school_year_of(day)
        return year.term_of(day) if year else None

    def is_entered(self, day: date) -> bool:
        """Tell whether more than holidays is known: an entered school year, or the summer between two of them."""
        return self.school_year_of(day) is not None or self.summer(day) is not None


def require_known(day: date) -> None:
    """Raise OutsideCalendar for a day outside the years that the holidays are known for."""
    if not holidays_se.FIRST_DAY <= day <= holidays_se.LAST_DAY:
        raise OutsideCalendar(day=day, first=holidays_se.FIRST_DAY, last=holidays_se.LAST_DAY)


def _school_days_off(years: Iterable[SchoolYear]) -> dict[date, Blocked]:
    """Every break and teacher day of the entered years; an entered break names a day before anything else does."""
    days: dict[date, Blocked] = {}
    for year in years:
        teacher_day = Blocked(BlockedKind.TEACHER_DAY, "studiedag")
        days.update(dict.fromkeys(year.teacher_days, teacher_day))
        christmas = Blocked(BlockedKind.BREAK, "jullov")
        days.update(dict.fromkeys(_each_day(year.autumn_end + _ONE_DAY, year.spring_start - _ONE_DAY), christmas))
        for lov in year.breaks:
            days.update(dict.fromkeys(_each_day(lov.date_from, lov.date_to), Blocked(BlockedKind.BREAK, lov.label)))
    return days


def _each_day(date_from: date, date_to: date) -> Iterable[date]:
    return (date_from + timedelta(days=n) for n in range((date_to - date_from).days + 1))
