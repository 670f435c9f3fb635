"""Tables: header repeated on every page, rows whole, columns wide enough for their longest word."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import STAND, Block, Role, Sheet, paint_lines
from samverkan_desktop.documents.fonts import Ruler
from samverkan_desktop.documents.rich import Rich
from samverkan_desktop.documents.style import TextStyle
from samverkan_desktop.documents.typeset import Line, longest_word, set_lines

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True)
class Column:
    """A column: its heading, its share of the width, and whether it is set to the right (figures)."""

    title: str
    share: float
    right: bool = False
    style: TextStyle = st.CELL


class _Row(NamedTuple):
    cells: tuple[list[Line], ...]
    height: float


class Table(Block):
    """Rows under a header. ``indent`` starts it at the column of text; ``least`` is the least height of a row.

    A row is never split, save one that is taller than a whole page: nothing else can hold it, so it goes on upon the
    next page under the repeated header. ``with_sum`` sets the last row off as a sum. ``alike``: the rows of all
    the tables that shall have the same widths.
    """

    role = Role.TABLE

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Rich]],
        *,
        indent: float = 0.0,
        least: float = 0.0,
        pad: float = st.CELL_PAD_Y,
        header: bool = True,
        with_sum: bool = False,
        alike: Sequence[Sequence[Rich]] = (),
        before: float = st.SPACE_TABLE,
    ) -> None:
        super().__init__(before=before, after=st.SPACE_TABLE)
        self.columns = tuple(columns)
        self.content = [tuple(row) for row in rows]
        self.indent = indent
        self.least = least
        self.pad = pad
        self.header = header
        self.with_sum = with_sum
        self._alike = tuple(alike)
        self._styles = [replace(column.style, right=column.right) for column in self.columns]
        self._head_styles = [replace(st.CELL_HEAD, right=column.right) for column in self.columns]
        self._leading = max(style.leading for style in self._styles)
        self._header: _Row | None = None
        self._rows: list[_Row] | None = None
        self._lefts: list[float] = []
        self._inner: list[float] = []  # widths without the gap to the next column

    def _set(self, sheet: Sheet) -> list[_Row]:
        if self._rows is None:
            widths = self.widths(sheet)
            self._lefts = [self.indent + sum(widths[:at]) for at in range(len(widths))]
            self._inner = [*(width - st.CELL_GAP for width in widths[:-1]), widths[-1]]
            if self.header:
                titles = [column.title for column in self.columns]
                self._header = self._row(titles, sheet.ruler, self._head_styles)
            self._rows = [self._row(row, sheet.ruler, self._styles, least=self.least) for row in self.content]
        return self._rows

    def _row(self, content: Sequence[Rich], ruler: Ruler, styles: Sequence[TextStyle], least: float = 0.0) -> _Row:
        cells = tuple(
            set_lines(cell, style, width, ruler)
            for cell, style, width in zip(content, styles, self._inner, strict=True)
        )
        lines = max(len(cell) * style.leading for cell, style in zip(cells, styles, strict=True))
        return _Row(cells, max(lines + 2 * self.pad, least))

    def widths(self, sheet: Sheet) -> list[float]:
        """Share the width out, then give a column its longest word by taking from those that have more than theirs."""
        width = sheet.width - self.indent
        total = sum(column.share for column in self.columns)
        widths = [width * column.share / total for column in self.columns]
        needs = [self._longest(at, sheet.ruler) for at in range(len(widths))]
        needs = [min(need, 2.5 * has) for need, has in zip(needs, widths, strict=True)]
        short = sum(max(need - has, 0.0) for need, has in zip(needs, widths, strict=True))
        spare = sum(max(has - need, 0.0) for need, has in zip(needs, widths, strict=True))
        if not short or not spare:
            return widths
        given, taken = min(1.0, spare / short), min(1.0, short / spare)
        return [has + (need - has) * (given if need > has else taken) for need, has in zip(needs, widths, strict=True)]

    def _longest(self, at: int, ruler: Ruler) -> float:
        column = self.columns[at]
        words = [longest_word(row[at], column.style, ruler) for row in (*self.content, *self._alike)]
        if self.header:
            words.append(longest_word(column.title, st.CELL_HEAD, ruler))
        gap = 0.0 if at == len(self.columns) - 1 else st.CELL_GAP
        return max(words, default=0.0) + gap + 0.1

    def _top(self) -> float:
        return self._header.height if self._header else 0.0

    def height(self, sheet: Sheet) -> float:
        rows = self._set(sheet)
        return self._top() + sum(row.height for row in rows)

    def head(self, sheet: Sheet) -> float:
        rows = self._set(sheet)
        if not rows:
            return self._top()
        height = self._top() + rows[0].height
        return height if height <= sheet.full else self._top() + 2 * self.pad + STAND * self._leading

    def split(self, sheet: Sheet, room: float) -> tuple[Block, Block] | None:
        rows = self._set(sheet)
        used = self._top()
        count = 0
        for row in rows:
            if used + row.height > room:
                break
            used += row.height
            count += 1
        if count < len(rows) and self._top() + rows[count].height > sheet.full:
            cut = self._cut(rows[count], room - used)
            if cut:
                return self._with([*rows[:count], cut[0]]), self._with([cut[1], *rows[count + 1 :]])
        if count in (0, len(rows)):
            return None
        return self._with(rows[:count]), self._with(rows[count:])

    def split_tail(self, sheet: Sheet) -> tuple[Block, Block] | None:
        rows = self._set(sheet)
        if len(rows) > 1:
            return self._with(rows[:-1]), self._with(rows[-1:])
        return None

    def _cut(self, row: _Row, room: float) -> tuple[_Row, _Row] | None:
        """Split a row between lines: the last way out, for a row taller than a page."""
        fit = int((room - 2 * self.pad) / self._leading)
        lines = max(len(cell) for cell in row.cells)
        if fit < STAND or fit >= lines:
            return None
        first = _Row(tuple(cell[:fit] for cell in row.cells), fit * self._leading + 2 * self.pad)
        rest = _Row(tuple(cell[fit:] for cell in row.cells), (lines - fit) * self._leading + 2 * self.pad)
        return first, rest

    def _with(self, rows: list[_Row]) -> Table:
        other = copy.copy(self)
        other._rows = rows
        other.with_sum = self.with_sum and self._rows is not None and rows[-1] is self._rows[-1]
        other.keep_next = False
        return other

    def paint(self, canvas: Canvas, left: float, top: float, sheet: Sheet) -> None:
        rows = self._set(sheet)
        right = left + sheet.width
        y = top
        if self._header:
            self._paint_row(canvas, self._header, left, y, self._head_styles)
            y -= self._header.height
            self._rule(canvas, left, y, right, st.MUTED)
        for number, row in enumerate(rows):
            self._paint_row(canvas, row, left, y, self._styles)
            y -= row.height
            above_sum = self.with_sum and number == len(rows) - 2
            self._rule(canvas, left, y, right, st.MUTED if above_sum else st.LINE)

    def _rule(self, canvas: Canvas, left: float, y: float, right: float, colour: st.Colour) -> None:
        canvas.setLineWidth(st.HAIRLINE)
        canvas.setStrokeColorRGB(*colour)
        canvas.line(left + self.indent, y, right, y)

    def _paint_row(self, canvas: Canvas, row: _Row, left: float, top: float, styles: Sequence[TextStyle]) -> None:
        tallest = max(len(cell) for cell in row.cells) * styles[0].leading
        # a row made taller to write in keeps its text in the middle
        drop = self.pad if tallest + 2 * self.pad >= row.height - 0.01 else (row.height - tallest) / 2
        for cell, style, start, width in zip(row.cells, styles, self._lefts, self._inner, strict=True):
            paint_lines(canvas, cell, style, left + start, top - drop, width)


def facts(rows: Sequence[tuple[str, Rich]]) -> Table:
    """The box of facts: labels to the left, thin lines between. Rows without a value are left out."""
    columns = (
        Column("", st.LABEL_WIDTH, style=st.FACT_LABEL),
        Column("", st.TEXT_WIDTH - st.LABEL_WIDTH, style=st.FACT),
    )
    return Table(columns, [row for row in rows if row[1]], header=False)
