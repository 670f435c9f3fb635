"""Attachments of agenda items that are no cases: kept inside the record, checked by what is written in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from samverkan_desktop.documents.attachment_text import FileUnread, read_file
from samverkan_desktop.domain import attachments as rules
from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attachments import Attachment, AttachmentContent
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.meetings import require_open
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.domain.swedish import paragraph
from samverkan_desktop.domain.text import TITLE_LIMIT, clean, clean_line
from samverkan_desktop.services.gate import GateField
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.faults import mapped

_KIND = "attachment"


@dataclass(frozen=True)
class Attachments:
    """The files of a meeting's items."""

    session: Session

    def of_item(self, item_id: str) -> tuple[Attachment, ...]:
        """Return the attachments of an item in the order they came."""
        return self.session.repositories.attachments.where(item_id=item_id)

    def of_meeting(self, meeting_id: str) -> tuple[Attachment, ...]:
        """Return the attachments of a meeting, by the order of its items."""
        repositories = self.session.repositories
        found = repositories.attachments.where(meeting_id=meeting_id)
        if not found:
            return ()
        order = {item.id: item.position for item in repositories.items.where(meeting_id=meeting_id)}
        return tuple(sorted(found, key=lambda each: order.get(each.item_id, 0)))

    def add(self, item_id: str, name: str, content: bytes) -> Attachment:
        """Put a file at an item that is no case. ``name``: what the file is called; it becomes the title.

        Refused: on a case, too big, too many, and what cannot be read and so not be checked.
        """
        item = self._open(item_id)
        rules.require_attachable(item, self.of_item(item_id), len(content))
        try:
            written = read_file(content)
        except FileUnread as fault:
            raise rules.AttachmentUnreadable(reason=fault.reason.value) from None
        attachment = Attachment(
            id=self.session.ids.new(),
            meeting_id=item.meeting_id,
            item_id=item_id,
            title=_title(name),
            format=written.format,
            size=len(content),
            text=written.text,
            needs_look=written.needs_look,
            added_on=today(self.session.clock),
        )
        with self.session.action("lägg till bilaga", "lägg till bilaga", kind=_KIND, id=attachment.id) as repositories:
            repositories.attachments.put(attachment)
            repositories.attachment_contents.put(AttachmentContent(id=attachment.id, content=content))
        return attachment

    def add_file(self, item_id: str, path: Path) -> Attachment:
        """Put a file from the disk at an item; one that is too big is not read."""
        with mapped(path):
            size = path.stat().st_size
            rules.require_attachable(self._open(item_id), self.of_item(item_id), size)
            content = path.read_bytes()
        return self.add(item_id, path.name, content)

    def rename(self, id: str, title: str) -> Attachment:
        """Give it another title on the agenda."""
        attachment = self._changeable(id)
        changed = replace(attachment, title=clean_line(title, field="Titel", limit=TITLE_LIMIT, required=True))
        with self.session.action("ändra bilaga", "byt titel på bilaga", kind=_KIND, id=id) as repositories:
            repositories.attachments.put(changed)
        return changed

    def confirm_look(self, id: str) -> Attachment:
        """Note that the user has looked at it and that no child can be known from it."""
        attachment = self._changeable(id)
        changed = rules.looked_at(attachment, by=self.session.record.user_name, on=today(self.session.clock))
        with self.session.action("bekräfta bilaga", "bekräfta bilaga", kind=_KIND, id=id) as repositories:
            repositories.attachments.put(changed)
        return changed

    def remove(self, id: str) -> None:
        """Take it away, the file too."""
        self._changeable(id)
        with self.session.action("ta bort bilaga", "ta bort bilaga", kind=_KIND, id=id) as repositories:
            repositories.attachment_contents.remove(id)
            repositories.attachments.remove(id)

    def remove_all(self, item_id: str) -> None:
        """Take away what hangs on an item that is going itself; called inside its action."""
        repositories = self.session.repositories
        for each in self.of_item(item_id):
            repositories.attachment_contents.remove(each.id)
            repositories.attachments.remove(each.id)

    def content(self, id: str) -> bytes:
        """Return the file, to be saved where the user says; that it was taken out is logged."""
        self.session.require(Deed.PRINT, kind=_KIND, id=id)
        held = self.session.repositories.attachment_contents.get(id)
        self.session.record.log_read("spara ut bilaga", kind=_KIND, object_id=id)
        return held.content

    # --- what leaves with the agenda ---------------------------------------------------------------------------

    def gate_fields(self, meeting_id: str) -> Iterator[GateField]:
        """Yield what the gate reads before an agenda leaves: what is written in each file."""
        numbers = {
            item.id: paragraph(item.paragraph) if item.paragraph is not None else f"Punkt {item.position}"
            for item in self.session.repositories.items.where(meeting_id=meeting_id)
        }
        for number, each in enumerate(self.of_meeting(meeting_id), start=1):
            yield GateField(where=f"{numbers.get(each.item_id, '')} bilaga {number}", text=each.text, id=each.id)

    def require_looked_at(self, meeting_id: str) -> None:
        """Refuse while a file of the meeting waits for somebody's eyes."""
        rules.require_looked_at(self.of_meeting(meeting_id))

    def _open(self, item_id: str) -> AgendaItem:
        repositories = self.session.repositories
        item = repositories.items.get(item_id)
        require_open(repositories.meetings.get(item.meeting_id))
        return item

    def _changeable(self, id: str) -> Attachment:
        attachment = self.session.repositories.attachments.get(id)
        self._open(attachment.item_id)
        return attachment


def _title(name: str) -> str:
    """Return the title of a file by its name: without its end, cut to what a title may be."""
    stem = clean(name, multiline=False).text.rsplit("/", 1)[-1].rsplit("\\", 1)[-1]
    stem = stem.rsplit(".", 1)[0] or stem
    return " ".join(stem.replace("_", " ").split())[:TITLE_LIMIT] or "Bilaga"
