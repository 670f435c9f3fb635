"""One way to read, mark and change the two kinds of text field: lines and texts of several lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from samverkan_desktop.gui.marking.shifting import place_of, units
from samverkan_desktop.gui.marking.under_text import Mark, Stroke, UnderText
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.scanning import Finding

_PARAGRAPH_ENDS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class Field(Protocol):
    """A text field. Places count code points."""

    @property
    def widget(self) -> QWidget: ...

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def moved(self) -> SignalInstance: ...

    @property
    def writable(self) -> bool: ...

    def text(self) -> str: ...

    def selection(self) -> tuple[int, int]:
        """Return what is selected; where nothing is, the caret twice."""

    def select(self, start: int, end: int) -> None: ...

    def replace(self, start: int, end: int, words: str) -> None:
        """Put words in the place of others, as one step of the field's own undo."""

    def paint(self, findings: Sequence[Finding]) -> None: ...

    def rect(self, start: int, end: int) -> QRect:
        """Return where a stretch stands, in the widget's coordinates."""

    def place_at(self, point: QPoint) -> int: ...

    def edits(self) -> tuple[Callable[[], object], ...]:
        """Return how to cut, copy, paste and select everything."""


def field_of(widget: QWidget) -> Field | None:
    """Return the field a widget is, if it is one."""
    if isinstance(widget, QLineEdit):
        return LineField(widget)
    return TextField(widget) if isinstance(widget, (QTextEdit, QPlainTextEdit)) else None


