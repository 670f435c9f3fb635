"""If these fail, a meeting is called on a day when nobody is there, or a good day is refused."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta

import pytest

from samverkan_desktop.domain.calendar import (
    Blocked,
    BlockedKind,
    Calendar,
    CalendarRules,
    OutsideCalendar,
    SchoolYearsOverlap,
)
from samverkan_desktop.domain.holidays_se import (
    HalfDay,
    half_day,
    holiday_name,
    is_bridge_day,
    is_working_day,
    working_days_before,
)
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.school_year_defaults import default_school_year

D = date
YEARS = tuple(default_school_year(year) for year in (2025, 2026, 2027))
CALENDAR = Calendar(YEARS)


def easter_sunday(year: int) -> date:
    """Gauss's rule as completed by Lichtenberg: another way to Easter than the one the program uses."""
    k = year // 100
    m = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
    s = 2 - (3 * k + 3) // 4
    a = year % 19
    d = (19 * a + m) % 30
    r = (d + a // 11) // 29
    og = 21 + d - r
    sz = 7 - (year + year // 4 + s) % 7
    return date(year, 3, 1) + timedelta(days=og + 7 - (og - sz) % 7 - 1)


def first_saturday_from(day: date) -> date:
    return next(day + timedelta(days=n) for n in range(7) if (day + timedelta(days=n)).weekday() == 5)


def days_by_statute(year: int) -> set[date]:
    """Lag (1989:253) om allmänna helgdagar, sundays aside, and the three eves."""
    easter = easter_sunday(year)
    midsummer = first_saturday_from(D(year, 6, 20))
    days = {D(year, *md) for md in ((1, 1), (1, 6), (5, 1), (12, 24), (12, 25), (12, 26), (12, 31))}
    days |= {easter + timedelta(days=n) for n in (-2, 0, 1, 39, 49)}
    days |= {midsummer, midsummer - timedelta(days=1), first_saturday_from(D(year, 10, 31))}
    # nationaldagen took the place of annandag pingst by SFS 2004:1320
    days.add(D(year, 6, 6) if year >= 2005 else easter + timedelta(days=50))
    return days


@pytest.mark.parametrize("year", [1990, 2004, 2005, *range(2020, 2052), 2099])
def test_holidays_are_those_of_the_statute(year: int) -> None:
    all_days = [D(year, 1, 1) + timedelta(days=n) for n in range(366)]
    assert {day for day in all_days if day.year == year and holiday_name(day)} == days_by_statute(year)


@pytest.mark.parametrize(("year", "easter"), [(2027, D(2027, 3, 28)), (2028, D(2028, 4, 16))])
def test_easter_of_the_two_years_that_are_known(year: int, easter: date) -> None:
    assert holiday_name(easter) == "påskdagen"
    assert holiday_name(easter + timedelta(days=1)) == "annandag påsk"


@pytest.mark.parametrize(
    ("day", "kind", "name"),
    [
        (D(2027, 6, 25), "holiday", "midsommarafton"),
        (D(2026, 12, 24), "holiday", "julafton (jullov)"),
        (D(2026, 12, 31), "holiday", "nyårsafton (jullov)"),
        (D(2027, 1, 6), "holiday", "trettondedag jul (jullov)"),
        (D(2027, 3, 26), "holiday", "långfredagen"),
        (D(2027, 5, 6), "holiday", "Kristi himmelsfärdsdag"),
        (D(2027, 9, 25), "weekend", "lördag"),
        (D(2027, 9, 26), "weekend", "söndag"),
        (D(2026, 12, 20), "weekend", "söndag (jullov)"),
        (D(2027, 2, 22), "break", "sportlov v. 8"),
        (D(2027, 2, 26), "break", "sportlov v. 8"),
        (D(2027, 3, 25), "break", "påsklov v. 12"),
        (D(2027, 11, 2), "break", "höstlov v. 44"),
        (D(2026, 12, 21), "break", "jullov"),
        (D(2027, 1, 5), "break", "jullov"),
        (D(2026, 9, 25), "teacher_day", "studiedag"),
        (D(2027, 5, 7), "bridge_day", "klämdag"),
        (D(2027, 2, 16), None, None),
        (D(2026, 12, 18), None, None),
        (D(2027, 1, 7), None, None),
        (D(2027, 7, 13), None, None),
    ],
)
def test_a_blocked_day_is_named(day: date, kind: str | None, name: str | None) -> None:
    years = (YEARS[0], replace(YEARS[1], teacher_days=(D(2026, 9, 25),)), YEARS[2])
    found = Calendar(years).blocked(day)
    assert found == (Blocked(BlockedKind(kind), name) if kind and name else None)


def test_two_holidays_on_one_day_are_both_named() -> None:
    assert holiday_name(D(2008, 5, 1)) == "första maj och Kristi himmelsfärdsdag"


@pytest.mark.parametrize(
    ("day", "half"),
    [
        (D(2027, 1, 5), HalfDay.TWELFTH_EVE),
        (D(2027, 3, 25), HalfDay.MAUNDY_THURSDAY),
        (D(2027, 4, 30), HalfDay.WALPURGIS),
        (D(2027, 11, 5), HalfDay.ALL_SAINTS_EVE),
        (D(2026, 10, 30), HalfDay.ALL_SAINTS_EVE),
        (D(2026, 11, 6), None),
        (D(2027, 3, 24), None),
    ],
)
def test_half_days_count_only_where_the_municipality_says_so(day: date, half: HalfDay | None) -> None:
    assert half_day(day) is half
    assert Calendar().blocked(day) is None
    every = Calendar(rules=CalendarRules(half_days=frozenset(HalfDay)))
    assert every.blocked(day) == (Blocked(BlockedKind.HALF_DAY, half.value) if half else None)


def test_only_a_single_working_day_between_days_off_is_a_bridge() -> None:
    bridges = [
        d for d in (D(2026, 1, 1) + timedelta(days=n) for n in range(731)) if is_bridge_day(d)
    ]  # counted on a wall calendar for 2026 and 2027
    assert bridges == [D(2026, 1, 2), D(2026, 1, 5), D(2026, 5, 15), D(2027, 5, 7)]
    assert Calendar(rules=CalendarRules(bridge_days=False)).is_open(D(2027, 5, 7))
    assert not Calendar().is_open(D(2027, 5, 7))


def test_summer_lies_between_school_years_that_follow_on_each_other() -> None:
    summer = CALENDAR.summer(D(2027, 7, 13))
    assert summer is not None
    assert (summer.date_from, summer.date_to) == (D(2027, 6, 12), D(2027, 8, 15))
    assert CALENDAR.summer(D(2027, 6, 11)) is None
    assert CALENDAR.summer(D(2027, 6, 12)) == CALENDAR.summer(D(2027, 8, 15)) == summer
    assert CALENDAR.summer(D(2027, 8, 16)) is None
    assert CALENDAR.obstacle(D(2027, 7, 13)) == Blocked(BlockedKind.SUMMER, "sommar")
    assert CALENDAR.obstacle(D(2027, 6, 25)) == Blocked(BlockedKind.HOLIDAY, "midsommarafton")


def test_a_missing_school_year_is_not_taken_for_summer() -> None:
    gap = Calendar((YEARS[0], YEARS[2]))
    for day in (D(2026, 7, 1), D(2026, 11, 3), D(2027, 7, 1)):
        assert gap.summer(day) is None
        assert not gap.is_entered(day)
    assert gap.blocked(D(2027, 2, 23)) is None, "a break of a year nobody entered"
    assert gap.is_entered(D(2027, 12, 24))


@pytest.mark.parametrize(
    ("day", "entered", "term"),
    [
        (D(2025, 8, 17), False, None),
        (D(2025, 8, 18), True, "HT 2025"),
        (D(2026, 12, 29), True, None),
        (D(2027, 7, 1), True, None),
        (D(2028, 6, 9), True, "VT 2028"),
        (D(2028, 6, 10), False, None),
    ],
)
def test_what_is_entered(day: date, entered: bool, term: str | None) -> None:
    assert CALENDAR.is_entered(day) is entered
    found = CALENDAR.term_of(day)
    assert (found.label if found else None) == term


def test_school_years_may_come_in_any_order_but_not_overlap() -> None:
    assert Calendar(YEARS[::-1]) == CALENDAR
    twice: tuple[SchoolYear, ...] = (*YEARS, replace(YEARS[1], id="x", name="dubbel"))
    with pytest.raises(SchoolYearsOverlap) as caught:
        Calendar(twice)
    assert caught.value.sentence().startswith("Läsåren 2026/27 och dubbel går in i varandra: båda omfattar 2026-08-17.")


@pytest.mark.parametrize("day", [D(1989, 12, 31), D(2100, 1, 1), date.max, date.min])
def test_days_beyond_the_known_years_are_refused(day: date) -> None:
    with pytest.raises(OutsideCalendar) as caught:
        CALENDAR.blocked(day)
    assert "1990-01-01 till 2099-12-31" in caught.value.sentence()


def test_the_first_and_last_known_day_have_an_answer() -> None:
    assert CALENDAR.blocked(D(1990, 1, 1)) == Blocked(BlockedKind.HOLIDAY, "nyårsdagen")
    assert CALENDAR.blocked(D(2099, 12, 31)) == Blocked(BlockedKind.HOLIDAY, "nyårsafton")


def test_notice_in_working_days_passes_holidays_and_weekends() -> None:
    assert working_days_before(D(2027, 4, 1), 3) == D(2027, 3, 25)  # long Easter weekend between
    assert working_days_before(D(2027, 9, 21), 15) == D(2027, 8, 31)
    assert working_days_before(D(2027, 9, 21), 0) == D(2027, 9, 21)
    assert is_working_day(D(2027, 2, 23)), "offices are open in sportlov"


def test_the_holiday_library_waits_until_it_is_needed() -> None:
    """Start-up would be a third of a second slower for everyone."""
    code = (
        "import sys, datetime, samverkan_desktop.domain.planner, samverkan_desktop.domain.school_year_defaults as s\n"
        "from samverkan_desktop.domain.calendar import Calendar\n"
        "calendar = Calendar((s.default_school_year(2026),))\n"
        "print('holidays' in sys.modules)\n"
        "calendar.blocked(datetime.date(2027, 1, 12))\n"
        "print('holidays' in sys.modules)\n"
    )
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert out.stdout.split() == ["False", "True"]
