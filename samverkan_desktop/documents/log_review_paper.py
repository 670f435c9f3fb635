"""Granskning av loggen on paper: a month's figures and what stands out. Its footer holds the log's head."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block
from samverkan_desktop.documents.flowables import heading, paragraph, subtitle, title
from samverkan_desktop.documents.rich import Strong
from samverkan_desktop.documents.signing import signatures
from samverkan_desktop.documents.tables import Column, Table
from samverkan_desktop.documents.values_frame import PaperFrame
from samverkan_desktop.documents.values_minutes import Signature


@dataclass(frozen=True, kw_only=True)
class LogUser:
    """A user's month: as many figures as the paper has columns for."""

    name: str
    figures: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class LogNote:
    """Something that stands out: why, who, on which days, how many rows."""

    why: str
    who: str
    days: str
    rows: int


@dataclass(frozen=True, kw_only=True)
class LogReviewPaper:
    """The review of a month. ``columns``: what the figures count; ``chain``: what the verification found."""

    frame: PaperFrame
    period: str
    reviewed: str
    columns: tuple[str, ...]
    users: tuple[LogUser, ...]
    notes: tuple[LogNote, ...]
    chain: tuple[str, ...]
    rows: int


def blocks(paper: LogReviewPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    out: list[Block] = [
        title("Granskning av loggen"),
        subtitle(paper.period),
        paragraph(paper.reviewed),
        heading("Per användare"),
        paragraph(
            f"Loggen har {paper.rows} rader från månaden. Läsningar räknar öppnade möten, ärenden hur många ärenden de "
            "mötena innehåller."
        ),
    ]
    columns = [Column("Användare", 42), *(Column(name, 18, right=True) for name in paper.columns)]
    if paper.users:
        out.append(Table(columns, [[user.name, *map(str, user.figures)] for user in paper.users]))
    out.append(heading("Det som sticker ut"))
    if paper.notes:
        what = (Column("Vad", 62), Column("Vem", 38), Column("Dagar", 44), Column("Rader", 16, right=True))
        out.append(Table(what, [[note.why, note.who, note.days, str(note.rows)] for note in paper.notes]))
    else:
        out.append(paragraph("Inget sticker ut den här månaden."))
    out.append(heading("Loggens kedja"))
    if paper.chain:
        out += [paragraph((Strong(sentence),)) for sentence in paper.chain]
    else:
        out.append(paragraph("Raderna hänger ihop och stämmer med ankaret. Inga manipuleringsspår."))
    out.append(
        paragraph(
            "Värdet vid ordet logg i sidfoten är loggens slut när papperet gjordes. Spara papperet: skrivs loggen om "
            "senare finns värdet inte längre kvar i den.",
            st.QUIET,
        )
    )
    return [*out, *signatures([Signature(function="Granskad, ort och datum")])]
