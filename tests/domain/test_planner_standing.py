"""If these fail, a date the convener placed by hand, or a meeting already held, is lost
when the series is planned again.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from samverkan_desktop.domain.planner_plan import SlotSource, SlotState
from tests.domain.planner_example import TUESDAY, WORKED, plan, short

D = date


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
