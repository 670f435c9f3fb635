"""Närvarolista: to sign at the meeting."""

from __future__ import annotations

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import subtitle, title
from samverkan_desktop.documents.tables import Column, Table, facts
from samverkan_desktop.documents.values import AttendanceListPaper


def blocks(paper: AttendanceListPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    columns = (
        Column(wording.FUNCTION, 36),
        Column(wording.NAME, 42),
        Column(wording.UNIT, 40),
        Column(wording.SIGNATURE, 47),
    )
    rows = [[one.function, one.name, one.unit, ""] for one in paper.rows]
    rows += [["", "", "", ""] for _ in range(paper.empty_rows)]
    return [
        title(paper.meeting.heading),
        subtitle(wording.meeting_time(paper.meeting)),
        facts([(wording.PLACE, paper.meeting.place), (wording.CONVENER, paper.meeting.convener)]),
        Table(columns, rows, least=st.SIGNING_ROW, before=st.SPACE_BEFORE_H2),
    ]
