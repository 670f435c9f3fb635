"""Drafts and what lies in the trash, as rows. Pure; no widget, no record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from samverkan_desktop.domain.drafts import Draft, QuestionWords
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.days import short_date
from samverkan_desktop.gui.models.row_list import Row
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr

_SOON = 3


def draft_rows(drafts: Iterable[Draft], forums: Mapping[str, str]) -> list[Row]:
    """Return a row for each own draft."""
    return [_own(each, each.question, forums) for each in drafts if each.question is not None]


def _own(draft: Draft, question: QuestionWords, forums: Mapping[str, str]) -> Row:
    changed = tr("ändrat {day}").format(day=_day(draft.written_on))
    return Row(id=draft.id, title=question.line, sub=f"{forums.get(question.forum_id, '')} · {changed}")


def trash_rows(
    thrown: Iterable[Draft], forums: Mapping[str, str], meetings: Mapping[str, str], today: date
) -> list[Row]:
    """Return a row for each thing in the trash. ``meetings``: what the meeting of an item is called."""
    return [_thrown(each, forums, meetings, today) for each in thrown]


def _thrown(draft: Draft, forums: Mapping[str, str], meetings: Mapping[str, str], today: date) -> Row:
    left = draft.days_left(today)
    title = place = ""
    if draft.item is not None:
        title, place = draft.item.item.heading, meetings.get(draft.item.item.meeting_id, "")
    elif draft.question is not None:
        title, place = draft.question.line, forums.get(draft.question.forum_id, "")
    sub = [capitalised(words.label(draft.kind)), place]
    if draft.thrown_on is not None:
        sub.append(tr("kastat {day}").format(day=_day(draft.thrown_on)))
    return Row(
        id=draft.id,
        title=title,
        sub=" · ".join(part for part in sub if part),
        chip=tr("1 dag kvar") if left == 1 else tr("{n} dagar kvar").format(n=left),
        tone=Tone.WARNING if left <= _SOON else Tone.NEUTRAL,
    )


def _day(day: date) -> str:
    return f"{short_date(day)} {day.year}"
