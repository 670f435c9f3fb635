"""Meeting numbers: per forum and calendar year, given at invitation, never used again."""

from __future__ import annotations

from collections.abc import Iterable

from samverkan_desktop.domain.agenda import EarlierMeetingUnnumbered
from samverkan_desktop.domain.forums import Numbering
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting
from samverkan_desktop.domain.swedish import long_date
from samverkan_desktop.domain.value_classes import dataclass


def next_meeting_number(meetings: Iterable[Meeting], *, forum_id: str, year: int) -> int:
    """Return the next number of a forum and year. Cancelled meetings keep theirs."""
    used = [m.number for m in meetings if m.forum_id == forum_id and m.day.year == year and m.number is not None]
    return max(used, default=0) + 1


def require_earlier_numbered(
    meeting: Meeting, meetings: Iterable[Meeting], *, numbering: Numbering = Numbering.PER_YEAR
) -> None:
    """Refuse to start while an earlier meeting of the forum and year has not begun: its §§ come first.

    A forum that restarts at § 1 each meeting has no order to keep.
    """
    if numbering is Numbering.PER_MEETING:
        return
    for other in sorted(meetings, key=lambda m: (m.day, m.start)):
        earlier = (other.day, other.start) < (meeting.day, meeting.start)
        same = other.forum_id == meeting.forum_id and other.day.year == meeting.day.year
        if same and earlier and other.id != meeting.id and other.state in BEFORE_START:
            raise EarlierMeetingUnnumbered(earlier=f"mötet {long_date(other.day)}")


_DIGITS = 6  # longer is no number of a meeting, and very long ones Python refuses to read


@dataclass(frozen=True)
class MeetingReference:
    """How a person names a meeting: an id, ``FORUM:7/2026``, or ``7/2026`` where only one forum has that number."""

    id: str = ""
    forum: str = ""
    number: int = 0
    year: int = 0

    @classmethod
    def parse(cls, text: str) -> MeetingReference:
        """Read a reference. Anything that is not ``[FORUM:]number/year`` is taken as an id."""
        forum, _, rest = text.strip().rpartition(":")
        number, slash, year = rest.partition("/")
        if slash and number.isdecimal() and year.isdecimal() and max(len(number), len(year)) <= _DIGITS:
            return cls(forum=forum, number=int(number), year=int(year))
        return cls(id=text.strip())
