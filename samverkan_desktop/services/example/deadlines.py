"""Opinions that somebody has asked for: two that wait, and one that was answered in time."""

from __future__ import annotations

from datetime import timedelta

from samverkan_desktop.domain.deadlines import Deadline
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.services.example.ledger import Ledger
from samverkan_desktop.services.example.story import working_day

_HEAD, _SECRETARY = "function-forvaltningschef-skola", "function-namndsekreterare"


def opinions(ledger: Ledger) -> tuple[Deadline, ...]:
    """Return the deadlines for opinions as they stand today."""
    today = ledger.story.today
    asked = (
        ("Yttrande över revisionens granskning av samverkan", _SECRETARY, 9, FollowUpState.OPEN, ""),
        ("Yttrande över länets förslag till gemensam rutin för SIP", _HEAD, 26, FollowUpState.ONGOING, ""),
        (
            "Yttrande över regionens förslag om första linjens psykiska hälsa",
            _HEAD,
            -30,
            FollowUpState.DONE,
            "Båda nämnderna lämnade ett gemensamt yttrande.",
        ),
    )
    made = []
    for what, function_id, days, state, outcome in asked:
        due = working_day(today + timedelta(days=days), step=1)
        came = min(today, due) - timedelta(days=40)
        done = due - timedelta(days=2) if state is FollowUpState.DONE else None
        made.append(
            Deadline(
                id=ledger.ids.at(came).new(),
                what=what,
                due=due,
                responsible_function_id=function_id,
                state=state,
                outcome=outcome,
                created_on=came,
                closed_on=done,
            )
        )
    return tuple(made)
