"""Deadlines for opinions: put in, answered, dropped. Each change is logged and can be undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.deadlines import Deadline, set_deadline_state
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.text import LINE_LIMIT, clean_line
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class Deadlines:
    """The deadlines of the record."""

    session: Session

    def add(self, what: str, *, due: date, responsible_function_id: str = "", unit_id: str = "") -> Deadline:
        """Put in what is to be answered, and when at the latest."""
        deadline = Deadline(
            id=self.session.ids.new(),
            what=clean_line(what, field="Vad ska besvaras", limit=LINE_LIMIT, required=True),
            due=due,
            responsible_function_id=responsible_function_id,
            responsible_unit_id=unit_id,
            created_on=today(self.session.clock),
        )
        return self._put(deadline, "nytt svarsdatum")

    def set_state(self, id: str, state: FollowUpState, *, outcome: str | None = None) -> Deadline:
        """Say how far it has come, and in one line what came of it; None leaves that line, an empty one takes it away.

        Where nothing changes nothing is written.
        """
        present = self.session.repositories.deadlines.get(id)
        changed = set_deadline_state(present, state, today=today(self.session.clock))
        if outcome is not None:
            changed = replace(changed, outcome=clean_line(outcome, field="Vad blev det?"))
        return present if changed == present else self._put(changed, "följ upp svarsdatum")

    def _put(self, deadline: Deadline, name: str) -> Deadline:
        with self.session.action(name, name, kind="deadline", id=deadline.id) as repositories:
            repositories.deadlines.put(deadline)
        return deadline
