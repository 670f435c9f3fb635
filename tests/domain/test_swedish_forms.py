"""Dates, times and numbers as they stand on every paper. If these fail, invitations carry wrong or odd-looking days."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain import swedish as sv

DATES = st.dates(date(1900, 1, 1), date(2199, 12, 31))
N = "\u00a0"


def test_the_forms_of_one_day() -> None:
    """The forms docs/domain.md asks for: running text, heading, short, week."""
    day = date(2026, 12, 3)
    assert sv.long_date(day) == f"torsdagen den 3{N}december 2026"
    assert sv.heading_date(day) == "torsdag 3 december"
    assert sv.short_date(day) == "3 dec"
    assert sv.week(day) == f"v.{N}49"
    assert sv.iso_week(day) == "2026-W49"


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 12, 28), "2026-W53"),
        (date(2027, 1, 3), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2024, 12, 30), "2025-W01"),
        (date(2027, 2, 23), "2027-W08"),
    ],
)
def test_weeks_at_the_turn_of_the_year(day: date, week: str) -> None:
    """Else v. 53 of 2026 is announced as v. 1, a week before anybody comes."""
    assert sv.iso_week(day) == week
    assert sv.week(day) == f"v.{N}{int(week[-2:])}"


def test_every_weekday_and_month_has_its_name() -> None:
    """Else some papers of the year name the wrong day."""
    monday = date(2026, 1, 5)
    names = [sv.weekday(monday + timedelta(days=n)) for n in range(7)]
    assert names == ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
    months = [sv.short_date(date(2026, month, 1)) for month in range(1, 13)]
    assert [m.removeprefix("1 ") for m in months] == (
        "jan feb mars apr maj juni juli aug sep okt nov dec".split()  # noqa: SIM905  # reads like the calendar it is
    )


@given(DATES)
def test_a_long_date_tells_exactly_one_day(day: date) -> None:
    """Else two different days print alike."""
    found = re.fullmatch(rf"(\w+)en den (\d+){N}(\w+) (\d{{4}})", sv.long_date(day))
    assert found is not None
    assert (int(found[2]), sv.MONTHS.index(found[3]) + 1, int(found[4])) == (day.day, day.month, day.year)
    assert sv.WEEKDAYS.index(found[1]) == day.weekday()


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (time(13), time(15), f"kl.{N}13.00–15.00"),
        (time(8, 5), time(9, 30), f"kl.{N}08.05–09.30"),
        (time(0), time(23, 59, 59), f"kl.{N}00.00–23.59"),
    ],
)
def test_time_spans(start: time, end: time, text: str) -> None:
    """Else the time breaks over a line or reads like an amount."""
    assert sv.time_span(start, end) == text


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        ([], ""),
        ([7], f"§{N}7"),
        ([41, 42, 43, 45], f"§§{N}41–43, 45"),
        ([45, 43, 41, 42, 42], f"§§{N}41–43, 45"),
        ([1, 3, 5], f"§§{N}1, 3, 5"),
        (range(41, 49), f"§§{N}41–48"),
        ([9, 10, 99, 100], f"§§{N}9–10, 99–100"),
    ],
)
def test_paragraph_runs(numbers: list[int], text: str) -> None:
    """Else the list of who was present when names the wrong paragraphs."""
    assert sv.paragraphs(numbers) == text


@given(st.sets(st.integers(1, 400), min_size=1))
def test_paragraph_runs_hold_every_number_and_no_other(numbers: set[int]) -> None:
    """Else somebody reads a § of a case they were not in the room for, or misses one they were."""
    text = sv.paragraphs(numbers)
    told: set[int] = set()
    for part in text.lstrip("§").strip().split(", "):
        first, _, last = part.partition("–")
        told |= set(range(int(first), int(last or first) + 1))
    assert told == numbers
    assert text.startswith("§§") == (len(numbers) > 1)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ([], ""),
        (["jurist"], "jurist"),
        (["kurator", "jurist"], "kurator och jurist"),
        (["kurator", "jurist", "pedagog"], "kurator, jurist och pedagog"),
    ],
)
def test_listing(words: list[str], text: str) -> None:
    """Else "Funktion som saknas" reads like a computer wrote it."""
    assert sv.listing(iter(words)) == text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (808 / 1424 * 100, 1, "56,7"),  # a known figure of the city audit
        (1385 / 2559 * 100, 1, "54,1"),
        (0, 1, "0,0"),
        (-0.04, 1, "0,0"),
        (-0.06, 1, "-0,1"),
        (12, 0, "12"),
        (1234.5, 2, "1234,50"),
    ],
)
def test_decimals(value: float, digits: int, text: str) -> None:
    """Else the board reads a decimal point, or minus nothing."""
    assert sv.decimal(value, digits) == text


def test_a_capital_first_and_the_rest_untouched() -> None:
    """Else "BUP" becomes "Bup"."""
    assert sv.capitalised("övergång till BUP") == "Övergång till BUP"
    assert sv.capitalised("") == ""


@pytest.mark.parametrize(
    ("name", "inside"),
    [("Kurator", "kurator"), ("Öppna förskolan", "öppna förskolan"), ("BUP", "BUP"), ("Ö", "ö"), ("", "")],
)
def test_a_name_inside_a_sentence(name: str, inside: str) -> None:
    """Else the minutes say "saknades: Kurator", or "bUP"."""
    assert sv.uncapitalised(name) == inside
