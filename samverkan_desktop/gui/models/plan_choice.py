"""Which school year to plan, and from which first day: proposals the user can change. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.forums import Forum, RhythmKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.overview_year import year_span
from samverkan_desktop.domain.planner_first import FirstDate, propose_first
from samverkan_desktop.domain.school_year import SchoolYear
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.gui.days import heading_date, weekday
from samverkan_desktop.gui.words import tr

_LOOKED_AHEAD = 70  # days: eight weeks on one weekday, and a break among them


@dataclass(frozen=True)
class PlanYear:
    """A school year that can be planned. ``entered`` is None where nobody has entered it: the dates are usual ones."""

    name: str
    date_from: date
    date_to: date
    entered: SchoolYear | None = None

    @property
    def start_year(self) -> int:
        """The calendar year in which it begins."""
        return self.date_from.year


def forums_to_plan(forums: Iterable[Forum], today: date) -> tuple[Forum, ...]:
    """Return the forums with a promise of every so many weeks, in their own order."""
    found = [
        forum
        for forum in forums
        if forum.rhythm.kind is RhythmKind.EVERY_WEEKS
        and not forum.dormant
        and (forum.valid_to is None or forum.valid_to >= today)
    ]
    return tuple(sorted(found, key=lambda forum: (forum.position, forum.name)))


def years_to_plan(school_years: Sequence[SchoolYear], today: date) -> tuple[PlanYear, ...]:
    """Return the entered years that are not over, and this and the next one also where nobody has entered them."""
    found = {
        year.autumn_start.year: PlanYear(year.name, year.autumn_start, year.spring_end, year)
        for year in school_years
        if year.spring_end >= today
    }
    for later in (0, 1):
        span = year_span(today, school_years, later=later)
        if span.entered is None:
            usual = default_school_year(span.start_year)
            if usual.spring_end >= today:
                found[span.start_year] = PlanYear(span.name, usual.autumn_start, usual.spring_end)
    return tuple(found[year] for year in sorted(found))


def year_without_series(years: Sequence[PlanYear], meetings: Iterable[Meeting]) -> PlanYear | None:
    """Return the first year in which the forum has no series yet, else the last one."""
    slots = [meeting.slot for meeting in meetings if meeting.slot is not None]
    for year in years:
        if not any(year.date_from <= slot <= year.date_to for slot in slots):
            return year
    return years[-1] if years else None


def propose(
    meetings: Iterable[Meeting],
    *,
    date_from: date,
    date_to: date,
    calendar: Calendar,
    interval_days: int,
    today: date,
) -> FirstDate:
    """Return the first day to propose: where the series already begins, else one interval after the last meeting.

    Where that falls outside the time to be planned, the first open day in it, on the weekday of the last meeting.
    Never before ``today``, unless all of the time is past. Raises OutsideCalendar.
    """
    standing = [meeting for meeting in meetings if meeting.state is not MeetingState.CANCELLED]
    slots = [m.slot for m in standing if m.slot is not None and date_from <= m.slot <= date_to]
    if slots:
        first = min(slots)
        return FirstDate(
            first,
            tr("Serien är redan lagd, från {day}.").format(day=heading_date(first)),
            calendar.is_entered(first),
        )
    start = max(date_from, today) if today <= date_to else date_from
    last = max((meeting.day for meeting in standing if meeting.day < start), default=None)
    if last is not None:
        proposed = propose_first(last, calendar=calendar, interval_days=interval_days)
        if start <= proposed.date <= date_to:
            return proposed
    return _first_open(start, date_to, calendar, last)


def _first_open(start: date, date_to: date, calendar: Calendar, last: date | None) -> FirstDate:
    length = min(_LOOKED_AHEAD, (date_to - start).days + 1)
    days = [day for day in (start + timedelta(days=n) for n in range(length)) if calendar.is_open(day)]
    same = [day for day in days if last is not None and day.weekday() == last.weekday()]
    found = next(iter(same or days), start)
    sentence = tr("Första lediga {weekday}en i den valda tiden.").format(weekday=weekday(found))
    return FirstDate(found, sentence, calendar.is_entered(found))
