"""The times that lists and figures are chosen by: school years and terms, latest first, and all there is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from samverkan_desktop.domain.overview_year import half_year, year_span
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.domain.school_year import SchoolYear, TermKind

ALL = "all"
_YEAR = "läsåret {year}"
_AUTUMN = "hösten {year}"
_SPRING = "våren {year}"
_EVER = "hela tiden"


@dataclass(frozen=True)
class TimeSpan:
    """A time by its name; both days are included."""

    key: str
    name: Phrase
    date_from: date
    date_to: date

    def __contains__(self, day: date) -> bool:
        return self.date_from <= day <= self.date_to


def time_spans(first: date | None, today: date, school_years: Iterable[SchoolYear]) -> tuple[TimeSpan, ...]:
    """Return what can be chosen between the first day and today: each school year with its terms, and everything."""
    known = tuple(school_years)
    start, year = min(first or today, today), year_span(today, known)
    found: list[TimeSpan] = []
    while year.date_to >= start:
        found.append(TimeSpan(str(year.start_year), say(_YEAR, year=year.name), year.date_from, year.date_to))
        term = half_year(year.date_to)
        for half in (term, term.before()):
            if half.date_from > today or half.date_to < start:
                continue
            template = _AUTUMN if half.kind is TermKind.AUTUMN else _SPRING
            key = f"{half.year}{half.kind.value}"
            found.append(TimeSpan(key, say(template, year=half.year), half.date_from, half.date_to))
        year = year_span(today, known, later=year.start_year - 1 - year_span(today, known).start_year)
    return (*found, TimeSpan(ALL, say(_EVER), start, max(today, found[0].date_to if found else today)))
