"""What the frame and the page rules of the papers cost, against bare reportlab in the same run.

The goal: minutes of four pages cost at most 1.2 times the same content in a SimpleDocTemplate, which numbers no pages,
keeps no signature company and measures no header.
"""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any
from xml.sax.saxutils import escape

import pytest
from pypdf import PdfReader
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, TableStyle
from reportlab.platypus import Table as BareTable

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block, Sheet
from samverkan_desktop.documents.flowables import Box, Text
from samverkan_desktop.documents.fonts import Ruler, font_name, ready
from samverkan_desktop.documents.rendering import blocks_of, render_pdf
from samverkan_desktop.documents.rich import Rich, plain
from samverkan_desktop.documents.tables import Table
from samverkan_desktop.documents.values import MinutesItem, MinutesPaper
from tests.bench.conftest import Against
from tests.documents import samples

pytestmark = pytest.mark.bench

LIMIT = 1.2


def four_pages() -> MinutesPaper:
    """Minutes that fill four pages."""
    paper = samples.minutes()
    extra = [item for item in paper.items[3:6] if isinstance(item, MinutesItem)]
    numbered = [replace(item, paragraph=49 + at) for at, item in enumerate(extra)]
    return replace(paper, items=(*paper.items, *numbered))


class _Adapter(Flowable):
    """One of our blocks as a flowable of reportlab: the very same work, in the bare template."""

    def __init__(self, block: Block, ruler: Ruler) -> None:
        super().__init__()
        self.block = block
        self.ruler = ruler

    def _sheet(self, width: float, height: float = 700) -> Sheet:
        return Sheet(width, height, self.ruler)

    def getSpaceBefore(self) -> float:
        return self.block.before

    def getSpaceAfter(self) -> float:
        return self.block.after

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self.block.height(self._sheet(available_width))
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        pieces = self.block.split(self._sheet(available_width), available_height)
        return [_Adapter(piece, self.ruler) for piece in pieces] if pieces else []

    def draw(self) -> None:
        self.block.paint(self.canv, 0, self.height, self._sheet(self.width))


def _template(out: io.BytesIO) -> SimpleDocTemplate:
    return SimpleDocTemplate(
        out,
        pagesize=(st.PAGE_WIDTH, st.PAGE_HEIGHT),
        leftMargin=st.MARGIN_LEFT - 6,
        rightMargin=st.MARGIN_RIGHT - 6,
        topMargin=st.MARGIN_TOP,
        bottomMargin=st.MARGIN_BOTTOM,
        initialFontName=font_name("Regular"),
        invariant=1,
    )


def _number(canvas: Canvas, template: SimpleDocTemplate) -> None:
    canvas.setFont(font_name("Regular"), 9)
    canvas.drawRightString(st.PAGE_WIDTH - st.MARGIN_RIGHT, st.PAGE_HEIGHT - 40, f"Sida {template.page}")


def same_blocks_in_bare_template(paper: MinutesPaper) -> bytes:
    """Our own blocks, placed by SimpleDocTemplate."""
    out, ruler = io.BytesIO(), Ruler()
    story: list[Flowable] = [_Adapter(block, ruler) for block in blocks_of(paper)]
    _template(out).build(story, onFirstPage=_number, onLaterPages=_number)
    return out.getvalue()


def plain_platypus(paper: MinutesPaper) -> bytes:
    """The same words in the same sizes as Paragraph and Table, the way anyone would write it."""
    styles: dict[tuple[str, float, float], ParagraphStyle] = {}

    def words(content: Rich, look: st.TextStyle, indent: float = 0.0) -> Paragraph:
        key = (look.face, look.size, indent)
        if key not in styles:
            styles[key] = ParagraphStyle(
                str(key),
                fontName=font_name(look.face),
                fontSize=look.size,
                leading=look.leading,
                textColor=Color(*look.colour),
                leftIndent=indent,
                spaceBefore=5,
                spaceAfter=5,
            )
        return Paragraph(escape(plain(content)).replace("\n", "<br/>"), styles[key])

    story: list[Flowable] = []
    for block in blocks_of(paper):
        if isinstance(block, Text):
            if block.label:
                story.append(words(block.label, block.label_style))
            story.append(words(block.content, block.style, block.indent))
        elif isinstance(block, Box):
            story.append(words(block.content, block.style))
        elif isinstance(block, Table):
            rows = [
                [words(cell, column.style) for cell, column in zip(row, block.columns, strict=True)]
                for row in block.content
            ]
            if block.header:
                rows.insert(0, [words(column.title, st.CELL_HEAD) for column in block.columns])
            total = sum(column.share for column in block.columns)
            widths = [(st.TEXT_WIDTH - block.indent) * column.share / total for column in block.columns]
            look: list[Any] = [  # the stubs know only some of the commands
                ("FONTNAME", (0, 0), (-1, -1), font_name("Regular")),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, Color(*st.LINE)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
            story.append(BareTable(rows, colWidths=widths, repeatRows=int(block.header), style=TableStyle(look)))
    out = io.BytesIO()
    _template(out).build(story, onFirstPage=_number, onLaterPages=_number)
    return out.getvalue()


def _hold(benchmark: BenchmarkFixture) -> None:
    """Fail when the ratio taken in this run is over the limit; a run that does not measure has nothing to hold."""
    if benchmark.stats is None:
        return
    ratio = benchmark.stats.stats.median / benchmark.extra_info["base_median"]
    assert ratio <= LIMIT, f"{ratio:.2f} times {benchmark.extra_info['base_name']}"


def test_four_pages_against_the_same_flowables_in_bare_reportlab(against: Against, benchmark: BenchmarkFixture) -> None:
    """Else every preview and every print would make the user wait for page numbers and page rules."""
    ready()
    paper = four_pages()
    assert len(PdfReader(io.BytesIO(render_pdf(paper))).pages) == 4
    against(
        lambda: render_pdf(paper),
        lambda: same_blocks_in_bare_template(paper),
        base_name="the same flowables in SimpleDocTemplate",
        goal=LIMIT,
    )
    _hold(benchmark)


def test_four_pages_against_paragraphs_and_tables_of_reportlab(against: Against, benchmark: BenchmarkFixture) -> None:
    """Else our own kit would be a worse bargain than what reportlab brings along."""
    ready()
    paper = four_pages()
    assert len(PdfReader(io.BytesIO(plain_platypus(paper))).pages) >= 4
    against(
        lambda: render_pdf(paper),
        lambda: plain_platypus(paper),
        base_name="Paragraph and Table in SimpleDocTemplate",
        goal=LIMIT,
    )
    _hold(benchmark)
