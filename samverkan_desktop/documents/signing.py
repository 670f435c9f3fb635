"""Lines to sign on, two beside each other, never alone on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block, Role, Sheet, paint_lines
from samverkan_desktop.documents.rich import Strong
from samverkan_desktop.documents.typeset import Line, set_lines
from samverkan_desktop.documents.values import Signature

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_GAP = 10 * st.MM
_UNDER = 3.0


class Signatures(Block):
    """Room to write, a line, and under it name and function."""

    role = Role.SIGNATURES

    def __init__(self, signatures: Sequence[Signature]) -> None:
        super().__init__(before=st.SPACE_PARAGRAPH, after=st.SPACE_BOX)
        self.signatures = tuple(signatures)
        self.company = True
        self._cells: list[list[Line]] | None = None

    def _set(self, sheet: Sheet) -> list[list[Line]]:
        if self._cells is None:
            room = (sheet.width - _GAP) / 2
            self._cells = [
                set_lines(
                    (Strong(signed.name), f"\n{signed.function}") if signed.name else (Strong(signed.function),),
                    st.SIGNATURE,
                    room,
                    sheet.ruler,
                )
                for signed in self.signatures
            ]
        return self._cells

    def _heights(self, sheet: Sheet) -> list[float]:
        cells = self._set(sheet)
        return [
            st.SIGNATURE_SPACE + _UNDER + st.SIGNATURE.leading * max(len(cell) for cell in cells[at : at + 2])
            for at in range(0, len(cells), 2)
        ]

    def height(self, sheet: Sheet) -> float:
        return sum(self._heights(sheet))

    def paint(self, canvas: Canvas, left: float, top: float, sheet: Sheet) -> None:
        cells = self._set(sheet)
        room = (sheet.width - _GAP) / 2
        canvas.setStrokeColorRGB(*st.TEXT)
        canvas.setLineWidth(st.HAIRLINE)
        for pair, height in enumerate(self._heights(sheet)):
            y = top - st.SIGNATURE_SPACE
            for side, cell in enumerate(cells[2 * pair : 2 * pair + 2]):
                x = left + side * (room + _GAP)
                canvas.line(x, y, x + room, y)
                paint_lines(canvas, cell, st.SIGNATURE, x, y - _UNDER, room)
            top -= height
