"""Marks painted under the words of a text: grounds, lines and waves.

Qt's own extra selections draw the line of text again for each of them: in a § full of marks that is 6 ms for each key,
and this is 0.5. Nothing in the document changes, so a screen reader hears what is typed and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from math import floor

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QTextCursor
from PySide6.QtWidgets import QTextEdit

_WAVE_STEP, _WAVE_HEIGHT = 2.0, 1.5


class Stroke(Enum):
    """How the line under a word is drawn."""

    SOLID = auto()
    DOTTED = auto()
    WAVE = auto()


@dataclass(frozen=True)
class Mark:
    """A stretch of text. ``cursor`` selects it and follows what is typed before it."""

    cursor: QTextCursor
    stroke: Stroke
    line: QColor
    ground: QColor | None = None

    @property
    def words(self) -> str:
        """What is marked."""
        return self.cursor.selectedText()


class UnderText(QObject):
    """The marks of one text field: ``waves`` below, ``marks`` over them."""

    waves: tuple[Mark, ...] = ()  # of the class too: let go of in a cycle, the last events still come
    marks: tuple[Mark, ...] = ()

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.viewport().installEventFilter(self)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Draw other marks."""
        if marks or self.marks:
            self.marks = tuple(marks)
            self._edit.viewport().update()

    def show_waves(self, waves: Sequence[Mark]) -> None:
        """Draw other waves."""
        if waves or self.waves:
            self.waves = tuple(waves)
            self._edit.viewport().update()

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        """Paint before the text does: its ground is there already."""
        if (self.waves or self.marks) and event.type() == QEvent.Type.Paint and isinstance(event, QPaintEvent):
            self._paint(QRectF(event.rect()))
        return False

    def _paint(self, region: QRectF) -> None:
        painter = QPainter(self._edit.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self._edit.font())
        drop, width = metrics.underlinePos(), max(1, round(metrics.lineWidth()))
        for mark in (*self.waves, *self.marks):
            for place, base in self._places(mark.cursor):
                if not place.adjusted(0, 0, 0, drop + _WAVE_HEIGHT).intersects(region):
                    continue
                if mark.ground is not None:
                    painter.fillRect(place.toRect(), mark.ground)
                painter.setPen(_pen(mark, width))
                foot = floor(base + drop) + 1.5  # in the middle of a row of points: else the line is spread over two
                if mark.stroke is Stroke.WAVE:
                    painter.drawPolyline(_wave(place.left(), place.right(), foot))
                else:
                    painter.drawLine(QPointF(place.left(), foot), QPointF(place.right(), foot))
        painter.end()

    def _places(self, cursor: QTextCursor) -> Iterator[tuple[QRectF, float]]:
        """Yield where a stretch stands, line by line, in the viewport's coordinates, and the base of each line."""
        edit, start, end = self._edit, cursor.selectionStart(), cursor.selectionEnd()
        document = edit.document()
        block = document.findBlock(start)
        while start < end and block.isValid() and block.position() < end:
            corner = document.documentLayout().blockBoundingRect(block).topLeft()
            left, top = corner.x() - edit.horizontalScrollBar().value(), corner.y() - edit.verticalScrollBar().value()
            first, last = max(0, start - block.position()), min(end - block.position(), block.length() - 1)
            layout = block.layout()
            line = layout.lineForTextPosition(first)
            while line.isValid() and line.textStart() < last:
                behind = min(last, line.textStart() + line.textLength())
                begins, ends = (_across(line.cursorToX(place)) for place in (max(first, line.textStart()), behind))
                place = QRectF(left + min(begins, ends), top + line.y(), abs(ends - begins), line.height())
                yield place, top + line.y() + line.ascent()
                number = line.lineNumber() + 1
                if number >= layout.lineCount():
                    break
                line = layout.lineAt(number)
            block = block.next()


def _across(found: object) -> float:
    """Return the place across: PySide gives it with the place in the text that it is."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]  # its stubs say object


def _pen(mark: Mark, width: int) -> QPen:
    pen = QPen(mark.line, width)
    if mark.stroke is Stroke.DOTTED:
        pen.setStyle(Qt.PenStyle.DotLine)
    return pen


def _wave(left: float, right: float, foot: float) -> QPolygonF:
    count = max(2, int((right - left) / _WAVE_STEP) + 1)
    return QPolygonF([QPointF(left + n * _WAVE_STEP, foot + (_WAVE_HEIGHT if n % 2 else 0.0)) for n in range(count)])
