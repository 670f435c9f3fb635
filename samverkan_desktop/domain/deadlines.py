"""Deadlines for opinions (svarsdatum för yttranden, M104): agreed on at no meeting, yet they wait with the rest."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.followups import Asked, FollowUpState, states_for
from samverkan_desktop.domain.value_classes import dataclass


class NoMeetingApproves(UserError):
    exit_code = 1
    template = "Ett svarsdatum godkänns inte av något möte. Läget är oförändrat. Sätt ”klar” när svaret är lämnat."


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """What is to be answered, by which function, and the last day, inclusive."""

    id: str
    what: str = field(repr=False)
    due: date
    responsible_function_id: str = ""
    responsible_unit_id: str = ""
    state: FollowUpState = FollowUpState.OPEN
    outcome: str = field(default="", repr=False)
    created_on: date
    closed_on: date | None = None

    def days_late(self, today: date) -> int:
        """Return how many days late it is; 0 when in time or answered."""
        return max(0, (today - self.due).days) if self.waits else 0

    @property
    def waits(self) -> bool:
        """Tell whether the answer is still to be given."""
        return self.state in (FollowUpState.OPEN, FollowUpState.ONGOING)


def set_deadline_state(deadline: Deadline, state: FollowUpState, *, today: date) -> Deadline:
    """Set the state; the day it was closed follows it, and a second click is no new day.

    Raises NoMeetingApproves for *godkänd*: no meeting has agreed on it.
    """
    if state is deadline.state:
        return deadline
    if state not in states_for(Asked.ANSWERED, deadline.state):
        raise NoMeetingApproves
    changed = replace(deadline, state=state, closed_on=None)
    return changed if changed.waits else replace(changed, closed_on=today)
