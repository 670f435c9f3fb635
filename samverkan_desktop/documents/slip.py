"""Åtgärdslapp: what one person or function answers for after a meeting, on one page, to answer on it or by mail."""

from __future__ import annotations

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import heading, paragraph, subtitle, title
from samverkan_desktop.documents.rich import Strong
from samverkan_desktop.documents.slip_values import CHANGES, EXAMPLE, HOW, MIND, STATES, TICK_HERE, SlipPaper
from samverkan_desktop.documents.tables import Column, Table
from samverkan_desktop.domain.swedish import NBSP

_TO_WRITE_IN = 22 * st.MM


def blocks(paper: SlipPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    back = f" Lappen lämnas tillbaka till {paper.answer_to}." if paper.answer_to else ""
    mail = f"Svaret mejlas till {paper.answer_to}. " if paper.answer_to else ""
    out: list[Block] = [
        title("Åtgärdslapp"),
        subtitle(f"till {paper.to}, från {paper.meeting}"),
        _actions(paper),
        heading("Svara på lappen"),
        paragraph(f"{TICK_HERE}{back} {MIND}"),
        _answers(paper),
        heading("Eller svara med ett mejl"),
        paragraph(mail + HOW),
        paragraph(f"Till exempel: {EXAMPLE}"),
    ]
    if any(not line.what for line in paper.lines):
        out.append(
            paragraph("Vad ärendet gäller står inte här. Det vet du från mötet eller av den som var med.", st.QUIET)
        )
    return out


def _actions(paper: SlipPaper) -> Table:
    columns = (Column("Åtgärd", 110), Column(wording.AT_LATEST, 25), Column("Kod", 30))
    rows = [
        [
            (Strong(line.where), f"\n{line.what}") if line.what else (Strong(line.where),),
            line.due.isoformat() if line.due else "",
            line.code,
        ]
        for line in paper.lines
    ]
    return Table(columns, rows)


def _answers(paper: SlipPaper) -> Table:
    columns = (Column("Kod", 30), Column("Läge", 22), Column("Hur blev det?", 32), Column("Vad ändrades?", 81))
    states, changes = ("\n".join(f"{wording.TICK}{NBSP}{each}" for each in several) for several in (STATES, CHANGES))
    return Table(columns, [[line.code, states, changes, ""] for line in paper.lines], least=_TO_WRITE_IN)
