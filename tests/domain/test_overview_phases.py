"""If these fail, a start-up phase ends and nobody asks what it gave (M08)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from samverkan_desktop.domain.forums import CasePolicy, Forum, ForumKind, Level, Requirement, Rhythm, RhythmKind
from samverkan_desktop.domain.overview_phases import phase_tasks
from samverkan_desktop.domain.overview_todo import Desk, TaskKind
from samverkan_desktop.domain.register import Function

START = date(2026, 1, 1)
HEADS = Requirement(valid_from=START, valid_to=date(2026, 10, 31), function_ids=("chef",))
FORUM = Forum(
    id="f",
    name="Konsultationsmöte",
    kind=ForumKind.CONSULTATION,
    level=Level.UNIT,
    rhythm=Rhythm(kind=RhythmKind.EVERY_WEEKS, count=6),
    case_policy=CasePolicy.WITHOUT_NAMES,
    valid_from=START,
    requirements=(HEADS,),
)


def kinds(forum: Forum, day: date, functions: dict[str, Function]) -> list[TaskKind]:
    return [row.kind for row in phase_tasks(Desk(day, {"f": forum}), functions)]


@pytest.mark.parametrize(
    ("day", "told"),
    [(date(2026, 10, 31), 0), (date(2026, 11, 1), 1), (date(2026, 12, 30), 1), (date(2026, 12, 31), 0)],
)
def test_an_ended_phase_is_told_from_the_day_after_for_two_months(day: date, told: int) -> None:
    assert kinds(FORUM, day, {}) == [TaskKind.EVALUATE] * told


def test_a_function_that_goes_on_is_not_told_nor_a_forum_that_sleeps() -> None:
    day = date(2026, 11, 2)
    on = Requirement(valid_from=date(2026, 11, 1), function_ids=("chef", "rektor"))
    assert kinds(replace(FORUM, requirements=(HEADS, on)), day, {}) == []
    assert kinds(replace(FORUM, dormant=True), day, {}) == []


def test_one_that_has_been_evaluated_is_told_no_more_and_a_later_one_is() -> None:
    day = date(2026, 11, 2)
    (row,) = phase_tasks(Desk(day, {"f": FORUM}), {})
    assert row.key
    assert phase_tasks(Desk(day, {"f": FORUM}), {}, {row.key}) == []
    other = replace(FORUM, requirements=(replace(HEADS, valid_to=date(2026, 10, 30)),))
    assert [each.kind for each in phase_tasks(Desk(day, {"f": other}), {}, {row.key})] == [TaskKind.EVALUATE]
