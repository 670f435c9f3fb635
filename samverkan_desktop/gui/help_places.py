"""Where in the handbook help about what is on the screen stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from samverkan_desktop.gui import navigation
from samverkan_desktop.gui.marking.hub import is_free_text
from samverkan_desktop.services.handbook import FIRST, TROUBLE, WRITING

if TYPE_CHECKING:  # the window's menu asks
    from samverkan_desktop.gui.main_window import MainWindow

PAGES = {
    navigation.OVERVIEW: "oversikt",
    navigation.OVERVIEW_ROWS: "oversikt",
    navigation.MEETINGS: "planera",
    navigation.PLAN: "planera",
    navigation.MEETING: "motet",
    navigation.FINISH: "efter-motet",
    navigation.OBLIGATIONS: "efter-motet",
    navigation.LOGGED: "efter-motet",
    navigation.FORUM_SEARCH: "arenden",
    navigation.QUESTIONS: "fragor",
    navigation.DRAFTS: "fragor",
    navigation.CASES: "arenden",
    navigation.CASE: "arenden",
    navigation.FOLLOW_UPS: "uppfoljningar",
    navigation.ATTENDANCE: "narvaro",
    navigation.REGISTER: "register",
    navigation.SETTINGS: "register",
}
SECTIONS = {
    "recognition": WRITING,
    "kept": WRITING,
    "users": "anvandare",
    "backups": TROUBLE,
    "pen": "pennan",
    "log": "loggen",
    "school_years": "planera",
    "forums": "planera",
}


def topic_here(window: MainWindow) -> str:
    """Return the key of the topic about what the window shows; before a record is open, how to begin or mend it.

    In a text of a meeting: what may be written.
    """
    if window.workspace is None:
        return FIRST if window.start.isVisible() and window.start.ui.notice.isHidden() else TROUBLE
    here = window.spot().page
    if here == navigation.SETTINGS:
        from samverkan_desktop.gui.pages.settings import SettingsPage  # start-up: made already when it is shown

        page = window.page()
        if isinstance(page, SettingsPage):
            return SECTIONS.get(page.section_name, PAGES[here])
    if here == navigation.MEETING and is_free_text(QApplication.focusWidget()):
        return WRITING
    return PAGES.get(here, FIRST)
