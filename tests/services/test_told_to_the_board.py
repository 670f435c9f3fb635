"""What was told to the board, and what still is to be. If these fail, a name goes to a board, or a duty is lost."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from samverkan_desktop.domain.afterwards import NotReportable
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.services.approving import Approving
from samverkan_desktop.services.gate import GateShut
from tests.services.builders import PHONE, Town, refused

TOLD_ON = date(2026, 10, 20)


def approved(town: Town, day: date) -> Meeting:
    meeting, _, _ = town.full(day)
    town.approve(meeting)
    return town.meetings.get(meeting.id)


@pytest.fixture
def two(town: Town) -> tuple[Meeting, Meeting]:
    made = approved(town, date(2026, 9, 10)), approved(town, date(2026, 10, 8))
    town.clock.advance(timedelta(days=90))
    return made


def test_several_are_told_at_once_and_are_one_step_of_undo(town: Town, two: tuple[Meeting, Meeting]) -> None:
    approving = Approving(town.session)
    owed = [row.meeting.id for row in approving.owed().rows]
    assert owed == [two[1].id, two[0].id], "latest first"
    before = town.everything()
    told = approving.report([two[0].id, two[1].id, two[0].id], day=TOLD_ON, paragraph="§ 112")
    assert [each.meeting_id for each in told] == [two[0].id, two[1].id]
    assert {each.paragraph for each in told} == {"§ 112"}
    town.session.undo()
    assert town.everything() == before


def test_the_times_to_choose_by_reach_back_to_the_first(town: Town, two: tuple[Meeting, Meeting]) -> None:
    spans = Approving(town.session).owed().spans
    assert any(two[0].day in span for span in spans)


def test_a_number_of_somebody_never_goes_to_the_board(town: Town, two: tuple[Meeting, Meeting]) -> None:
    before = town.everything()
    with pytest.raises(GateShut):
        Approving(town.session).report([two[0].id], day=TOLD_ON, paragraph=PHONE)
    assert town.everything() == before


def test_none_is_nothing_and_one_not_approved_is_refused(town: Town) -> None:
    meeting, _, _ = town.full()
    town.clock.advance(timedelta(days=90))
    assert Approving(town.session).report([], day=TOLD_ON) == ()
    refused(town, NotReportable, lambda: Approving(town.session).report([meeting.id], day=TOLD_ON))
