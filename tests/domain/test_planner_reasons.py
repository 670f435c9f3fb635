"""If this fails, the reason for a date says something that is not so, or says it in no Swedish."""

from __future__ import annotations

from datetime import date

import pytest

from samverkan_desktop.domain.planner_reasons import too_near

OTHER = date(2027, 2, 16)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (OTHER, "samma dag som ett annat möte (2027-02-16)"),
        (date(2027, 2, 17), "bara 1 dag från mötet 2027-02-16"),
        (date(2027, 1, 26), "bara 21 dagar från mötet 2027-02-16"),
    ],
)
def test_how_near_another_meeting_a_day_is(day: date, told: str) -> None:
    assert too_near(day, OTHER) == told
