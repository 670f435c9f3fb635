"""The frame of every page in Word: the same header and footer as the PDF has, page numbers as fields."""

from __future__ import annotations

import io
from dataclasses import dataclass
from string import Formatter

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import word_styles as ws
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.frame import ARMS_GAP, arms_size, ids, opaque_arms, reference
from samverkan_desktop.documents.values import PaperFrame
from samverkan_desktop.documents.word_table import cell, content, loose_table
from samverkan_desktop.documents.word_xml import HEAD, MAIN, RELATIONS, Paragraph, border, run

ARMS_RELATION = "rId1"
_EMU = 12700  # of a point, as drawings are measured
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}


@dataclass(frozen=True)
class Arms:
    """The coat of arms as a picture: its bytes and its size on paper, in points."""

    png: bytes
    width: float
    height: float


def arms_of(frame: PaperFrame) -> Arms | None:
    """Return the coat of arms of a frame. Raises CoatOfArmsUnreadable."""
    if not frame.coat_of_arms:
        return None
    picture = opaque_arms(frame.coat_of_arms)
    out = io.BytesIO()
    picture.save(out, "PNG")
    return Arms(out.getvalue(), *arms_size(*picture.size))


def header(frame: PaperFrame, arms: Arms | None) -> str:
    """Return a header; the first page has the coat of arms, the others have not."""
    inset = arms.width + ARMS_GAP if arms else 0.0
    right = st.TEXT_WIDTH * 0.5
    left = st.TEXT_WIDTH - right - inset
    names = content(frame.municipality, ws.style_id(st.HEADER)).replace(
        "<w:r>", f'<w:r><w:rPr><w:rStyle w:val="{ws.HEADER_NAME}"/></w:rPr>'
    )
    widths = [left, right]
    cells = [
        cell(names + content(" · ".join(frame.administrations), ws.style_id(st.HEADER)), left),
        cell(_kind(frame) + content(reference(frame), ws.style_id(st.HEADER), right=True), right),
    ]
    if arms:
        widths.insert(0, inset)
        cells.insert(0, cell(Paragraph("Header", _picture(arms)).xml(), inset))
    rule = Paragraph("Header", "", after=st.HEADER_GAP, exact=4.0, borders=border("bottom", st.RULE, st.BRAND))
    return _part("hdr", loose_table(widths, cells) + _marks(frame) + rule.xml())


def _kind(frame: PaperFrame) -> str:
    inner = [run(frame.document_type.upper(), style=ws.HEADER_NAME), run("   ")]
    for words, name, _, _ in Formatter().parse(wording.PAGE_NUMBER):
        inner += [run(words)] if words else []
        if name:
            inner.append(f'<w:fldSimple w:instr=" {_FIELDS[name]} "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    return Paragraph("Header", "".join(inner), to_the_right=True).xml()


def _marks(frame: PaperFrame) -> str:
    """The framed marks above the rule: example to the left, secrecy to the right, both on every page."""
    if not (frame.example or frame.secrecy_marking):
        return ""
    framed = border("bdr", st.RULE, st.TEXT)
    example = secrecy = ""
    if frame.example:
        example = run(f" {wording.EXAMPLE_MARK} ", style=ws.MARK, extra=framed) + run(f"  {wording.EXAMPLE_NOTE}")
    if frame.secrecy_marking:
        secrecy = run(f" {frame.secrecy_marking} ", style=ws.MARK, extra=framed)
    left = st.TEXT_WIDTH * 0.36
    right = st.TEXT_WIDTH - left
    cells = [
        cell(Paragraph("Header", example).xml(), left),
        cell(Paragraph("Header", secrecy, to_the_right=True).xml(), right),
    ]
    between = Paragraph("Header", "", exact=3.0).xml()  # else the two tables would become one
    return between + loose_table([left, right], cells)


def footer(frame: PaperFrame) -> str:
    """Return the footer: the line about the check, plan reference, file id and the approval row's hash."""
    left, right = st.TEXT_WIDTH * 0.57, st.TEXT_WIDTH * 0.43
    rule = Paragraph("Footer", "", exact=2.0, borders=border("bottom", st.HAIRLINE, st.LINE))
    style = ws.style_id(st.FOOTER)
    beside = loose_table(
        [left, right],
        [cell(content(frame.check_line, style), left), cell(content(ids(frame), style, right=True), right)],
    )
    return _part("ftr", rule.xml() + beside + Paragraph("Footer", "", exact=1.0).xml())


def _part(kind: str, inner: str) -> str:
    return f'{HEAD}<w:{kind} xmlns:w="{MAIN}" xmlns:r="{RELATIONS}">{inner}</w:{kind}>'


def _picture(arms: Arms) -> str:
    size = f'cx="{round(arms.width * _EMU)}" cy="{round(arms.height * _EMU)}"'
    named = 'id="1" name="Kommunvapen" descr="Kommunvapen"'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent {size}/><wp:docPr {named}/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{ARMS_RELATION}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
