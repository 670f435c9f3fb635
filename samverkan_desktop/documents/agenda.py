"""Dagordning: one page, at most two. Of a case nothing but its code and heading is printed."""

from __future__ import annotations

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import numbered_list, subheading, subtitle, title
from samverkan_desktop.documents.people import called, meeting_facts
from samverkan_desktop.documents.rich import Rich
from samverkan_desktop.documents.tables import Column, Table
from samverkan_desktop.documents.values import AgendaGap, AgendaLine, AgendaPaper, agenda_end, agenda_times
from samverkan_desktop.domain import swedish


def blocks(paper: AgendaPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    out: list[Block] = [
        title(paper.meeting.heading),
        subtitle(wording.AGENDA),
        meeting_facts(
            paper.meeting,
            last_day=paper.last_day_for_questions,
            closed=paper.questions_closed,
            reply=paper.reply,
        ),
    ]
    if paper.items:
        out.append(_table(paper))
    if paper.attachments:
        out += [subheading(wording.ATTACHMENTS), *numbered_list(paper.attachments, st.FACT)]
    return out + called(paper.called)


def _table(paper: AgendaPaper) -> Table:
    number = wording.SECTION if paper.paragraph_numbers else wording.NUMBER
    lengths = [item.minutes for item in paper.items]
    timed = any(length is not None for length in lengths)
    columns = [Column(number, 10), Column(wording.ITEM, 85), Column(wording.PRESENTER, 45)]
    rows: list[list[Rich]] = [_row(item) for item in paper.items]
    if timed:
        columns = [
            columns[0],
            Column(wording.CLOCK, 14),
            columns[1],
            columns[2],
            Column(wording.MINUTES_SHORT, 12, right=True),
        ]
        starts = agenda_times(paper)
        rows = [
            [row[0], swedish.clock_time(start) if start and length != 0 else "", *row[1:], str(length or "")]
            for row, start, length in zip(rows, starts, lengths, strict=True)
        ]
        end = agenda_end(paper)
        total = sum(length for length in lengths if length is not None)
        rows.append(["", swedish.clock_time(end) if end else "", wording.SUM, "", str(total)])
    return Table(columns, rows, with_sum=timed, before=st.SPACE_BEFORE_H2)


def _row(item: AgendaLine | AgendaGap) -> list[Rich]:
    if isinstance(item, AgendaGap):
        return ["", wording.left_out(item.count, krets=item.krets), ""]
    words = wording.case_heading(item.case_code, item.heading) if item.case_code else item.heading
    words = f"{words} ({wording.LEFT_OUT})" if item.left_out else words
    return [str(item.number), words, "" if item.left_out else item.presenter]
