"""Åtgärdslapp: what one person or function answers for after a meeting, on one page, with codes to answer with."""

from __future__ import annotations

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import heading, paragraph, subtitle, title
from samverkan_desktop.documents.rich import Strong
from samverkan_desktop.documents.slip_values import EXAMPLE, HOW, SlipPaper
from samverkan_desktop.documents.tables import Column, Table
from samverkan_desktop.domain.swedish import long_date


def blocks(paper: SlipPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    columns = (Column("Åtgärd", 84), Column("Senast", 36), Column("Kod", 45))
    rows = [
        [
            (Strong(line.where), f"\n{line.what}") if line.what else (Strong(line.where),),
            long_date(line.due) if line.due else "",
            line.code,
        ]
        for line in paper.lines
    ]
    answer = f"Svaret lämnas till {paper.answer_to}. " if paper.answer_to else ""
    return [
        title("Åtgärdslapp"),
        subtitle(f"till {paper.to}, från {paper.meeting}"),
        Table(columns, rows),
        heading("Så svarar du"),
        paragraph(answer + HOW),
        paragraph(f"Till exempel: {EXAMPLE}"),
        paragraph("Vad ärendet gäller står inte här. Det vet du från mötet eller av den som var med.", st.QUIET),
    ]
