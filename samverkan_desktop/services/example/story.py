"""When the story plays: its first day, today, and the school years in between."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from dateutil.relativedelta import relativedelta

from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.holidays_se import is_working_day
from samverkan_desktop.domain.school_year import SchoolYear, Term, terms_between
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.services.example.chance import Dice, StoryIds, dice

SPRING_2022 = date(2022, 2, 1)
LONG_HISTORY_YEARS = 10
PLANNING_MONTH = 6  # in June the next school year is planned


@dataclass(frozen=True, kw_only=True)
class Story:
    """The frame of the story. ``start`` is included; everything before ``today`` has happened, today has not."""

    start: date
    today: date
    seed: int
    calendar: Calendar

    @property
    def school_years(self) -> tuple[SchoolYear, ...]:
        return self.calendar.school_years

    @property
    def planned_to(self) -> date:
        """The last day that meetings are planned for: the end of the last school year entered."""
        return self.school_years[-1].spring_end

    @property
    def is_long(self) -> bool:
        """Tell whether the history is so long that consultations by stage are part of it."""
        return self.start + relativedelta(years=LONG_HISTORY_YEARS) <= self.today

    @property
    def terms(self) -> tuple[Term, ...]:
        """Every term of the story, the planned ones too."""
        return terms_between(self.start, self.planned_to, self.school_years)

    def dice(self, *key: object) -> Dice:
        """Return the chance that belongs to ``key``."""
        return dice(self.seed, *key)

    def season(self, day: date) -> str:
        """Return "HT" or "VT"."""
        term = self.calendar.term_of(day)
        return term.kind.value if term else ""


def tell(*, today: date, years: int | None, seed: int, ids: StoryIds) -> Story:
    """Return the frame. Without ``years`` it begins in spring 2022, or a year ago where that is too near or ahead."""
    if years is not None and years < 1:
        raise ValueError(years)
    if years is not None:
        start = today - relativedelta(years=years)
    else:
        start = SPRING_2022 if SPRING_2022 + timedelta(days=42) < today else today - relativedelta(years=1)
    last = today.year if today.month >= PLANNING_MONTH else today.year - 1
    proposals = (default_school_year(year) for year in range(start.year - 1, last + 1))
    entered = tuple(_entered(year, ids) for year in proposals if year.spring_end >= start)
    return Story(start=start, today=today, seed=seed, calendar=Calendar(entered))


def _entered(proposal: SchoolYear, ids: StoryIds) -> SchoolYear:
    """Confirm a proposal as the municipality would: the dates stand, and two teacher days are added."""
    autumn, spring = proposal.autumn_start.year, proposal.spring_end.year
    return replace(
        proposal,
        id=ids.at(date(autumn, 5, 20)).new(),
        proposal=False,
        teacher_days=(date.fromisocalendar(autumn, 40, 5), date.fromisocalendar(spring, 11, 1)),
    )


def working_day(day: date, *, step: int) -> date:
    """Return the day, or the nearest working day after it (``step`` 1) or before it (-1)."""
    while not is_working_day(day):
        day += timedelta(days=step)
    return day


def minutes_later(at: time, minutes: int) -> time:
    """Return a time so many minutes later the same day; negative is earlier."""
    total = at.hour * 60 + at.minute + minutes
    return time(total // 60, total % 60)
