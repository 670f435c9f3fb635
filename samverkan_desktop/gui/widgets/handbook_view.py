"""A text of the handbook on screen: Markdown in the program's own type, with what was searched for marked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from samverkan_desktop.gui.theme import BASE_SIZE, Theme

_LINE = 125
_SIZES = {1: 22, 2: 17}
_INDENT = 24
_LEAST_SOUGHT = 2


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the runs of a block: all of them before any is changed."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


class HandbookView(QTextBrowser):
    """Reads alone; a link is told by ``anchorClicked`` and opens nothing by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "handbook")
        self.setOpenLinks(False)
        self.document().setDocumentMargin(16)

    def show_text(self, title: str, text: str) -> None:
        """Show a topic from its beginning."""
        document = self.document()
        document.setDefaultFont(Theme.current().font())
        document.setIndentWidth(Theme.current().px(_INDENT))
        document.setMarkdown(f"# {title}\n\n{text}", QTextDocument.MarkdownFeature.MarkdownNoHTML)
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, sought: str) -> None:
        """Mark each place where a text stands; less than two letters mark nothing."""
        found: list[QTextEdit.ExtraSelection] = []
        if len(sought.strip()) >= _LEAST_SOUGHT:
            tokens = Theme.current().tokens
            place = self.document().find(sought.strip())
            while not place.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor = place
                one.format.setBackground(QColor(tokens.warning_soft))
                one.format.setForeground(QColor(tokens.warning))
                found.append(one)
                place = self.document().find(sought.strip(), place)
        self.setExtraSelections(found)
        if found:
            self.setTextCursor(self._at(found[0]))

    @staticmethod
    def _at(one: QTextEdit.ExtraSelection) -> QTextCursor:
        place = QTextCursor(one.cursor)
        place.clearSelection()
        return place

    def _dress(self, block: QTextBlock) -> None:
        theme = Theme.current()
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(theme.px(16 if level > 1 else 0))
        shape.setBottomMargin(theme.px(4 if block.textList() or level else 8))
        cursor.mergeBlockFormat(shape)
        for start, length, look in [(part.position(), part.length(), part.charFormat()) for part in _fragments(block)]:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._type(look, level))

    @staticmethod
    def _type(look: QTextCharFormat, level: int) -> QTextCharFormat:
        """Return how a run looks: a heading, a key, a link, a name of what is on the screen, or plain."""
        theme, tokens = Theme.current(), Theme.current().tokens
        bold, demi, plain = QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Normal
        key, link, named = look.fontFixedPitch(), look.isAnchor(), look.fontItalic()
        strong = level or look.fontWeight() >= QFont.Weight.DemiBold
        font = theme.font(_SIZES.get(level, BASE_SIZE), weight=bold if strong else demi if key or named else plain)
        done = QTextCharFormat(look)
        done.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)  # else Markdown's own sizes hold
        done.setFont(font)
        done.setFontFixedPitch(False)
        done.setFontItalic(False)
        done.setForeground(QColor(tokens.brand if link or named else tokens.text))
        done.setFontUnderline(link)
        if key:
            done.setBackground(QColor(tokens.neutral_soft))
        return done
