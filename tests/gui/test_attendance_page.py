"""If these fail, somebody who needs large text scrolls sideways through figures, or misses meetings unknowingly."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import ATTENDANCE
from samverkan_desktop.gui.pages.attendance import AttendancePage
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.chooser import choose
from samverkan_desktop.services.attendance_tables import FUNCTIONS, MEETINGS


@pytest.fixture
def page(window: MainWindow) -> AttendancePage:
    window.show_page(ATTENDANCE)
    found = window.page()
    assert isinstance(found, AttendancePage)
    return found


def shown(page: AttendancePage) -> list[str]:
    table = page.ui.table
    return [h.text for n, h in enumerate(table.table.headings) if not table.isColumnHidden(n)]


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_old_meetings_give_way_and_it_is_told(window: MainWindow, page: AttendancePage, zoom: int) -> None:
    """Every meeting there ever was, in a window of 1366 px."""
    Theme.current().choose(zoom=zoom)
    window.resize(1366, 768)
    choose(page.span, "all")
    page.ui.quick.buttons[MEETINGS].click()
    QApplication.processEvents()
    table, view = page.ui.table, page.view
    assert view is not None
    days = [heading.text for heading in table.table.headings[2:-1]]
    assert len(days) == view.figures.held > 20
    assert table.horizontalScrollBar().maximum() == 0
    left = shown(page)
    there = left[1:-1]
    assert there == days[-len(there) :], "the latest stay, with none left out between them"
    assert 3 <= len(there) < len(days)
    assert (left[0], left[-1]) == ("Funktion", "Deltog")
    assert "Äldre möten får inte plats" in page.ui.foot.text()
    page.ui.quick.buttons[FUNCTIONS].click()
    assert "får inte plats" not in page.ui.foot.text()
