"""How the administrations balance before a meeting, and when a silent one is worth a warning (M03).

While there is still plenty of time nothing is warned about: a warning that is always there is read by nobody. It
begins when the last day is near, and goes on after it as long as the agenda is not sent, when it can still be mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.questions import Question, balance
from samverkan_desktop.domain.register import Side

BOTH = (Side.SCHOOL, Side.SOCIAL)
NEAR_DAYS = 7
"""Days before the last day for questions from which a silent administration is warned about."""


class Urgency(StrEnum):
    """What a silent administration calls for."""

    NONE = "none"
    TIME_LEFT = "time_left"
    NEAR = "near"
    PASSED = "passed"
    SENT = "sent"


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """The questions a meeting may get, by administration. ``silent``: those of the two that have sent in none."""

    counts: Mapping[Side, int]
    silent: tuple[Side, ...]
    last_day: date | None
    urgency: Urgency

    @property
    def warns(self) -> bool:
        """Tell whether somebody should do something about it."""
        return self.urgency in (Urgency.NEAR, Urgency.PASSED)


def outlook(questions: Iterable[Question], meeting: Meeting | None, today: date) -> Outlook:
    """Return how a meeting stands. ``questions``: those that wait for it and those on its agenda."""
    counts = balance(questions)
    silent = tuple(side for side in BOTH if not counts[side])
    last = meeting.last_question_day if meeting is not None else None
    return Outlook(counts=counts, silent=silent, last_day=last, urgency=_urgency(silent, meeting, today))


def agenda_outlook(placed: Mapping[Side, int], meeting: Meeting, today: date) -> Outlook:
    """Return how an agenda stands by what is picked to it. An agenda that nobody has begun is no imbalance."""
    silent = tuple(side for side in BOTH if not placed.get(side))
    silent = silent if any(placed.values()) else ()
    return Outlook(
        counts=placed,
        silent=silent,
        last_day=meeting.last_question_day,
        urgency=_urgency(silent, meeting, today),
    )


def _urgency(silent: tuple[Side, ...], meeting: Meeting | None, today: date) -> Urgency:
    if not silent or meeting is None:
        return Urgency.NONE
    if meeting.state not in (MeetingState.PLANNED, MeetingState.INVITED):
        return Urgency.SENT
    last = meeting.last_question_day or meeting.day
    if today > last:
        return Urgency.PASSED
    return Urgency.NEAR if (last - today).days <= NEAR_DAYS else Urgency.TIME_LEFT
