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
    plan_series,
)
from samverkan_desktop.domain.planner_plan import Plan, SlotSource, SlotState
from samverkan_desktop.domain.school_year import SchoolBreak, SchoolYear

D = date
SPRING_2027 = SchoolYear(
    id="a",
    name="2026/27",
    autumn_start=D(2026, 8, 18),
    autumn_end=D(2026, 12, 18),
    spring_start=D(2027, 1, 11),
    spring_end=D(2027, 6, 11),
    breaks=(
        SchoolBreak("höstlov", D(2026, 10, 26), D(2026, 10, 30)),
        SchoolBreak("sportlov", D(2027, 2, 22), D(2027, 2, 26)),
        SchoolBreak("påsklov", D(2027, 3, 29), D(2027, 4, 2)),
    ),
)
AUTUMN_2027 = SchoolYear(
    id="b",
    name="2027/28",
    autumn_start=D(2027, 8, 17),
    autumn_end=D(2027, 12, 20),
    spring_start=D(2028, 1, 10),
    spring_end=D(2028, 6, 9),
    breaks=(
        SchoolBreak("höstlov", D(2027, 11, 1), D(2027, 11, 5)),
        SchoolBreak("sportlov", D(2028, 2, 21), D(2028, 2, 25)),
        SchoolBreak("påsklov", D(2028, 4, 10), D(2028, 4, 13)),
    ),
)
CALENDAR = Calendar((SPRING_2027, AUTUMN_2027))
TUESDAY = D(2027, 1, 12)
NEW_YEAR, NEW_YEARS_EVE = D(2027, 1, 1), D(2027, 12, 31)


def plan(
    *,
    first: date = TUESDAY,
    date_from: date = NEW_YEAR,
    date_to: date = NEW_YEARS_EVE,
    calendar: Calendar = CALENDAR,
    interval_days: int = 42,
    kept: dict[date, date] | None = None,
    held: tuple[date, ...] = (),
) -> Plan:
    return plan_series(
        first=first,
        date_from=date_from,
        date_to=date_to,
        calendar=calendar,
        interval_days=interval_days,
        kept=kept or {},
        held=held,
    )


def short(found: Plan) -> list[tuple[str, str | None, str, str]]:
    return [(f"{r.slot:%y-%m-%d}", f"{r.date:%y-%m-%d}" if r.date else None, r.state.value, r.note) for r in found.rows]


def with_breaks(*breaks: SchoolBreak, teacher_days: tuple[date, ...] = ()) -> Calendar:
    return Calendar((SPRING_2027, replace(AUTUMN_2027, breaks=breaks, teacher_days=teacher_days)))


# --- the worked example of the domain description ----------------------------------------------------------------

WORKED = [
    ("27-01-12", "27-01-12", "kept", ""),
    ("27-02-23", "27-02-16", "moved", "sportlov v. 8"),
    ("27-04-06", "27-04-06", "kept", ""),
    ("27-05-18", "27-05-18", "kept", ""),
    ("27-06-29", None, "skipped", "sommar"),
    ("27-08-10", None, "skipped", "sommar"),
    ("27-09-21", "27-09-21", "kept", ""),
    ("27-11-02", "27-10-26", "moved", "höstlov v. 44"),
    ("27-12-14", "27-12-14", "kept", ""),
]


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


# --- dates placed by hand and meetings that stand ----------------------------------------------------------------


def test_a_hand_placed_date_is_kept_and_its_neighbours_make_room() -> None:
    found = plan(kept={D(2027, 4, 6): D(2027, 4, 22), D(2027, 9, 21): D(2027, 9, 21)})
    rows = {row.slot: row for row in found.rows}
    by_hand = rows[D(2027, 4, 6)]
    assert (by_hand.date, by_hand.state, by_hand.source) == (D(2027, 4, 22), SlotState.MOVED, SlotSource.HAND)
    assert by_hand.note == "datum satt för hand"
    assert by_hand.sentence == "Datumet är satt för hand och behålls: torsdag 22 april i stället för tisdag 6 april."
    assert (rows[D(2027, 9, 21)].state, rows[D(2027, 9, 21)].source) == (SlotState.KEPT, SlotSource.HAND)
    pushed = rows[D(2027, 5, 18)]
    assert (pushed.date, pushed.reason) == (D(2027, 5, 20), "bara 26 dagar från mötet 2027-04-22")


def test_a_later_hand_placed_date_holds_an_earlier_slot_back() -> None:
    found = plan(kept={D(2027, 4, 6): D(2027, 3, 10)})
    assert short(found)[1] == ("27-02-23", "27-02-10", "moved", "sportlov v. 8"), "28 days before the hand-placed one"


