"""The next meeting's own rows: who is called, what is asked, and whether a direct identifier stands in any of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.forums import Forum
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.overview_meeting import Marked, Preparation
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.services.session import Session

if TYPE_CHECKING:
    from samverkan_desktop.domain.register import Register
    from samverkan_desktop.services.gate import Gate

_QUESTION = "question"
_ITEM = "item"


def preparation(session: Session, meeting: Meeting, forum: Forum) -> Preparation:
    """Read what is known about a meeting before it begins. Questions of the forum that wait count as its own.

    Its words are not checked: `marked_in` does that.
    """
    repositories = session.repositories
    items = repositories.items.where(meeting_id=meeting.id)
    waiting = repositories.questions.where(forum_id=forum.id, state=QuestionState.WAITING.value)
    picked_ids = [item.question_id for item in items if item.question_id]
    picked = repositories.questions.where(id=picked_ids) if picked_ids else ()
    return Preparation(
        meeting=meeting,
        forum=forum,
        participants=repositories.participants.where(meeting_id=meeting.id),
        questions=(*waiting, *picked),
        items=items,
    )


def marked_in(session: Session, gate: Gate, prepared: Preparation, register: Register) -> Marked:
    """Return where a direct hit stands. A picked question's words stand on its item, and count there.

    ``register``: the units and principals that the page has read.
    """
    from samverkan_desktop.services.context import scan_context  # start-up: as below
    from samverkan_desktop.services.gate import CheckFailed, GateField  # start-up: checked after the first picture

    repositories, meeting_id, items = session.repositories, prepared.meeting.id, prepared.items
    texts = repositories.texts.where(item_id=[item.id for item in items])
    follow_ups = repositories.follow_ups.where(meeting_id=meeting_id)
    questions = [question for question in prepared.questions if question.state is QuestionState.WAITING]
    fields = [GateField(where=_QUESTION, text=question.line, id=question.id) for question in questions]
    fields += [GateField(where=_ITEM, text=words, id=id) for id, words in _written(items, texts, follow_ups)]
    try:
        hits = gate.check(fields, scan_context(session, register)).direct
    except CheckFailed:
        return Marked(checked=False)
    by_place = {place: dict.fromkeys(hit.id for hit in hits if hit.where == place) for place in (_QUESTION, _ITEM)}
    return Marked(tuple(by_place[_QUESTION]), tuple(by_place[_ITEM]))


def _written(
    items: Iterable[AgendaItem], texts: Iterable[ItemText], follow_ups: Iterable[FollowUp]
) -> Iterable[tuple[str, str]]:
    written = [(item.id, item.title) for item in items]
    written += [(text.item_id, words) for text in texts for _, words in text.fields]
    written += [(follow_up.item_id, follow_up.what) for follow_up in follow_ups]
    return ((id, words) for id, words in written if words.strip())
