"""How long each § has taken. Measured, not done: it is no step of undo."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.services.session import Session

_DAY = 24 * 60 * 60


@dataclass(frozen=True)
class ItemTime:
    """The time used on each item of a meeting under way."""

    session: Session

    def add(self, item_id: str, seconds: int) -> int:
        """Add to the time used on an item and return the sum, in seconds. Only while the meeting is under way."""
        repositories = self.session.repositories
        item = repositories.items.find(item_id)
        if item is None or seconds <= 0:
            return item.used_seconds if item else 0
        if repositories.meetings.get(item.meeting_id).state is not MeetingState.ONGOING:
            return item.used_seconds
        used = min(item.used_seconds + seconds, _DAY)
        with self.session.action("mät tid", kind="agenda_item", id=item_id):
            repositories.items.put(replace(item, used_seconds=used))
            repositories.take_changes()

        def timed(value: AgendaItem) -> AgendaItem:
            return replace(value, used_seconds=used)

        self.session.rebase("agenda_item", item_id, timed)
        return used
