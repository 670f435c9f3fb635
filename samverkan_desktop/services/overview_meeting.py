"""The next meeting's own rows: who is called, what is asked, and whether a direct identifier stands in any of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.overview_meeting import Marked, Preparation
from samverkan_desktop.domain.questions import Question, QuestionState
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.gate import CheckFailed, Gate, GateField
from samverkan_desktop.services.session import Session

_QUESTION = "question"
_ITEM = "item"


def preparation(session: Session, gate: Gate, meeting: Meeting, forum: Forum) -> Preparation:
    """Read what is known about a meeting before it begins. Questions of the forum that wait count as its own."""
    repositories = session.repositories
    items = repositories.items.where(meeting_id=meeting.id)
    waiting = repositories.questions.where(forum_id=forum.id, state=QuestionState.WAITING.value)
    picked_ids = [item.question_id for item in items if item.question_id]
    picked = repositories.questions.where(id=picked_ids) if picked_ids else ()
    texts = repositories.texts.where(item_id=[item.id for item in items])
    follow_ups = repositories.follow_ups.where(meeting_id=meeting.id)
    return Preparation(
        meeting=meeting,
        forum=forum,
        participants=repositories.participants.where(meeting_id=meeting.id),
        questions=(*waiting, *picked),
        marked=_marked(session, gate, waiting, [*_item_fields(items, texts, follow_ups)]),
    )


def _marked(session: Session, gate: Gate, questions: Sequence[Question], items: Iterable[GateField]) -> Marked:
    """Return where a direct hit stands. A picked question's words stand on its item, and count there."""
    fields = [GateField(where=_QUESTION, text=question.line, id=question.id) for question in questions]
    try:
        hits = gate.check([*fields, *items], scan_context(session)).direct
    except CheckFailed:
        return Marked(checked=False)
    by_place = {place: dict.fromkeys(hit.id for hit in hits if hit.where == place) for place in (_QUESTION, _ITEM)}
    return Marked(tuple(by_place[_QUESTION]), tuple(by_place[_ITEM]))


def _item_fields(
    items: Iterable[AgendaItem], texts: Iterable[ItemText], follow_ups: Iterable[FollowUp]
) -> Iterable[GateField]:
    written = [(item.id, item.title) for item in items]
    written += [(text.item_id, words) for text in texts for _, words in text.fields]
    written += [(follow_up.item_id, follow_up.what) for follow_up in follow_ups]
    return (GateField(where=_ITEM, text=words, id=id) for id, words in written if words.strip())
