"""The places that a search in a forum came to, as they are shown: a few questions to the record for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.extracts import Extract, Seeker, Span
from samverkan_desktop.domain.followups import FollowUpState
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.services.index import ACTION
from samverkan_desktop.storage.repositories import Repositories
from samverkan_desktop.storage.search_index import SearchHit

_PARTS = ("background", "talk", "agreed")


@dataclass(frozen=True, kw_only=True)
class TextHit:
    """A place that holds the words. ``part``: ``background``, ``talk``, ``agreed``, nothing for an åtgärd; ``start``
    and ``end``: what to mark in it, -1 where the words are those of the heading."""

    meeting_id: str
    item_id: str
    follow_up_id: str = ""
    meeting: str
    day: date
    paragraph: int | None
    position: int
    heading: str = field(repr=False)
    is_case: bool = False
    state: FollowUpState | None = None
    part: str = ""
    start: int = -1
    end: int = -1
    extract: Extract = field(repr=False)
    inside: bool = False


class HitReader:
    """Reads what the hits are made of."""

    def __init__(self, repositories: Repositories, placed: Sequence[tuple[SearchHit, AgendaItem]]) -> None:
        self._placed = placed
        items = list(dict.fromkeys(item.id for _, item in placed))
        meetings = list(dict.fromkeys(item.meeting_id for _, item in placed))
        actions = [hit.object_id for hit, _ in placed if hit.kind == ACTION]
        self._texts = {text.item_id: text for text in repositories.texts.where(item_id=items)}
        self._actions = {action.id: action for action in repositories.follow_ups.where(id=actions)}
        self._meetings = {meeting.id: meeting for meeting in repositories.meetings.where(id=meetings)}

    def hits(self, seeker: Seeker) -> list[TextHit | None]:
        """Return the hits; None for one whose text does not hold the words."""
        return [self._hit(hit, item, seeker) for hit, item in self._placed]

    def _hit(self, hit: SearchHit, item: AgendaItem, seeker: Seeker) -> TextHit | None:
        meeting, action = self._meetings[item.meeting_id], self._actions.get(hit.object_id)
        if action is not None:
            heading, parts = "", {"": " · ".join(part for part in (action.what, action.outcome) if part)}
        else:
            text = self._texts.get(item.id) or ItemText(item_id=item.id)
            heading = item.heading
            parts = dict(zip(_PARTS, (written for _, written in text.fields), strict=True))
        part, span = _best(seeker, heading, parts)
        if span is None:
            return None
        return TextHit(
            meeting_id=meeting.id,
            item_id=item.id,
            follow_up_id=action.id if action else "",
            meeting=meeting.label,
            day=meeting.day,
            paragraph=item.paragraph,
            position=item.position,
            heading=item.heading,
            is_case=item.is_case,
            state=action.state if action else None,
            part=part,
            start=span[0],
            end=span[1],
            extract=seeker.extract(parts.get(part, "")),
            inside=hit.inside,
        )


def _best(seeker: Seeker, heading: str, parts: dict[str, str]) -> tuple[str, Span | None]:
    """Return the part that holds most of the words, with the first place in it. Without a place: a word is missing.

    Where only the heading holds any, the first part that says something, and no place in it.
    """
    looked = {part: seeker.firsts(text) for part, text in parts.items() if text}
    missing = [number for number, first in enumerate(seeker.firsts(heading)) if first is None]
    if any(all(firsts[number] is None for firsts in looked.values()) for number in missing):
        return "", None
    best, most = next(iter(looked), ""), 0
    for part, firsts in looked.items():
        held = sum(1 for first in firsts if first is not None)
        if held > most:
            best, most = part, held
    return best, min(first for first in looked[best] if first is not None) if most else (-1, -1)
