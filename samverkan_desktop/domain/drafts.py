"""Own drafts that nobody else has been sent, and the trash where they lie a while when they are thrown away.

What has come in or gone out is never thrown away, only *makulerad*: a question is an official document on arrival. A
draft is a question not handed in yet, or an item taken off an agenda before it got its § number.
"""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date, timedelta

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attachments import Attachment, AttachmentContent
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.labels import Labelled
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.questions import QuestionKind
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.domain.value_classes import dataclass

KEPT_DAYS = 30


class DraftKind(Labelled):
    """What was written."""

    QUESTION = "question", "utkast till fråga"
    ITEM = "item", "punkt"


class DraftNotYours(UserError):
    exit_code = 1
    template = "Utkastet är skrivet av någon annan. Inget har ändrats. Be den som skrev det."


class NotInTrash(UserError):
    exit_code = 1
    template = "Utkastet ligger inte längre i papperskorgen. Inget har ändrats. Se vad som ligger där nu."


@dataclass(frozen=True, kw_only=True)
class QuestionWords:
    """A question as it stands so far; anything but the forum may still be missing."""

    forum_id: str
    side: Side = Side.SCHOOL
    unit_id: str = ""
    area_id: str = ""
    kind: QuestionKind = QuestionKind.GENERAL
    stage: Stage = Stage.UNSTATED
    line: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class ThrownItem:
    """An item that was taken off an agenda, with all that hung on it."""

    item: AgendaItem
    text: ItemText | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    contents: tuple[AttachmentContent, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Draft:
    """One draft. ``owner``: the user who wrote it, or who took the item off its agenda. ``thrown_on``: in the trash."""

    id: str
    kind: DraftKind
    owner: str
    written_on: date
    thrown_on: date | None = None
    question: QuestionWords | None = field(default=None, repr=False)
    item: ThrownItem | None = field(default=None, repr=False)

    def days_left(self, today: date) -> int:
        """Return how many days a thrown draft still lies in the trash; 0: it goes at the next opening."""
        if self.thrown_on is None:
            return KEPT_DAYS
        return max(0, (self.thrown_on + timedelta(days=KEPT_DAYS) - today).days)


def throw(draft: Draft, today: date) -> Draft:
    """Put a draft in the trash."""
    return replace(draft, thrown_on=today)


def take_back(draft: Draft) -> Draft:
    """Take a draft out of the trash."""
    if draft.thrown_on is None:
        raise NotInTrash
    return replace(draft, thrown_on=None)


def last_day_kept(today: date) -> date:
    """Return the day such that what was thrown then or before has lain its time."""
    return today - timedelta(days=KEPT_DAYS)