@pytest.mark.parametrize(
    ("day", "warning"),
    [
        (D(2027, 4, 2), "påsklov v. 13"),
        (D(2027, 3, 26), "långfredagen"),
        (D(2027, 7, 6), "sommar"),
        (D(2028, 1, 11), "utanför planens tid"),
        (D(2026, 12, 31), "nyårsafton (jullov); utanför planens tid"),
        (D(2027, 4, 13), ""),
    ],
)
def test_a_hand_placed_date_on_a_bad_day_is_asked_about_not_refused(day: date, warning: str) -> None:
    row = next(row for row in plan(kept={D(2027, 4, 6): day}).rows if row.slot == D(2027, 4, 6))
    assert (row.date, row.warning) == (day, warning)
    assert not warning or row.sentence.endswith(f"Kontrollera: {warning}.")


def test_two_hand_placed_dates_too_near_are_both_kept_and_told() -> None:
    found = plan(kept={D(2027, 4, 6): D(2027, 4, 20), D(2027, 5, 18): D(2027, 5, 4), D(2027, 9, 21): D(2027, 5, 4)})
    notes = {row.slot: row.warning for row in found.rows if row.source is SlotSource.HAND}
    assert notes == {
        D(2027, 4, 6): "bara 14 dagar från mötet 2027-05-04",
        D(2027, 5, 18): "samma dag som ett annat möte (2027-05-04)",
        D(2027, 9, 21): "samma dag som ett annat möte (2027-05-04)",
    }


def test_a_hand_placed_date_outlives_a_changed_first_date() -> None:
    kept = {D(2027, 4, 6): D(2027, 4, 15)}
    near = plan(first=TUESDAY + timedelta(days=1), kept=kept)
    assert ("27-04-07", "27-04-15", "moved", "datum satt för hand") in short(near)
    far = plan(first=TUESDAY + timedelta(days=30), kept={D(2027, 9, 21): D(2027, 9, 30)})
    assert ("27-09-21", "27-09-30", "moved", "datum satt för hand") in short(far), "a row of its own, never dropped"


def test_what_was_placed_by_hand_in_another_plan_only_keeps_its_distance() -> None:
    found = plan(date_from=D(2027, 9, 1), kept={D(2027, 8, 10): D(2027, 8, 31)})
    assert short(found)[0] == ("27-09-21", "27-09-28", "moved", "bara 21 dagar från mötet 2027-08-31")


def test_a_held_meeting_takes_its_slot() -> None:
    found = plan(held=(D(2026, 12, 1), TUESDAY, D(2027, 2, 16)))
    assert short(found)[:3] == [
        ("27-01-12", "27-01-12", "kept", "mötet står redan"),
        ("27-02-23", "27-02-16", "moved", "mötet står redan"),
        ("27-04-06", "27-04-06", "kept", ""),
    ]
    assert found.rows[1].source is SlotSource.HELD
    assert len(found.rows) == len(WORKED)


def test_the_last_meeting_before_the_plan_keeps_new_ones_away() -> None:
    found = plan(held=(D(2026, 12, 17),))
    assert short(found)[0] == ("27-01-12", "27-01-14", "moved", "bara 26 dagar från mötet 2026-12-17")
    found = plan(held=(D(2026, 12, 30),))
    assert found.rows[0].state is SlotState.UNRESOLVED
    assert found.rows[0].reason == "bara 13 dagar från mötet 2026-12-30"


def test_an_extra_meeting_between_slots_counts_in_the_longest_gap() -> None:
    found = plan(held=(D(2027, 7, 20),))
    assert len(found.rows) == len(WORKED)
    assert found.longest_gap_days == 63


def test_the_longest_gap_is_that_of_the_plan_not_of_years_past() -> None:
    assert plan(held=(D(2025, 12, 2), D(2026, 12, 1))).longest_gap_days == 126


@pytest.mark.parametrize(("day", "taken"), [(D(2027, 9, 7), True), (D(2027, 9, 6), False)])
def test_a_held_meeting_takes_a_slot_up_to_a_fortnight_away(day: date, taken: bool) -> None:
    row = next(row for row in plan(held=(day,)).rows if row.slot == D(2027, 9, 21))
    assert (row.source is SlotSource.HELD) == taken
    assert (row.date == day) == taken


def test_only_one_of_two_held_meetings_takes_the_slot() -> None:
    found = plan(held=(D(2027, 4, 1), D(2027, 4, 8)))
    assert ("27-04-06", "27-04-08", "moved", "mötet står redan") in short(found)
    assert sum(row.source is SlotSource.HELD for row in found.rows) == 1


def test_a_hand_placed_date_that_was_held_is_told_as_held_without_a_warning() -> None:
    row = next(
        r for r in plan(kept={D(2027, 4, 6): D(2027, 4, 2)}, held=(D(2027, 4, 2),)).rows if r.slot == D(2027, 4, 6)
    )
    assert (row.date, row.source, row.warning) == (D(2027, 4, 2), SlotSource.HELD, "")


def test_planning_again_with_its_own_dates_changes_nothing() -> None:
    once = plan()
    again = plan(kept={row.slot: row.date for row in once.rows if row.date})
    assert [(row.slot, row.date, row.state) for row in again.rows] == [
        (row.slot, row.date, row.state) for row in once.rows
    ]
    assert not any(row.warning for row in again.rows)


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
