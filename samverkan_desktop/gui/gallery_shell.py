"""Scenes that belong to the window itself: register, settings, what Ctrl+K finds, the keys, the lock."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.dialogs.about import AboutDialog
from samverkan_desktop.gui.dialogs.handbook import HandbookDialog
from samverkan_desktop.gui.dialogs.keys import KeysDialog
from samverkan_desktop.gui.gallery_questions import question_scenes
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import OVERVIEW, REGISTER, SETTINGS
from samverkan_desktop.gui.pages.register import RegisterPage
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.services.handbook import GUIDE


def shell_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield the name of each scene and what it shows; the window is ready for its picture at every yield."""
    yield from question_scenes(window)
    window.show_page(REGISTER)
    page = window.page()
    if isinstance(page, RegisterPage):
        for number in range(len(page.ui.tabs.buttons)):
            page.ui.tabs.choose(number)
            yield f"register-{number + 1}", window
    window.show_page(SETTINGS)
    page = window.page()
    if isinstance(page, SettingsPage):
        for number in range(len(page.ui.tabs.buttons)):
            page.ui.tabs.choose(number)
            yield f"installningar-{number + 1}", window
    window.show_page(OVERVIEW)
    window.finding.open()
    yield "sok", window
    if window.finding.panel is not None:
        for scene, text in (("sok-arende", "K7"), ("sok-inget", "rymdfärd")):
            window.finding.panel.field.setText(text)
            yield scene, window
    window.finding.shut()
    window.menu.show_help()
    for book in window.findChildren(HandbookDialog):
        for topic in (GUIDE, "utan-namn"):
            book.show_topic(topic)
            yield f"handbok-{topic}", book
        book.search.setText("rymdfärd")
        yield "handbok-inget", book
        book.close()
    window.menu.show_keys()
    for dialog in window.findChildren(KeysDialog):
        yield "tangenter", dialog
        dialog.close()
    window.menu.show_about()
    for about in window.findChildren(AboutDialog):
        yield "om", about
        about.close()
    window.lock.lock()
    if window.workspace is None:
        yield "last", window
