"""Lines to sign on, two beside each other, never alone on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block, Role, Sheet, paint_lines
from samverkan_desktop.documents.rich import Rich, Strong
from samverkan_desktop.documents.typeset import Line, set_lines
from samverkan_desktop.documents.values import Signature

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_BESIDE = 2
GAP = 10 * st.MM
_UNDER = 3.0


class SignatureLines(Block):
    """Room to write, a line, and under it name and function; for one or two people."""

    role = Role.SIGNATURES

    def __init__(self, people: Sequence[Signature]) -> None:
        super().__init__(before=st.SPACE_PARAGRAPH, after=st.SPACE_BOX)
        self.people = tuple(people)
        self.company = True
        self._cells: list[list[Line]] | None = None

    def _set(self, sheet: Sheet) -> list[list[Line]]:
        if self._cells is None:
            room = room_beside(sheet.width)
            self._cells = [set_lines(under_line(person), st.SIGNATURE, room, sheet.ruler) for person in self.people]
        return self._cells

    def height(self, sheet: Sheet) -> float:
        lines = max(len(cell) for cell in self._set(sheet))
        return st.SIGNATURE_SPACE + _UNDER + st.SIGNATURE.leading * lines

    def paint(self, canvas: Canvas, left: float, top: float, sheet: Sheet) -> None:
        room = room_beside(sheet.width)
        y = top - st.SIGNATURE_SPACE
        canvas.setStrokeColorRGB(*st.TEXT)
        canvas.setLineWidth(st.HAIRLINE)
        for side, cell in enumerate(self._set(sheet)):
            x = left + side * (room + GAP)
            canvas.line(x, y, x + room, y)
            paint_lines(canvas, cell, st.SIGNATURE, x, y - _UNDER, room)


def room_beside(width: float) -> float:
    """Return the room of each who signs, where the lines have so much together."""
    return (width - GAP) / _BESIDE


def under_line(person: Signature) -> Rich:
    """Return what stands under a line to sign on."""
    return (Strong(person.name), f"\n{person.function}") if person.name else (Strong(person.function),)


def signatures(people: Sequence[Signature]) -> list[Block]:
    """Lines for everyone who signs, two beside each other."""
    return [SignatureLines(people[at : at + _BESIDE]) for at in range(0, len(people), _BESIDE)]
