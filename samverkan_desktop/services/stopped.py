"""A § whose case text is stopped: a child's identity came out in the meeting. What may not be done with it then.

The note of it holds days, functions and follow-ups; there is no field for a name. It stands in the record's settings,
one per §, and is kept when the stop is lifted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.session import Session

_PREFIX = "identity."


class TextStopped(UserError):
    exit_code = 1
    template = (
        "Texten är stoppad, för barnets identitet framkom i mötet. Inget har ändrats. "
        "Häv stoppet med en orsak om texten ska ändras."
    )


class ReportNotPostponed(UserError):
    """The duty to report is *genast* (SoL 19 kap. 1 §): nothing here may put it off."""

    exit_code = 1
    template = (
        "Prövningen av en orosanmälan kan inte skjutas upp, utgå eller tas bort medan texten är stoppad. "
        "Inget har ändrats. Markera den som klar när den är gjord."
    )


@dataclass(frozen=True, kw_only=True)
class Stop:
    """When a § was stopped, who answers for assessing a report (function ids) and the follow-ups that say so.

    ``lifted_on`` and ``reason`` (a `LiftReason` value) are set when writing was let on again.
    """

    item_id: str
    day: date
    function_ids: tuple[str, ...]
    follow_up_ids: tuple[str, ...]
    lifted_on: date | None = None
    reason: str = ""

    @property
    def in_force(self) -> bool:
        """Tell whether the text is stopped now."""
        return self.lifted_on is None


def stop_of(session: Session, item_id: str) -> Stop | None:
    """Return the latest stop of a §, lifted or not."""
    held = session.record.settings.get(_PREFIX + item_id)
    return _stop(item_id, held) if isinstance(held, dict) else None


def is_stopped(session: Session, item_id: str) -> bool:
    """Tell whether the text of a § is stopped now."""
    stop = stop_of(session, item_id)
    return stop is not None and stop.in_force


def store(session: Session, stop: Stop) -> None:
    """Keep a stop. Called inside an action."""
    name = _PREFIX + stop.item_id
    settings = session.record.settings
    before = settings.get(name)
    after = {
        "day": stop.day.isoformat(),
        "functions": list(stop.function_ids),
        "follow_ups": list(stop.follow_up_ids),
        "lifted_on": stop.lifted_on.isoformat() if stop.lifted_on else "",
        "reason": stop.reason,
    }
    settings.set(name, after)
    session.note_setting(name, before, after)


def lifted(stop: Stop, *, day: date, reason: str) -> Stop:
    """Return the stop as lifted."""
    return replace(stop, lifted_on=day, reason=reason)


def require_not_stopped(session: Session, item_id: str) -> None:
    """Refuse to change case text that is stopped."""
    if is_stopped(session, item_id):
        raise TextStopped


def require_not_postponed(session: Session, item_id: str, follow_up_id: str) -> None:
    """Refuse to put off or take away the assessment of a report while its § is stopped."""
    stop = stop_of(session, item_id)
    if stop is not None and stop.in_force and follow_up_id in stop.follow_up_ids:
        raise ReportNotPostponed


def _stop(item_id: str, held: dict[str, Any]) -> Stop:
    return Stop(
        item_id=item_id,
        day=date.fromisoformat(held["day"]),
        function_ids=tuple(held["functions"]),
        follow_up_ids=tuple(held["follow_ups"]),
        lifted_on=date.fromisoformat(held["lifted_on"]) if held["lifted_on"] else None,
        reason=held["reason"],
    )
