"""If these fail, the six-week rhythm breaks: a meeting on a break, one lost in silence, or two too close."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from samverkan_desktop.domain.calendar import NOT_ENTERED, Calendar, OutsideCalendar
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.planner import (
    FirstAfterEnd,
    IntervalOutOfRange,
    PlanEndsBeforeStart,
    Rhythm,
)
from samverkan_desktop.domain.planner_plan import SlotState
from samverkan_desktop.domain.school_year import SchoolBreak
from tests.domain.planner_example import AUTUMN_2027, SPRING_2027, WORKED, plan, short, with_breaks

D = date


# --- the worked example of the domain description ----------------------------------------------------------------


def test_the_worked_example() -> None:
    found = plan()
    assert short(found) == WORKED
    assert found.longest_gap_days == 126
    assert found.longest_gap is not None
    assert found.longest_gap.sentence == "Längsta uppehåll: 126 dagar, 2027-05-18 till 2027-09-21."
    assert found.rows[1].sentence == "Flyttat från tisdag 23 februari till tisdag 16 februari: sportlov v. 8."
    assert found.rows[4].sentence == "Inget möte tisdag 29 juni: sommar från 12 juni till 16 augusti."
    assert found.unresolved == ()
    assert found.is_entered


def test_rows_for_machines() -> None:
    rows = plan().as_json_rows()
    assert rows[1] == {
        "slot": "2027-02-23",
        "date": "2027-02-16",
        "week": "2027-W07",
        "state": "moved",
        "reason": "sportlov v. 8",
    }
    assert rows[4] == {"slot": "2027-06-29", "date": None, "week": "2027-W26", "state": "skipped", "reason": "sommar"}


def test_the_week_of_a_date_in_the_turn_of_a_long_year() -> None:
    rows = plan(first=D(2026, 12, 30), date_from=D(2026, 12, 1), calendar=Calendar()).as_json_rows()
    assert (rows[0]["date"], rows[0]["week"]) == ("2026-12-30", "2026-W53")
    assert plan(first=D(2027, 1, 4), calendar=Calendar()).as_json_rows()[0]["week"] == "2027-W01"


# --- where a slot may go -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("slot", "day", "reason"),
    [
        (D(2027, 5, 6), D(2027, 5, 5), "Kristi himmelsfärdsdag"),  # Friday is a bridge day
        (D(2027, 5, 7), D(2027, 5, 5), "klämdag"),
        (D(2027, 9, 25), D(2027, 9, 24), "lördag"),
        (D(2027, 9, 26), D(2027, 9, 24), "söndag"),  # the same ISO week, not the Monday that is nearer
        (D(2027, 3, 26), D(2027, 3, 25), "långfredagen"),
        (D(2027, 3, 29), D(2027, 3, 22), "annandag påsk (påsklov v. 13)"),  # all week closed: a week earlier
        (D(2027, 11, 3), D(2027, 10, 27), "höstlov v. 44"),
        (D(2027, 12, 28), D(2027, 12, 20), "jullov"),  # to 31 December: nearest open day within 14
    ],
)
def test_nearest_in_the_week_then_a_week_away_then_within_fourteen_days(slot: date, day: date, reason: str) -> None:
    row = plan(first=slot).rows[0]
    assert (row.date, row.state, row.reason) == (day, SlotState.MOVED, reason)


def test_of_two_days_as_near_the_earlier_is_taken() -> None:
    calendar = with_breaks(teacher_days=(D(2027, 9, 21), D(2027, 9, 29)))
    assert plan(first=D(2027, 9, 21), calendar=calendar).rows[0].date == D(2027, 9, 20)
    calendar = with_breaks(teacher_days=(D(2027, 9, 21), D(2027, 9, 20)))
    row = plan(first=D(2027, 9, 21), calendar=calendar).rows[0]
    assert (row.date, row.reason) == (D(2027, 9, 22), "studiedag")


def test_a_week_later_when_the_week_before_is_closed_too() -> None:
    calendar = with_breaks(SchoolBreak("höstlov", D(2027, 10, 25), D(2027, 11, 5)))
    row = plan(first=D(2027, 11, 2), calendar=calendar).rows[0]
    assert (row.date, row.reason) == (D(2027, 11, 9), "höstlov v. 43–44")


def test_nothing_is_placed_before_the_plan_or_after_it() -> None:
    row = plan(first=D(2027, 2, 23), date_from=D(2027, 2, 20)).rows[0]
    assert row.date == D(2027, 3, 2)
    row = plan(first=D(2027, 11, 2), date_to=D(2027, 11, 8)).rows[0]
    assert row.date == D(2027, 10, 26)
    row = plan(first=D(2027, 11, 2), date_from=D(2027, 11, 1), date_to=D(2027, 11, 7)).rows[0]
    assert (row.date, row.state) == (None, SlotState.UNRESOLVED)


def test_a_move_never_ends_in_summer() -> None:
    # exam weeks off until the last day but one of the spring term, and the first fortnight of June
    calendar = Calendar(
        (replace(SPRING_2027, breaks=(SchoolBreak("lov", D(2027, 5, 24), D(2027, 6, 10)),)), AUTUMN_2027)
    )
    row = plan(first=D(2027, 6, 8), calendar=calendar).rows[0]
    assert row.date == D(2027, 6, 11)
    calendar = Calendar(
        (replace(SPRING_2027, breaks=(SchoolBreak("lov", D(2027, 5, 17), D(2027, 6, 11)),)), AUTUMN_2027)
    )
    row = plan(first=D(2027, 6, 8), calendar=calendar).rows[0]
    assert (row.date, row.state, row.reason) == (None, SlotState.UNRESOLVED, "lov v. 20–23")
    assert row.sentence == (
        "Inget datum hittades för tisdag 8 juni: lov v. 20–23. Ingen öppen dag inom 14 dagar i planen ligger "
        "minst 28 dagar från grannmötena. Välj datum."
    )


def test_a_moved_meeting_does_not_drag_the_rhythm_along() -> None:
    calendar = with_breaks(SchoolBreak("höstlov", D(2027, 10, 25), D(2027, 11, 5)))
    found = plan(first=D(2027, 9, 21), date_from=D(2027, 9, 1), calendar=calendar)
    assert found.dates == (D(2027, 9, 21), D(2027, 11, 9), D(2027, 12, 14))


def test_a_moved_meeting_keeps_the_next_one_from_coming_too_near() -> None:
    # the first goes 14 days forward; the next may then not go its usual week back
    calendar = with_breaks(
        SchoolBreak("lov ett", D(2027, 8, 30), D(2027, 9, 26)), SchoolBreak("lov två", D(2027, 10, 25), D(2027, 10, 29))
    )
    found = plan(first=D(2027, 9, 14), date_from=D(2027, 9, 1), calendar=calendar)
    assert short(found)[:2] == [
        ("27-09-14", "27-09-27", "moved", "lov ett v. 35–38"),
        ("27-10-26", "27-11-02", "moved", "lov två v. 43"),
    ]


def test_the_slots_follow_the_first_date_even_before_the_plan() -> None:
    found = plan(date_from=D(2027, 8, 17))
    assert short(found) == WORKED[6:]
    assert plan(first=D(2027, 9, 21)).rows[0].slot == D(2027, 9, 21)
    assert plan(date_from=D(2027, 1, 13), date_to=D(2027, 2, 1)).rows == ()


# --- school years nobody entered ---------------------------------------------------------------------------------


def test_without_a_school_year_holidays_alone_and_every_date_marked() -> None:
    found = plan(calendar=Calendar())
    assert found.dates[:5] == (D(2027, 1, 12), D(2027, 2, 23), D(2027, 4, 6), D(2027, 5, 18), D(2027, 6, 29))
    assert {row.mark for row in found.rows} == {NOT_ENTERED}
    assert {row["reason"] for row in found.as_json_rows()} == {"läsåret ej inlagt"}
    assert not found.is_entered


def test_only_dates_of_the_missing_year_are_marked() -> None:
    found = plan(calendar=Calendar((SPRING_2027,)))
    assert [row.entered for row in found.rows] == [True] * 4 + [False] * 5
    assert short(plan(first=D(2027, 12, 24), calendar=Calendar()))[0] == (
        "27-12-24",
        "27-12-23",
        "moved",
        "julafton; läsåret ej inlagt",
    )


# --- other intervals, bad questions ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("interval", "distance", "move"), [(7, 4, 3), (14, 9, 5), (21, 14, 7), (28, 18, 10), (42, 28, 14), (84, 28, 14)]
)
def test_shorter_rhythms_keep_the_proportion(interval: int, distance: int, move: int) -> None:
    rhythm = Rhythm(interval)
    assert (rhythm.least_distance, rhythm.longest_move) == (distance, move)


def test_every_second_week_moves_within_its_own_rhythm() -> None:
    found = plan(interval_days=14, date_to=D(2027, 4, 30))
    assert ("27-02-23", "27-02-19", "moved", "sportlov v. 8") in short(found)
    assert ("27-04-06", "27-04-06", "kept", "") in short(found)
    assert min(b - a for a, b in pairwise(found.dates)) >= timedelta(days=9)


@pytest.mark.parametrize(
    ("fault", "question", "told"),
    [
        (PlanEndsBeforeStart, {"date_from": D(2027, 6, 1), "date_to": D(2027, 5, 31)}, "2027-05-31"),
        (FirstAfterEnd, {"first": D(2028, 1, 1)}, "2028-01-01"),
        (IntervalOutOfRange, {"interval_days": 0}, "7 till 366"),
        (IntervalOutOfRange, {"interval_days": -42}, "-42 dagar"),
        (IntervalOutOfRange, {"interval_days": 10**9}, "1000000000"),
        (OutsideCalendar, {"date_to": date.max}, "9999-12-31"),
        (OutsideCalendar, {"first": date.min}, "0001-01-01"),
        (OutsideCalendar, {"kept": {D(2027, 4, 6): date.max}}, "9999-12-31"),
    ],
)
def test_an_impossible_question_is_answered_with_a_sentence(
    fault: type[UserError], question: dict[str, object], told: str
) -> None:
    with pytest.raises(fault) as caught:
        plan(**question)  # type: ignore[arg-type]  # each case gives one argument of its own type
    assert told in caught.value.sentence()


def test_the_edges_of_the_calendar_can_be_planned() -> None:
    late = plan(first=D(2099, 12, 25), date_from=D(2099, 1, 1), date_to=D(2099, 12, 31), calendar=Calendar())
    assert late.dates == (D(2099, 12, 23),)
    early = plan(first=D(1990, 1, 1), date_from=D(1990, 1, 1), date_to=D(1990, 1, 31), calendar=Calendar())
    assert early.dates == (D(1990, 1, 2),)


def test_one_meeting_has_no_gap() -> None:
    assert plan(date_to=D(2027, 2, 1)).longest_gap_days is None
