"""Swedish public holidays and the eves that everyone has off, under their Swedish names.

Source: lag (1989:253) om allmänna helgdagar, by way of the `holidays` library, which also knows midsommarafton,
julafton and nyårsafton. The library is imported when a year is first asked for and each year is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from types import MappingProxyType

FIRST_DAY = date(1990, 1, 1)
LAST_DAY = date(2099, 12, 31)
"""The calendar is trusted between these days, both included."""

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5
_PROPER_NAMES = ("Kristi ",)


class HalfDay(StrEnum):
    """Days on which many municipalities close early; which of them count is a local setting (docs/domain.md)."""

    TWELFTH_EVE = "trettondagsafton"
    MAUNDY_THURSDAY = "skärtorsdagen"
    WALPURGIS = "valborgsmässoafton"
    ALL_SAINTS_EVE = "dagen före alla helgons dag"


def holiday_name(day: date) -> str | None:
    """Return ``midsommarafton`` and the like, or None on an ordinary day or outside the calendar's years."""
    return _holidays_of(day.year).get(day)


def half_day(day: date) -> HalfDay | None:
    """Return which local half day it is, whether or not the municipality counts it."""
    match day.month, day.day:
        case 1, 5:
            return HalfDay.TWELFTH_EVE
        case 4, 30:
            return HalfDay.WALPURGIS
    if day.weekday() == 4 and date(day.year, 10, 30) <= day <= date(day.year, 11, 5):
        return HalfDay.ALL_SAINTS_EVE
    if day.month not in (3, 4):
        return None
    from dateutil.easter import easter  # start-up: not one day of the first page in ten is near Easter

    return HalfDay.MAUNDY_THURSDAY if day == easter(day.year) - timedelta(days=3) else None


def is_weekend(day: date) -> bool:
    """Tell Saturday and Sunday."""
    return day.weekday() >= _SATURDAY


def is_working_day(day: date) -> bool:
    """Tell Monday to Friday that is neither holiday nor eve. School breaks are working days: offices are open."""
    return not is_weekend(day) and holiday_name(day) is None


def is_bridge_day(day: date) -> bool:
    """Tell a klämdag: a single working day between two days off."""
    return is_working_day(day) and not is_working_day(day - _ONE_DAY) and not is_working_day(day + _ONE_DAY)


def working_days_before(day: date, count: int) -> date:
    """Return the working day that lies ``count`` working days before ``day``, for notice counted in such days."""
    while count > 0:
        day -= _ONE_DAY
        if is_working_day(day):
            count -= 1
    return day


@cache
def _holidays_of(year: int) -> Mapping[date, str]:
    """Return one year's holidays and eves. The cache is bounded by the calendar's years."""
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        return MappingProxyType({})
    from holidays import country_holidays  # start-up: the library costs more than the rest of the domain together

    found = country_holidays("SE", years=year, expand=False, language="sv", categories=("public", "de_facto"))
    return MappingProxyType({day: _in_a_sentence(name) for day, name in found.items()})


def _in_a_sentence(names: str) -> str:
    """``Nationaldagen; Pingstdagen`` becomes ``nationaldagen och pingstdagen``."""
    parts = (part.strip() for part in names.split(";"))
    return " och ".join(part if part.startswith(_PROPER_NAMES) else part[:1].lower() + part[1:] for part in parts)
