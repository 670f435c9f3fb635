"""Days and times in the language of the window. Papers are Swedish and go by `domain.swedish` alone."""

from __future__ import annotations

from datetime import date, time

from samverkan_desktop.domain import swedish
from samverkan_desktop.domain.swedish import NBSP, clock_time
from samverkan_desktop.gui.language import SWEDISH, spoken

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def weekday(day: date) -> str:
    """``torsdag``, ``Thursday``."""
    return swedish.weekday(day) if _in_swedish() else _WEEKDAYS[day.weekday()]


def short_date(day: date) -> str:
    """``3 dec``, ``3 Dec``."""
    return swedish.short_date(day) if _in_swedish() else f"{day.day} {_MONTHS[day.month - 1][:3]}"


def heading_date(day: date) -> str:
    """``torsdag 3 december``, ``Thursday 3 December``."""
    return swedish.heading_date(day) if _in_swedish() else f"{weekday(day)} {day.day} {_MONTHS[day.month - 1]}"


def long_date(day: date) -> str:
    """``torsdagen den 3 december 2026``, ``Thursday 3 December 2026``."""
    return swedish.long_date(day) if _in_swedish() else f"{heading_date(day)} {day.year}"


def month_name(year: int, month: int) -> str:
    """``oktober 2026``, ``October 2026``."""
    return f"{swedish.MONTHS[month - 1] if _in_swedish() else _MONTHS[month - 1]} {year}"


def week(day: date) -> str:
    """``v. 49``, ``w. 49``."""
    return swedish.week(day) if _in_swedish() else f"w.{NBSP}{day.isocalendar().week}"


def time_span(start: time, end: time) -> str:
    """``kl. 13.00–15.00``, ``13.00–15.00``."""
    return swedish.time_span(start, end) if _in_swedish() else f"{clock_time(start)}–{clock_time(end)}"


def _in_swedish() -> bool:
    return spoken() == SWEDISH
