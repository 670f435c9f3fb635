"""Dates as people type them: ``2026-12-03``, ``3 dec``, ``3/12``, ``20261203``. Pure; no widget."""

from __future__ import annotations

import re
from datetime import date, timedelta

from samverkan_desktop.domain.meetings import ImpossibleDate, parse_day
from samverkan_desktop.domain.swedish import MONTHS, WEEKDAYS
from samverkan_desktop.gui.days import week, weekday

_BACK = timedelta(days=31)
_NUMBERS = re.compile(r"(?P<year>\d{4}|\d{2})(?P<month>\d{2})(?P<day>\d{2})", re.ASCII)
_SLASH = re.compile(r"(?P<day>\d{1,2})\s*/\s*(?P<month>\d{1,2})(?:[\s/-]+(?P<year>\d{4}))?", re.ASCII)
_NAMED = re.compile(r"(?P<day>\d{1,2})(?::?e)?\.?\s+(?P<name>[^\W\d_]{3,})\.?(?:\s+(?P<year>\d{4}))?")
_WEEKDAY = re.compile(rf"(?:(?:{'|'.join(day[:3] for day in WEEKDAYS)})\w*\.?,?\s+)?(?:den\s+)?")


def read_day(text: str, *, near: date) -> date:
    """Read a date. One without a year is the first that lies no more than a month before ``near``.

    Raises ImpossibleDate, with what was typed.
    """
    plain = _WEEKDAY.sub("", text.strip().casefold(), count=1)
    if found := _NUMBERS.fullmatch(plain):
        year = int(found["year"])
        return _made(text, year if year > 99 else near.year // 100 * 100 + year, int(found["month"]), int(found["day"]))
    if found := _SLASH.fullmatch(plain):
        return _dated(text, found["year"], int(found["month"]), int(found["day"]), near)
    if found := _NAMED.fullmatch(plain):
        month = next((n for n, name in enumerate(MONTHS, start=1) if name.startswith(found["name"])), 0)
        return _dated(text, found["year"], month, int(found["day"]), near)
    return parse_day(plain)


def day_words(day: date, *, brief: bool = False) -> str:
    """``torsdag, v. 49``: what a bare date does not tell."""
    return f"{weekday(day)[:3]}, {week(day)}" if brief else f"{weekday(day)}, {week(day)}"


def _dated(text: str, year: str | None, month: int, day: int, near: date) -> date:
    if year:
        return _made(text, int(year), month, day)
    earliest = near - _BACK
    for candidate in range(earliest.year, earliest.year + 9):  # 29 February comes within eight years
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if found >= earliest:
            return found
    return _made(text, near.year, month, day)


def _made(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise ImpossibleDate(text=_quoted(text)) from None


def _quoted(text: str) -> str:
    return " ".join(text.split())[:20]
