"""What a paper is built from: heading, text, labelled text, list, box. Tables and signatures have their own files."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import STAND, Block, Role, Sheet, paint_lines
from samverkan_desktop.documents.rich import Rich
from samverkan_desktop.documents.style import TextStyle
from samverkan_desktop.documents.typeset import Line, set_lines

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class Text(Block):
    """A text in one style, with a label in the column beside it if it has one.

    Splits between lines so that neither page gets a single line. ``indent``: from the left edge of the text area.
    """

    def __init__(
        self,
        content: Rich,
        style: TextStyle = st.BODY,
        *,
        role: Role = Role.TEXT,
        indent: float = 0.0,
        measure: float | None = None,
        label: str = "",
        label_style: TextStyle = st.LABEL,
        before: float = 0.0,
        after: float = 0.0,
        keep_next: bool = False,
    ) -> None:
        super().__init__(before=before, after=after, keep_next=keep_next)
        self.content = content
        self.style = style
        self.role = role
        self.indent = indent
        self.measure = measure
        self.label = label
        self.label_style = label_style
        self._lines: list[Line] | None = None
        self._label_lines: list[Line] = []

    def _set(self, sheet: Sheet) -> list[Line]:
        if self._lines is None:
            room = sheet.width - self.indent
            self._lines = set_lines(self.content, self.style, min(room, self.measure or room), sheet.ruler)
            if self.label:
                self._label_lines = set_lines(self.label, self.label_style, self.indent - st.LABEL_GAP, sheet.ruler)
        return self._lines

    def height(self, sheet: Sheet) -> float:
        lines = self._set(sheet)
        return max(len(lines) * self.style.leading, len(self._label_lines) * self.style.leading)

    def head(self, sheet: Sheet) -> float:
        lines = self._set(sheet)
        if len(lines) < 2 * STAND:
            return self.height(sheet)
        return max(STAND, len(self._label_lines)) * self.style.leading

    def split(self, sheet: Sheet, room: float) -> tuple[Block, Block] | None:
        lines = self._set(sheet)
        fit = min(int((room + 0.01) / self.style.leading), len(lines) - STAND)
        return self._split_at(fit) if fit >= max(STAND, len(self._label_lines)) else None

    def split_tail(self, sheet: Sheet) -> tuple[Block, Block] | None:
        lines = self._set(sheet)
        keep = len(lines) - STAND
        return self._split_at(keep) if keep >= max(STAND, len(self._label_lines)) else None

    def _split_at(self, count: int) -> tuple[Self, Self]:
        first, rest = copy.copy(self), copy.copy(self)
        lines = self._lines or []
        first._lines, rest._lines = lines[:count], lines[count:]
        while rest._lines and not rest._lines[0].pieces and len(rest._lines) > STAND:
            rest._lines = rest._lines[1:]  # an empty line says nothing at the top of a page
        rest.label, rest._label_lines = "", []
        first.keep_next = False
        return first, rest

    def paint(self, canvas: Canvas, left: float, top: float, sheet: Sheet) -> None:
        lines = self._set(sheet)
        if self._label_lines:
            shift = self.style.baseline - self.label_style.baseline  # label and text share their first baseline
            paint_lines(canvas, self._label_lines, self.label_style, left, top - shift, self.indent)
        paint_lines(canvas, lines, self.style, left + self.indent, top, sheet.width - self.indent)


def title(text: str) -> Text:
    """The name of the meeting or list; one per paper."""
    return Text(text, st.H1, role=Role.TITLE, after=st.SPACE_H1, keep_next=True)


def subtitle(text: str) -> Text:
    """The line under the title."""
    return Text(text, st.SUBTITLE, after=st.SPACE_SUBTITLE, keep_next=True)


def heading(text: str, *, number: str = "") -> Text:
    """A heading, with its § number in the column of labels when it has one. Never last on a page."""
    return Text(
        text,
        st.H2,
        role=Role.HEADING,
        label=number,
        label_style=st.H2,
        indent=st.LABEL_WIDTH if number else 0.0,
        before=st.SPACE_BEFORE_H2,
        after=st.SPACE_AFTER_H2,
        keep_next=True,
    )


def subheading(text: str) -> Text:
    """A heading of the third level. Never last on a page."""
    return Text(text, st.H3, role=Role.SUBHEADING, before=st.SPACE_BEFORE_H3, after=st.SPACE_AFTER_H3, keep_next=True)


def part(label: str, content: Rich, style: TextStyle = st.BODY) -> Text:
    """Text with its label beside it, in the column of about 75 characters."""
    return Text(content, style, label=label, indent=st.LABEL_WIDTH, before=st.SPACE_PART, after=st.SPACE_PART)


def paragraph(content: Rich, style: TextStyle = st.BODY, *, keep_next: bool = False) -> Text:
    """Running text from the left edge, no wider than about 75 characters."""
    return Text(
        content,
        style,
        measure=st.TEXT_WIDTH - st.LABEL_WIDTH,
        before=st.SPACE_PARAGRAPH,
        after=st.SPACE_PARAGRAPH,
        keep_next=keep_next,
    )


def numbered_list(entries: Sequence[str], style: TextStyle = st.BODY) -> list[Block]:
    """Numbered lines, the numbers in a narrow column."""
    return [
        Text(
            entry,
            style,
            role=Role.LIST_ITEM,
            label=f"{number}.",
            label_style=style.coloured(st.MUTED),
            indent=st.LIST_INDENT,
        )
        for number, entry in enumerate(entries, 1)
    ]


class Box(Block):
    """A text in a frame with a bar on its left, in the column of text: what must not be missed.

    Whole on one page unless taller than it.
    """

    role = Role.NOTE

    def __init__(self, content: Rich, *, colour: st.Colour = st.WARNING, style: TextStyle = st.FACT) -> None:
        super().__init__(before=st.SPACE_BOX, after=st.SPACE_BOX)
        self.content = content
        self.colour = colour
        self.style = style
        self._lines: list[Line] | None = None

    def _set(self, sheet: Sheet) -> list[Line]:
        if self._lines is None:
            inner = sheet.width - st.LABEL_WIDTH - st.BOX_BAR - 2 * st.BOX_PAD - 2
            self._lines = set_lines(self.content, self.style, inner, sheet.ruler)
        return self._lines

    def height(self, sheet: Sheet) -> float:
        return len(self._set(sheet)) * self.style.leading + 2 * st.BOX_PAD

    def split(self, sheet: Sheet, room: float) -> tuple[Block, Block] | None:
        if self.height(sheet) <= sheet.full:
            return None
        lines = self._set(sheet)
        fit = min(int((room - 2 * st.BOX_PAD) / self.style.leading), len(lines) - 1)
        if fit < STAND:
            return None
        first, rest = copy.copy(self), copy.copy(self)
        first._lines, rest._lines = lines[:fit], lines[fit:]
        return first, rest

    def head(self, sheet: Sheet) -> float:
        height = self.height(sheet)
        return height if height <= sheet.full else STAND * self.style.leading + 2 * st.BOX_PAD

    def paint(self, canvas: Canvas, left: float, top: float, sheet: Sheet) -> None:
        height = self.height(sheet)
        canvas.setStrokeColorRGB(*self.colour)
        canvas.setFillColorRGB(*self.colour)
        canvas.setLineWidth(st.RULE)
        left += st.LABEL_WIDTH
        canvas.rect(left + 0.45, top - height, sheet.width - st.LABEL_WIDTH - 0.9, height, stroke=1, fill=0)
        canvas.rect(left, top - height - 0.45, st.BOX_BAR, height + 0.9, stroke=0, fill=1)
        inner = left + st.BOX_BAR + st.BOX_PAD + 2
        paint_lines(canvas, self._set(sheet), self.style, inner, top - st.BOX_PAD, sheet.width)
