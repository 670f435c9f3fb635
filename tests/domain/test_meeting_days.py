"""If these fail, a year that was mistyped puts a meeting where nobody ever looks, or an ordinary day is questioned."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.meeting_days import Oddity, odd_days, oddity

TODAY = date(2026, 12, 3)
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("day", "odd"),
    [
        (date(2026, 12, 3), None),
        (date(2026, 12, 2), Oddity.PAST),
        (date(2025, 12, 3), Oddity.PAST),
        (date(2025, 12, 2), Oddity.LONG_AGO),
        (date(1990, 1, 2), Oddity.LONG_AGO),
        (date(2028, 6, 9), None),
        (date(2028, 12, 2), None),
        (date(2028, 12, 3), Oddity.FAR_AHEAD),
        (date(2099, 12, 1), Oddity.FAR_AHEAD),
    ],
)
def test_what_is_odd_about_a_day(day: date, odd: Oddity | None) -> None:
    assert oddity(day, TODAY) is odd


@given(today=DAYS, ahead=st.integers(0, 570))
def test_this_school_year_and_the_next_are_never_odd(today: date, ahead: int) -> None:
    assert oddity(today + timedelta(days=ahead), today) is None


@given(days=st.lists(DAYS), today=DAYS)
def test_each_day_of_a_series_is_told_once_and_in_order(days: list[date], today: date) -> None:
    found = odd_days(days, today)
    assert list(found.past) == sorted({day for day in days if day < today})
    assert list(found.ahead) == sorted({day for day in days if oddity(day, today) is Oddity.FAR_AHEAD})
    assert bool(found) == any(oddity(day, today) for day in days)
