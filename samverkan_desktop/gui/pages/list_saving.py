"""*Spara listan*: what a page shows, as a file for a spreadsheet, to where the user says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton

from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.models.meeting_table import MeetingTable
from samverkan_desktop.gui.models.question_table import QuestionTable
from samverkan_desktop.gui.pages.page import Page
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.services.delivery import deliver_as
from samverkan_desktop.services.lists import ListFormat, Lists
from samverkan_desktop.services.papers import Produced

_NEITHER = "cancel"


class ListSaving(QObject):
    """One for each page with a list: an action with Ctrl+S, found by Ctrl+K, and the button ``saveList`` of its form.

    ``make`` returns the file.
    """

    def __init__(self, page: Page, make: Callable[[ListFormat], Produced], notice: Notice) -> None:
        super().__init__(page)
        self._page, self._make, self._notice = page, make, notice
        self.action = QAction(self.tr("Spara listan …"), page)
        self.action.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.action.triggered.connect(self.save)
        page.addAction(self.action)
        button = page.findChild(QPushButton, "saveList")
        if button is not None:
            button.clicked.connect(self.save)

    def save(self) -> None:
        """Ask which kind of file and where to; say where it lies."""
        dialogs = self._page.workspace.dialogs
        which = dialogs.ask(
            self._page,
            title=self.tr("Spara listan"),
            text=self.tr("Det som visas i listan sparas. Filen är inte krypterad: förvara den som andra handlingar."),
            choices=(
                Choice(ListFormat.XLSX.value, self.tr("Excel …")),
                Choice(ListFormat.CSV.value, self.tr("CSV …")),
                Choice(_NEITHER, self.tr("Avbryt")),
            ),
        )
        format = next((each for each in ListFormat if each.value == which), None)
        if format is None:
            return
        with self._page.workspace.telling(self._notice):
            made = self._make(format)
            suffix = f".{format.value}"
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            path = dialogs.save_file(
                self._page,
                title=self.tr("Spara listan"),
                suggestion=Path(folder or str(Path.home())) / made.file_name,
                pattern=f"{suffix[1:].upper()} (*{suffix})",
            )
            if path is not None:
                saved = deliver_as(path, made.content, suffix)
                self._notice.say(self.tr("Sparad: {file}").format(file=str(saved)), Tone.OK)


def saving_of_meetings(page: Page, table: MeetingTable, notice: Notice) -> ListSaving:
    """Give the list of meetings its saving: those that are shown, in their order."""

    def make(format: ListFormat) -> Produced:
        shown = [table.row_at(row).meeting.id for row in range(table.rowCount())]
        return Lists(page.workspace.session).meetings(shown, format)

    return ListSaving(page, make, notice)


def saving_of_questions(page: Page, table: QuestionTable, notice: Notice) -> ListSaving:
    """Give the inbox its saving."""

    def make(format: ListFormat) -> Produced:
        shown = [table.row_at(row).question.id for row in range(table.rowCount())]
        return Lists(page.workspace.session).questions(shown, format)

    return ListSaving(page, make, notice)
