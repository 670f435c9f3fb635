"""Dates as people type them. If these fail, a meeting lands on a day nobody meant."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.meetings import ImpossibleDate
from samverkan_desktop.domain.swedish import MONTHS, heading_date, short_date
from samverkan_desktop.gui.models.day_text import day_words, read_day

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-03", date(2026, 12, 3)),
        ("  20261203 ", date(2026, 12, 3)),
        ("261203", date(2026, 12, 3)),
        ("3 dec", date(2026, 12, 3)),
        ("3 DEC.", date(2026, 12, 3)),
        ("den 3 december 2027", date(2027, 12, 3)),
        ("torsdagen den 3 december", date(2026, 12, 3)),
        ("tors 3 dec", date(2026, 12, 3)),
        ("3:e december", date(2026, 12, 3)),
        ("3/12", date(2026, 12, 3)),
        ("3/12 2025", date(2025, 12, 3)),
        ("14 jan", date(2027, 1, 14)),
        ("1 juni", date(2027, 6, 1)),
        ("25 okt", date(2026, 10, 25)),  # less than a month ago: it is that one
        ("20 okt", date(2027, 10, 20)),
        ("29 feb", date(2028, 2, 29)),
    ],
)
def test_what_people_type(text: str, day: date) -> None:
    assert read_day(text, near=TODAY) == day


@pytest.mark.parametrize(
    "text", ["31/2", "2026-02-30", "20260230", "0 dec", "3 xyz", "3 d", "v. 49", "i morgon", "12", "²/2"]
)
def test_what_is_no_date_is_told(text: str) -> None:
    with pytest.raises(ImpossibleDate) as fault:
        read_day(text, near=TODAY)
    assert text[:5] in fault.value.sentence()


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back_however_it_is_written(day: date) -> None:
    numbers = f"{day.day}/{day.month} {day.year}"
    words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    for text in (day.isoformat(), f"{day:%Y%m%d}", numbers, words, f"{short_date(day)} {day.year}"):
        assert read_day(text, near=TODAY) == day
    assert read_day(heading_date(day), near=day + timedelta(days=30)) == day


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.dates(date(1995, 1, 1), date(2090, 12, 31)))
def test_a_day_without_a_year_is_the_next_one(wanted: date, near: date) -> None:
    found = read_day(f"{wanted.day}/{wanted.month}", near=near)
    assert (found.day, found.month) == (wanted.day, wanted.month)
    assert near - timedelta(days=31) <= found
    if (wanted.day, wanted.month) != (29, 2):
        assert found <= near + timedelta(days=366 - 31)


def test_the_words_beside_a_date() -> None:
    assert day_words(date(2026, 12, 3)) == "torsdag, v.\u00a049"
