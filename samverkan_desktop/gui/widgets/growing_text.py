"""A text field that grows with its text, so that a § is read as one text and never scrolled in pieces."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from samverkan_desktop.domain.swedish import NBSP
from samverkan_desktop.domain.text import NOTE_LIMIT
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.words import tr

LINE_HEIGHT = 125  # per cent
_PARAGRAPH_ENDS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class GrowingText(QTextEdit):
    """Plain text without scroll bars. ``typed`` comes for the user's own changes only, ``left`` when the focus goes.

    More than a note holds is not pasted: it would stop the window for a long while. ``tell_on``: where that is told.

    ``single_line``: Enter and line ends are not taken, a long line wraps. ``entered``: Enter in a single line.
    """

    typed = Signal()
    left = Signal()
    entered = Signal()
    caret_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.single_line = False
        self.setProperty("kind", "note")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self.caret_moved)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._showing = False
        self._height = 0
        self._notice: Notice | None = None

    # --- text --------------------------------------------------------------------------------------------------

    def words(self) -> str:
        """Return the text as it was typed. Qt's own ``toPlainText`` would turn hard spaces into common ones."""
        return self.document().toRawText().translate(_PARAGRAPH_ENDS)

    def show_words(self, text: str) -> None:
        """Show a text that comes from the record. The caret stays where it was as far as it can."""
        if text == self.words():
            return
        position = self.textCursor().position()
        self._showing = True
        self.setPlainText(text)
        self._space_lines()
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(position, max(0, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)
        self._fit()

    def _space_lines(self) -> None:
        if self.single_line:
            return
        self.document().setUndoRedoEnabled(False)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.document().setUndoRedoEnabled(True)

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit()

    def caret_rect(self) -> QRect:
        """Return where the caret stands, in this widget's coordinates."""
        return self.cursorRect().translated(self.viewport().pos())

    # --- size --------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        # QTextEdit never breaks its layout by the widget's width before it is shown, so the height follows the document
        margins = self.contentsMargins()
        frame = self.height() - self.viewport().height() if self.isVisible() else 2 * self.frameWidth() + 4
        wanted = int(self.document().size().height() + 0.99) + max(frame, margins.top() + margins.bottom())
        if wanted != self._height:
            self._height = wanted
            self.setFixedHeight(wanted)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height or super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    # --- keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.single_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def tell_on(self, notice: Notice) -> None:
        """Say on a notice what is not taken, and why."""
        self._notice = notice

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if len(text) > NOTE_LIMIT - self.document().characterCount() + 1:
            if self._notice is not None:
                self._notice.say(_too_long(len(text)))
            return
        self.insertPlainText(" ".join(text.split()) if self.single_line else text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


def _too_long(count: int) -> str:
    told = tr(
        "Texten är {count} tecken lång och klistrades inte in: en text rymmer {limit}. Det som stod här är kvar. "
        "Klistra in den del som behövs."
    )
    return told.format(count=f"{count:,}".replace(",", NBSP), limit=f"{NOTE_LIMIT:,}".replace(",", NBSP))
