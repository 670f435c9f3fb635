"""The form for a question as a PDF that can be filled in on screen, or printed and filled in by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import Color

from samverkan_desktop.documents import style as st
from samverkan_desktop.documents import wording
from samverkan_desktop.documents.block import Block, Sheet, paint_lines
from samverkan_desktop.documents.flowables import Box, paragraph, subtitle, title
from samverkan_desktop.documents.question_form_values import FORM_ID, LABELS, LINE, FormChoice, QuestionForm, code_of
from samverkan_desktop.documents.question_form_words import OFFICIAL, ONE_LINE, RULE, sending
from samverkan_desktop.documents.rendering import render_blocks
from samverkan_desktop.documents.typeset import set_lines
from samverkan_desktop.domain.text import LINE_LIMIT

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_FEWEST, _FEW = 2, 4
"""So many options are ticked, each beside its box; more are chosen from a list, or written by hand.

One alone is a list too: a ticked box among no others cannot be taken back, and a PDF holds no such group.
"""
_BOX = 11.0
_ROW = 19.0
_FIELD = 20.0
_LINE_FIELD = 58.0
_PAD = 5.0
_GAP = 16.0
_FORM_FONT = "Helvetica"  # a PDF reader writes what is filled in with its own typeface
_FORM_SIZE = 10.5
_EMPTY = " "  # a list needs a choice that is none


def render_form(form: QuestionForm) -> bytes:
    """Return the form as a PDF; the same value always gives the same bytes."""
    return render_blocks(form.frame, _blocks(form))


def _blocks(form: QuestionForm) -> list[Block]:
    return [
        title(form.heading),
        subtitle(sending(form) or wording.QUESTIONS),
        Box(RULE),
        *(_Choice(choice) for choice in form.choices),
        _OneLine(form.form_id),
        paragraph(wording.concern(form.report_citation), st.FACT),
        paragraph(OFFICIAL, st.QUIET),
    ]


class _Labelled(Block):
    """Something to fill in, with its label in the column of labels."""

    def __init__(self, label: str) -> None:
        super().__init__(before=st.SPACE_PART, after=st.SPACE_PART)
        self.label = label

    def _paint_label(self, canvas: Canvas, left: float, top: float, sheet: Sheet, *, down: float = 4.0) -> None:
        lines = set_lines(self.label, st.LABEL, st.LABEL_WIDTH - st.LABEL_GAP, sheet.ruler)
        paint_lines(canvas, lines, st.LABEL, left, top - down, st.LABEL_WIDTH)


class _Choice(_Labelled):
    """Boxes to tick for a few options, a list for many."""

    def __init__(self, choice: FormChoice) -> None:
        super().__init__(choice.label)
        self.choice = choice

    @property
    def _ticked(self) -> bool:
        return _FEWEST <= len(self.choice.options) <= _FEW

    def _rows(self, sheet: Sheet) -> list[list[tuple[float, str]]]:
        """Return the options line by line, each with how far to the right it stands."""
        rows: list[list[tuple[float, str]]] = [[]]
        right, room = 0.0, sheet.width - st.LABEL_WIDTH
        for option in self.choice.options:
            width = _BOX + _PAD + sheet.ruler.width(option, st.FACT.face, st.FACT.size)
            if rows[-1] and right + width > room:
                rows.append([])
                right = 0.0
            rows[-1].append((right, option))
            right += width + _GAP
        return rows

    def height(self, sheet: Sheet) -> float:
        return len(self._rows(sheet)) * _ROW if self._ticked else _FIELD

    def paint(self, canvas: Canvas, left: float, top: float, sheet: Sheet) -> None:
        self._paint_label(canvas, left, top, sheet, down=-1.4 if self._ticked else 4.0)
        at = left + st.LABEL_WIDTH
        if not self._ticked:
            _fields(canvas).choice(
                name=self.choice.name,
                tooltip=self.label,
                value=_EMPTY,
                options=[_EMPTY, *self.choice.options],
                x=at,
                y=top - _FIELD,
                width=sheet.width - st.LABEL_WIDTH,
                height=_FIELD,
                **_look(),
            )
            return
        for number, row in enumerate(self._rows(sheet)):
            y = top - (number + 1) * _ROW + (_ROW - _BOX)
            for right, option in row:
                _fields(canvas).radio(
                    name=self.choice.name,
                    tooltip=self.label,
                    value=code_of(self.choice.options.index(option)),
                    selected=False,
                    x=at + right,
                    y=y,
                    size=_BOX,
                    buttonStyle="cross",
                    shape="square",
                    fieldFlags="radio",
                    borderColor=_colour(st.MUTED),
                    fillColor=_colour(st.WHITE),
                    textColor=_colour(st.TEXT),
                    borderWidth=0.8,
                    forceBorder=True,
                )
                words = set_lines(option, st.FACT, sheet.width, sheet.ruler)
                paint_lines(canvas, words, st.FACT, at + right + _BOX + _PAD, y + _BOX + 1.4, sheet.width)


class _OneLine(_Labelled):
    """The question: one line of at most 200 characters, which the field itself keeps to."""

    def __init__(self, form_id: str) -> None:
        super().__init__(LABELS[LINE])
        self.form_id = form_id

    def height(self, sheet: Sheet) -> float:  # noqa: ARG002 - as high on every sheet
        return _LINE_FIELD + st.SMALL.leading + 4

    def paint(self, canvas: Canvas, left: float, top: float, sheet: Sheet) -> None:
        self._paint_label(canvas, left, top, sheet)
        at, width = left + st.LABEL_WIDTH, sheet.width - st.LABEL_WIDTH
        _fields(canvas).textfield(
            name=LINE,
            tooltip=ONE_LINE,
            maxlen=LINE_LIMIT,
            fieldFlags="multiline",
            x=at,
            y=top - _LINE_FIELD,
            width=width,
            height=_LINE_FIELD,
            **_look(),
        )
        words = set_lines(ONE_LINE, st.SMALL, width, sheet.ruler)
        paint_lines(canvas, words, st.SMALL, at, top - _LINE_FIELD - 4, width)
        _fields(canvas).textfield(
            name=FORM_ID,
            value=self.form_id,
            tooltip=LABELS[FORM_ID],
            maxlen=len(self.form_id),
            fieldFlags="readOnly",
            annotationFlags="hidden",
            x=at,
            y=top - _LINE_FIELD,
            width=1,
            height=1,
        )


def _fields(canvas: Canvas) -> Any:
    return canvas.acroForm  # the stubs want whole points, where any measure does


def _look() -> dict[str, object]:
    return {
        "fontName": _FORM_FONT,
        "fontSize": _FORM_SIZE,
        "borderColor": _colour(st.MUTED),
        "fillColor": _colour(st.WHITE),
        "textColor": _colour(st.TEXT),
        "borderWidth": 0.8,
        "forceBorder": True,
    }


def _colour(rgb: st.Colour) -> Color:
    return Color(*rgb)
