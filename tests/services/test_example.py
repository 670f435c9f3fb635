"""If these fail, the first thing a new user meets is wrong, and so is the ground that most other tests stand on."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.services.example import build_example

TODAY = date(2026, 11, 21)


def test_the_same_arguments_give_the_same_record() -> None:
    first, second = build_example(today=TODAY), build_example(today=TODAY)
    assert all(getattr(first, field.name) == getattr(second, field.name) for field in fields(first))
    assert build_example(today=TODAY, seed=2).meetings != first.meetings


def test_the_series_stands_as_in_the_picture_of_the_first_page() -> None:
    """10 sep, 22 okt, 3 dec, 14 jan, 18 feb (moved for sportlov), 8 apr, 20 maj; the next one is 7/2026."""
    series = [m for m in build_example(today=TODAY).meetings if m.forum_id == "konsultation"]
    year = [m for m in series if m.day > date(2026, 8, 1)]
    assert [m.day for m in year] == [
        date(2026, 9, 10),
        date(2026, 10, 22),
        date(2026, 12, 3),
        date(2027, 1, 14),
        date(2027, 2, 18),
        date(2027, 4, 8),
        date(2027, 5, 20),
    ]
    assert [m.state for m in year] == [
        MeetingState.APPROVED,
        MeetingState.FOR_APPROVAL,
        MeetingState.INVITED,
        *[MeetingState.PLANNED] * 4,
    ]
    assert year[2].label == "7/2026"
    assert year[4].moved_reason == "sportlov v. 8"
    assert series[0].day < date(2022, 3, 1)
