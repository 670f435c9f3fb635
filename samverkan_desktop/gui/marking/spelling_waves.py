"""Waves under words that are spelt wrong in the minutes, apart from the marks of identifiers; F7 turns them off and on.

Only paragraphs that have changed are read again, when the keys have been still for a while.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QCursor, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu, QToolTip

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.marking import mark_words
from samverkan_desktop.gui.marking.fields import TextField
from samverkan_desktop.gui.widgets.plain import tip
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.spelling import Spelling

_WAIT_MS = 350
_KNOWN = 400


class SpellingWaves(QObject):
    """One for each text of several lines that is marked."""

    def __init__(self, field: TextField, workspace: Workspace) -> None:
        super().__init__(field.widget)
        self._field = field
        self._workspace = workspace
        self._spelling = Spelling(workspace.session)
        self._read: dict[str, tuple[tuple[int, int], ...]] = {}
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.look)
        field.changed.connect(self._timer.start)
        workspace.changed.connect(self._renew)
        workspace.closing.connect(self._close)
        field.widget.installEventFilter(self)
        turn = QAction(self.tr("Stavningskontroll på eller av"), field.widget)
        turn.setShortcut(QKeySequence("F7"))
        turn.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        turn.triggered.connect(self._turn)
        field.widget.addAction(turn)
        self._timer.start()

    def _close(self) -> None:
        self._timer.timeout.disconnect()  # a field may be emptied when there is nothing left to ask

    def look(self) -> None:
        """Look for words spelt wrong and put waves under them."""
        document = self._field.edit.document()
        waves: list[QTextCursor] = []
        block = document.begin()
        writable = self._field.writable and self._spelling.on
        while writable and block.isValid():
            for start, end in self._in_paragraph(block.text()):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                waves.append(cursor)
            block = block.next()
        self._field.show_waves(waves)

    def _in_paragraph(self, text: str) -> tuple[tuple[int, int], ...]:
        if text not in self._read:
            if len(self._read) >= _KNOWN:
                self._read.clear()
            plain = "".join(char if ord(char) < 0x10000 else "\u00a0\u00a0" for char in text)  # as Qt counts places
            self._read[text] = tuple(self._spelling.check(plain))
        return self._read[text]

    def _renew(self, command: Command) -> None:
        if any(change.id == "spelling" for change in command.changes):
            self._read.clear()
            self._timer.start()

    def _turn(self) -> None:
        self._do(partial(self._spelling.turn, on=not self._spelling.on))

    def _do(self, step: Callable[[], object]) -> None:
        if not self._workspace.autosave.flush():
            return
        try:
            step()
        except SamverkanError as fault:
            QToolTip.showText(QCursor.pos(), tip(words.sentence(fault)), self._field.edit)
            return
        self.look()

    # --- menu --------------------------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._menu(event)
        return False

    def _menu(self, event: QContextMenuEvent) -> bool:
        edit = self._field.edit
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = edit.cursorForPosition(event.pos() - edit.viewport().pos()) if by_mouse else edit.textCursor()
        at = place.position()
        waves = (wave.cursor for wave in self._field.waves)
        wave = next((each for each in waves if each.selectionStart() <= at <= each.selectionEnd()), None)
        if wave is None or not self._field.writable:
            return False
        word = wave.selectedText()
        menu = QMenu(edit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for suggestion in self._spelling.suggestions(word):
            menu.addAction(suggestion).triggered.connect(partial(self._put, wave, suggestion))
        menu.addSeparator()
        menu.addAction(self.tr("Lägg till i ordlistan")).triggered.connect(
            partial(self._do, partial(self._spelling.add, word))
        )
        menu.addSeparator()
        for name, step in zip(mark_words.edits(), self._field.edits(), strict=True):
            menu.addAction(name).triggered.connect(step)
        menu.popup(event.globalPos() if by_mouse else edit.viewport().mapToGlobal(edit.cursorRect(wave).bottomLeft()))
        return True

    def _put(self, wave: QTextCursor, word: str) -> None:
        wave.beginEditBlock()
        wave.insertText(word)
        wave.endEditBlock()
        self.look()
