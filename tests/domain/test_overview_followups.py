"""If these fail, the head of an administration is told that things get done which do not, or the other way round."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan_desktop.domain.followups import FollowUpState as S
from samverkan_desktop.domain.overview_followups import FollowUpDates, Outcome, follow_up_summary, outcome

TODAY = date(2026, 11, 21)


def row(
    state: S = S.OPEN,
    *,
    id: str = "f",
    created: date = date(2026, 10, 22),
    due: date | None = date(2026, 11, 20),
    reported: date | None = None,
    closed: date | None = None,
) -> FollowUpDates:
    return FollowUpDates(id, created, due, state, reported, closed)


def days(first: date, count: int) -> date:
    return first + timedelta(days=count)


@pytest.mark.parametrize(
    ("follow_up", "stands"),
    [
        (row(due=TODAY), Outcome.GOING_ON),
        (row(S.ONGOING), Outcome.LATE),
        (row(due=None), Outcome.GOING_ON),
        (row(S.DONE, reported=date(2026, 11, 20)), Outcome.IN_TIME),
        (row(S.DONE, reported=date(2026, 11, 21)), Outcome.DONE_LATE),
        (row(S.APPROVED, reported=date(2026, 11, 1), closed=date(2026, 12, 3)), Outcome.IN_TIME),
        (row(S.APPROVED, closed=date(2026, 11, 21)), Outcome.DONE_LATE),
        (row(S.DONE, due=None, reported=TODAY), Outcome.IN_TIME),
        (row(S.DROPPED, closed=TODAY), Outcome.DROPPED),
    ],
)
def test_where_a_follow_up_stands(follow_up: FollowUpDates, stands: Outcome) -> None:
    assert outcome(follow_up, TODAY) is stands


def test_the_summary_of_a_term_by_hand() -> None:
    september, march = date(2026, 9, 10), date(2026, 3, 5)
    summary = follow_up_summary(
        [
            row(S.DONE, id="a", created=september, due=days(september, 30), reported=days(september, 10)),
            row(S.APPROVED, id="b", created=september, due=days(september, 30), reported=days(september, 20)),
            row(S.DONE, id="c", created=september, due=days(september, 30), reported=days(september, 45)),
            row(id="d", due=days(TODAY, 5)),
            row(id="e", due=days(TODAY, -5)),
            row(S.DROPPED, id="g", closed=TODAY),
            # agreed in spring: done in spring, and done in autumn
            row(S.DONE, id="h", created=march, due=None, reported=days(march, 31)),
            row(S.DONE, id="i", created=march, due=None, reported=date(2026, 9, 1)),
        ],
        TODAY,
    )
    assert summary.agreed == 6
    assert str(summary.heading) == "6 överenskomna i höst"
    assert [(part.outcome, str(part.text), part.target.ids) for part in summary.parts] == [
        (Outcome.IN_TIME, "2 klara i tid", ("a", "b")),
        (Outcome.DONE_LATE, "1 klar efter sista dag", ("c",)),
        (Outcome.GOING_ON, "1 pågår", ("d",)),
        (Outcome.LATE, "1 försenad", ("e",)),
        (Outcome.DROPPED, "1 utgår", ("g",)),
    ]
    # done this autumn after 10, 20, 45 and 180 days; done in spring after 31
    assert (summary.median_days, summary.done) == (33, 4)
    assert (summary.median_before, summary.done_before) == (31, 1)
    assert str(summary.median) == "Mediantid från överenskommet till klart: 33 dagar (i våras 31)."


def test_in_spring_the_words_change() -> None:
    today = date(2027, 2, 1)
    summary = follow_up_summary(
        [
            row(S.DONE, id="a", reported=days(date(2026, 10, 22), 9)),
            row(S.DONE, id="b", created=date(2027, 1, 14), reported=date(2027, 1, 15)),
        ],
        today,
    )
    assert str(summary.heading) == "1 överenskommen i vår"
    assert str(summary.median) == "Mediantid från överenskommet till klart: 1 dag (i höstas 9)."


def test_with_nothing_done_no_median_is_made_up() -> None:
    summary = follow_up_summary([row(id="a")], TODAY)
    assert (summary.median, summary.median_days, summary.done) == (None, None, 0)
    assert [str(part.text) for part in summary.parts] == ["0 klara i tid", "0 pågår", "1 försenad"]
    only_now = follow_up_summary([row(S.DONE, reported=date(2026, 11, 1))], TODAY)
    assert str(only_now.median) == "Mediantid från överenskommet till klart: 10 dagar."


DAYS = st.dates(date(2026, 1, 1), date(2026, 11, 21))


@given(
    st.lists(st.builds(row, st.sampled_from(list(S)), created=DAYS, due=st.none() | DAYS, reported=st.none() | DAYS))
)
def test_each_agreed_follow_up_stands_in_one_place(follow_ups: list[FollowUpDates]) -> None:
    summary = follow_up_summary(follow_ups, TODAY)
    assert sum(part.count for part in summary.parts) == summary.agreed == len(summary.target.ids)
    assert all(part.count == len(part.target.ids) == summary.part(part.outcome) for part in summary.parts)
