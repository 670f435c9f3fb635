"""Follow-ups (åtgärder): agreed on at a §, reported by the doer, closed by the meeting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.followups import Change, FollowUp, FollowUpState, overdue_first, require_due, set_state
from samverkan_desktop.domain.meetings import Meeting, require_open
from samverkan_desktop.domain.text import clean_line
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.stopped import require_not_postponed, require_not_stopped

WHAT_LIMIT = 500


@dataclass(frozen=True)
class FollowUps:
    """The follow-ups of the record."""

    session: Session

    def of_meeting(self, meeting_id: str) -> tuple[FollowUp, ...]:
        """Return what a meeting agreed on."""
        return self.session.repositories.follow_ups.where(meeting_id=meeting_id)

    def remaining(self) -> tuple[FollowUp, ...]:
        """Return every follow-up that some meeting still has to look at."""
        return self.session.repositories.follow_ups.where(state=["open", "ongoing", "done"])

    def looked_at(self, meeting: Meeting) -> tuple[FollowUp, ...]:
        """Return what a meeting looks at of what the forum's earlier ones agreed on, overdue first.

        What it has closed stays among them, last, so that a slip can be put right.
        """
        repositories = self.session.repositories
        left = repositories.remaining_before(meeting.forum_id, meeting.day)
        known = {each.id for each in left}
        days = {meeting.day.isoformat(), today(self.session.clock).isoformat()}
        closed = (
            each
            for each in repositories.follow_ups.where(closed_on=sorted(days))
            if each.id not in known and self._earlier(each, meeting)
        )
        return (*overdue_first(left, meeting.day), *closed)

    def _earlier(self, follow_up: FollowUp, meeting: Meeting) -> bool:
        agreed_at = self.session.repositories.meetings.get(follow_up.meeting_id)
        return agreed_at.forum_id == meeting.forum_id and agreed_at.day < meeting.day

    def add(
        self,
        item_id: str,
        what: str,
        *,
        responsible_function_id: str = "",
        responsible_unit_id: str = "",
        person_id: str = "",
        due: date | None = None,
    ) -> FollowUp:
        """Agree on a follow-up at an item."""
        repositories = self.session.repositories
        item = repositories.items.get(item_id)
        meeting = repositories.meetings.get(item.meeting_id)
        require_open(meeting)
        require_not_stopped(self.session, item_id)
        require_due(due, meeting.day)
        follow_up = FollowUp(
            id=self.session.ids.new(),
            meeting_id=meeting.id,
            item_id=item_id,
            what=clean_line(what, field="Åtgärd", limit=WHAT_LIMIT, required=True),
            responsible_function_id=responsible_function_id,
            responsible_unit_id=responsible_unit_id,
            person_id=person_id,
            created_on=meeting.day,
            due=due,
            case_code=item.case.code if item.case else None,
            position=len(self.of_meeting(meeting.id)) + 1,
        )
        return self._put(follow_up, "ny åtgärd")

    def edit(
        self,
        id: str,
        *,
        what: str | None = None,
        responsible_function_id: str | None = None,
        responsible_unit_id: str | None = None,
        due: date | None = None,
    ) -> FollowUp:
        """Change what is given. What an approved meeting agreed on is not changed, only followed up."""
        repositories = self.session.repositories
        present = repositories.follow_ups.get(id)
        meeting = repositories.meetings.get(present.meeting_id)
        require_open(meeting)
        require_due(due, meeting.day)
        if what is not None:
            require_not_stopped(self.session, present.item_id)
        if due is not None:
            require_not_postponed(self.session, present.item_id, id)
        changed = replace(
            present,
            what=present.what if what is None else clean_line(what, field="Åtgärd", limit=WHAT_LIMIT, required=True),
            responsible_function_id=(
                present.responsible_function_id if responsible_function_id is None else responsible_function_id
            ),
            responsible_unit_id=present.responsible_unit_id if responsible_unit_id is None else responsible_unit_id,
            due=present.due if due is None else due,
        )
        return self._put(changed, "ändra åtgärd", typing=f"follow_up:{id}")

    def remove(self, id: str) -> None:
        """Take away a follow-up while its minutes are still being written."""
        repositories = self.session.repositories
        present = repositories.follow_ups.get(id)
        require_open(repositories.meetings.get(present.meeting_id))
        require_not_postponed(self.session, present.item_id, id)
        with self.session.action("ta bort åtgärd", "ta bort åtgärd", kind="follow_up", id=id):
            repositories.follow_ups.remove(id)

    def set_state(
        self, id: str, state: FollowUpState, *, outcome: str | None = None, change: Change | None = None
    ) -> FollowUp:
        """Say how far it has come, and *Vad ändrades?* in one line. Possible also after the minutes are approved.

        None leaves what stands; an empty line takes it away. Where nothing changes nothing is written.
        """
        present = self.session.repositories.follow_ups.get(id)
        if state is FollowUpState.DROPPED:
            require_not_postponed(self.session, present.item_id, id)
        changed = set_state(present, state, today=today(self.session.clock))
        changed = replace(
            changed,
            outcome=present.outcome if outcome is None else clean_line(outcome, field="Vad ändrades?"),
            change=present.change if change is None else change,
        )
        return present if changed == present else self._put(changed, "följ upp åtgärd")

    def _put(self, follow_up: FollowUp, name: str, *, typing: str = "") -> FollowUp:
        with self.session.action(name, name, kind="follow_up", id=follow_up.id, typing=typing) as repositories:
            repositories.follow_ups.put(follow_up)
        return follow_up
