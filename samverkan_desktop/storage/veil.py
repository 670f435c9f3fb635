"""What somebody who may not read cases sees of them: that they are there, and nothing of what is told.

Laid over the repositories where values are read, so that no page, paper or search can pass by it. A veiled value is
never written back: whoever wears the veil may not write what it covers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.drafts import Draft
from samverkan_desktop.domain.followups import FollowUp
from samverkan_desktop.domain.logged_meetings import LoggedMeeting
from samverkan_desktop.domain.minutes import ItemText
from samverkan_desktop.domain.questions import Question, QuestionKind

COVERED = "(ärende, visas inte med din behörighet)"
AGREED_COVERED = "(visas inte med din behörighet)"
Veil = Callable[[Any], Any]


class VeiledWrite(RuntimeError):
    """A value under the veil was about to be stored: a bug, since it would lose what it covers."""


def item(value: AgendaItem) -> AgendaItem:
    """Keep the code and the place on the agenda; the heading goes."""
    return replace(value, title=COVERED) if value.is_case and value.title else value


def text_unless_open(is_open: Callable[[str], bool]) -> Callable[[ItemText], ItemText]:
    """Return the veil of texts: ``is_open`` tells whether an item's text may be read."""

    def text(value: ItemText) -> ItemText:
        if is_open(value.item_id):
            return value
        background, talk, agreed = (COVERED if words else "" for words in (value.background, value.talk, value.agreed))
        return replace(value, background=background, talk=talk, agreed=agreed)

    return text


def follow_up(value: FollowUp) -> FollowUp:
    """Keep who, when and how it stands; what was agreed and what came of it go."""
    if value.case_code is None:
        return value
    return replace(value, what=COVERED if value.what else "", outcome=COVERED if value.outcome else "")


def question(value: Question) -> Question:
    """Keep that a question about a case came, from whom and when."""
    return replace(value, line=COVERED) if value.kind is QuestionKind.CASE else value


def draft(value: Draft) -> Draft:
    """Keep that a draft is there; what it says goes, whether it is about a case or not."""
    return replace(value, question=None, item=None)


def logged_meeting(value: LoggedMeeting) -> LoggedMeeting:
    """Keep that heads met, when and who; what they agreed on goes."""
    return replace(value, agreed=AGREED_COVERED) if value.agreed else value
