"""Putting what is taken off an agenda in the trash, and letting go what has lain there its time.

Text with an unresolved direct hit is never put in the trash: it goes at once, and can be undone in this sitting alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.drafts import Draft, DraftKind, ThrownItem, last_day_kept
from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.session import Session

KIND = "draft"
CLEARED = "töm papperskorgen"


def owner_of(session: Session) -> str:
    """Return whose drafts the user's are; nothing for whoever opened with the printed key."""
    user = session.record.users.current()
    return "" if user is None else user.id


def thrown_item(session: Session, item: AgendaItem) -> Draft | None:
    """Return what is put in the trash for an item that is about to go.

    None when nothing was written at it that its forum's template does not say anyway, and when something in it points
    out somebody or could not be checked.
    """
    whole = _whole(session, item)
    if not _is_own(session, whole) or not _is_clean(session, whole):
        return None
    day = today(session.clock)
    return Draft(
        id=session.ids.new(),
        kind=DraftKind.ITEM,
        owner=owner_of(session),
        written_on=day,
        thrown_on=day,
        item=whole,
    )


def _whole(session: Session, item: AgendaItem) -> ThrownItem:
    repositories = session.repositories
    attachments = repositories.attachments.where(item_id=item.id)
    return ThrownItem(
        item=item,
        text=repositories.texts.find(item.id),
        follow_ups=repositories.follow_ups.where(item_id=item.id),
        attachments=attachments,
        contents=tuple(repositories.attachment_contents.get(each.id) for each in attachments),
    )


def _is_own(session: Session, whole: ThrownItem) -> bool:
    if whole.follow_ups or whole.attachments or not (whole.text is None or whole.text.is_empty):
        return True
    item, repositories = whole.item, session.repositories
    if item.question_id:
        return False  # the question waits again, and says the same
    forum = repositories.forums.get(repositories.meetings.get(item.meeting_id).forum_id)
    return item.title not in {template.title for template in forum.template}


def _is_clean(session: Session, whole: ThrownItem) -> bool:
    return nothing_points_out(session, list(_texts(whole)), id=whole.item.id)


def _texts(whole: ThrownItem) -> Iterator[str]:
    yield whole.item.title
    if whole.text is not None:
        yield from (words for _, words in whole.text.fields)
    for follow_up in whole.follow_ups:
        yield follow_up.what
        yield follow_up.outcome
    for attachment in whole.attachments:
        yield attachment.title
        yield attachment.text


def nothing_points_out(session: Session, texts: list[str], *, id: str = "") -> bool:
    """Tell whether no text has an unresolved direct hit. An unchecked one counts as one that has."""
    from samverkan_desktop.services.context import scan_context  # start-up: the check is not for the first page
    from samverkan_desktop.services.gate import STANDARD_GATE, GateField, is_clean  # start-up: as above

    fields = [GateField(where="", text=text, id=id) for text in texts if text.strip()]
    return is_clean(STANDARD_GATE, fields, scan_context(session))


def clear_old(session: Session) -> int:
    """Let go for good what has lain its time; return how many. Done at opening; the log tells how many, never what.

    An opening is never refused for it: when it cannot be written it is done the next time.
    """
    record, repositories = session.record, session.repositories
    if record.read_only or not session.rights.may(Deed.READ_CASES):
        return 0
    old = repositories.thrown_drafts(last_day_kept(today(session.clock)))
    if not old:
        return 0
    with suppress(EnvironmentFailure):
        with record.transaction(CLEARED, kind=KIND, detail=str(len(old))):
            for id in old:
                repositories.drafts.remove(id)
        repositories.take_changes()
        return len(old)
    repositories.take_changes()
    return 0
