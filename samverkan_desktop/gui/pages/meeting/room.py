"""In the meeting: big text for the projector, and standard wordings into the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.phrase_popup import PhrasePopup
from samverkan_desktop.gui.pages.meeting.projector import Projector
from samverkan_desktop.gui.pages.page import Page
from samverkan_desktop.gui.widgets.growing_text import GrowingText
from samverkan_desktop.services.phrase_bank import PhraseBank


class InTheRoom(QObject):
    """Opened by key from the page of the meeting."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._bank = PhraseBank(desk.workspace.session)
        self.popup: PhrasePopup | None = None

    def project(self) -> None:
        """Show the § in big text."""
        if self._desk.item is not None and self._desk.workspace.autosave.flush():
            Projector(self._desk, self._page.window()).open()

    def phrases(self) -> None:
        """Choose a wording to insert where one writes."""
        editor = QApplication.focusWidget()
        if not isinstance(editor, GrowingText) or editor.single_line or editor.isReadOnly() or not self._desk.may_write:
            return
        if not self._desk.workspace.autosave.flush():
            return

        def insert(phrase: str) -> None:
            cursor = editor.textCursor()
            before = editor.words()[: cursor.selectionStart()]
            cursor.insertText(phrase if not before or before[-1].isspace() else f" {phrase}")
            editor.setTextCursor(cursor)

        self.popup = PhrasePopup(self._bank, self._desk.marked_words(), insert, self._page)
        self.popup.closed.connect(lambda: editor.setFocus(Qt.FocusReason.OtherFocusReason))
        self.popup.open_under(editor)
