"""Follow-ups. If these fail, what was agreed on is forgotten, or somebody is told they are late when they are not."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.followups import (
    Asked,
    DueBeforeMeeting,
    FollowUp,
    FollowUpState,
    OnlyTheMeeting,
    overdue_first,
    require_due,
    require_state,
    set_state,
    states_for,
)
from tests.domain.builders import DAY, follow_up

S = FollowUpState
DUE = date(2026, 12, 18)
TODAY = date(2026, 12, 20)
STATES = st.sampled_from(FollowUpState)
DATES = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize("state", S)
def test_late_is_only_what_the_doer_has_not_done(state: FollowUpState) -> None:
    """Else work that was done in time turns red while it waits for the meeting."""
    late = follow_up(state=state).days_late(TODAY)
    assert late == (2 if state in (S.OPEN, S.ONGOING) else 0)
    assert state.remains == (state in (S.OPEN, S.ONGOING, S.DONE))


@pytest.mark.parametrize(("day", "late"), [(DUE - timedelta(days=1), 0), (DUE, 0), (DUE + timedelta(days=1), 1)])
def test_the_last_day_is_in_time(day: date, late: int) -> None:
    """Else one is late on the very day."""
    assert follow_up().days_late(day) == late
    assert follow_up(due=None).days_late(day) == 0


@given(DATES, DATES)
def test_a_follow_up_is_not_due_before_it_was_agreed_on(due: date, meeting_day: date) -> None:
    """Else it is late from the start."""
    if due < meeting_day:
        with pytest.raises(DueBeforeMeeting):
            require_due(due, meeting_day)
    else:
        require_due(due, meeting_day)
    require_due(None, meeting_day)


@given(st.lists(st.tuples(STATES, st.integers(0, 5)), min_size=1, max_size=6))
def test_dates_follow_the_state_on_every_way(way: list[tuple[FollowUpState, int]]) -> None:
    """Else a report says done on a day when it was not, or closed though it was opened again."""
    now, today = follow_up(), DAY
    for state, days in way:
        today += timedelta(days=days)
        before, now = now, set_state(now, state, today=today)
        assert now.state is state
        assert (now.closed_on is not None) == (state in (S.APPROVED, S.DROPPED))
        if state is S.DONE:
            assert now.reported_on is not None
        if state in (S.OPEN, S.ONGOING, S.DROPPED):
            assert now.reported_on is None
        if before.state is state:
            assert now == before
        elif now.closed_on is not None:
            assert now.closed_on == today
        for known in (now.reported_on, now.closed_on):
            assert known is None or DAY <= known <= today


def test_reported_and_approved_on_their_own_days() -> None:
    """Klar by the doer is not godkänd by the meeting; a second click moves neither date."""
    done = set_state(follow_up(), S.DONE, today=date(2026, 12, 10))
    approved = set_state(done, S.APPROVED, today=date(2027, 1, 14))
    assert (approved.reported_on, approved.closed_on) == (date(2026, 12, 10), date(2027, 1, 14))
    assert set_state(approved, S.APPROVED, today=date(2027, 2, 1)) == approved
    assert set_state(follow_up(), S.APPROVED, today=TODAY).reported_on is None


FOLLOW_UPS = st.builds(
    lambda n, due, state: follow_up(id=str(n), due=due, state=state), st.integers(0, 999), st.none() | DATES, STATES
)


@given(st.lists(FOLLOW_UPS, unique_by=lambda f: f.id), st.randoms(use_true_random=False))
def test_the_list_opens_with_the_most_overdue(all_of_them: list[FollowUp], chance: random.Random) -> None:
    """Else the one that is a month late stands last. The same list prints in the same order every time."""
    ordered = overdue_first(all_of_them, TODAY)
    shuffled = list(all_of_them)
    chance.shuffle(shuffled)
    assert overdue_first(shuffled, TODAY) == ordered
    assert sorted(f.id for f in ordered) == sorted(f.id for f in all_of_them)
    late = [f.days_late(TODAY) for f in ordered]
    assert late == sorted(late, reverse=True)
    rest = [f.due or date.max for f in ordered if not f.days_late(TODAY)]
    assert rest == sorted(rest)


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        (Asked.AGREED, [S.OPEN, S.ONGOING, S.DONE, S.DROPPED]),
        (Asked.LOOKED_AT, list(S)),
        (Asked.BETWEEN, [S.OPEN, S.ONGOING, S.DONE]),
        (Asked.ANSWERED, [S.OPEN, S.ONGOING, S.DONE, S.DROPPED]),
    ],
)
def test_only_a_meeting_that_looks_back_approves(asked: Asked, wanted: list[FollowUpState]) -> None:
    """Else the one who should do something can also say that the meeting was content."""
    assert list(states_for(asked, S.OPEN)) == wanted
    for state in S:
        if state in wanted:
            require_state(state, asked, S.OPEN)
        else:
            with pytest.raises(OnlyTheMeeting, match=state.label):
                require_state(state, asked, S.OPEN)


@given(st.sampled_from(Asked), STATES)
def test_what_it_is_already_is_always_shown_and_stays(asked: Asked, present: FollowUpState) -> None:
    """Else what a meeting approved shows as something else in the list, and is changed by being looked at."""
    offered = states_for(asked, present)
    assert present in offered
    assert list(offered) == [state for state in S if state in offered]
    require_state(present, asked, present)
