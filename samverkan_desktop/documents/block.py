"""What every block of a paper can: say its role, measure itself, be split at a page break, paint itself.

The role is what a tag in a tagged PDF is later made from. Blocks are laid out once: `compose` places them, `pdf`
paints them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from samverkan_desktop.documents.fonts import Ruler, font_name
from samverkan_desktop.documents.style import TextStyle
from samverkan_desktop.documents.typeset import Line

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

STAND = 2  # lines of a text that must stand together at the foot or the top of a page


class Role(Enum):
    """What a block is, in the words of tagged PDF."""

    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    TEXT = "P"
    LIST_ITEM = "LI"
    TABLE = "Table"
    NOTE = "Note"
    SIGNATURES = "Sect"


@dataclass(frozen=True)
class Sheet:
    """What a block is laid out on: the text area's width, the height of a full page of it, and the ruler."""

    width: float
    full: float
    ruler: Ruler


class Block:
    """Base of all blocks. Heights are points.

    ``before``/``after``: space to neighbours, the larger counts. ``keep_next``: stays on the page of what follows.
    ``company``: never the only thing on a page.
    """

    role = Role.TEXT

    def __init__(self, *, before: float = 0.0, after: float = 0.0, keep_next: bool = False) -> None:
        self.before = before
        self.after = after
        self.keep_next = keep_next
        self.company = False

    def height(self, sheet: Sheet) -> float:
        """Return the height of the whole block."""
        raise NotImplementedError

    def head(self, sheet: Sheet) -> float:
        """Return the least height of this block that may stand at the foot of a page."""
        return self.height(sheet)

    def split(self, sheet: Sheet, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002  for those that split
        """Return what fits in ``room`` and the rest, or None where it cannot be split there."""
        return None

    def split_tail(self, sheet: Sheet) -> tuple[Block, Block] | None:  # noqa: ARG002  for those that split
        """Return all but the last lines or row, and these: they go along to keep something else company."""
        return None

    def paint(self, canvas: Canvas, left: float, top: float, sheet: Sheet) -> None:
        """Paint with the upper left corner at ``left``, ``top``."""
        raise NotImplementedError


def paint_lines(canvas: Canvas, lines: Sequence[Line], style: TextStyle, left: float, top: float, width: float) -> None:
    """Paint lines downwards from ``top``; ``width`` matters to right-aligned text alone."""
    if not lines:
        return
    text = canvas.beginText()
    text.setFillColorRGB(*style.colour)
    y = top - style.baseline
    face = ""
    for line in lines:
        if line.pieces:
            x = left + (width - line.width if style.right else line.indent)
            text.setTextOrigin(x, y)
            for piece in line.pieces:
                if piece.face != face:
                    face = piece.face
                    text.setFont(font_name(face), style.size, style.leading)
                text.textOut(piece.text)
        y -= style.leading
    canvas.drawText(text)
