"""The page for planning in a window, used by keys and clicks. Each is counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTableView, QWidget

from samverkan_desktop.domain.meetings import Meeting
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.plan_series import PlanSeriesPage
from samverkan_desktop.gui.widgets.notice import Notice
from tests.gui import conftest

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def plan_page(window: MainWindow) -> PlanSeriesPage:
    """Return the page, when it is open."""
    page = window.page()
    assert isinstance(page, PlanSeriesPage)
    return page


def button_of(notice: Notice) -> QPushButton:
    """Return the button of a notice."""
    found = notice.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    assert found.isVisible()
    return found


def series(window: MainWindow, forum_id: str = "konsultation") -> list[Meeting]:
    """Return a forum's meetings that have a place in a series, in order."""
    assert window.workspace is not None
    rows = window.workspace.meetings.rows()
    return sorted(
        (row.meeting for row in rows if row.forum.id == forum_id and row.meeting.slot), key=lambda meeting: meeting.day
    )


def mark(page: PlanSeriesPage, slot: date) -> None:
    """Click on the row of a slot."""
    view: QTableView = page.ui.table
    place = view.visualRect(page.rows.table.index(page.rows.table.place_of(slot), 1)).center()
    conftest.click(view.viewport(), place)


@dataclass
class Counted:
    """Keys and clicks where the focus is, as the user's hands do them."""

    keys: int = 0
    clicks: int = 0

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        within: QWidget | None = None,
    ) -> None:
        """Press a key where the focus is. ``within``: a dialog; without a screen it never becomes active."""
        self.keys += 1
        target = within.focusWidget() if within is not None else QApplication.focusWidget()
        assert target is not None
        conftest.press(target, key, modifier)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click on something that can be seen."""
        self.clicks += 1
        assert widget.isVisible()
        assert widget.isEnabled()
        conftest.click(widget, place)


def page_window(page: PlanSeriesPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window
