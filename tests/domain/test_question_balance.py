"""When a silent administration is warned about. If these fail, it is told too late, or so often it is not read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.question_balance import NEAR_DAYS, Urgency, agenda_outlook, outlook
from samverkan_desktop.domain.questions import Question, QuestionKind, void
from samverkan_desktop.domain.register import Side

LAST = date(2026, 11, 20)
MEETING = Meeting(
    id="m",
    forum_id="f",
    day=date(2026, 12, 3),
    start=time(13),
    end=time(15),
    last_question_day=LAST,
    state=MeetingState.INVITED,
)


def question(side: Side, number: int = 1) -> Question:
    return Question(
        id=f"{side}{number}",
        forum_id="f",
        side=side,
        unit_id="",
        area_id="",
        kind=QuestionKind.GENERAL,
        line="x",
        received_on=date(2026, 11, 1),
    )


SCHOOL = tuple(question(Side.SCHOOL, n) for n in range(4))


@pytest.mark.parametrize(
    ("days_left", "urgency", "warns"),
    [
        (NEAR_DAYS + 1, Urgency.TIME_LEFT, False),
        (NEAR_DAYS, Urgency.NEAR, True),
        (0, Urgency.NEAR, True),
        (-1, Urgency.PASSED, True),
        (-10, Urgency.PASSED, True),
    ],
)
def test_a_silent_side_is_warned_about_when_it_is_near_or_past(days_left: int, urgency: Urgency, warns: bool) -> None:
    found = outlook(SCHOOL, MEETING, LAST - timedelta(days=days_left))
    assert (found.silent, found.urgency, found.warns) == ((Side.SOCIAL,), urgency, warns)
    assert (found.counts[Side.SCHOOL], found.counts[Side.SOCIAL], found.last_day) == (4, 0, LAST)


@pytest.mark.parametrize("state", [s for s in MeetingState if s not in (MeetingState.PLANNED, MeetingState.INVITED)])
def test_when_it_cannot_be_mended_any_more_nothing_warns(state: MeetingState) -> None:
    assert not outlook(SCHOOL, replace(MEETING, state=state), LAST).warns


def test_questions_from_both_are_in_balance() -> None:
    found = outlook((*SCHOOL, question(Side.SOCIAL)), MEETING, LAST)
    assert (found.silent, found.urgency) == ((), Urgency.NONE)


def test_nothing_from_anybody_is_silence_on_both_sides() -> None:
    assert outlook((), MEETING, LAST).silent == (Side.SCHOOL, Side.SOCIAL)


def test_a_voided_question_counts_for_nobody() -> None:
    assert outlook((*SCHOOL, void(question(Side.SOCIAL), "Fel")), MEETING, LAST).silent == (Side.SOCIAL,)


def test_without_a_meeting_there_is_nothing_to_warn_of() -> None:
    assert outlook(SCHOOL, None, LAST).urgency is Urgency.NONE


@pytest.mark.parametrize(
    ("placed", "days_left", "silent", "urgency"),
    [
        ({}, -1, (), Urgency.NONE),
        ({Side.REGION: 1}, -1, (Side.SCHOOL, Side.SOCIAL), Urgency.PASSED),
        ({Side.SCHOOL: 2, Side.SOCIAL: 1}, -1, (), Urgency.NONE),
        ({Side.SCHOOL: 2}, 20, (Side.SOCIAL,), Urgency.TIME_LEFT),
        ({Side.SCHOOL: 2}, 0, (Side.SOCIAL,), Urgency.NEAR),
        ({Side.SOCIAL: 2}, -1, (Side.SCHOOL,), Urgency.PASSED),
    ],
)
def test_an_agenda_is_weighed_by_what_is_picked_to_it(
    placed: dict[Side, int], days_left: int, silent: tuple[Side, ...], urgency: Urgency
) -> None:
    found = agenda_outlook(placed, MEETING, LAST - timedelta(days=days_left))
    assert (found.silent, found.urgency) == (silent, urgency)
