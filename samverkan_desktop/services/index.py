"""What can be searched. A text with a direct hit is a draft only: it is never indexed."""

from __future__ import annotations

from samverkan_desktop.deidentify import Context
from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import STANDARD_GATE, CheckFailed, Gate, GateField
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.session import Session


@dataclass(frozen=True)
class Index:
    """Keeps the search index."""

    session: Session
    gate: Gate = STANDARD_GATE

    def index_meeting(self, meeting_id: str) -> None:
        """Index every item of a meeting, or take it out of the index while a direct hit remains."""
        view = Meetings(self.session).view(meeting_id)
        context = scan_context(self.session)
        with self.session.action("indexera", kind="meeting", id=meeting_id):
            search = self.session.record.search
            for item in view.items:
                text = view.texts.get(item.id)
                body = "\n".join(words for _, words in text.fields if words) if text else ""
                if self._is_clean(item.id, item.title, body, context=context):
                    search.put("agenda_item", item.id, forum_id=view.forum.id, title=item.heading, body=body)
                else:
                    search.remove("agenda_item", item.id)

    def _is_clean(self, item_id: str, *texts: str, context: Context) -> bool:
        fields = [GateField(where="", text=text, id=item_id) for text in texts if text]
        try:
            return not self.gate.check(fields, context).direct
        except CheckFailed:
            return False
