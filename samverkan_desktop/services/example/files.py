"""Files at items of the example: a plan at the latest finished working group, and one at a meeting to come."""

from __future__ import annotations

from collections.abc import Iterator

from samverkan_desktop.domain.attachments import Attachment, AttachmentContent, AttachmentFormat
from samverkan_desktop.domain.forums import ItemKind
from samverkan_desktop.domain.meetings import BEFORE_START, Meeting
from samverkan_desktop.services.example.ledger import Ledger

_ALLOWED = (ItemKind.GENERAL, ItemKind.STANDING)
_PLAN = (
    "Tidplan för gemensam rutin vid frånvaro",
    "Tidplan för gemensam rutin vid frånvaro\n\nVecka 36–38: skolorna lämnar synpunkter.\n"
    "Vecka 40: arbetsgruppen sammanställer.\nVecka 45: styrgruppen tar ställning.\nFrån vårterminen: rutinen prövas.\n",
)
_HOURS = (
    "Öppettider på Familjens hus i vår",
    "Öppettider på Familjens hus i vår\n\nÖppna förskolan: måndag till torsdag, förmiddag.\n"
    "Social rådgivning: tisdag eftermiddag och en kvällstid i månaden.\nBVC: efter bokning.\n",
)


def files(ledger: Ledger) -> tuple[tuple[Attachment, ...], tuple[AttachmentContent, ...]]:
    """Return what is known of the files, and their bytes."""
    made = [_file(ledger, meeting, title, words) for meeting, (title, words) in _places(ledger)]
    pairs = [pair for pair in made if pair is not None]
    return tuple(each for each, _ in pairs), tuple(content for _, content in pairs)


def _places(ledger: Ledger) -> Iterator[tuple[Meeting, tuple[str, str]]]:
    working = [m for m in ledger.meetings if m.forum_id == "arbetsgrupp" and m.is_held]
    coming = [m for m in ledger.meetings if m.forum_id == "familjens-hus" and m.state in BEFORE_START]
    if working:
        yield working[-1], _PLAN
    if coming:
        yield coming[0], _HOURS


def _file(ledger: Ledger, meeting: Meeting, title: str, words: str) -> tuple[Attachment, AttachmentContent] | None:
    item = next((i for i in ledger.items if i.meeting_id == meeting.id and i.kind in _ALLOWED), None)
    if item is None:
        return None
    day = min(meeting.agenda_sent_on or meeting.invited_on or ledger.story.today, ledger.story.today)
    content = words.encode()
    attachment = Attachment(
        id=ledger.ids.at(day).new(),
        meeting_id=meeting.id,
        item_id=item.id,
        title=title,
        format=AttachmentFormat.TEXT,
        size=len(content),
        text=words.strip(),
        needs_look=False,
        added_on=day,
    )
    return attachment, AttachmentContent(id=attachment.id, content=content)
