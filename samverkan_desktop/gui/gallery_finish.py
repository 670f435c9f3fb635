"""Scenes of what is done when a meeting is over."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.dialogs.replies import RepliesDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import FINISH
from samverkan_desktop.gui.pages.finish import FinishPage

Scenes = Iterator[tuple[str, QWidget]]


def finish_scenes(window: MainWindow, meeting_id: str, name: str) -> Scenes:
    """Yield the page of a meeting that is over, from the top and further down."""
    window.show_page(FINISH, meeting_id)
    yield f"avsluta-{name}", window
    page = window.page()
    if isinstance(page, FinishPage):
        page.ui.carry.enter()
        page.ui.scroll.verticalScrollBar().setValue(page.ui.scroll.verticalScrollBar().maximum())
        yield f"avsluta-{name}-nedre", window
        replies = RepliesDialog(page.workspace, window)
        yield f"avsluta-{name}-svar", replies
        replies.close()
