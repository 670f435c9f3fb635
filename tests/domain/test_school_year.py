"""If these fail, a mistyped school year is taken in silence and every date planned on it is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.school_year import (
    BreakEndsBeforeStart,
    BreakOutsideYear,
    BreaksOverlap,
    SchoolBreak,
    SchoolYear,
    SchoolYearOrder,
    SchoolYearOutOfRange,
    SchoolYearSpan,
    TeacherDayOutsideYear,
    TermKind,
    terms_between,
)
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.domain.text import TextMissing, TextTooLong

SPORTLOV = SchoolBreak("sportlov", date(2027, 2, 22), date(2027, 2, 26))
YEAR = SchoolYear(
    id="y2026",
    name="2026/27",
    autumn_start=date(2026, 8, 18),
    autumn_end=date(2026, 12, 21),
    spring_start=date(2027, 1, 11),
    spring_end=date(2027, 6, 11),
    breaks=(SPORTLOV, SchoolBreak("höstlov", date(2026, 10, 26), date(2026, 10, 30))),
    teacher_days=(date(2027, 3, 12), date(2026, 9, 25), date(2027, 3, 12)),
)


def moved_years(year: SchoolYear, years: int) -> SchoolYear:
    """The same year without breaks, its dates ``years`` later."""

    def move(day: date) -> date:
        return day.replace(year=day.year + years)

    return SchoolYear(
        "x", "flyttat", move(year.autumn_start), move(year.autumn_end), move(year.spring_start), move(year.spring_end)
    )


def test_breaks_and_teacher_days_stand_in_order_of_time() -> None:
    assert [lov.name for lov in YEAR.breaks] == ["höstlov", "sportlov"]
    assert YEAR.teacher_days == (date(2026, 9, 25), date(2027, 3, 12))


@pytest.mark.parametrize(
    ("day", "label"),
    [
        (date(2026, 8, 17), None),
        (date(2026, 8, 18), "HT 2026"),
        (date(2026, 12, 21), "HT 2026"),
        (date(2026, 12, 22), None),
        (date(2027, 1, 10), None),
        (date(2027, 1, 11), "VT 2027"),
        (date(2027, 6, 11), "VT 2027"),
        (date(2027, 6, 12), None),
    ],
)
def test_first_and_last_day_belong_to_the_term(day: date, label: str | None) -> None:
    term = YEAR.term_of(day)
    assert (term.label if term else None) == label


@pytest.mark.parametrize(
    ("lov", "label"),
    [
        (SPORTLOV, "sportlov v. 8"),
        (SchoolBreak("påsklov", date(2027, 3, 22), date(2027, 4, 2)), "påsklov v. 12–13"),
        (SchoolBreak("lovdag", date(2027, 5, 7), date(2027, 5, 7)), "lovdag"),
        (SchoolBreak("sportlov v. 8", date(2027, 2, 22), date(2027, 2, 26)), "sportlov v. 8"),
        (SchoolBreak("Sportlov vecka 8", date(2027, 2, 22), date(2027, 2, 26)), "Sportlov vecka 8"),
        (SchoolBreak("  lov\u0000 ett ", date(2026, 12, 28), date(2027, 1, 1)), "lov ett v. 53"),
    ],
)
def test_a_break_is_told_with_its_week(lov: SchoolBreak, label: str) -> None:
    assert lov.label == label


WRONG: list[tuple[type[UserError], Callable[[], object], str]] = [
    (SchoolYearOrder, lambda: replace(YEAR, autumn_end=date(2026, 8, 1)), "höstterminens slut (2026-08-01)"),
    (SchoolYearOrder, lambda: replace(YEAR, spring_start=YEAR.autumn_end), "vårterminens start (2026-12-21)"),
    (SchoolYearOrder, lambda: replace(YEAR, spring_end=date(2026, 6, 11)), "vårterminens slut (2026-06-11)"),
    (SchoolYearSpan, lambda: replace(YEAR, spring_end=date(2028, 6, 9)), "2028-06-09"),
    (SchoolYearSpan, lambda: replace(YEAR, autumn_start=date(2026, 1, 8)), "2026-01-08"),
    (SchoolYearOutOfRange, lambda: moved_years(YEAR, -100), "1990-01-01"),
    (SchoolYearOutOfRange, lambda: moved_years(YEAR, 73), "2099-12-31"),
    (BreakEndsBeforeStart, lambda: SchoolBreak("höstlov", date(2026, 10, 30), date(2026, 10, 26)), "2026-10-26"),
    (
        BreakOutsideYear,
        lambda: replace(YEAR, breaks=(SchoolBreak("sportlov", date(2028, 2, 21), date(2028, 2, 25)),)),
        "läsåret 2026/27",
    ),
    (
        BreakOutsideYear,
        lambda: replace(YEAR, breaks=(SchoolBreak("lov", date(2027, 6, 9), date(2027, 6, 12)),)),
        "2027-06-12",
    ),
    (
        BreaksOverlap,
        lambda: replace(YEAR, breaks=(SPORTLOV, SchoolBreak("lov", date(2027, 2, 26), date(2027, 3, 1)))),
        "sportlov och lov går in i varandra: båda omfattar 2027-02-26",
    ),
    (TeacherDayOutsideYear, lambda: replace(YEAR, teacher_days=(date(2025, 9, 25),)), "2025-09-25"),
    (TextMissing, lambda: replace(YEAR, name="  "), "Läsårets namn"),
    (TextMissing, lambda: SchoolBreak("", date(2027, 2, 22), date(2027, 2, 26)), "Lovets namn"),
    (TextTooLong, lambda: SchoolBreak("lov" * 50, date(2027, 2, 22), date(2027, 2, 26)), "150 tecken"),
]


@pytest.mark.parametrize(("fault", "make", "told"), WRONG)
def test_a_wrong_year_is_refused_with_a_sentence(fault: type[UserError], make: Callable[[], object], told: str) -> None:
    with pytest.raises(fault) as caught:
        make()
    assert told in caught.value.sentence()


def test_breaks_may_touch_and_staff_may_meet_before_the_pupils_come() -> None:
    touching = (SPORTLOV, SchoolBreak("lovdag", date(2027, 2, 27), date(2027, 2, 27)))
    year = replace(YEAR, breaks=touching, teacher_days=(date(2026, 8, 12),))
    assert year.breaks == touching


@pytest.mark.parametrize(
    ("start", "terms", "breaks"),
    [
        (
            2026,
            ("2026-08-17", "2026-12-18", "2027-01-07", "2027-06-11"),
            {
                "höstlov v. 44": ("2026-10-26", "2026-10-30"),
                "sportlov v. 8": ("2027-02-22", "2027-02-26"),
                "påsklov v. 12": ("2027-03-22", "2027-03-25"),
            },
        ),
        (
            2027,
            ("2027-08-16", "2027-12-17", "2028-01-10", "2028-06-09"),
            {
                "höstlov v. 44": ("2027-11-01", "2027-11-05"),
                "sportlov v. 8": ("2028-02-21", "2028-02-25"),
                "påsklov v. 15": ("2028-04-10", "2028-04-13"),
            },
        ),
    ],
)
def test_the_proposal_for_skane(start: int, terms: tuple[str, ...], breaks: dict[str, tuple[str, str]]) -> None:
    year = default_school_year(start, id="y")
    assert year.proposal
    assert not replace(year, proposal=False).proposal
    assert year.name == f"{start}/{start - 1999}"
    assert (
        tuple(d.isoformat() for d in (year.autumn_start, year.autumn_end, year.spring_start, year.spring_end)) == terms
    )
    assert {lov.label: (lov.date_from.isoformat(), lov.date_to.isoformat()) for lov in year.breaks} == breaks


@given(st.integers(1990, 2098))
def test_every_proposal_is_a_valid_year_of_working_days(start: int) -> None:
    year = default_school_year(start)
    assert year.name.endswith(f"/{str(start + 1)[2:]}")
    assert all(d.weekday() < 5 for d in (year.autumn_start, year.autumn_end, year.spring_start, year.spring_end))
    assert timedelta(days=14) < year.spring_start - year.autumn_end < timedelta(days=28)
    assert len(year.breaks) == 3


def test_terms_between_gives_whole_terms_in_order() -> None:
    years = [default_school_year(y) for y in (2027, 2026)]
    found = terms_between(date(2026, 12, 18), date(2027, 8, 16), years)
    assert [term.label for term in found] == ["HT 2026", "VT 2027", "HT 2027"]
    assert found[0].date_from == date(2026, 8, 17)
    assert found[0].kind is TermKind.AUTUMN
    assert found[0].school_year == "2026/27"
    assert terms_between(date(2026, 12, 19), date(2027, 1, 6), years) == ()
    assert terms_between(date(2027, 1, 1), date(2026, 1, 1), years) == ()
