"""What is proposed when a year is planned. If these fail, a plan begins on a day nobody would choose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.calendar import Calendar
from samverkan_desktop.domain.forums import Forum, Rhythm, RhythmKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.planner_first import FirstDate
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.gui.models.plan_choice import forums_to_plan, propose, year_without_series, years_to_plan
from tests.gui.values import FORUM, STEERING, meeting

YEAR_26, YEAR_27 = (default_school_year(year, id=str(year)) for year in (2026, 2027))
CALENDAR = Calendar((YEAR_26, YEAR_27))
TODAY = date(2026, 11, 21)


def series(*days: date) -> list[Meeting]:
    return [replace(meeting(str(day), day=day, state=MeetingState.PLANNED), slot=day) for day in days]


def first(
    meetings: list[Meeting],
    *,
    date_from: date = YEAR_27.autumn_start,
    date_to: date = YEAR_27.spring_end,
    calendar: Calendar = CALENDAR,
    today: date = TODAY,
) -> FirstDate:
    return propose(meetings, date_from=date_from, date_to=date_to, calendar=calendar, interval_days=42, today=today)


# --- forums and years ----------------------------------------------------------------------------------------------


def test_only_forums_with_a_beat_are_planned_in_their_own_order() -> None:
    def forum(id: str, **changed: object) -> Forum:
        return replace(FORUM, id=id, **changed)  # type: ignore[arg-type]  # fields by name

    offered = forums_to_plan(
        [
            replace(STEERING, rhythm=Rhythm(kind=RhythmKind.PER_TERM, count=2)),
            forum("b", position=2),
            forum("a", position=1),
            forum("sover", dormant=True),
            forum("slut", valid_to=TODAY - timedelta(days=1)),
        ],
        TODAY,
    )
    assert [each.id for each in offered] == ["a", "b"]


def test_the_next_year_is_offered_before_anybody_entered_it() -> None:
    past = default_school_year(2025, id="2025")
    offered = years_to_plan((past, YEAR_26), TODAY)
    assert [(year.name, year.entered) for year in offered] == [("2026/27", YEAR_26), ("2027/28", None)]
    assert (offered[1].date_from, offered[1].date_to) == (YEAR_27.autumn_start, YEAR_27.spring_end)


def test_nothing_entered_still_offers_this_year_and_the_next() -> None:
    assert [year.name for year in years_to_plan((), TODAY)] == ["2026/27", "2027/28"]
    after_term = date(2026, 6, 20)
    assert [year.name for year in years_to_plan((), after_term)] == ["2026/27"]


def test_the_first_year_without_a_series_is_proposed() -> None:
    years = years_to_plan((YEAR_26, YEAR_27), TODAY)
    assert year_without_series(years, []) == years[0]
    assert year_without_series(years, series(date(2026, 9, 10))) == years[1]
    assert year_without_series(years, series(date(2026, 9, 10), date(2027, 9, 9))) == years[1]
    single = [meeting("ensam", day=date(2026, 9, 10))]
    assert year_without_series(years, single) == years[0], "one meeting is no series"
    assert year_without_series((), []) is None


# --- the first day -------------------------------------------------------------------------------------------------


def test_a_series_that_stands_is_planned_again_from_where_it_begins() -> None:
    """Else planning once more would move every meeting."""
    found = first(series(date(2027, 9, 9), date(2027, 10, 21)), today=date(2027, 11, 1))
    assert found.date == date(2027, 9, 9)
    assert found.sentence == "Serien är redan lagd, från torsdag 9 september."


def test_six_weeks_after_the_last_meeting() -> None:
    found = first(
        series(date(2026, 8, 20)), date_from=date(2026, 9, 1), date_to=YEAR_26.spring_end, today=date(2026, 9, 1)
    )
    assert (found.date, found.sentence) == (date(2026, 10, 1), "42 dagar efter mötet torsdag 20 augusti.")


def test_the_first_open_week_of_term_after_summer() -> None:
    found = first(series(date(2027, 5, 20)))
    assert (found.date, found.date.weekday()) == (date(2027, 8, 19), date(2027, 5, 20).weekday())
    assert "sommaruppehållet" in found.sentence


def test_a_year_not_entered_begins_with_its_term_not_in_july() -> None:
    found = first(series(date(2027, 5, 20)), calendar=Calendar((YEAR_26,)))
    assert found.date == date(2027, 8, 19)
    assert found.mark == "läsåret ej inlagt"
    assert found.sentence == "Första lediga torsdagen i den valda tiden."


def test_without_any_meeting_the_first_open_day_not_before_today() -> None:
    assert first([]).date == YEAR_27.autumn_start
    running = first([], date_from=YEAR_26.autumn_start, date_to=YEAR_26.spring_end)
    assert running.date == date(2026, 11, 23), "Saturday 21 November is passed over"


def test_cancelled_meetings_do_not_count() -> None:
    cancelled = [replace(each, state=MeetingState.CANCELLED) for each in series(date(2027, 9, 1))]
    assert first(cancelled).date == YEAR_27.autumn_start


@given(
    last=st.none() | st.dates(date(2025, 1, 1), date(2028, 12, 31)),
    start=st.dates(date(2026, 8, 1), date(2028, 6, 1)),
    length=st.integers(0, 400),
    today=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
)
def test_the_proposal_lies_in_the_time_that_is_planned(
    last: date | None, start: date, length: int, today: date
) -> None:
    end = start + timedelta(days=length)
    meetings = [meeting("m", day=last)] if last else []
    assert start <= first(meetings, date_from=start, date_to=end, today=today).date <= end


@pytest.mark.parametrize("interval", [7, 14, 42])
def test_the_proposal_keeps_the_weekday_of_the_last_meeting(interval: int) -> None:
    found = propose(
        series(date(2027, 6, 2)),
        date_from=YEAR_27.autumn_start,
        date_to=YEAR_27.spring_end,
        calendar=CALENDAR,
        interval_days=interval,
        today=TODAY,
    )
    assert found.date.weekday() == date(2027, 6, 2).weekday()
