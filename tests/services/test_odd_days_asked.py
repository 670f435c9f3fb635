"""A day asked about before a meeting is put on it. If these fail, a mistyped year makes a meeting no list shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from samverkan_desktop.domain.meeting_days import OddDays
from samverkan_desktop.services.meeting_days import (
    BlockedDay,
    DayAfterForum,
    DayAsked,
    DayFarAhead,
    DayInPast,
    DayLongAgo,
    odd_in_plan,
)
from samverkan_desktop.services.planning import ForumEnded
from tests.services.builders import CONSULTATION, Town


def meetings(town: Town) -> list[object]:
    return list(town.session.repositories.meetings.where(forum_id=CONSULTATION))


@pytest.mark.parametrize(
    ("day", "asked", "told"),
    [
        (date(2026, 6, 3), DayInPast, ["har redan varit"]),
        (date(2016, 12, 1), DayLongAgo, ["mer än ett år tillbaka", "i dag är det"]),
        (date(2016, 12, 24), BlockedDay, ["mer än ett år tillbaka", "julafton"]),
        (date(2026, 4, 3), BlockedDay, ["har redan varit", "långfredagen"]),
        (date(2036, 12, 3), DayFarAhead, ["mer än två år fram", "i dag är det"]),
        (date(2036, 12, 6), BlockedDay, ["mer än två år fram", "lördag"]),
    ],
)
def test_everything_odd_about_a_day_is_asked_at_once(
    town: Town, day: date, asked: type[DayAsked], told: list[str]
) -> None:
    """A yes to Christmas Eve was taken for a yes to ten years ago."""
    with pytest.raises(asked) as question:
        town.meetings.create(CONSULTATION, day)
    assert all(part in question.value.sentence() for part in told)
    assert meetings(town) == []
    assert town.meetings.create(CONSULTATION, day, confirmed=True).day == day


def test_moving_a_meeting_years_away_is_asked_about(town: Town) -> None:
    meeting = town.meeting(date(2026, 12, 3))
    for day in (date(2016, 12, 1), date(2036, 12, 3)):
        with pytest.raises(DayAsked):
            town.meetings.reschedule(meeting.id, day=day, start=meeting.start, end=meeting.end, place="")
    assert town.meetings.get(meeting.id) == meeting


def test_a_series_tells_the_new_days_that_are_odd_and_no_others(town: Town) -> None:
    def odd(first: date, date_to: date) -> OddDays:
        plan = town.planning.preview(CONSULTATION, first=first, date_from=first, date_to=date_to)
        return odd_in_plan(town.session, CONSULTATION, plan)

    past, far = odd(date(2016, 12, 1), date(2016, 12, 31)), odd(date(2036, 12, 3), date(2036, 12, 31))
    assert (past.past, past.ahead) == ((date(2016, 12, 1),), ())
    assert (far.past, far.ahead) == ((), (date(2036, 12, 3),))
    assert not odd(date(2026, 12, 3), date(2026, 12, 31))
    town.meetings.create(CONSULTATION, date(2016, 12, 1), confirmed=True)
    assert not odd(date(2016, 12, 1), date(2016, 12, 31)), "what stands already is not asked about again"


# --- a forum that ends (M48) -----------------------------------------------------------------------------------------


@pytest.fixture
def ending(town: Town) -> Town:
    """The consultations end with the year."""
    town.registers.save(replace(town.forum(), valid_to=date(2026, 12, 31)))
    return town


def test_a_meeting_after_the_forums_end_is_asked_about(ending: Town) -> None:
    with pytest.raises(DayAfterForum) as question:
        ending.meetings.create(CONSULTATION, date(2027, 1, 14))
    assert "upphör 2026-12-31" in question.value.sentence()
    assert ending.meetings.create(CONSULTATION, date(2026, 12, 3)).day == date(2026, 12, 3)
    assert ending.meetings.create(CONSULTATION, date(2027, 1, 14), confirmed=True).day == date(2027, 1, 14)


def test_a_series_ends_with_its_forum_and_its_history_is_kept(ending: Town) -> None:
    held = ending.started(date(2026, 9, 10))
    plan = ending.planning.preview(
        CONSULTATION, first=date(2026, 10, 22), date_from=date(2026, 10, 1), date_to=date(2027, 6, 30)
    )
    assert plan.dates == (date(2026, 10, 22), date(2026, 12, 3))
    with pytest.raises(ForumEnded, match="2026-12-31"):
        ending.planning.preview(
            CONSULTATION, first=date(2027, 1, 14), date_from=date(2027, 1, 1), date_to=date(2027, 6, 30)
        )
    assert ending.meetings.get(held.id) == held
