"""If these fail, the line at the top of the first page shows a meeting that is not there, hides that one was moved,
or lets a gap in the six weeks pass unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from samverkan_desktop.domain.forums import Rhythm, RhythmKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.overview_timeline import DotState, Timeline, missing_slots, next_meeting, timeline
from samverkan_desktop.domain.overview_year import YearSpan, half_year, year_span
from samverkan_desktop.domain.school_year_defaults import default_school_year
from tests.domain.builders import forum, meeting

TODAY = date(2026, 11, 21)
ENTERED = replace(default_school_year(2026, id="year"), proposal=False)
SPAN = YearSpan(2026, ENTERED)
DAYS = ((2026, 9, 10), (2026, 10, 22), (2026, 12, 3), (2027, 1, 14), (2027, 2, 18), (2027, 4, 8), (2027, 5, 20))


def on(day: date, **fields: Any) -> Meeting:
    return meeting(**{"id": f"m-{day}", "day": day, "slot": day, **fields})


def series() -> list[Meeting]:
    """The series of the picture: 18 February was moved from the 25th."""
    meetings = [on(date(*day)) for day in DAYS]
    meetings[0] = replace(meetings[0], state=MeetingState.APPROVED)
    meetings[1] = replace(meetings[1], state=MeetingState.FOR_APPROVAL)
    meetings[2] = replace(meetings[2], state=MeetingState.INVITED, number=7)
    meetings[4] = replace(meetings[4], slot=date(2027, 2, 25), moved_reason="sportlov v. 8")
    return meetings


def line(meetings: list[Meeting], span: YearSpan = SPAN, today: date = TODAY) -> Timeline:
    return timeline(forum(), meetings, span, today)


def test_the_picture_of_the_first_page() -> None:
    shown = line(series())
    assert str(shown.title) == "Konsultationsmöte var sjätte vecka"
    assert str(shown.heading) == "Läsåret 2026/27 · 7 möten · längsta mellanrum 7 veckor"
    assert shown.note is None
    assert [(dot.day.isoformat(), dot.week) for dot in shown.dots] == [
        ("2026-09-10", 37),
        ("2026-10-22", 43),
        ("2026-12-03", 49),
        ("2027-01-14", 2),
        ("2027-02-18", 7),
        ("2027-04-08", 14),
        ("2027-05-20", 20),
    ]
    assert [dot.state for dot in shown.dots] == [
        DotState.HELD,
        DotState.HELD,
        DotState.NEXT,
        *[DotState.PLANNED] * 4,
    ]
    assert [str(dot.note) for dot in shown.dots if dot.note] == ["flyttat: sportlov v. 8"]
    assert shown.dots[2].target.of == "m-2026-12-03"


def test_a_year_that_nobody_entered_or_confirmed_is_told() -> None:
    assert str(line(series(), YearSpan(2026)).note).startswith("Läsåret 2026/27 är inte inlagt")
    assert str(line(series(), YearSpan(2026, replace(ENTERED, proposal=True))).note).startswith(
        "Läsåret 2026/27 är bara ett förslag"
    )


def test_a_cancelled_meeting_is_shown_with_its_reason_and_widens_the_gap() -> None:
    meetings = series()
    meetings[3] = replace(meetings[3], state=MeetingState.CANCELLED, cancelled_reason="sjukdom")
    shown = line(meetings)
    assert (shown.dots[3].state, str(shown.dots[3].note)) == (DotState.CANCELLED, "inställt: sjukdom")
    assert str(shown.heading) == "Läsåret 2026/27 · 6 möten · längsta mellanrum 11 veckor"


def test_a_meeting_left_behind_is_neither_held_nor_planned() -> None:
    meetings = series()
    meetings[1] = replace(meetings[1], state=MeetingState.INVITED)
    dot = line(meetings).dots[1]
    assert (dot.state, str(dot.note)) == (DotState.PASSED, "har passerat")


@pytest.mark.parametrize(
    ("fields", "note"),
    [
        ({"slot": date(2026, 12, 3)}, "None"),
        ({"slot": None, "moved_reason": "sportlov v. 8"}, "None"),
        ({"slot": date(2026, 12, 10), "hand_placed": True}, "flyttat från 10 dec"),
        ({"slot": date(2026, 12, 10), "moved_reason": "datum satt för hand"}, "flyttat från 10 dec"),
        ({"slot": date(2026, 12, 10), "moved_reason": "lucia"}, "flyttat: lucia"),
    ],
)
def test_a_move_is_told_with_its_reason(fields: dict[str, Any], note: str) -> None:
    assert str(line([on(date(2026, 12, 3), **fields)]).dots[0].note) == note


@pytest.mark.parametrize(
    ("days", "heading"),
    [
        ((), "Läsåret 2026/27 · inga möten"),
        ((date(2026, 9, 10),), "Läsåret 2026/27 · 1 möte"),
        ((date(2026, 9, 10), date(2026, 9, 17)), "Läsåret 2026/27 · 2 möten · längsta mellanrum 1 vecka"),
        ((date(2026, 9, 10), date(2026, 10, 24)), "Läsåret 2026/27 · 2 möten · längsta mellanrum 44 dagar"),
    ],
)
def test_the_heading_counts_without_rounding(days: tuple[date, ...], heading: str) -> None:
    assert str(line([on(day) for day in days]).heading) == heading


def test_other_years_are_left_out() -> None:
    meetings = [on(date(2026, 6, 30)), on(date(2026, 7, 1)), on(date(2027, 6, 30)), on(date(2027, 7, 1))]
    assert [dot.day for dot in line(meetings).dots] == [date(2026, 7, 1), date(2027, 6, 30)]


def test_the_next_meeting_is_the_one_under_way_or_the_first_from_today() -> None:
    meetings = series()
    assert next_meeting(meetings, TODAY) == meetings[2]
    assert next_meeting(meetings, date(2026, 12, 3)) == meetings[2]
    assert next_meeting(meetings, date(2026, 12, 4)) == meetings[3]
    meetings[1] = replace(meetings[1], state=MeetingState.ONGOING)
    assert next_meeting(meetings, TODAY) == meetings[1]
    assert next_meeting([], TODAY) is None


# --- slots that nobody has chosen a day for ----------------------------------------------------------------------


def test_a_full_series_misses_nothing() -> None:
    assert missing_slots(series(), forum(), SPAN, TODAY) == ()


@pytest.mark.parametrize("gone", [3, 5, 6])
def test_a_slot_without_a_meeting_is_missed(gone: int) -> None:
    meetings = [m for number, m in enumerate(series()) if number != gone]
    assert missing_slots(meetings, forum(), SPAN, TODAY) == (date(*DAYS[gone]),)


def test_what_has_been_is_not_asked_for_again() -> None:
    assert missing_slots(series()[2:], forum(), SPAN, TODAY) == ()
    assert missing_slots([series()[0], *series()[2:]], forum(), SPAN, TODAY) == ()


def test_a_meeting_put_in_beside_the_series_takes_the_slot_it_lies_by() -> None:
    meetings = [m for number, m in enumerate(series()) if number != 5]
    by_hand = on(date(2027, 4, 14), slot=None, hand_placed=True)
    assert missing_slots([*meetings, by_hand], forum(), SPAN, TODAY) == ()


def test_a_cancelled_meeting_has_had_its_slot() -> None:
    meetings = series()
    meetings[5] = replace(meetings[5], state=MeetingState.CANCELLED, cancelled_reason="sjukdom")
    assert missing_slots(meetings, forum(), SPAN, TODAY) == ()


def test_where_no_series_or_year_is_known_nothing_is_missed() -> None:
    some = series()[:3]
    assert missing_slots(some, forum(), YearSpan(2026), TODAY) == ()
    assert missing_slots(some, forum(rhythm=Rhythm(kind=RhythmKind.PER_TERM, count=2)), SPAN, TODAY) == ()
    assert missing_slots([on(date(2026, 12, 3), slot=None)], forum(), SPAN, TODAY) == ()


# --- years and half-years ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "later", "name"),
    [
        (date(2026, 6, 30), 0, "2025/26"),
        (date(2026, 7, 1), 0, "2026/27"),
        (date(2027, 6, 30), 0, "2026/27"),
        (date(2026, 11, 21), 1, "2027/28"),
        (date(1999, 11, 21), 0, "1999/00"),
    ],
)
def test_the_school_year_of_a_day(day: date, later: int, name: str) -> None:
    span = year_span(day, [ENTERED], later=later)
    assert span.name == name
    assert (span.entered is ENTERED) == (name == "2026/27")
    assert (day in span) == (later == 0)


def test_half_years_follow_on_each_other_without_a_gap() -> None:
    autumn = half_year(date(2026, 12, 31))
    spring = half_year(date(2027, 1, 1))
    assert spring.before() == autumn
    assert autumn.before() == half_year(date(2026, 6, 30))
    assert date(2026, 12, 31) in autumn
    assert date(2027, 1, 1) not in autumn
    assert date(2026, 7, 1) in autumn
