"""What a meeting's calendar entry said when it last left the program, so that the next one hits the same event.

A calendar takes an entry for a newer one by its number alone. The number is therefore counted by what was sent, not by
what was changed: a move that is undone before anything was sent costs none, and one undone after it gives a new one.
"""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.value_classes import dataclass


@dataclass(frozen=True, kw_only=True)
class CalendarIssue:
    """The latest entry sent about a meeting. ``says``: what stood in it, so far as a calendar cares."""

    meeting_id: str
    sequence: int
    says: str
    issued_on: date

    @property
    def cancelled(self) -> bool:
        """Tell whether the entry took the meeting away."""
        return self.says == _CANCELLED


_CANCELLED = "inställt"


def says(meeting: Meeting) -> str:
    """Return what an entry about a meeting would say: when and where, or that it is cancelled."""
    if meeting.state is MeetingState.CANCELLED:
        return _CANCELLED
    return "|".join(
        (meeting.day.isoformat(), meeting.start.isoformat(), meeting.end.isoformat(), meeting.place, meeting.link)
    )


def next_issue(before: CalendarIssue | None, meeting: Meeting, *, today: date) -> CalendarIssue:
    """Return the entry to send: the same number while it says the same, else the next."""
    now = says(meeting)
    if before is None:
        return CalendarIssue(meeting_id=meeting.id, sequence=0, says=now, issued_on=today)
    sequence = before.sequence if before.says == now else before.sequence + 1
    return CalendarIssue(meeting_id=meeting.id, sequence=sequence, says=now, issued_on=today)


def outdated(issue: CalendarIssue | None, meeting: Meeting) -> bool:
    """Tell whether those called have an entry that no longer holds."""
    return issue is not None and issue.says != says(meeting)
