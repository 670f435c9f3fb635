"""Files that belong to an agenda item which is no case: a plan, a form, a picture of a room. Never on a case."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import field, replace
from datetime import date

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.swedish import listing
from samverkan_desktop.domain.value_classes import dataclass

MOST_BYTES = 10_000_000
MOST_FILES = 10
"""On one item."""


class AttachmentFormat(Labelled):
    """What a file is, by what is in it and never by its name. The key is also the end of the name it is saved under."""

    PDF = "pdf", "PDF"
    DOCX = "docx", "Word"
    TEXT = "txt", "text"
    PNG = "png", "bild (PNG)"
    JPEG = "jpg", "bild (JPEG)"


class AttachmentOnCase(UserError):
    exit_code = 1
    template = (
        "Till ett ärende kan inga filer läggas: det som sägs om ett barn ska stå i anteckningarna, där det "
        "kontrolleras så att ingen kan kännas igen. Inget har lagts till. "
        "Lägg filen vid en punkt som inte är ett ärende."
    )


class AttachmentTooBig(UserError):
    template = "Filen är {size} MB, men högst {limit} MB går att lägga till. Inget har lagts till. Välj en mindre fil."


class AttachmentsTooMany(UserError):
    template = "Punkten har redan {limit} bilagor. Inget har lagts till. Ta först bort en av dem."


class AttachmentUnreadable(UserError):
    exit_code = 1
    template = (
        "Filen gick inte att läsa och kan därför inte kontrolleras ({reason}). Inget har lagts till. "
        "Spara den på nytt som PDF, DOCX, TXT, PNG eller JPEG och försök igen."
    )


class AttachmentsNotLookedAt(UserError):
    exit_code = 1
    template = (
        "Inget har lämnat programmet: {files} har bild eller saknar text som går att kontrollera, och ingen har tittat "
        "på dem än. Öppna dem, se efter att inget barn kan kännas igen och bekräfta det vid punkten."
    )


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """What is known of a file. ``text``: what is written in it, for the check.

    ``needs_look``: it holds pictures, or no text at all, so a person must look at it.
    """

    id: str
    meeting_id: str
    item_id: str
    title: str = field(repr=False)
    format: AttachmentFormat
    size: int
    text: str = field(default="", repr=False)
    needs_look: bool
    added_on: date
    looked_by: str = ""
    looked_on: date | None = None

    @property
    def waits_for_look(self) -> bool:
        """Tell whether somebody still has to look at it."""
        return self.needs_look and self.looked_on is None


@dataclass(frozen=True, kw_only=True)
class AttachmentContent:
    """The file itself, kept apart so that a list of attachments does not read megabytes."""

    id: str
    content: bytes = field(repr=False)


def require_attachable(item: AgendaItem, present: Collection[Attachment], size: int) -> None:
    """Refuse a file on a case, one that is too big, and one too many."""
    if item.is_case:
        raise AttachmentOnCase
    if size > MOST_BYTES:
        raise AttachmentTooBig(size=f"{size / 1_000_000:.1f}".replace(".", ","), limit=MOST_BYTES // 1_000_000)
    if len(present) >= MOST_FILES:
        raise AttachmentsTooMany(limit=MOST_FILES)


def looked_at(attachment: Attachment, *, by: str, on: date) -> Attachment:
    """Note that a person has looked at a file and seen no child that could be known."""
    return replace(attachment, looked_by=by, looked_on=on)


def require_looked_at(attachments: Collection[Attachment]) -> None:
    """Refuse while a file waits for a look. It is told by its place, not by its title."""
    waiting = [each for each in attachments if each.waits_for_look]
    if waiting:
        raise AttachmentsNotLookedAt(files=listing([f"bilaga {each.title}" for each in waiting]))
