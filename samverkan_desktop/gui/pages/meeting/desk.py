"""What the parts of the meeting page share: the open record, what has been read of it, the item being shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.pages.meeting.reader import MeetingReader
from samverkan_desktop.gui.widgets.growing_text import GrowingText
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.gui.workspace import Workspace


class Desk(QObject):
    """One per page. ``current``: the id of the item being shown, or nothing; ``moved`` comes when it is another."""

    moved = Signal()

    def __init__(self, workspace: Workspace, reader: MeetingReader, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.reader = reader
        self._current = ""

    @property
    def current(self) -> str:
        """The id of the item being shown, or nothing."""
        return self._current

    @current.setter
    def current(self, id: str) -> None:
        if id != self._current:
            self._current = id
            self.moved.emit()

    @property
    def item(self) -> AgendaItem | None:
        """The item being shown, as it was last read."""
        return self.reader.item(self.current)

    @property
    def meeting_id(self) -> str:
        """The meeting's id."""
        return self.reader.view.meeting.id

    @property
    def may_write(self) -> bool:
        """Tell whether anything about the item being shown may be written: not when the meeting is closed, nor when
        its text is stopped.
        """
        return not self.reader.locked and not self.reader.is_stopped(self.current)

    def marked_words(self) -> str:
        """Return the words that are marked in the text field that has the focus, on one line."""
        editor = QApplication.focusWidget()
        if not isinstance(editor, GrowingText) or editor.single_line:
            return ""
        return " ".join(editor.textCursor().selectedText().split())

    def words_to_act_on(self) -> str:
        """Return what an åtgärd is made of: the marked words, else the line one writes in *Överenskommet*."""
        editor = QApplication.focusWidget()
        marked = self.marked_words()
        if marked or not isinstance(editor, GrowingText) or editor.objectName() != "agreed":
            return marked
        return " ".join(editor.textCursor().block().text().split())

    def do(self, notice: Notice, step: Callable[[], object]) -> bool:
        """Save what is being typed, then take a step. A fault that has a sentence is told in place."""
        if not self.workspace.autosave.flush():
            return False
        notice.clear()
        try:
            step()
        except SamverkanError as fault:
            notice.say(words.sentence(fault))
            return False
        return True
