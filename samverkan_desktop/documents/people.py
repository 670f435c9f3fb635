"""Pieces that several papers share: the facts of a meeting and those who are called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import heading
from samverkan_desktop.documents.tables import Column, Table, facts
from samverkan_desktop.documents.values import Called, MeetingFacts
from samverkan_desktop.domain import swedish


def meeting_facts(
    meeting: MeetingFacts, *, last_day: date | None = None, closed: bool = False, reply: str = ""
) -> Table:
    """The box of facts on the papers that go out before a meeting. ``closed``: the last day has been."""
    questions = (wording.LAST_DAY, swedish.capitalised(swedish.long_date(last_day)) if last_day else "")
    if closed and last_day is not None:
        questions = (wording.QUESTIONS_CLOSED, wording.questions_closed(last_day))
    return facts(
        [
            (wording.TIME, swedish.capitalised(wording.meeting_time(meeting))),
            (wording.PLACE, meeting.place),
            (wording.LINK, meeting.link),
            (wording.CONVENER, meeting.convener),
            questions,
            (wording.REPLY, reply),
        ]
    )


def called(people: Sequence[Called]) -> list[Block]:
    """A heading and a table of those who are called, or nothing."""
    if not people:
        return []
    named = any(one.name for one in people)
    columns = [Column(wording.FUNCTION, 50), *([Column(wording.NAME, 55)] if named else []), Column(wording.UNIT, 60)]
    rows = [[one.function, *([one.name] if named else []), one.unit] for one in people]
    return [heading(wording.CALLED), Table(columns, rows, pad=st.CELL_PAD_TIGHT)]
