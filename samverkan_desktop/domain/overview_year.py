"""The school year and half-year that the first page speaks of.

Counted by the calendar, from 1 July and 1 January, so that no day falls between two of them whatever is entered: a
meeting in the first week of August belongs to the school year that begins. Whether the municipality has entered the
year is told beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from samverkan_desktop.domain.half_year import HalfYear
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.school_year_defaults import school_year_name
from samverkan_desktop.domain.value_classes import dataclass

_TURN = 7
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class YearSpan:
    """A school year from 1 July to 30 June, both included; ``entered`` is what the municipality has entered."""

    start_year: int
    entered: SchoolYear | None = None

    @property
    def name(self) -> str:
        """``2026/27``, or the name the municipality gave it."""
        return self.entered.name if self.entered else school_year_name(self.start_year)

    @property
    def date_from(self) -> date:
        return date(self.start_year, _TURN, 1)

    @property
    def date_to(self) -> date:
        return date(self.start_year + 1, _TURN, 1) - _ONE_DAY

    @property
    def ends(self) -> date:
        """The last day of the spring term, or the middle of June where the year is not entered."""
        return self.entered.spring_end if self.entered else date(self.start_year + 1, 6, 15)

    def __contains__(self, day: date) -> bool:
        return self.date_from <= day <= self.date_to


def year_span(day: date, school_years: Iterable[SchoolYear], *, later: int = 0) -> YearSpan:
    """Return the school year of a day, or the one so many years ``later``."""
    start_year = (day.year if day.month >= _TURN else day.year - 1) + later
    entered = next((year for year in school_years if year.autumn_start.year == start_year), None)
    return YearSpan(start_year, entered)


def half_year(day: date) -> HalfYear:
    """Return the half-year of a day."""
    return HalfYear.of(day)
