"""A school year as it usually falls in Skåne, to be confirmed against what the municipality has decided.

Nothing here is law: each municipality sets its own dates. The proposal saves typing and is marked as one.
"""

from __future__ import annotations

from datetime import date, timedelta

from samverkan_desktop.domain.school_year import SchoolBreak, SchoolYear

_MONDAY, _FRIDAY = 0, 4
_SPORTS_WEEK = 8
_AUTUMN_WEEK = 44


def school_year_name(start_year: int) -> str:
    """``2026/27``."""
    return f"{start_year}/{(start_year + 1) % 100:02d}"


def default_school_year(start_year: int, *, id: str = "") -> SchoolYear:
    """Return a proposal for the school year that begins in ``start_year``: sportlov v. 8, påsklov, höstlov v. 44.

    ``id`` is given by the one who saves it. Autumn term from the Monday around 18 August to the last Friday by
    21 December, spring term from after trettondag jul to the Friday around 12 June.
    """
    spring_year = start_year + 1
    from dateutil.easter import easter  # start-up: not for the first page

    easter_day = easter(spring_year)
    return SchoolYear(
        id=id,
        name=school_year_name(start_year),
        autumn_start=_on_or_after(date(start_year, 8, 15), _MONDAY),
        autumn_end=_on_or_after(date(start_year, 12, 15), _FRIDAY),
        spring_start=_spring_start(spring_year),
        spring_end=_on_or_after(date(spring_year, 6, 9), _FRIDAY),
        breaks=(
            _week_off("höstlov", start_year, _AUTUMN_WEEK),
            _week_off("sportlov", spring_year, _SPORTS_WEEK),
            # the four days before the Easter holidays, so that the break joins them
            SchoolBreak("påsklov", easter_day - timedelta(days=6), easter_day - timedelta(days=3)),
        ),
        proposal=True,
    )


def _spring_start(year: int) -> date:
    """The first weekday after trettondag jul; not a lone Friday."""
    day = date(year, 1, 7)
    return day if day.weekday() < _FRIDAY else _on_or_after(day, _MONDAY)


def _week_off(name: str, year: int, week: int) -> SchoolBreak:
    return SchoolBreak(name, date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 5))


def _on_or_after(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % 7)
