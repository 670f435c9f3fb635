"""Inbjudan och frågeupprop: one page, at most two."""

from __future__ import annotations

from collections.abc import Sequence

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import Box, heading, subtitle, title
from samverkan_desktop.documents.people import called, meeting_facts
from samverkan_desktop.documents.tables import Column, Table, facts
from samverkan_desktop.documents.values import Choice, InvitationPaper, YearDate
from samverkan_desktop.domain import swedish


def blocks(paper: InvitationPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    out: list[Block] = [
        title(paper.meeting.heading),
        subtitle(wording.INVITATION),
        meeting_facts(paper.meeting, last_day=paper.last_day_for_questions, reply=paper.reply),
        heading(wording.QUESTIONS),
        question_call(paper.choices, wording.send_questions(paper.last_day_for_questions, paper.send_questions_to)),
        Box(wording.concern(paper.report_citation)),
        *called(paper.called),
    ]
    if paper.year_dates:
        out.append(heading(wording.YEAR_DATES))
        out.append(_year(paper.year_dates))
    return out


def question_call(choices: Sequence[Choice], sending: str) -> Table:
    """What a question carries: choices and one line, and nothing that points out a child. ``sending``: where to."""
    ticks = [(choice.label, "    ".join(_tick(option) for option in choice.options)) for choice in choices]
    one_line = (wording.QUESTION_LINE, wording.QUESTION_LIMIT)
    return facts([(wording.SEND, sending), *ticks, one_line, (wording.MIND, wording.DEIDENTIFY)])


def _tick(option: str) -> str:
    """A box and its words, which stay on one line."""
    return f"{wording.TICK}{swedish.NBSP}{option.replace(' ', swedish.NBSP)}"


def _year(dates: tuple[YearDate, ...]) -> Table:
    noted = any(one.note for one in dates)
    columns = [Column(wording.DATE, 50), Column(wording.TIME, 35), Column(wording.WEEK, 20)]
    rows = [[_day(one), _clock(one), str(one.day.isocalendar().week)] for one in dates]
    if noted:
        columns.append(Column(wording.NOTE, 60))
        rows = [[*row, one.note] for row, one in zip(rows, dates, strict=True)]
    return Table(columns, rows, pad=st.CELL_PAD_TIGHT)


def _day(one: YearDate) -> str:
    return f"{one.day.isoformat()} {swedish.weekday(one.day)}"


def _clock(one: YearDate) -> str:
    if one.start is None:
        return ""
    return (
        f"{swedish.clock_time(one.start)}–{swedish.clock_time(one.end)}" if one.end else swedish.clock_time(one.start)
    )
