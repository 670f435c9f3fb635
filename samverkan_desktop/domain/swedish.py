"""Dates, times and numbers as a good secretary writes them (docs/domain.md: papers).

``2026-11-21`` in tables is ``date.isoformat()``; these are the forms for running text.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
MONTHS_SHORT = tuple(name if len(name) <= 4 else name[:3] for name in MONTHS)
NBSP = "\u00a0"


def weekday(day: date) -> str:
    """``torsdag``."""
    return WEEKDAYS[day.weekday()]


def long_date(day: date) -> str:
    """``torsdagen den 3 december 2026``: for running text on papers."""
    return f"{weekday(day)}en den {day.day}{NBSP}{MONTHS[day.month - 1]} {day.year}"


def heading_date(day: date) -> str:
    """``torsdag 3 december``: for headings on screen."""
    return f"{weekday(day)} {day.day} {MONTHS[day.month - 1]}"


def short_date(day: date) -> str:
    """``3 dec``: where space is scarce and the year is clear."""
    return f"{day.day} {MONTHS_SHORT[day.month - 1]}"


def week(day: date) -> str:
    """``v. 49``, by ISO 8601."""
    return f"v.{NBSP}{day.isocalendar().week}"


def iso_week(day: date) -> str:
    """``2026-W49``: for machines."""
    iso = day.isocalendar()
    return f"{iso.year}-W{iso.week:02d}"


def clock_time(at: time) -> str:
    """``13.00``."""
    return f"{at.hour:02d}.{at.minute:02d}"


def time_span(start: time, end: time) -> str:
    """``kl. 13.00–15.00``."""
    return f"kl.{NBSP}{clock_time(start)}–{clock_time(end)}"


def paragraph(number: int) -> str:
    """``§ 7`` with a space that does not break."""
    return f"§{NBSP}{number}"


def paragraphs(numbers: Iterable[int]) -> str:
    """``§§ 41–43, 45``: runs are drawn together; a single one is ``§ 41``."""
    ordered = sorted(set(numbers))
    if not ordered:
        return ""
    if len(ordered) == 1:
        return paragraph(ordered[0])
    runs: list[tuple[int, int]] = []
    for number in ordered:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    parts = [str(a) if a == b else f"{a}–{b}" for a, b in runs]
    return f"§§{NBSP}{', '.join(parts)}"


def listing(words: Iterable[str]) -> str:
    """``kurator, jurist och pedagog``."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} och {items[-1]}"


def decimal(value: float, digits: int = 1) -> str:
    """``56,7``: decimal comma. What rounds to nothing is ``0,0``, never ``-0,0``."""
    return f"{value:z.{digits}f}".replace(".", ",")


def capitalised(text: str) -> str:
    """First letter large, the rest untouched."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """First letter small, for a name inside a sentence; an abbreviation such as ``BVC`` keeps its capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
