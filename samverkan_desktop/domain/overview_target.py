"""Where an element of the first page leads, and how urgent it is."""

from __future__ import annotations

from enum import StrEnum

from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.phrases import Phrase
from samverkan_desktop.domain.value_classes import dataclass


class Place(StrEnum):
    """The pages that rows stand on."""

    MEETINGS = "meetings"
    MEETING = "meeting"
    PLAN = "plan"
    QUESTIONS = "questions"
    CASES = "cases"
    FOLLOW_UPS = "follow_ups"
    ATTENDANCE = "attendance"
    UNITS = "units"
    STAFF = "staff"
    FORUMS = "forums"
    SCHOOL_YEARS = "school_years"
    LOG = "log"


@dataclass(frozen=True)
class Target:
    """The rows behind an element: a page, what it is opened for, and which of its rows are meant.

    ``of``: the meeting, forum, area or school year. ``ids``: the rows; empty means all that belong there.
    """

    place: Place
    of: str = ""
    ids: tuple[str, ...] = ()


class Urgency(Labelled):
    """How much something asks for. The label is what a screen reader says; colour never says it alone."""

    DONE = "done", "klart"
    OPEN = "open", "väntar"
    WARNING = "warning", "bör ses över"
    DANGER = "danger", "måste åtgärdas"

    @property
    def rank(self) -> int:
        """0 is the most urgent."""
        return _RANKS.index(self)


_RANKS = (Urgency.DANGER, Urgency.WARNING, Urgency.OPEN, Urgency.DONE)


class LineKind(StrEnum):
    """What a line of the next meeting is about."""

    INVITATION = "invitation"
    QUESTIONS = "questions"
    REPLIES = "replies"
    AGENDA = "agenda"
    MARKS = "marks"


@dataclass(frozen=True)
class Line:
    """A line of the next meeting: how it stands, in words, and where its rows are. ``note`` is set more quietly."""

    kind: LineKind
    urgency: Urgency
    text: Phrase
    target: Target
    note: Phrase | None = None