class TextField:
    """A text of several lines."""

    def __init__(self, edit: QTextEdit | QPlainTextEdit) -> None:
        self._edit = self.edit = edit
        self.widget: QWidget = edit
        self.changed = edit.textChanged
        self.moved = edit.cursorPositionChanged
        self._under = UnderText(edit) if isinstance(edit, QTextEdit) else None

    @property
    def writable(self) -> bool:
        return not self._edit.isReadOnly() and self._edit.isEnabled()

    def text(self) -> str:
        return self._edit.document().toRawText().translate(_PARAGRAPH_ENDS)

    def selection(self) -> tuple[int, int]:
        cursor, text = self._edit.textCursor(), self.text()
        return place_of(text, cursor.selectionStart()), place_of(text, cursor.selectionEnd())

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor, text = QTextCursor(self._edit.document()), self.text()
        last = self._edit.document().characterCount() - 1
        cursor.setPosition(min(units(text, start), last))
        cursor.setPosition(min(units(text, end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def select(self, start: int, end: int) -> None:
        self._edit.setTextCursor(self._cursor(start, end))

    def replace(self, start: int, end: int, words: str) -> None:
        cursor = self._cursor(start, end)
        cursor.beginEditBlock()
        cursor.insertText(words)
        cursor.endEditBlock()
        self._edit.setTextCursor(cursor)

    def paint(self, findings: Sequence[Finding]) -> None:
        size = len(self.text())
        marks = [_mark(each, self._cursor(min(each.start, size), min(each.end, size))) for each in findings]
        if self._under is not None:
            self._under.show_marks(marks)
        elif marks or self._edit.extraSelections():
            self._edit.setExtraSelections(list(map(_selection, marks)))

    @property
    def waves(self) -> tuple[Mark, ...]:
        """The words that are underlined as spelt wrong."""
        return self._under.waves if self._under is not None else ()

    def show_waves(self, waves: Sequence[QTextCursor]) -> None:
        """Put waves under words, below the marks."""
        if self._under is not None:
            colour = QColor(Theme.current().tokens.danger)
            self._under.show_waves([Mark(cursor, Stroke.WAVE, colour) for cursor in waves])

    def rect(self, start: int, end: int) -> QRect:
        first = self._edit.cursorRect(self._cursor(start, start))
        last = self._edit.cursorRect(self._cursor(end, end))
        return first.united(last).translated(self._edit.viewport().pos())

    def place_at(self, point: QPoint) -> int:
        inside = point - self._edit.viewport().pos()
        return place_of(self.text(), self._edit.cursorForPosition(inside).position())

    def edits(self) -> tuple[Callable[[], object], ...]:
        return self._edit.cut, self._edit.copy, self._edit.paste, self._edit.selectAll


def _mark(finding: Finding, cursor: QTextCursor) -> Mark:
    colour, ground = Theme.current().tokens.of(tone_of(finding))
    return Mark(cursor, Stroke.SOLID if finding.direct else Stroke.DOTTED, QColor(colour), QColor(ground))


def _selection(mark: Mark) -> QTextEdit.ExtraSelection:
    """Return a mark as Qt draws it in a field of the other kind: short lists of names, where it is quick enough."""
    shape = QTextCharFormat()
    lines = QTextCharFormat.UnderlineStyle
    shape.setUnderlineStyle(lines.SingleUnderline if mark.stroke is Stroke.SOLID else lines.DotLine)
    shape.setUnderlineColor(mark.line)
    if mark.ground is not None:
        shape.setBackground(mark.ground)
    selection = QTextEdit.ExtraSelection()
    selection.format, selection.cursor = shape, mark.cursor
    return selection


def tone_of(finding: Finding) -> Tone:
    """Return the tone of a finding: what must go, or what is to be weighed."""
    return Tone.DANGER if finding.direct else Tone.WARNING


class LineField:
    """A single line."""

    def __init__(self, edit: QLineEdit) -> None:
        self._edit = edit
        self._lines: Underlines | None = None
        self.widget: QWidget = edit
        self.changed = edit.textChanged
        self.moved = edit.cursorPositionChanged

    @property
    def writable(self) -> bool:
        return not self._edit.isReadOnly() and self._edit.isEnabled()

    def text(self) -> str:
        return self._edit.text()

    def selection(self) -> tuple[int, int]:
        text = self.text()
        if self._edit.hasSelectedText():
            return place_of(text, self._edit.selectionStart()), place_of(text, self._edit.selectionEnd())
        caret = place_of(text, self._edit.cursorPosition())
        return caret, caret

    def select(self, start: int, end: int) -> None:
        text = self.text()
        first = units(text, start)
        self._edit.setSelection(first, units(text, end) - first)

    def replace(self, start: int, end: int, words: str) -> None:
        self.select(start, end)
        if words:
            self._edit.insert(words)
        else:
            self._edit.del_()
        self._edit.textEdited.emit(self._edit.text())  # Qt tells of keys alone, and whoever saves listens to that

    def paint(self, findings: Sequence[Finding]) -> None:
        if self._lines is None:
            if not findings:
                return
            self._lines = Underlines(self)
        self._lines.show_findings(findings)

    def rect(self, start: int, end: int) -> QRect:
        metrics, text = self._edit.fontMetrics(), self.text()
        caret = self._edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = place_of(text, self._edit.cursorPosition())
        origin = caret.center().x() - metrics.horizontalAdvance(text[:at])
        left, right = (origin + metrics.horizontalAdvance(text[:place]) for place in (start, end))
        return QRect(left, caret.top(), max(1, right - left), caret.height())

    def place_at(self, point: QPoint) -> int:
        return place_of(self.text(), self._edit.cursorPositionAt(point))

    def edits(self) -> tuple[Callable[[], object], ...]:
        return self._edit.cut, self._edit.copy, self._edit.paste, self._edit.selectAll


class Underlines(QWidget):
    """Lies over a line and draws its marks; keys and clicks go through it."""

    def __init__(self, field: LineField) -> None:
        super().__init__(field.widget)
        self._field = field
        self._findings: tuple[Finding, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        field.widget.installEventFilter(self)
        field.moved.connect(self._again)
        field.changed.connect(self._again)
        self.setGeometry(field.widget.rect())
        self.show()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Draw other marks."""
        self._findings = tuple(findings)
        self.update()

    def _again(self) -> None:
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._field.widget:
            self.setGeometry(self._field.widget.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.rect().adjusted(6, 2, -6, -2)
        painter.setClipRect(inside)
        size = len(self._field.text())
        for each in self._findings:
            if each.end > size:
                continue
            colour, _ = Theme.current().tokens.of(tone_of(each))
            place = self._field.rect(each.start, each.end)
            pen = QPen(QColor(colour), 2)
            if not each.direct:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            foot = min(place.bottom(), inside.bottom() - 1)
            painter.drawLine(place.left(), foot, place.right(), foot)
