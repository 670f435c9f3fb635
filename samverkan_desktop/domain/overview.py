"""The first page as one value: nothing on it is read or reckoned anywhere else."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from samverkan_desktop.domain.overview_words import Words
from samverkan_desktop.domain.overview_year import YearSpan
from samverkan_desktop.domain.phrases import Phrase, say
from samverkan_desktop.domain.school_year import TermKind
from samverkan_desktop.domain.value_classes import dataclass

if TYPE_CHECKING:  # start-up: what lies below is reckoned after the window has been painted
    from samverkan_desktop.domain.overview_areas import Areas
    from samverkan_desktop.domain.overview_attendance import AttendanceMatrix
    from samverkan_desktop.domain.overview_followups import FollowUpSummary
    from samverkan_desktop.domain.overview_meeting import NextMeeting
    from samverkan_desktop.domain.overview_timeline import Timeline
    from samverkan_desktop.domain.overview_todo import ToDo


@dataclass(frozen=True)
class Head:
    """The head of the page. ``period`` is the term or the long break, None where the school year is not entered."""

    greeting: Phrase
    day: date
    period: Phrase | None

    @property
    def week(self) -> int:
        """The ISO week."""
        return self.day.isocalendar().week


@dataclass(frozen=True)
class ForumChoice:
    """A forum that the page can be about."""

    id: str
    name: str


@dataclass(frozen=True)
class Top:
    """The upper half of the page. ``timeline`` and ``next_meeting`` are about ``forum_id``, the rest about everything.

    The words of the next meeting may not be checked yet: the whole page tells of that.
    """

    head: Head
    forum_id: str
    forums: tuple[ForumChoice, ...]
    timeline: Timeline | None
    next_meeting: NextMeeting | None
    todo: tuple[ToDo, ...]


@dataclass(frozen=True)
class Overview(Top):
    """The whole page. ``attendance`` is about ``forum_id``, the rest about everything.

    ``waiting_questions`` and ``late_follow_ups`` are the numbers beside the pages in the navigation.
    """

    attendance: AttendanceMatrix | None
    follow_ups: FollowUpSummary
    areas: Areas
    areas_year: str
    waiting_questions: int
    late_follow_ups: int


def head(day: date, at: time, span: YearSpan) -> Head:
    """Return the head of the page on a day, at a time of Swedish wall clocks."""
    return Head(say(_greeting(at)), day, _period(day, span))


def _greeting(at: time) -> Words:
    hours = ((5, Words.EVENING), (10, Words.MORNING), (12, Words.FORENOON), (18, Words.AFTERNOON))
    return next((greeting for until, greeting in hours if at.hour < until), Words.EVENING)


def _period(day: date, span: YearSpan) -> Phrase | None:
    year = span.entered
    if year is None:
        return None
    term = year.term_of(day)
    if term is not None:
        return say(Words.AUTUMN if term.kind is TermKind.AUTUMN else Words.SPRING)
    return say(Words.CHRISTMAS if day in year else Words.SUMMER)
