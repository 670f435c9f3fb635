"""The texts of the items that stand on every agenda, and the summary of what was followed up."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.followups import FollowUp, FollowUpState
from samverkan_desktop.domain.forums import Forum, ForumKind, ItemKind
from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.swedish import capitalised, listing, long_date, time_span
from samverkan_desktop.services.example import compose
from samverkan_desktop.services.example.chance import Dice
from samverkan_desktop.services.example.ledger import Ledger

_ONES = ("ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_LATE = (
    "",
    " En av dem har passerat sin dag; den ansvariga lämnar besked före nästa möte.",
    " {count} av dem har passerat sin dag; de ansvariga lämnar besked före nästa möte.",
)
_NOTES = {
    (ForumKind.CONSULTATION, ItemKind.OPENING): "opening_consultation",
    (ForumKind.CONSULTATION, ItemKind.STANDING): "lots_sip",
    (ForumKind.LOTS, ItemKind.OPENING): "lots_opening",
    (ForumKind.LOTS, ItemKind.STANDING): "lots_who",
    (ForumKind.LOTS, ItemKind.NEXT_MEETING): "lots_next",
    (ForumKind.STEERING, ItemKind.STANDING): "agreement",
    (ForumKind.WORKING, ItemKind.STANDING): "recurring",
    (ForumKind.FAMILY_CENTRE, ItemKind.STANDING): "family_centre",
}


def text(ledger: Ledger, forum: Forum, meeting: Meeting, item: AgendaItem, chance: Dice) -> ItemText:
    """Return the text of a template item at a meeting that was held. Follow-ups are filled in by `follow_up_texts`."""
    key = _NOTES.get((forum.kind, item.kind))
    if key is not None:
        return ItemText(item_id=item.id, talk=compose.note(key, chance))
    if item.kind is ItemKind.NEXT_MEETING:
        return ItemText(item_id=item.id, agreed=_next_meeting(ledger, forum, meeting))
    if item.kind is ItemKind.OPENING:
        return ItemText(item_id=item.id, talk=compose.note("opening", chance))
    return ItemText(item_id=item.id, talk=compose.note("other", chance))


def _next_meeting(ledger: Ledger, forum: Forum, meeting: Meeting) -> str:
    day = ledger.meets_after(forum.id, meeting.day)
    if day is None or (day > ledger.story.today and forum.rhythm.kind == "when_needed"):
        return "Nästa möte är inte bestämt ännu."
    return f"Nästa möte är {long_date(day)}, {time_span(forum.start, forum.end)}."


def follow_up_texts(ledger: Ledger) -> None:
    """Write what was said under *Uppföljning från förra mötet*, now that every follow-up is known."""
    closed: dict[tuple[str, date], list[FollowUp]] = defaultdict(list)
    forum_of = {meeting.id: meeting.forum_id for meeting in ledger.meetings}
    for follow_up in ledger.follow_ups:
        if follow_up.closed_on is not None:
            closed[forum_of[follow_up.meeting_id], follow_up.closed_on].append(follow_up)
    by_forum: dict[str, list[FollowUp]] = defaultdict(list)
    for follow_up in ledger.follow_ups:
        by_forum[forum_of[follow_up.meeting_id]].append(follow_up)
    meetings = {meeting.id: meeting for meeting in ledger.meetings}
    texts = {}
    for item in ledger.items:
        meeting = meetings[item.meeting_id]
        if item.kind is ItemKind.FOLLOW_UPS and meeting.is_held:
            day = meeting.day
            left = [
                f
                for f in by_forum[meeting.forum_id]
                if f.created_on < day and (f.closed_on is None or f.closed_on > day)
            ]
            texts[item.id] = _summary(closed[meeting.forum_id, day], left, day)
    ledger.texts = [
        ItemText(item_id=t.item_id, talk=texts[t.item_id]) if t.item_id in texts else t for t in ledger.texts
    ]


def _summary(closed: list[FollowUp], left: list[FollowUp], day: date) -> str:
    """Tell how many were gone through. What they were about is not told: not everybody belongs to each circle."""
    count = len(closed) + len(left)
    if not count:
        return "Det fanns inga åtgärder att följa upp."
    done = sum(1 for f in closed if f.state is FollowUpState.APPROVED)
    begins = f"{capitalised(_count(count))} {'åtgärd' if count == 1 else 'åtgärder'} gicks igenom"
    if done == count:
        return f"{begins} och godkändes."
    parts = [f"{_count(done)} godkändes" if done else "ingen kunde godkännas"]
    if dropped := len(closed) - done:
        parts.append(f"{_count(dropped)} utgår")
    if left:
        parts.append(f"{_count(len(left))} fortsätter")
    late = sum(1 for f in left if f.due and f.due < day and (f.reported_on is None or f.reported_on > day))
    return f"{begins}: {listing(parts)}.{_LATE[min(late, 2)].format(count=capitalised(_count(late)))}"


def _count(number: int) -> str:
    return _ONES[number] if number < len(_ONES) else str(number)
