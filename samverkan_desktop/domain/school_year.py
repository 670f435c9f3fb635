"""School years as the municipality enters them: terms, breaks and teacher days (docs/domain.md: calendar)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.holidays_se import FIRST_DAY, LAST_DAY
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.domain.value_classes import dataclass

NAME_LIMIT = 60
_TEACHER_DAY_MARGIN = timedelta(days=31)  # staff come back before the pupils and leave after them
_NAMES_ITS_WEEK = re.compile(r"\bv(?:ecka|\.)?\s*\d", re.IGNORECASE)


class SchoolYearOrder(UserError):
    template = (
        "Läsåret {name} går inte ihop: {later_field} ({later}) måste komma efter {earlier_field} ({earlier}). "
        "Inget har sparats. Rätta datumen."
    )


class SchoolYearSpan(UserError):
    template = (
        "Läsåret {name} sträcker sig från {date_from} till {date_to}. Ett läsår börjar på hösten och slutar våren "
        "därpå, och är kortare än ett år. Inget har sparats. Kontrollera årtalen."
    )


class SchoolYearOutOfRange(UserError):
    template = (
        "Läsåret {name} ligger utanför kalendern, som räcker från {first} till {last}. Inget har sparats. "
        "Kontrollera årtalen."
    )


class BreakEndsBeforeStart(UserError):
    template = "{name} slutar {date_to}, före sin första dag {date_from}. Inget har sparats. Rätta datumen."


class BreakOutsideYear(UserError):
    template = (
        "{name} ({date_from} till {date_to}) ligger utanför läsåret {school_year}, som varar {year_from} till "
        "{year_to}. Inget har sparats. Rätta datumen."
    )


class BreaksOverlap(UserError):
    template = "{first} och {second} går in i varandra: båda omfattar {day}. Inget har sparats. Rätta datumen."


class TeacherDayOutsideYear(UserError):
    template = "Studiedagen {day} hör inte till läsåret {school_year}. Inget har sparats. Rätta datumet."


class TermKind(StrEnum):
    """Autumn and spring term, by their usual Swedish letters."""

    AUTUMN = "HT"
    SPRING = "VT"


@dataclass(frozen=True)
class Term:
    """One term of an entered school year; both dates are included."""

    kind: TermKind
    school_year: str
    date_from: date
    date_to: date

    @property
    def label(self) -> str:
        """``HT 2026``."""
        return f"{self.kind.value} {self.date_from.year}"

    def __contains__(self, day: date) -> bool:
        return self.date_from <= day <= self.date_to


@dataclass(frozen=True)
class SchoolBreak:
    """A break (*lov*) in a school year; both dates are included."""

    name: str
    date_from: date
    date_to: date

    def __post_init__(self) -> None:
        name = clean_line(self.name, field="Lovets namn", limit=NAME_LIMIT, required=True)
        object.__setattr__(self, "name", name)
        if self.date_to < self.date_from:
            raise BreakEndsBeforeStart(name=name, date_from=self.date_from, date_to=self.date_to)

    def __contains__(self, day: date) -> bool:
        return self.date_from <= day <= self.date_to

    @property
    def label(self) -> str:
        """``sportlov v. 8``: the name with its ISO weeks, unless it names them itself or is a single day."""
        if self.date_from == self.date_to or _NAMES_ITS_WEEK.search(self.name):
            return self.name
        first, last = self.date_from.isocalendar().week, self.date_to.isocalendar().week
        return f"{self.name} v. {first}" if first == last else f"{self.name} v. {first}–{last}"


@dataclass(frozen=True)
class SchoolYear:
    """One school year. All dates are included in what they bound.

    Jullov is not entered: it lies between the terms. ``proposal`` marks dates that the program put there and nobody
    has confirmed. Breaks and teacher days are kept in order of time. Raises a UserError when the dates contradict
    each other.
    """

    id: str
    name: str
    autumn_start: date
    autumn_end: date
    spring_start: date
    spring_end: date
    breaks: tuple[SchoolBreak, ...] = ()
    teacher_days: tuple[date, ...] = ()
    proposal: bool = False

    def __post_init__(self) -> None:
        name = clean_line(self.name, field="Läsårets namn", limit=NAME_LIMIT, required=True)
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "breaks", tuple(sorted(self.breaks, key=lambda lov: (lov.date_from, lov.date_to))))
        object.__setattr__(self, "teacher_days", tuple(sorted(set(self.teacher_days))))
        self._check_terms()
        self._check_breaks()
        self._check_teacher_days()

    @property
    def autumn(self) -> Term:
        return Term(TermKind.AUTUMN, self.name, self.autumn_start, self.autumn_end)

    @property
    def spring(self) -> Term:
        return Term(TermKind.SPRING, self.name, self.spring_start, self.spring_end)

    @property
    def terms(self) -> tuple[Term, Term]:
        return self.autumn, self.spring

    def __contains__(self, day: date) -> bool:
        return self.autumn_start <= day <= self.spring_end

    def term_of(self, day: date) -> Term | None:
        """Return the term a day lies in; None in jullov and outside the year."""
        return next((term for term in self.terms if day in term), None)

    def _check_terms(self) -> None:
        steps = (
            ("höstterminens start", self.autumn_start),
            ("höstterminens slut", self.autumn_end),
            ("vårterminens start", self.spring_start),
            ("vårterminens slut", self.spring_end),
        )
        for (earlier_field, earlier), (later_field, later) in pairwise(steps):
            if later <= earlier:
                raise SchoolYearOrder(
                    name=self.name, earlier_field=earlier_field, earlier=earlier, later_field=later_field, later=later
                )
        if self.autumn_start < FIRST_DAY or self.spring_end > LAST_DAY:
            raise SchoolYearOutOfRange(name=self.name, first=FIRST_DAY, last=LAST_DAY)
        spans_one_new_year = self.spring_end.year == self.autumn_start.year + 1
        under_a_year = (self.spring_end.month, self.spring_end.day) < (self.autumn_start.month, self.autumn_start.day)
        if not (spans_one_new_year and under_a_year):
            raise SchoolYearSpan(name=self.name, date_from=self.autumn_start, date_to=self.spring_end)

    def _check_breaks(self) -> None:
        for lov in self.breaks:
            if lov.date_from not in self or lov.date_to not in self:
                raise BreakOutsideYear(
                    name=lov.name,
                    date_from=lov.date_from,
                    date_to=lov.date_to,
                    school_year=self.name,
                    year_from=self.autumn_start,
                    year_to=self.spring_end,
                )
        for first, second in pairwise(self.breaks):
            if second.date_from in first:
                raise BreaksOverlap(first=first.name, second=second.name, day=second.date_from)

    def _check_teacher_days(self) -> None:
        for day in self.teacher_days:
            if not self.autumn_start - _TEACHER_DAY_MARGIN <= day <= self.spring_end + _TEACHER_DAY_MARGIN:
                raise TeacherDayOutsideYear(day=day, school_year=self.name)


def terms_between(date_from: date, date_to: date, school_years: Iterable[SchoolYear]) -> tuple[Term, ...]:
    """Return every entered term that has a day from ``date_from`` to ``date_to`` (both included), in order of time.

    Terms are whole: a promise such as "at least two per term" is measured on the term, not on the part asked about.
    """
    found = (term for year in school_years for term in year.terms)
    return tuple(
        sorted(
            (term for term in found if term.date_from <= date_to and term.date_to >= date_from),
            key=lambda term: term.date_from,
        )
    )
