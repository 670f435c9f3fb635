"""Blocks and a frame into the bytes of a PDF. The same value always gives the same bytes: no clock is read."""

from __future__ import annotations

import io
from collections.abc import Iterable

from reportlab.pdfgen.canvas import Canvas

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents.block import Block, Sheet
from samverkan_desktop.documents.compose import Composer, Page
from samverkan_desktop.documents.fonts import Ruler, font_name, ready
from samverkan_desktop.documents.frame import PageFrame
from samverkan_desktop.documents.values import PaperFrame
from samverkan_desktop.domain.text import clean

PRODUCER = "Samverkan"


def lay_out(page_frame: PageFrame, blocks: Iterable[Block], ruler: Ruler) -> list[Page]:
    """Place the blocks on pages inside the frame."""
    bottom = page_frame.text_bottom()
    first, other = (Sheet(st.TEXT_WIDTH, page_frame.text_top(first=at) - bottom, ruler) for at in (True, False))
    return Composer(first=first, other=other).compose(blocks)


def build(frame: PaperFrame, blocks: Iterable[Block]) -> bytes:
    """Return a PDF of the blocks in the frame, its properties set from the frame alone."""
    ready()
    ruler = Ruler()
    page_frame = PageFrame(frame, ruler)
    pages = lay_out(page_frame, blocks, ruler)
    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=(st.PAGE_WIDTH, st.PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=frame.language,
        initialFontName=font_name("Regular"),  # type: ignore[arg-type]  # the stubs are wrong; else Helvetica enters
        pdfVersion=(1, 7),
    )
    canvas.setTitle(_property(frame.title))
    canvas.setAuthor(_property(frame.author))
    canvas.setSubject(_property(frame.document_type))
    canvas.setCreator(PRODUCER)
    canvas.setProducer(PRODUCER)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for number, page in enumerate(pages, 1):
        page_frame.paint(canvas, number, len(pages))
        top = page_frame.text_top(first=number == 1)
        sheet = Sheet(st.TEXT_WIDTH, page.full, ruler)
        for placed in page.items:
            placed.block.paint(canvas, st.MARGIN_LEFT, top - placed.down, sheet)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _property(text: str) -> str:
    return clean(text, multiline=False).text
