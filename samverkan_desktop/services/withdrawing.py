"""An item that will not be taken up after all, told before the meeting: it stays on the agenda and keeps its number.

Those who were sent the agenda have its numbers. So the item is not taken away but marked, and may go to the next one.
"""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.domain.agenda import ItemState
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting
from samverkan_desktop.domain.questions import pick, put_back
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.carrying import Carrying, NoNextMeeting
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class Withdrawing:
    """Takes items up no more, before their meeting."""

    session: Session

    def next_for(self, item_id: str) -> Meeting | None:
        """Return the meeting an item could go to: the forum's next that has not begun."""
        meetings = Meetings(self.session)
        item = self.session.repositories.items.get(item_id)
        following = meetings.next_after(meetings.get(item.meeting_id))
        return following if following is not None and following.state in BEFORE_START else None

    def withdraw(self, item_id: str, *, to_next: bool = False) -> Meeting | None:
        """Mark an item as not taken up, as one step of undo; return the meeting it went to, if it did.

        Its question goes with it to the next meeting, so that who asked sees where it is. Raises NoNextMeeting.
        """
        repositories = self.session.repositories
        item = repositories.items.get(item_id)
        following = self.next_for(item_id) if to_next else None
        if to_next and following is None:
            raise NoNextMeeting
        with self.session.action("togs inte upp", f"ta inte upp punkt {item.position}", kind="agenda_item", id=item_id):
            Agenda(self.session).mark_not_taken(item_id)
            if following is not None:
                there = Carrying(self.session).again(item, following, question_id=item.question_id)
                if item.question_id and (question := repositories.questions.find(item.question_id)):
                    repositories.questions.put(pick(put_back(question), there.id))
        return following

    def left_out(self, meeting_id: str) -> tuple[int, ...]:
        """Return the numbers of the items that will not be taken up."""
        items = self.session.repositories.items.where(meeting_id=meeting_id)
        return tuple(sorted(item.position for item in items if item.state is ItemState.NOT_TAKEN))
