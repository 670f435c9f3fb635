"""What the secretary has begun to write, and what was taken off the next agenda: so that both pages show something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.drafts import Draft, DraftKind, QuestionWords, ThrownItem
from samverkan_desktop.domain.forums import ForumKind, ItemKind
from samverkan_desktop.domain.meetings import BEFORE_START
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.register import Side
from samverkan_desktop.services.example.data import ExampleData


def drafts(data: ExampleData, *, owner: str, today: date) -> Iterator[Draft]:
    """Yield a draft of a question, and an item in the trash, for the consultation."""
    forum = next((each for each in data.forums if each.kind is ForumKind.CONSULTATION), None)
    if forum is None:
        return
    yield Draft(
        id="utkast-fraga",
        kind=DraftKind.QUESTION,
        owner=owner,
        written_on=today - timedelta(days=1),
        question=QuestionWords(
            forum_id=forum.id, side=Side.SCHOOL, line="Kan återkopplingen efter en anmälan komma inom en vecka?"
        ),
    )
    coming = (m for m in data.meetings if m.forum_id == forum.id and m.state in BEFORE_START and m.day >= today)
    meeting = next(coming, None)
    if meeting is None:
        return
    item = AgendaItem(
        id="utkast-punkt-pa-dagordningen",
        meeting_id=meeting.id,
        position=2,
        title="Studiebesök på öppenvården",
        kind=ItemKind.GENERAL,
    )
    yield Draft(
        id="utkast-punkt",
        kind=DraftKind.ITEM,
        owner=owner,
        written_on=today - timedelta(days=4),
        thrown_on=today - timedelta(days=4),
        item=ThrownItem(item=item, text=ItemText(item_id=item.id, background="Skjuts upp till våren.")),
    )
