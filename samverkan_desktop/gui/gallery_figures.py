"""Scenes of attendance, follow-ups and cases."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.dialogs.list_preview import ListPreview
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import ATTENDANCE
from samverkan_desktop.gui.pages.attendance import AttendancePage

Scenes = Iterator[tuple[str, QWidget]]


def figure_scenes(window: MainWindow) -> Scenes:
    """Yield the pages in their views, and a paper."""
    window.show_page(ATTENDANCE)
    page = window.page()
    if isinstance(page, AttendancePage):
        page.span.setCurrentIndex(min(2, page.span.count() - 1))
        for key, button in page.ui.quick.buttons.items():
            button.click()
            yield f"narvaro-{key}", window
        page.print_list()
        for dialog in page.findChildren(ListPreview):
            yield "narvaro-papper", dialog
            dialog.close()
