"""If these fail, a trend points at one meeting, or an obligation is said to be met that is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from samverkan_desktop.domain.afterwards import (
    BoardReport,
    DayBeforeMeeting,
    DayNotCome,
    NotReportable,
    QualityNote,
    Tick,
    owed,
    report,
    trend,
)
from samverkan_desktop.domain.meetings import Meeting, MeetingState

DAY = date(2026, 12, 3)
MEETING = Meeting(id="m", forum_id="f", day=DAY, start=time(13), end=time(15), number=7)
APPROVED = replace(MEETING, state=MeetingState.APPROVED, invited_on=date(2026, 11, 1))


def note(number: int, dialogue: int | None = 3, right: bool | None = True, moved: bool | None = None) -> QualityNote:
    return QualityNote(meeting_id=str(number), dialogue=dialogue, right_people=right, moved_on=moved, noted_on=DAY)


def test_a_trend_needs_three_answers() -> None:
    assert trend([note(1), note(2)]) is None
    assert trend([note(1), note(2), note(3, None, None, None)]) is None, "an empty note is no answer"
    found = trend([note(1, 2), note(2, 4), note(3, 3, False), note(4, None, None, True)])
    assert found is not None
    assert (found.meetings, found.dialogue) == (4, 3.0)
    assert (found.right_people, found.moved_on) == ((2, 3), (1, 1))
    few = trend([note(1, 2), note(2, None), note(3, None)])
    assert few is not None
    assert few.dialogue is None, "one answer on the scale is no trend"


@pytest.mark.parametrize("dialogue", [0, 6])
def test_the_scale_ends_at_one_and_five(dialogue: int) -> None:
    with pytest.raises(ValueError, match=str(dialogue)):
        note(1, dialogue)


@pytest.mark.parametrize(
    ("meeting", "open_"),
    [
        (MEETING, (Tick.CALLED, Tick.HELD, Tick.APPROVED, Tick.REPORTED)),
        (replace(MEETING, state=MeetingState.INVITED, invited_on=DAY), (Tick.HELD, Tick.APPROVED, Tick.REPORTED)),
        (replace(MEETING, state=MeetingState.ONGOING), (Tick.APPROVED, Tick.REPORTED)),
        (APPROVED, (Tick.REPORTED,)),
    ],
)
def test_what_is_open_of_a_meeting(meeting: Meeting, open_: tuple[Tick, ...]) -> None:
    (row,) = owed([meeting], [], DAY)
    assert row.open == open_


def test_who_owes_nothing_is_not_listed() -> None:
    told = BoardReport(meeting_id="m", reported_on=DAY)
    assert owed([APPROVED], [told], DAY) == ()
    assert owed([replace(MEETING, state=MeetingState.CANCELLED)], [], DAY) == ()
    assert owed([MEETING], [], date(2026, 12, 2)) == (), "its day has not come"


def test_what_is_settled_can_be_looked_up() -> None:
    """Else nobody can see or put right on which day the board was told."""
    told = BoardReport(meeting_id="m", reported_on=DAY)
    (row,) = owed([APPROVED, MEETING], [told], DAY, settled=True)
    assert (row.meeting, row.report, row.open) == (APPROVED, told, ())
    assert owed([APPROVED], [], DAY, settled=True) == ()


def test_a_report_needs_a_day_that_has_been_and_approved_minutes() -> None:
    told = report(APPROVED, day=date(2026, 12, 10), paragraph=" § 112 ", today=date(2026, 12, 11))
    assert (told.reported_on, told.paragraph) == (date(2026, 12, 10), "§ 112")
    with pytest.raises(DayNotCome):
        report(APPROVED, day=date(2026, 12, 12), paragraph="", today=date(2026, 12, 11))
    with pytest.raises(DayBeforeMeeting):
        report(APPROVED, day=date(2026, 12, 2), paragraph="", today=date(2026, 12, 11))
    with pytest.raises(NotReportable):
        report(MEETING, day=DAY, paragraph="", today=DAY)
