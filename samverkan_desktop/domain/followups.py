"""Follow-ups (åtgärder) live on their own, not inside minutes, and carry themselves to the next agenda.

*Klar* by the doer is not *godkänd* by the meeting: only the meeting closes what it agreed on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from datetime import date
from enum import Enum

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.value_classes import dataclass


class FollowUpState(Labelled):
    """The states of a follow-up."""

    OPEN = "open", "öppen"
    ONGOING = "ongoing", "pågår"
    DONE = "done", "klar"
    APPROVED = "approved", "godkänd"
    DROPPED = "dropped", "utgår"

    @property
    def remains(self) -> bool:
        """Tell whether the meeting still has to look at it."""
        return self in (FollowUpState.OPEN, FollowUpState.ONGOING, FollowUpState.DONE)


class Change(Labelled):
    """*Vad ändrades?*: the scale that goes with the one line of outcome."""

    UNSTATED = "unstated", "ej bedömt"
    WORSE = "worse", "sämre"
    SAME = "same", "oförändrat"
    SOME = "some", "något bättre"
    MUCH = "much", "klart bättre"


_OF_THE_DOER = (FollowUpState.OPEN, FollowUpState.ONGOING, FollowUpState.DONE)


class Asked(Enum):
    """Where one says how far something has come."""

    AGREED = "at the meeting that agrees on it"
    LOOKED_AT = "at a meeting that looks at what earlier ones agreed on"
    BETWEEN = "between meetings, in the list"
    ANSWERED = "a day for an opinion, which no meeting agreed on"


class OnlyTheMeeting(UserError):
    exit_code = 1
    template = (
        "Åtgärden kan inte bli ”{state}” här: det säger mötet som går igenom den. Läget är oförändrat. "
        "Sätt ”klar”, eller öppna mötet."
    )


class DueBeforeMeeting(UserError):
    template = (
        "Åtgärden ska vara klar {due}, före mötet {day} där ni kommer överens om den. Inget har ändrats. "
        "Välj ett datum samma dag eller senare."
    )


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """An åtgärd: what, who answers for it (function and unit, perhaps staff), and the last day, inclusive.

    ``case_code`` ties it to a case thread. ``reported_on``: when the doer said it was done.
    """

    id: str
    meeting_id: str
    item_id: str
    what: str = field(repr=False)
    responsible_function_id: str
    responsible_unit_id: str = ""
    person_id: str = ""
    created_on: date
    due: date | None = None
    state: FollowUpState = FollowUpState.OPEN
    outcome: str = field(default="", repr=False)
    change: Change = Change.UNSTATED
    reported_on: date | None = None
    closed_on: date | None = None
    case_code: int | None = None
    position: int = 0

    def days_late(self, today: date) -> int:
        """Return how many days late an unfinished follow-up is; 0 when in time or done."""
        if self.due is None or self.state not in (FollowUpState.OPEN, FollowUpState.ONGOING):
            return 0
        return max(0, (today - self.due).days)


def states_for(asked: Asked, present: FollowUpState) -> tuple[FollowUpState, ...]:
    """Return the states that can be chosen there, in order; the present one is always among them.

    *Godkänd* is said by a meeting that looks back at what was done, so never by the one that agrees on it; between
    meetings the doer says *klar*. A day for an opinion is answered or falls away, and no meeting approves it.
    """
    match asked:
        case Asked.LOOKED_AT:
            free: tuple[FollowUpState, ...] = tuple(FollowUpState)
        case Asked.BETWEEN:
            free = _OF_THE_DOER
        case _:
            free = (*_OF_THE_DOER, FollowUpState.DROPPED)
    return tuple(state for state in FollowUpState if state in free or state is present)


def require_state(state: FollowUpState, asked: Asked, present: FollowUpState) -> None:
    """Refuse a state that is not said there."""
    if state not in states_for(asked, present):
        raise OnlyTheMeeting(state=state.label)


def require_due(due: date | None, meeting_day: date) -> None:
    """Refuse a last day before the meeting that agrees on it."""
    if due is not None and due < meeting_day:
        raise DueBeforeMeeting(due=due, day=meeting_day)


def set_state(follow_up: FollowUp, state: FollowUpState, *, today: date) -> FollowUp:
    """Set the state; dates of reporting and closing follow it, and going back takes them away.

    Setting the state it already has keeps its dates: a second click is no new day.
    """
    if state is follow_up.state:
        return follow_up
    reported = follow_up.reported_on if state in (FollowUpState.DONE, FollowUpState.APPROVED) else None
    if state is FollowUpState.DONE and reported is None:
        reported = today
    closed = today if state in (FollowUpState.APPROVED, FollowUpState.DROPPED) else None
    return replace(follow_up, state=state, reported_on=reported, closed_on=closed)


def overdue_first(follow_ups: Iterable[FollowUp], today: date) -> tuple[FollowUp, ...]:
    """Return follow-ups: latest first among the late ones, then by last day, those without a day last."""
    return tuple(sorted(follow_ups, key=lambda f: (-f.days_late(today), f.due or date.max, f.created_on, f.id)))
