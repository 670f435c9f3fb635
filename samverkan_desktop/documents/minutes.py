"""Minnesanteckningar, with or without cases, and as a correction."""

from __future__ import annotations

from collections.abc import Sequence

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import Box, Text, heading, paragraph, part, subtitle, title
from samverkan_desktop.documents.rich import Rich
from samverkan_desktop.documents.signing import signatures
from samverkan_desktop.documents.tables import Column, Table, facts
from samverkan_desktop.documents.values import (
    ActionLine,
    AttendanceRow,
    MinutesItem,
    MinutesPaper,
    NotePart,
    OmittedItem,
)
from samverkan_desktop.domain import swedish


def blocks(paper: MinutesPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    meeting = paper.meeting
    out: list[Block] = [
        title(meeting.heading),
        subtitle(wording.meeting_time(meeting)),
        facts(
            [
                (wording.PLACE, meeting.place),
                (wording.CONVENER, meeting.convener),
                (wording.NOTES_BY, paper.note_taker),
                (wording.PARAGRAPHS, swedish.paragraphs(item.paragraph for item in paper.items)),
            ]
        ),
    ]
    if paper.correction:
        out.append(Box(wording.correction(paper.correction), colour=st.BRAND))
    out += _attendance(paper)
    out += _items(paper)
    out += _ending(paper)
    return out


def _attendance(paper: MinutesPaper) -> list[Block]:
    out: list[Block] = [heading(wording.PRESENT_AND_ABSENT)]
    if paper.attendance:
        out.append(_attendance_table(paper.attendance))
    else:
        out.append(paragraph(wording.NO_ATTENDANCE, st.QUIET))
    if paper.missing:
        out.append(paragraph(wording.missing(paper.missing), st.QUIET))
    return out


def _attendance_table(people: Sequence[AttendanceRow]) -> Table:
    columns = (
        Column(wording.FUNCTION, 34),
        Column(wording.NAME, 38),
        Column(wording.UNIT, 45),
        Column(wording.STATE, 48),
    )
    rows = [[one.function, one.name, wording.unit(one), wording.attendance_state(one)] for one in people]
    return Table(columns, rows)


def _items(paper: MinutesPaper) -> list[Block]:
    """All §§. The box on orosanmälan follows the first case; where no case is shown it stands before the §§."""
    box = Box(wording.concern(paper.report_citation))
    placed = not any(isinstance(item, MinutesItem) and item.case for item in paper.items)
    out: list[Block] = [box] if placed else []
    for item in paper.items:
        if isinstance(item, OmittedItem):
            out.append(_omitted(item))
            continue
        out += _item(item)
        if item.case and not placed:
            out.append(box)
            placed = True
    return out


def _omitted(item: OmittedItem) -> Text:
    return Text(
        wording.OMITTED,
        st.NOTICE,
        label=swedish.paragraph(item.paragraph),
        label_style=st.H2,
        indent=st.LABEL_WIDTH,
        before=st.SPACE_BEFORE_H2,
        after=st.SPACE_PART,
    )


def _item(item: MinutesItem) -> list[Block]:
    words = wording.case_heading(item.case.code, item.heading) if item.case else item.heading
    out: list[Block] = [heading(words, number=swedish.paragraph(item.paragraph))]
    if item.case:
        lines = part("", wording.case_facts(item.case), st.QUIET)
        lines.keep_next = bool(item.parts or item.actions)
        lines.before = 0.0
        out.append(lines)
    if not item.taken_up:
        out.append(part("", wording.NOT_TAKEN_UP, st.NOTICE))
    out += [_part(written) for written in item.parts if written.text.strip() or written.sanitised_on]
    if item.actions:
        out.append(_actions(item.actions))
    return out


def _part(written: NotePart) -> Text:
    label = wording.PARTS[written.kind]
    if written.sanitised_on:
        return part(label, wording.sanitised(written.sanitised_on), st.NOTICE)
    return part(label, written.text)


def _actions(actions: Sequence[ActionLine]) -> Table:
    columns = (Column(wording.ACTION, 59), Column(wording.RESPONSIBLE, 46), Column(wording.AT_LATEST, 20))
    rows: list[list[Rich]] = [
        [
            wording.sanitised(action.sanitised_on) if action.sanitised_on else action.what,
            action.responsible,
            action.due.isoformat() if action.due else "",
        ]
        for action in actions
    ]
    return Table(columns, rows, indent=st.LABEL_WIDTH)


def _ending(paper: MinutesPaper) -> list[Block]:
    """Next meeting, approval, signatures and copies: one unit, so that nobody signs an empty page."""
    lines = [(wording.NEXT_MEETING, wording.next_meeting(paper.next_meeting))]
    if paper.approval:
        lines.append((wording.APPROVED, wording.approved(paper.approval.day, paper.approval.by, paper.approval.way)))
    out: list[Block] = [part(label, words) for label, words in lines]
    out[0].before = st.SPACE_ENDING
    out += signatures(paper.signatures)
    if paper.sent_to:
        out.append(part(wording.SENT_TO, " · ".join(paper.sent_to)))
    for block in out[:-1]:
        block.keep_next = True
    return out
