"""If these fail, what shows who read what is gone before anybody decided it, or the log cannot be thinned at all."""

from __future__ import annotations

from datetime import timedelta

import pytest

from samverkan_desktop.domain.minutes import SecondPersonMissing
from samverkan_desktop.services.log_review import ClockUncertain, LogReviews, ReferenceMissing, YearStays
from samverkan_desktop.services.second_person import SecondPersonUnknown
from tests.services.builders import Town


def old(town: Town) -> LogReviews:
    """The record three years later, in use every month."""
    town.full()
    for _ in range(40):
        town.clock.advance(timedelta(days=30))
        town.session.record.log_read("läs möte", kind="meeting", object_id="m")
    town.clock.advance(timedelta(days=1))
    return LogReviews(town.session)


def test_whole_years_go_by_decision_and_the_chain_still_holds(town: Town) -> None:
    reviews = old(town)
    assert reviews.disposable() == (2026,)
    before = len(town.log())
    gone = reviews.dispose(2026, reference="UN 2030/17", second_person="Rut Alnarp")
    assert gone > 10
    rows = town.log()
    assert len(rows) == before - gone + 1
    assert rows[0].instant.year == 2027
    assert rows[-1].action == "gallra logg"
    assert rows[-1].detail == f"till och med 2026, UN 2030/17, tillsammans med Rut Alnarp, till och med rad {gone}"
    assert reviews.verify() == ()
    assert reviews.disposed()[0].reference == "UN 2030/17, med Rut Alnarp"
    assert reviews.disposable() == ()


@pytest.mark.parametrize(
    ("year", "reference", "second", "fault"),
    [
        (2027, "UN 1", "Rut Alnarp", YearStays),
        (2026, " ", "Rut Alnarp", ReferenceMissing),
        (2026, "UN 1", "", SecondPersonMissing),
        (2026, "UN 1", "Ava Almtoft", SecondPersonMissing),
        (2026, "UN 1", "Någon Annan", SecondPersonUnknown),
    ],
)
def test_what_is_not_decided_by_two_stays(
    town: Town, year: int, reference: str, second: str, fault: type[Exception]
) -> None:
    reviews = old(town)
    before = town.log()
    with pytest.raises(fault):
        reviews.dispose(year, reference=reference, second_person=second)
    assert town.log() == before


def test_a_clock_that_leapt_disposes_of_nothing(town: Town) -> None:
    town.full()
    town.clock.advance(timedelta(days=3650))
    town.session.record.log_read("läs möte", kind="meeting", object_id="m")
    before = town.log()
    with pytest.raises(ClockUncertain):
        LogReviews(town.session).dispose(2026, reference="UN 1", second_person="Rut Alnarp")
    assert town.log() == before
