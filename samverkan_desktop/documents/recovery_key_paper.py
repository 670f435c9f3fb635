"""The recovery key on paper: the key in numbered groups, what it is for and where it is kept.

The paper opens the record, so it is never logged and never written but where the user says. Its value keeps the key
out of ``repr``, and the key is not among the file's properties.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block, Role, Sheet, paint_lines
from samverkan_desktop.documents.flowables import Box, heading, numbered_list, paragraph, subtitle, title
from samverkan_desktop.documents.rich import Strong
from samverkan_desktop.documents.style import TextStyle
from samverkan_desktop.documents.typeset import set_lines
from samverkan_desktop.documents.values_frame import PaperFrame
from samverkan_desktop.domain.swedish import long_date

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_IN_A_ROW = 5
_NUMBER = TextStyle(face="Regular", size=9, leading=12, colour=st.MUTED)
_GROUP = TextStyle(face="Semibold", size=20, leading=26)
_CELL_PAD = 6.0
_ROW = _NUMBER.leading + _GROUP.leading + 2 * _CELL_PAD
_APART = "\u2009"
"""A thin space between the signs of a group: they are read one by one."""


@dataclass(frozen=True, kw_only=True)
class RecoveryKeyPaper:
    """A recovery key to print. ``file_name``: the record's name without its folder; ``made_by``: who made it."""

    frame: PaperFrame
    groups: tuple[str, ...] = field(repr=False)
    file_name: str
    made_by: str


class KeyGrid(Block):
    """The groups in squares, each with its number, never split between pages."""

    role = Role.TABLE

    def __init__(self, groups: Sequence[str]) -> None:
        super().__init__(before=st.SPACE_TABLE, after=st.SPACE_BOX)
        self.groups = tuple(groups)

    def height(self, sheet: Sheet) -> float:  # noqa: ARG002  the same on every sheet
        return -(-len(self.groups) // _IN_A_ROW) * _ROW

    def paint(self, canvas: Canvas, left: float, top: float, sheet: Sheet) -> None:
        wide = sheet.width / _IN_A_ROW
        for place, group in enumerate(self.groups):
            row, column = divmod(place, _IN_A_ROW)
            x, y = left + column * wide, top - row * _ROW
            canvas.setLineWidth(st.HAIRLINE)
            canvas.setStrokeColorRGB(*st.LINE)
            canvas.rect(x, y - _ROW, wide, _ROW, stroke=1, fill=0)
            number = set_lines(str(place + 1), _NUMBER, wide, sheet.ruler)
            paint_lines(canvas, number, _NUMBER, x + _CELL_PAD, y - _CELL_PAD, wide)
            signs = set_lines(_APART.join(group), _GROUP, wide, sheet.ruler)
            paint_lines(canvas, signs, _GROUP, x + _CELL_PAD, y - _CELL_PAD - _NUMBER.leading, wide)


def blocks(paper: RecoveryKeyPaper) -> list[Block]:
    """Return the paper's blocks, in reading order."""
    return [
        title("Återställningsnyckel"),
        subtitle(f"till {paper.file_name}, utskriven {long_date(paper.frame.day)} av {paper.made_by}"),
        Box((Strong("Den som har det här papperet kan öppna filen."), " Förvara det inlåst och skilt från datorn.")),
        KeyGrid(paper.groups),
        heading("När behövs nyckeln?"),
        paragraph(
            "När ingen längre minns sin lösenfras, när den som kunde den har slutat, eller när nyckelfilen bredvid "
            "samverkansfilen är borta. Utan lösenfras och utan det här papperet går filen inte att öppna: varken IT, "
            "leverantören eller någon annan kan hjälpa till då."
        ),
        heading("Gör så här nu"),
        *numbered_list(
            (
                "Kontrollera att alla 13 grupper syns tydligt.",
                "Lägg papperet i ett förseglat kuvert och skriv på kuvertet vilken fil det hör till.",
                "Lås in kuvertet, helst i kommunens arkiv eller kassaskåp. Lägg gärna ett andra exemplar på ett annat "
                "ställe.",
                "Om du sparade papperet som fil: skriv ut det och radera filen, också ur papperskorgen.",
            )
        ),
        heading("Så öppnar du filen med nyckeln"),
        *numbered_list(
            (
                "Starta Samverkan och välj ”Öppna med återställningsnyckel”.",
                "Välj filen och skriv grupperna i tur och ordning. Stora och små bokstäver går lika bra, och du "
                "behöver inga mellanslag.",
                "Blir en grupp fel säger programmet vilken. Välj därefter en ny lösenfras.",
            )
        ),
        paragraph(
            "I nyckeln är 0 alltid siffran noll och 1 siffran ett: bokstäverna I, L, O och W finns inte i den. Efter "
            "ett nyckelbyte gäller det senast utskrivna papperet.",
            st.QUIET,
        ),
    ]
