"""One line to write in, where what could point out somebody is marked as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.growing_text import GrowingText
from samverkan_desktop.services.inbox import Mark

Marker = Callable[[str], Sequence[Mark]]
_PAUSE_MS = 150


class _Painter(QSyntaxHighlighter):
    """Direct hits stand on a red ground with a thick line under, others on a yellow one with a dotted line."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.marks: Sequence[Mark] = ()

    def highlightBlock(self, text: str) -> None:
        tokens = Theme.current().tokens
        for mark in self.marks:
            look = QTextCharFormat()
            look.setBackground(QColor(tokens.danger_soft if mark.direct else tokens.warning_soft))
            look.setUnderlineColor(QColor(tokens.danger if mark.direct else tokens.warning))
            look.setFontUnderline(mark.direct)
            if not mark.direct:
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            start = _units(text, mark.start)
            self.setFormat(start, _units(text, mark.end) - start, look)


class MarkedLine(GrowingText):
    """``marked`` carries what was found, each time the line has been read."""

    marked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.single_line = True
        self.setProperty("kind", "field")
        self._marker: Marker | None = None
        self._painter = _Painter(self.document())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read_now)
        self.typed.connect(self._pause.start)

    def mark_with(self, marker: Marker) -> None:
        """Say what reads the line."""
        self._marker = marker

    def read_now(self) -> None:
        """Read the line and mark it, without waiting for a pause."""
        self._pause.stop()
        if self._marker is None:
            return
        marks = tuple(self._marker(self.words()))
        if marks != self._painter.marks:
            self._painter.marks = marks
            self._painter.rehighlight()
        self.marked.emit(marks)

    def line(self) -> str:
        """Return what stands there, on one line."""
        return " ".join(self.words().split())


def _units(text: str, place: int) -> int:
    """Return where a place counted in characters lies in Qt's own counting, where some letters are two."""
    return len(text[:place].encode("utf-16-le")) // 2
