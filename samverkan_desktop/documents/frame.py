"""The frame of every page: header with municipality and kind of paper, footer with check and file id."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PIL import Image
from reportlab.lib.utils import ImageReader

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import paint_lines
from samverkan_desktop.documents.errors import CoatOfArmsUnreadable
from samverkan_desktop.documents.fonts import Ruler
from samverkan_desktop.documents.rich import Rich, Strong
from samverkan_desktop.documents.typeset import Line, set_lines
from samverkan_desktop.documents.values import PaperFrame
from samverkan_desktop.domain.swedish import NBSP

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_BETWEEN = 8 * st.MM
ARMS_GAP = 4 * st.MM
_MARK_PAD = 3.5
_ARMS_PIXELS = 512  # 18 mm at more than 600 dots an inch
_RIGHT_EDGE = st.PAGE_WIDTH - st.MARGIN_RIGHT

_KIND = replace(st.HEADER_STRONG, right=True)
_REFERENCE = replace(st.HEADER, right=True)
_IDS = replace(st.FOOTER, right=True)


@dataclass(frozen=True)
class _Head:
    """A header as measured: the first page has the coat of arms, the others have not."""

    left: float  # where the names start
    names: list[Line]
    administrations: list[Line]
    rule: float  # y of the rule under it


class PageFrame:
    """Measured once for a paper, painted on each page."""

    def __init__(self, frame: PaperFrame, ruler: Ruler) -> None:
        self._ruler = ruler
        self._arms = _read_arms(frame.coat_of_arms) if frame.coat_of_arms else None
        number = ruler.width(wording.page_number(99, 99), st.HEADER.face, st.HEADER.size) + 8
        kind = frame.document_type.upper()
        known = reference(frame)
        wanted = max(
            ruler.width(kind, st.HEADER_STRONG.face, st.HEADER_STRONG.size) + number,
            *(line.width for line in set_lines(known, _REFERENCE, st.TEXT_WIDTH, ruler)),
        )
        self._right = min(max(wanted + 1, st.TEXT_WIDTH * 0.3), st.TEXT_WIDTH * 0.6)
        self._number = number
        self._kind = set_lines(kind, _KIND, self._right - number, ruler)
        self._reference = set_lines(known, _REFERENCE, self._right, ruler)
        self._example = frame.example
        self._secrecy = set_lines(frame.secrecy_marking, st.MARK, st.TEXT_WIDTH * 0.64, ruler)
        self._check = set_lines(frame.check_line, st.FOOTER, st.TEXT_WIDTH * 0.55, ruler)
        self._ids = set_lines(ids(frame), _IDS, self._beside_check(frame, ruler), ruler)
        self._first = self._measure(frame, self._arms)
        self._other = self._measure(frame, None)

    def _beside_check(self, frame: PaperFrame, ruler: Ruler) -> float:
        """Return the width of the right side of the footer: all that a check line of one line leaves."""
        least = st.TEXT_WIDTH * 0.42
        if len(self._check) > 1:
            return least
        one = set_lines(frame.check_line, _IDS, st.TEXT_WIDTH * 0.55, ruler)
        return max(least, st.TEXT_WIDTH - (one[0].width if one else 0.0) - _BETWEEN)

    def _measure(self, frame: PaperFrame, arms: ImageReader | None) -> _Head:
        inset = _arms_size(arms)[0] + ARMS_GAP if arms else 0.0
        room = st.TEXT_WIDTH - self._right - _BETWEEN - inset
        names = set_lines(frame.municipality, st.HEADER_STRONG, room, self._ruler)
        administrations = set_lines(" · ".join(frame.administrations), st.HEADER, room, self._ruler)
        left = len(names) * st.HEADER_STRONG.leading + len(administrations) * st.HEADER.leading
        right = len(self._kind) * st.HEADER_STRONG.leading + len(self._reference) * st.HEADER.leading
        height = max(left, right)
        marks = max(len(self._secrecy), int(self._example))
        if marks:
            height += marks * st.MARK.leading + 5
        if arms:
            height = max(height, _arms_size(arms)[1])
        rule = st.PAGE_HEIGHT - max(st.MARGIN_TOP, st.HEADER_TOP + height + 2 * st.MM)
        return _Head(st.MARGIN_LEFT + inset, names, administrations, rule)

    def text_top(self, *, first: bool) -> float:
        """Return the y of the top of the text area."""
        return (self._first if first else self._other).rule - st.HEADER_GAP

    def text_bottom(self) -> float:
        """Return the y of the bottom of the text area; the footer stands in the margin and may grow upwards."""
        return max(st.MARGIN_BOTTOM, self._foot_rule() + st.FOOTER_GAP)

    def _foot_rule(self) -> float:
        lines = max(len(self._check), len(self._ids), 1)
        return st.FOOTER_EDGE + lines * st.FOOTER.leading + 1.5 * st.MM

    def paint(self, canvas: Canvas, page: int, pages: int) -> None:
        """Paint header and footer of one page."""
        head = self._first if page == 1 else self._other
        top = st.PAGE_HEIGHT - st.HEADER_TOP
        if page == 1 and self._arms:
            width, height = _arms_size(self._arms)
            bottom = max(head.rule + 2 * st.MM, top - height)
            canvas.drawImage(self._arms, st.MARGIN_LEFT, bottom, width, height)
        paint_lines(canvas, head.names, st.HEADER_STRONG, head.left, top, self._right)
        down = top - len(head.names) * st.HEADER_STRONG.leading
        paint_lines(canvas, head.administrations, st.HEADER, head.left, down, self._right)
        left = _RIGHT_EDGE - self._right
        paint_lines(canvas, self._kind, _KIND, left, top, self._right - self._number_width(page, pages))
        number = set_lines(wording.page_number(page, pages), _REFERENCE, self._right, self._ruler)
        level = top - st.HEADER_STRONG.baseline + st.HEADER.baseline
        paint_lines(canvas, number, _REFERENCE, left, level, self._right)
        down = top - len(self._kind) * st.HEADER_STRONG.leading
        paint_lines(canvas, self._reference, _REFERENCE, left, down, self._right)
        self._paint_marks(canvas, head)
        canvas.setLineWidth(st.RULE)
        canvas.setStrokeColorRGB(*st.BRAND)
        canvas.line(st.MARGIN_LEFT, head.rule, _RIGHT_EDGE, head.rule)
        self._paint_footer(canvas)

    def _number_width(self, page: int, pages: int) -> float:
        return 8 + self._ruler.width(wording.page_number(page, pages), st.HEADER.face, st.HEADER.size)

    def _paint_marks(self, canvas: Canvas, head: _Head) -> None:
        """The framed marks on the rule: example to the left, secrecy to the right, both on every page."""
        if self._example:
            mark = set_lines(wording.EXAMPLE_MARK, st.MARK, st.TEXT_WIDTH, self._ruler)
            end = self._paint_mark(canvas, mark, head.left, head.rule)
            note = set_lines(wording.EXAMPLE_NOTE, st.FOOTER, st.TEXT_WIDTH, self._ruler)
            level = head.rule + 4 + st.MARK.leading - st.MARK.baseline + st.FOOTER.baseline
            paint_lines(canvas, note, st.FOOTER, end + 5, level, st.TEXT_WIDTH)
        if self._secrecy:
            self._paint_mark(canvas, self._secrecy, _RIGHT_EDGE - self._mark_width(self._secrecy), head.rule)

    def _mark_width(self, lines: list[Line]) -> float:
        ruler, size = self._ruler, st.MARK.size
        return max(sum(ruler.width(text, face, size) for face, text in line.pieces) for line in lines) + 2 * _MARK_PAD

    def _paint_mark(self, canvas: Canvas, lines: list[Line], left: float, rule: float) -> float:
        """Paint text in a frame standing on the rule; return its right edge."""
        width, height = self._mark_width(lines), len(lines) * st.MARK.leading
        bottom = rule + 4
        canvas.setLineWidth(st.RULE)
        canvas.setStrokeColorRGB(*st.TEXT)
        canvas.rect(left, bottom, width, height + 1, stroke=1, fill=0)
        paint_lines(canvas, lines, st.MARK, left + _MARK_PAD, bottom + height + 0.3, width)
        return left + width

    def _paint_footer(self, canvas: Canvas) -> None:
        rule = self._foot_rule()
        canvas.setLineWidth(st.HAIRLINE)
        canvas.setStrokeColorRGB(*st.LINE)
        canvas.line(st.MARGIN_LEFT, rule, _RIGHT_EDGE, rule)
        top = rule - 1.5 * st.MM
        paint_lines(canvas, self._check, st.FOOTER, st.MARGIN_LEFT, top, st.TEXT_WIDTH)
        paint_lines(canvas, self._ids, _IDS, st.MARGIN_LEFT, top, st.TEXT_WIDTH)


def reference(frame: PaperFrame) -> Rich:
    """Second line of the header: date, dnr, status."""
    known = " · ".join(part for part in (frame.day.isoformat(), ", ".join(frame.dnr)) if part)
    return (f"{known} · ", Strong(frame.status)) if frame.status else known


def ids(frame: PaperFrame) -> str:
    """Right side of the footer: plan reference, file id, the head of the log."""
    parts = [frame.plan_reference]
    parts += [f"{wording.FILE_ID}{NBSP}{frame.file_id}"] if frame.file_id else []
    parts += [f"{wording.LOG_HEAD}{NBSP}{frame.log_head}"] if frame.log_head else []
    return " · ".join(part for part in parts if part)


def _arms_size(arms: ImageReader | None) -> tuple[float, float]:
    return arms_size(*arms.getSize()) if arms else (0.0, 0.0)


def arms_size(wide: float, high: float) -> tuple[float, float]:
    """Width and height in points: 18 mm high, but a broad one is made lower rather than wider than 30 mm."""
    width = min(st.COAT_OF_ARMS * wide / high, 30 * st.MM)
    return width, width * high / wide


def _read_arms(data: bytes) -> ImageReader:
    return ImageReader(opaque_arms(data))


def opaque_arms(data: bytes) -> Image.Image:
    """Return the coat of arms as an opaque picture of reasonable size, so any printer takes it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow warns of pictures so large that they are an attack
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
                picture.thumbnail((_ARMS_PIXELS, _ARMS_PIXELS))
                clear = picture.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Warning) as fault:
        raise CoatOfArmsUnreadable from fault
    white = Image.new("RGBA", clear.size, (255, 255, 255, 255))
    return Image.alpha_composite(white, clear).convert("RGB")
