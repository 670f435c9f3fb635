"""What the steps of finishing a meeting have in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import words
from samverkan_desktop.gui.pages.finish.card import FinishCard
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.workspace import Workspace


class Step(QObject):
    """A step with its card. ``opened`` asks for a page: its key, what it shows, and which § of it.

    ``moved``: the step was taken, so the page goes on to what is left.
    """

    opened = Signal(str, str, str)
    moved = Signal()

    def __init__(self, workspace: Workspace, card: FinishCard, page: QWidget) -> None:
        super().__init__(page)
        self.workspace = workspace
        self.card = card
        self.page = page
        self.meeting_id = ""

    @property
    def done(self) -> bool:
        """Tell whether nothing is left of the step."""
        raise NotImplementedError

    @property
    def main_words(self) -> str:
        """What Ctrl+Enter does here, or nothing."""
        first = self.card.buttons[0] if self.card.buttons else None
        return first.text() if first and first.isEnabled() and first.isVisibleTo(self.card) else ""

    def open(self, meeting_id: str) -> None:
        """Take another meeting."""
        self.meeting_id = meeting_id
        self.card.ui.notice.clear()

    def show(self) -> None:
        """Read and show how far the step has come."""
        raise NotImplementedError

    def advance(self) -> None:
        """Do the main thing of the step."""
        if self.main_words:
            self.card.buttons[0].click()

    def attempt(self, step: Callable[[], object], told: str = "") -> bool:
        """Take a step; what is refused is said on the card, with its rule."""
        notice = self.card.ui.notice
        notice.clear()
        try:
            step()
        except SamverkanError as fault:
            notice.say(words.sentence(fault))
            return False
        if told:
            notice.say(told, Tone.OK)
        return True

    def place_for(self, file_name: str, *, title: str, pattern: str = "PDF (*.pdf)") -> Path | None:
        """Ask where a file shall lie."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggestion = Path(documents or str(Path.home())) / file_name
        return self.workspace.dialogs.save_file(self.page, title=title, suggestion=suggestion, pattern=pattern)
