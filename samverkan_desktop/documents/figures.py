"""Figures over a time as a paper: what they come to first, then the tables."""

from __future__ import annotations

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import heading, paragraph, subtitle, title
from samverkan_desktop.documents.rich import Strong
from samverkan_desktop.documents.tables import Column, Table
from samverkan_desktop.documents.values_figures import FiguresPaper, FigureTable


def blocks(paper: FiguresPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    out: list[Block] = [title(paper.heading), subtitle(paper.period)]
    if paper.lead:
        out.append(paragraph((Strong(paper.lead),)))
    out += [paragraph(line) for line in paper.lines]
    for table in paper.tables:
        out += [heading(table.heading), _table(table)]
        if table.note:
            out.append(paragraph(table.note, st.FACT.coloured(st.MUTED)))
    return out


def _table(table: FigureTable) -> Table:
    columns = [Column(column.title, column.share, right=column.right) for column in table.columns]
    return Table(columns, table.rows, pad=st.CELL_PAD_TIGHT)
