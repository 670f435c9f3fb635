"""The blocks of a paper as the body of a Word file: the same blocks, in the same order, as the PDF is painted from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import word_styles as ws
from samverkan_desktop.documents.block import Block, Role, Sheet
from samverkan_desktop.documents.flowables import Box, Text
from samverkan_desktop.documents.fonts import Ruler
from samverkan_desktop.documents.rich import Rich, plain
from samverkan_desktop.documents.signing import SignatureLines
from samverkan_desktop.documents.tables import Table
from samverkan_desktop.documents.typeset import MARKER
from samverkan_desktop.documents.word_table import signature_table, table_xml
from samverkan_desktop.documents.word_xml import Paragraph, border, lines_of, run, runs

_THIN = 1.0


@dataclass
class Body:
    """Gathers paragraphs, and tables as they are written.

    Word adds the spaces of neighbours up, so each gap is given to one of them.
    """

    ruler: Ruler
    pieces: list[Paragraph | str] = field(default_factory=list)
    lists: int = 0
    _after: float = 0.0
    _in_list: bool = False

    def xml(self, blocks: Iterable[Block]) -> str:
        """Return the body without its last part, the measures of the page."""
        for block in blocks:
            self._add(block, max(self._after, block.before) if self.pieces else 0.0)
            self._after = block.after
            self._in_list = block.role is Role.LIST_ITEM
        if not self.pieces or isinstance(self.pieces[-1], str):
            self.pieces.append(Paragraph("Normal", "", exact=_THIN))
        return "".join(piece.xml() if isinstance(piece, Paragraph) else piece for piece in self.pieces)

    def _add(self, block: Block, gap: float) -> None:
        match block:
            case Text():
                self._text(block, gap)
            case Box():
                self._box(block, gap)
            case Table():
                self._space(gap)
                sheet = Sheet(st.TEXT_WIDTH, st.PAGE_HEIGHT, self.ruler)
                self.pieces.append(table_xml(block, sheet))
            case SignatureLines():
                self._space(gap)
                self.pieces.append(Paragraph("Normal", "", exact=st.SIGNATURE_SPACE, keep_next=True))
                self.pieces.append(signature_table(block))
            case _:
                raise TypeError(type(block).__name__)

    def _space(self, gap: float) -> None:
        """Leave room before a table: it has none of its own, and two in a row would become one."""
        last = self.pieces[-1] if self.pieces else None
        if isinstance(last, Paragraph):
            last.after = gap
        elif last is not None:
            self.pieces.append(Paragraph("Normal", "", exact=max(gap, _THIN)))

    def _text(self, block: Text, gap: float) -> None:
        style = ws.style_id(block.style)
        labelled = bool(block.label)
        if block.role is Role.LIST_ITEM:
            self.lists += not self._in_list
            self._lines(block.content, Paragraph(ws.LIST, "", before=gap, list_number=self.lists))
            return
        first = Paragraph(
            style,
            "",
            before=gap,
            keep_next=block.keep_next,
            left=block.indent,
            hanging=block.indent if labelled else 0.0,
            right=max(0.0, st.TEXT_WIDTH - block.indent - block.measure) if block.measure else 0.0,
        )
        label = ""
        if labelled:
            # a § number is set as its heading is; another label has a style of its own
            as_text = block.label_style == block.style
            own = "" if as_text else ws.LABEL
            extra = "" if as_text or block.label_style == st.LABEL else ws.face(block.label_style)
            label = f"{run(block.label, style='' if extra else own, extra=extra)}<w:r><w:tab/></w:r>"
        self._lines(block.content, first, label=label)

    def _lines(self, content: Rich, first: Paragraph, *, label: str = "") -> None:
        """Write each typed line as a paragraph; an empty line becomes space above the next."""
        lines = lines_of(content) or [()]
        empty = 0.0
        for number, line in enumerate(lines):
            if number and not line:
                empty += st.BODY.leading
                continue
            piece = Paragraph(
                first.style,
                (label if not number else "") + runs(line),
                before=first.before if not number else empty,
                keep_next=first.keep_next,
                left=first.left,
                hanging=first.hanging if not number else 0.0,
                right=first.right,
                list_number=first.list_number if not number else 0,
            )
            marker = MARKER.match(plain(line))
            if marker and (number or not label) and not piece.list_number:
                piece.hanging = self.ruler.width(marker.group(), "Regular", st.BODY.size)
                piece.left += piece.hanging
            if first.list_number and number:
                piece.left = st.LIST_INDENT
            self.pieces.append(piece)
            empty = 0.0

    def _box(self, block: Box, gap: float) -> None:
        """A paragraph in a frame with a bar on its left."""
        pad = st.BOX_PAD
        inner = "<w:r><w:br/></w:r>".join(runs(line) for line in lines_of(block.content))
        sides = (("top", st.RULE), ("left", st.BOX_BAR), ("bottom", st.RULE), ("right", st.RULE))
        self.pieces.append(
            Paragraph(
                ws.BOX,
                inner,
                before=gap,
                left=st.LABEL_WIDTH + pad + st.BOX_BAR,
                right=pad + st.RULE,
                borders="".join(border(side, width, block.colour, space=pad) for side, width in sides),
            )
        )
