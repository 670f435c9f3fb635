"""Inbjudan och frågeupprop to a whole year's meetings: one paper with every date and its last day for questions."""

from __future__ import annotations

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import Box, heading, subtitle, title
from samverkan_desktop.documents.invitation import question_call
from samverkan_desktop.documents.people import called
from samverkan_desktop.documents.tables import Column, Table, facts
from samverkan_desktop.documents.values import YearInvitationPaper, YearMeeting
from samverkan_desktop.domain import swedish


def blocks(paper: YearInvitationPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    sending = f"{wording.BEFORE_EACH}, till {paper.send_questions_to}" if paper.send_questions_to else ""
    return [
        title(paper.heading),
        subtitle(f"{wording.INVITATION} {paper.period}".rstrip()),
        facts(
            [
                (wording.PLACE, paper.place),
                (wording.LINK, paper.link),
                (wording.CONVENER, paper.convener),
                (wording.REPLY, paper.reply),
            ]
        ),
        heading(wording.YEAR_CALLED_TO),
        _meetings(paper.meetings),
        heading(wording.QUESTIONS),
        question_call(paper.choices, swedish.capitalised(sending)),
        Box(wording.concern(paper.report_citation)),
        *called(paper.called),
    ]


def _meetings(meetings: tuple[YearMeeting, ...]) -> Table:
    columns = [
        Column(wording.MEETING_NUMBER, 16),
        Column(wording.DATE, 40),
        Column(wording.TIME, 26),
        Column(wording.WEEK, 16),
        Column(wording.LAST_DAY_SHORT, 42),
    ]
    rows = [_row(one) for one in meetings]
    if not any(one.label for one in meetings):  # numbers are given when each meeting is called
        columns, rows = columns[1:], [row[1:] for row in rows]
    if any(_remark(one) for one in meetings):
        columns.append(Column(wording.NOTE, 52))
        rows = [[*row, _remark(one)] for row, one in zip(rows, meetings, strict=True)]
    return Table(columns, rows, pad=st.CELL_PAD_TIGHT)


def _row(one: YearMeeting) -> list[str]:
    return [
        one.label,
        _day(one),
        f"{swedish.clock_time(one.start)}–{swedish.clock_time(one.end)}",
        str(one.day.isocalendar().week),
        f"{one.last_day_for_questions.isoformat()}" if one.last_day_for_questions else "",
    ]


def _day(one: YearMeeting) -> str:
    return f"{one.day.isoformat()} {swedish.weekday(one.day)}"


def _remark(one: YearMeeting) -> str:
    return ", ".join(part for part in (one.note, one.place) if part)
