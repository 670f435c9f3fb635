"""*Papperskorgen*: what it holds, putting it back, letting it go before its time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samverkan_desktop.domain import agenda as rules
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.drafts import (
    Draft,
    DraftKind,
    DraftNotYours,
    NotInTrash,
    ThrownItem,
    last_day_kept,
    take_back,
)
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.questions import QuestionState, pick
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.inbox import Inbox, NoMeetingToPickTo
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.throwing import KIND, owner_of

_OPEN = frozenset(MeetingState) - {MeetingState.APPROVED, MeetingState.CANCELLED}


@dataclass(frozen=True)
class Trash:
    """The trash as one user sees it: own drafts, and items that whoever makes agendas took off one."""

    session: Session

    def rows(self) -> tuple[Draft, ...]:
        """Return what can be put back, latest first."""
        last = last_day_kept(today(self.session.clock))
        found = [each for each in self.session.repositories.drafts.all() if each.thrown_on and each.thrown_on > last]
        return tuple(each for each in reversed(found) if self._may_see(each))

    def restore(self, id: str) -> Meeting | None:
        """Put something back: a draft among the drafts, an item on its agenda; return the meeting it stands on now.

        When its meeting is approved or cancelled it goes to the forum's next. It comes before the closing items. A
        question that was picked to it is picked again, if it still waits.
        """
        draft = self._thrown(id)
        if draft.item is None:
            with self.session.action("återställ utkast", "återställ utkast", kind=KIND, id=id) as repositories:
                repositories.drafts.put(take_back(draft))
            return None
        meeting = self._meeting_for(draft.item)
        item = replace(draft.item.item, meeting_id=meeting.id, paragraph=None)
        with self.session.action("återställ punkt", "återställ punkt", kind="agenda_item", id=item.id) as repositories:
            self._put_on_agenda(draft.item, item, meeting)
            repositories.drafts.remove(id)
        return meeting

    def remove(self, id: str) -> None:
        """Let something go for good before its time. It can be undone in this sitting."""
        draft = self._thrown(id)
        kind, object_id = (KIND, id) if draft.item is None else ("agenda_item", draft.item.item.id)
        name = "ta bort ur papperskorgen"
        with self.session.action(name, name, kind=kind, id=object_id) as repositories:
            repositories.drafts.remove(id)

    def _thrown(self, id: str) -> Draft:
        draft = self.session.repositories.drafts.find(id)
        if draft is None or draft.thrown_on is None:
            raise NotInTrash
        if not self._may_see(draft):
            raise DraftNotYours
        return draft

    def _may_see(self, draft: Draft) -> bool:
        if draft.kind is DraftKind.ITEM:
            return self.session.rights.may(Deed.MEETINGS)
        return draft.owner == owner_of(self.session)

    def _meeting_for(self, thrown: ThrownItem) -> Meeting:
        repositories = self.session.repositories
        meeting = repositories.meetings.get(thrown.item.meeting_id)
        if meeting.state in _OPEN:
            return meeting
        following = Inbox(self.session).next_meeting(meeting.forum_id)
        if following is None:
            raise NoMeetingToPickTo(forum=repositories.forums.get(meeting.forum_id).name)
        return following

    def _put_on_agenda(self, thrown: ThrownItem, item: AgendaItem, meeting: Meeting) -> None:
        repositories = self.session.repositories
        question = repositories.questions.find(item.question_id) if item.question_id else None
        if question is not None and question.state is QuestionState.WAITING:
            repositories.questions.put(pick(question, item.id))
        else:
            item = replace(item, question_id="")
        forum = repositories.forums.get(meeting.forum_id)
        present = repositories.items.where(meeting_id=meeting.id)
        Agenda(self.session).store(meeting, rules.place(present, item, rules.index_before_closing(present, forum)))
        if thrown.text is not None:
            repositories.texts.put(thrown.text)
        for follow_up in thrown.follow_ups:
            repositories.follow_ups.put(replace(follow_up, meeting_id=meeting.id))
        for attachment, content in zip(thrown.attachments, thrown.contents, strict=True):
            repositories.attachments.put(replace(attachment, meeting_id=meeting.id))
            repositories.attachment_contents.put(content)
