"""If these fail, next year's series is proposed in the summer or drifts from the rhythm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from samverkan_desktop.domain.calendar import Calendar, OutsideCalendar
from samverkan_desktop.domain.planner_first import propose_first
from samverkan_desktop.domain.school_year import SchoolBreak
from samverkan_desktop.domain.school_year_defaults import default_school_year

D = date
YEARS = (default_school_year(2026), default_school_year(2027))  # autumn term from Monday 2027-08-16
CALENDAR = Calendar(YEARS)


@pytest.mark.parametrize(
    ("last", "first"),
    [
        (D(2026, 12, 1), D(2027, 1, 12)),
        (D(2027, 4, 6), D(2027, 5, 18)),
        (D(2027, 4, 30), D(2027, 6, 11)),  # the last day of term is not summer
        (D(2027, 5, 18), D(2027, 8, 17)),  # Tuesday of the first week
        (D(2027, 5, 17), D(2027, 8, 16)),
        (D(2027, 5, 21), D(2027, 8, 20)),
        (D(2027, 5, 22), D(2027, 8, 16)),  # a Saturday has no weekday to keep
        (D(2027, 7, 5), D(2027, 8, 16)),
        (D(2027, 1, 12), D(2027, 2, 23)),  # sportlov: the planner moves it, the rhythm stays
    ],
)
def test_six_weeks_on_or_the_first_open_week_of_term(last: date, first: date) -> None:
    found = propose_first(last, calendar=CALENDAR)
    assert found.date == first
    assert found.entered
    assert found.mark == ""


def test_a_closed_first_week_is_passed() -> None:
    busy = replace(YEARS[1], breaks=(SchoolBreak("uppstart", D(2027, 8, 16), D(2027, 8, 20)),))
    found = propose_first(D(2027, 5, 18), calendar=Calendar((YEARS[0], busy)))
    assert found.date == D(2027, 8, 24)
    assert found.sentence == "Första öppna veckan på terminen: tisdag 29 juni ligger i sommaruppehållet."


def test_a_term_that_is_closed_for_long_still_gets_a_date_in_term() -> None:
    shut = replace(YEARS[1], breaks=(SchoolBreak("ombyggnad", D(2027, 8, 16), D(2027, 10, 29)),))
    assert propose_first(D(2027, 5, 18), calendar=Calendar((YEARS[0], shut))).date == D(2027, 8, 16)


def test_where_next_year_is_not_entered_the_date_is_marked() -> None:
    found = propose_first(D(2027, 5, 18), calendar=Calendar(YEARS[:1]))
    assert (found.date, found.mark) == (D(2027, 6, 29), "läsåret ej inlagt")
    assert found.sentence == "42 dagar efter mötet tisdag 18 maj."


def test_other_intervals_and_impossible_dates() -> None:
    assert propose_first(D(2027, 4, 6), calendar=CALENDAR, interval_days=28).date == D(2027, 5, 4)
    with pytest.raises(OutsideCalendar):
        propose_first(date.max, calendar=CALENDAR)
