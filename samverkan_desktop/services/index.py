"""What can be searched: items and åtgärder of meetings that are over. A text with a direct hit is a draft only: never.

An entry goes when its text changes, and comes back when its meeting is indexed or its forum searched: so nothing that
was undone is found, and words that were lost or no longer are those of the text come right by themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samverkan_desktop.deidentify import Context
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.minutes import SANITISED, ItemText
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, Gate, GateField, is_clean
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.session import Session
from samverkan_desktop.services.stopped import is_stopped

ITEM, ACTION = "agenda_item", "follow_up"
_AT_ONCE = 400  # ids in one question to the record


@dataclass(frozen=True)
class Index:
    """Keeps the words that are searched."""

    session: Session
    gate: Gate = STANDARD_GATE

    def index_meeting(self, meeting_id: str) -> None:
        """Index every item and åtgärd of a meeting, or take it out while a direct hit remains."""
        view = Meetings(self.session).view(meeting_id)
        context = scan_context(self.session)
        with self.session.action("indexera", kind="meeting", id=meeting_id):
            for item in view.items:
                self._put_item(item, view.texts.get(item.id), view.forum.id, context)
            for action in view.follow_ups:
                self._put_action(action, view.forum.id, context)

    def catch_up(self, forum_id: str) -> None:
        """Index what a forum's finished meetings hold that is not indexed. Nothing in a record that is only read."""
        search = self.session.record.search
        items, actions = search.lacking(ITEM, forum_id), search.lacking(ACTION, forum_id)
        if self.session.record.read_only or not (items or actions):
            return
        context = scan_context(self.session)
        repositories = self.session.repositories
        with self.session.record.transaction("indexera", kind="forum", object_id=forum_id):
            for ids in _chunks(items):
                held = {item.id: item for item in repositories.items.where(id=ids)}
                texts = {text.item_id: text for text in repositories.texts.where(item_id=ids)}
                trusted = self._approved(held.values())
                for id in ids:
                    if not is_stopped(self.session, id):
                        known = held[id].meeting_id in trusted
                        self._put_item(held[id], texts.get(id), forum_id, None if known else context)
            for ids in _chunks(actions):
                waiting = {action.id: action for action in repositories.follow_ups.where(id=ids)}
                trusted = self._approved(waiting.values())
                paragraphs = {action.item_id for action in waiting.values()}
                stopped = {item_id for item_id in paragraphs if is_stopped(self.session, item_id)}
                for id in ids:
                    action = waiting[id]
                    if action.item_id not in stopped:
                        known = action.meeting_id in trusted and not action.outcome
                        self._put_action(action, forum_id, None if known else context)

    def renew(self, forum_id: str) -> None:
        """Index a forum anew from its texts."""
        with self.session.record.transaction("bygg om sökregistret", kind="forum", object_id=forum_id):
            self.session.record.search.clear(forum_id=forum_id)
        self.catch_up(forum_id)

    def _approved(self, parts: Iterable[AgendaItem | FollowUp]) -> frozenset[str]:
        """Return the meetings that are approved: what they hold went through the gate, and has not changed since."""
        ids = sorted({part.meeting_id for part in parts})
        meetings = self.session.repositories.meetings.where(id=ids)
        return frozenset(each.id for each in meetings if each.state is MeetingState.APPROVED)

    def _put_item(self, item: AgendaItem, text: ItemText | None, forum_id: str, context: Context | None) -> None:
        """Index an item; ``context``: to look through it first, None where that is known to be done."""
        search = self.session.record.search
        if text is not None and text.sanitised:
            search.remove(ITEM, item.id)
            return
        body = body_of(text)
        if context is None or self._is_clean(item.id, item.title, body, context=context):
            search.put(ITEM, item.id, forum_id=forum_id, title=item.heading, body=body)
        else:
            search.remove(ITEM, item.id)

    def _put_action(self, action: FollowUp, forum_id: str, context: Context | None) -> None:
        search = self.session.record.search
        clean = context is None or self._is_clean(action.item_id, action.what, action.outcome, context=context)
        if clean and action.what != SANITISED:
            search.put(ACTION, action.id, forum_id=forum_id, title=action.what, body=action.outcome)
        else:
            search.remove(ACTION, action.id)

    def _is_clean(self, item_id: str, *texts: str, context: Context) -> bool:
        fields = [GateField(where="", text=text, id=item_id) for text in texts if text]
        return is_clean(self.gate, fields, context)


def body_of(text: ItemText | None) -> str:
    """Return what is searched of an item's text."""
    return "\n".join(words for _, words in text.fields if words) if text else ""


def _chunks(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]
