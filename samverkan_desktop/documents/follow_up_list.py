"""Uppföljningslista: what is overdue first, and said in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import heading, paragraph, subtitle, title
from samverkan_desktop.documents.rich import Rich, Strong
from samverkan_desktop.documents.tables import Column, Table
from samverkan_desktop.documents.values import FollowUpListPaper, FollowUpRow
from samverkan_desktop.domain import swedish


def blocks(paper: FollowUpListPaper) -> list[Block]:
    """Return the paper's blocks: overdue, most days first; open, nearest date first; finished, latest date first."""
    late = [row for row in paper.rows if _overdue(row, paper.as_of)]
    ongoing = [row for row in paper.rows if not row.finished and row not in late]
    finished = [row for row in paper.rows if row.finished]
    groups = (
        (wording.OVERDUE, sorted(late, key=_due)),
        (wording.OPEN, sorted(ongoing, key=_due)),
        (wording.FINISHED, sorted(finished, key=_due, reverse=True)),
    )
    standing = wording.as_of(paper.as_of)
    about = f"{paper.forum}, {swedish.uncapitalised(standing)}" if paper.forum else standing
    every = [_row(row, paper.as_of) for row in paper.rows]
    out: list[Block] = [title(paper.heading), subtitle(about)]
    for name, rows in groups:
        if rows:
            out += [heading(wording.counted(name, len(rows))), _table(rows, paper.as_of, every)]
    if not paper.rows:
        out.append(paragraph(wording.NOTHING_TO_FOLLOW))
    return out


def _overdue(row: FollowUpRow, today: date) -> bool:
    return row.due is not None and row.due < today and not row.finished


def _due(row: FollowUpRow) -> date:
    return row.due or date.max


def _table(rows: Sequence[FollowUpRow], today: date, every: Sequence[Sequence[Rich]]) -> Table:
    columns = (
        Column(wording.WHAT, 61),
        Column(wording.RESPONSIBLE, 34),
        Column(wording.AT_LATEST, 20),
        Column(wording.FROM, 21),
        Column(wording.STANDING, 29),
    )
    return Table(columns, [_row(row, today) for row in rows], alike=every)


def _row(row: FollowUpRow, today: date) -> list[Rich]:
    source = [swedish.paragraph(row.paragraph)] if row.paragraph else []
    source += [wording.at_meeting(row.meeting)] if row.meeting else []
    standing: Rich = row.state
    if row.due and _overdue(row, today):
        standing = (Strong(wording.late((today - row.due).days)), f"\n{row.state}" if row.state else "")
    return [row.what, row.responsible, row.due.isoformat() if row.due else "", ", ".join(source), standing]
