"""If these fail, the example breaks a rule of the field that the program itself holds users to: a figure, a paper or
a check shown on it would be wrong, and tests that stand on it would prove nothing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samverkan_desktop.services.example import ExampleData, build_example
from tests.services.example_checks import check_ids, check_numbers, check_references, check_states, example
from tests.services.example_contents import (
    check_calendar,
    check_follow_ups,
    check_items,
    check_minutes,
    check_questions,
    check_room,
)

TOLD = [
    (date(2022, 6, 1), None),
    (date(2026, 11, 21), None),
    (date(2026, 7, 15), None),
    (date(2028, 2, 29), None),
    (date(2026, 11, 21), 1),
    (date(2028, 2, 29), 1),
    (date(2022, 6, 1), 5),
    (date(2026, 11, 21), 5),
    (date(2026, 11, 21), 20),
    (date(2026, 7, 15), 20),
]
told = pytest.mark.parametrize(("today", "years"), TOLD, ids=[f"{day}-{years}" for day, years in TOLD])


def check_all(data: ExampleData, today: date) -> None:
    check_ids(data, today)
    check_references(data)
    check_states(data, today)
    check_numbers(data)
    check_items(data)
    check_room(data)
    check_minutes(data)
    check_follow_ups(data, today)
    check_questions(data)
    check_calendar(data, today)


@told
def test_ids_are_unique_and_their_times_follow_the_story(today: date, years: int | None) -> None:
    check_ids(example(today, years), today)


@told
def test_everything_referred_to_exists_on_its_day(today: date, years: int | None) -> None:
    check_references(example(today, years))


@told
def test_states_agree_with_dates(today: date, years: int | None) -> None:
    check_states(example(today, years), today)


@told
def test_meeting_and_paragraph_numbers_run_without_gaps(today: date, years: int | None) -> None:
    check_numbers(example(today, years))


@told
def test_cases_stand_where_they_may_with_circle_and_basis(today: date, years: int | None) -> None:
    check_items(example(today, years))


@told
def test_nobody_outside_the_circle_was_in_the_room(today: date, years: int | None) -> None:
    check_room(example(today, years))


@told
def test_nothing_blocks_what_has_been_approved(today: date, years: int | None) -> None:
    check_minutes(example(today, years))


@told
def test_follow_ups_are_closed_by_meetings_that_were_held(today: date, years: int | None) -> None:
    check_follow_ups(example(today, years), today)


@told
def test_questions_and_items_point_at_each_other(today: date, years: int | None) -> None:
    check_questions(example(today, years))


@told
def test_consultations_keep_to_the_school_year(today: date, years: int | None) -> None:
    check_calendar(example(today, years), today)


@given(today=st.dates(date(2021, 1, 1), date(2045, 12, 31)), years=st.sampled_from([None, 1, 2, 4]))
@settings(max_examples=12)
def test_any_day_holds_every_rule(today: date, years: int | None) -> None:
    check_all(build_example(today=today, years=years), today)
