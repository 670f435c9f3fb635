"""Whatever the school year looks like, the planner keeps its word. If these fail, a municipality gets a bad series."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.calendar import Calendar, CalendarRules
from samverkan_desktop.domain.planner import plan_series
from samverkan_desktop.domain.planner_plan import Plan, SlotSource, SlotState
from samverkan_desktop.domain.school_year import SchoolYear
from tests.domain.planner_judge import Judge, days, every_day, municipality

D = date


# --- 25 years × every weekday × every phase ------------------------------------------------------------------------


def test_25_years_from_every_weekday_and_phase() -> None:
    years = municipality(7, 2026, 26)
    calendar, judge = Calendar(years), Judge.of(years, bridges=True)
    date_from, date_to = D(2026, 9, 1), D(2051, 8, 31)
    states: dict[SlotState, int] = dict.fromkeys(SlotState, 0)
    for first in every_day(date_from, date_from + days(41)):
        found = plan_series(first=first, date_from=date_from, date_to=date_to, calendar=calendar)
        assert [row.slot for row in found.rows] == every_day(first, date_to)[::42], "one row for each slot"
        placed: list[date] = []
        for row in found.rows:
            states[row.state] += 1
            if row.slot in judge.summers:
                assert (row.state, row.date, row.reason) == (SlotState.SKIPPED, None, "sommar")
                continue
            if judge.blocked(row.slot) or (placed and (row.slot - placed[-1]).days < 28):
                expected = judge.choose(row.slot, date_from, date_to, placed)
                assert row.date == expected, row
                assert row.state is (SlotState.MOVED if expected else SlotState.UNRESOLVED)
                assert row.reason
                assert row.reason in row.sentence
            else:
                assert (row.date, row.state, row.reason) == (row.slot, SlotState.KEPT, "")
            if row.date:
                placed.append(row.date)
        assert found.dates == tuple(placed), "in the order of the slots"
        assert min(b - a for a, b in pairwise(placed)) >= days(28)
        assert found.longest_gap_days == max((b - a).days for a, b in pairwise(placed))
        assert found.is_entered
    assert all(states.values()), "the school years must be hard enough to bring out every state"


def test_25_years_take_no_time() -> None:
    """The preview follows what one types in the dialog. A few milliseconds are usual; a second would be felt."""
    calendar = Calendar(municipality(1, 2026, 26))
    calendar.blocked(D(2027, 1, 1))
    start = time.process_time()
    plan_series(first=D(2026, 9, 1), date_from=D(2026, 9, 1), date_to=D(2051, 8, 31), calendar=calendar)
    assert time.process_time() - start < 1


# --- any municipality, any question --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Question:
    years: tuple[SchoolYear, ...]
    bridges: bool
    first: date
    date_from: date
    date_to: date
    interval: int
    kept: dict[date, date]
    held: tuple[date, ...]

    @property
    def calendar(self) -> Calendar:
        return Calendar(self.years, CalendarRules(bridge_days=self.bridges))

    @property
    def distance(self) -> int:
        """28 days at six weeks, two thirds of a shorter interval."""
        return min(28, self.interval * 2 // 3)

    def plan(self, kept: dict[date, date] | None = None) -> Plan:
        return plan_series(
            first=self.first,
            date_from=self.date_from,
            date_to=self.date_to,
            calendar=self.calendar,
            interval_days=self.interval,
            kept=self.kept if kept is None else kept,
            held=self.held,
        )


@st.composite
def questions(draw: st.DrawFn, intervals: tuple[int, ...] = (42,)) -> Question:
    years = municipality(draw(st.integers(0, 10**6)), 2026, 3)
    entered = draw(st.sets(st.sampled_from(range(3))).map(sorted))
    date_from = draw(st.dates(D(2026, 6, 1), D(2028, 6, 1)))
    date_to = date_from + days(draw(st.integers(0, 700)))
    first = min(date_to, date_from + days(draw(st.integers(-100, 100))))
    interval = draw(st.sampled_from(intervals))
    slots = every_day(first, date_to)[::interval] or [first]
    any_day = st.dates(date_from - days(60), date_to + days(60))
    slot = st.sampled_from(slots) | any_day
    return Question(
        years=tuple(years[n] for n in entered),
        bridges=draw(st.booleans()),
        first=first,
        date_from=date_from,
        date_to=date_to,
        interval=interval,
        kept=draw(st.dictionaries(slot, any_day, max_size=4)),
        held=tuple(draw(st.lists(any_day, max_size=3))),
    )


@given(questions((7, 14, 28, 42, 42, 42, 45, 84)))
def test_no_chosen_date_is_ever_bad_and_every_row_is_explained(question: Question) -> None:
    found = question.plan()
    judge = Judge.of(question.years, bridges=question.bridges)
    standing = [*question.held, *question.kept.values()]
    chosen = [row for row in found.rows if row.source is SlotSource.RHYTHM]
    own = [row.date for row in chosen if row.date]
    for row in chosen:
        assert row.entered == question.calendar.is_entered(row.date or row.slot)
        assert (row.state is SlotState.KEPT) == (row.date == row.slot)
        assert (row.date is None) == (row.state in (SlotState.SKIPPED, SlotState.UNRESOLVED))
        assert (row.state is SlotState.SKIPPED) == (row.slot in judge.summers)
        assert bool(row.reason) == bool(row.sentence) == (row.state is not SlotState.KEPT)
        assert row.reason in row.sentence
        if row.date is None:
            continue
        assert judge.open(row.date)
        assert question.date_from <= row.date <= question.date_to
        assert abs((row.date - row.slot).days) <= min(14, question.interval - question.distance)
        others = [*standing, *(day for day in own if day != row.date)]
        assert all(abs((row.date - other).days) >= question.distance for other in others)
    assert len(own) == len(set(own))
    assert own == sorted(own)


@given(questions())
def test_what_stands_is_never_dropped_and_slots_come_once(question: Question) -> None:
    found = question.plan()
    slots = [row.slot for row in found.rows]
    assert slots == sorted(set(slots))
    series = every_day(question.first, question.date_to)[::42]
    in_window = {slot for slot in series if slot >= question.date_from}
    assert in_window <= set(slots)
    by_slot = {row.slot: row for row in found.rows}
    for slot, day in question.kept.items():
        if slot in in_window:
            assert by_slot[slot].date == day
        elif question.date_from <= slot <= question.date_to:
            assert day in found.dates
    standing = {*question.held, *question.kept.values()}
    assert {row.date for row in found.rows if row.source is not SlotSource.RHYTHM} <= standing


@given(questions())
def test_a_slot_is_left_open_only_when_nothing_was_possible(question: Question) -> None:
    judge = Judge.of(question.years, bridges=question.bridges)
    before = [*question.held, *question.kept.values()]
    for row in question.plan().rows:
        if row.source is SlotSource.RHYTHM and row.state in (SlotState.MOVED, SlotState.UNRESOLVED):
            assert row.date == judge.choose(row.slot, question.date_from, question.date_to, before)
        if row.date:
            before.append(row.date)


@given(questions())
def test_planning_again_with_what_came_out_changes_nothing(question: Question) -> None:
    once = question.plan()
    again = question.plan(question.kept | {row.slot: row.date for row in once.rows if row.date})
    assert {row.slot: row.date for row in again.rows} == {row.slot: row.date for row in once.rows}


@given(questions())
def test_the_same_question_gives_the_same_plan(question: Question) -> None:
    turned = Question(
        **(
            vars(question)
            | {
                "years": question.years[::-1],
                "held": question.held[::-1],
                "kept": dict(reversed(question.kept.items())),
            }
        )
    )
    assert turned.plan() == question.plan()
