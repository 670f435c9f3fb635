"""What has been written so far: the rows of the record, its running numbers, and which meetings were held when."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import Participant
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.questions import Question
from samverkan_desktop.domain.register import Register
from samverkan_desktop.services.example.chance import StoryIds
from samverkan_desktop.services.example.people import Staff
from samverkan_desktop.services.example.story import Story


@dataclass
class Ledger:
    """The record of the example while it is being written. Meetings are written in order of day."""

    story: Story
    staff: Staff
    register: Register
    ids: StoryIds
    meetings: list[Meeting] = field(default_factory=list)
    items: list[AgendaItem] = field(default_factory=list)
    texts: list[ItemText] = field(default_factory=list)
    participants: list[Participant] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    held_days: dict[str, list[date]] = field(default_factory=lambda: defaultdict(list))
    next_days: dict[str, list[date]] = field(default_factory=lambda: defaultdict(list))
    _paragraphs: Counter[tuple[str, int]] = field(default_factory=Counter)
    _numbers: Counter[tuple[str, int]] = field(default_factory=Counter)
    _cases: int = 0

    def next_number(self, forum_id: str, year: int) -> int:
        """Return the next meeting number of a forum and calendar year."""
        self._numbers[forum_id, year] += 1
        return self._numbers[forum_id, year]

    def next_case(self) -> int:
        """Return the next case code."""
        self._cases += 1
        return self._cases

    def highest_paragraph(self, forum_id: str, year: int) -> int:
        """Return the highest § given in a forum and calendar year."""
        return self._paragraphs[forum_id, year]

    def add_items(self, meeting: Meeting, items: tuple[AgendaItem, ...]) -> None:
        """Write the items of a meeting."""
        self.items.extend(items)
        key = (meeting.forum_id, meeting.day.year)
        self._paragraphs[key] = max([self._paragraphs[key], *(i.paragraph for i in items if i.paragraph)])

    def held_after(self, forum_id: str, day: date) -> date | None:
        """Return the first day after ``day`` on which the forum met; None where it has not yet."""
        days = self.held_days[forum_id]
        index = bisect_right(days, day)
        return days[index] if index < len(days) else None

    def meets_after(self, forum_id: str, day: date) -> date | None:
        """Return the forum's next date after ``day``, held or planned; None where none is planned."""
        days = self.next_days[forum_id]
        index = bisect_right(days, day)
        return days[index] if index < len(days) else None
