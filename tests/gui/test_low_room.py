"""If these fail, somebody with large text in a low window sees one row of a list, or a button without its foot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.meetings import BEFORE_START
from samverkan_desktop.gui.dialogs.cancel_meeting import CancelDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import ATTENDANCE, FOLLOW_UPS, LOGGED, PLAN, QUESTIONS
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.table_delegate import row_height
from tests.gui.conftest import press
from tests.gui.meeting_desk import WITHOUT_SCREEN

LOW = (1366, 768)


def the_table(window: MainWindow) -> QTableView:
    page = window.page()
    assert page is not None
    return next(each for each in page.findChildren(QTableView) if each.isVisible())


@WITHOUT_SCREEN
@pytest.mark.parametrize("page", [ATTENDANCE, FOLLOW_UPS, LOGGED, QUESTIONS])
def test_a_list_keeps_some_rows_with_large_text(window: MainWindow, theme: Theme, qtbot: QtBot, page: str) -> None:
    theme.choose(zoom=200)
    window.resize(*LOW)
    window.show_page(page)
    table = the_table(window)
    qtbot.waitUntil(lambda: table.viewport().height() >= 4 * row_height())


@WITHOUT_SCREEN
def test_the_plan_is_read_row_by_row_with_large_text(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    theme.choose(zoom=200)
    window.resize(*LOW)
    window.show_page(PLAN)
    table = the_table(window)
    assert max(table.rowHeight(row) for row in range(table.model().rowCount())) < 3 * row_height()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    for _ in range(table.model().rowCount()):
        press(table, Qt.Key.Key_Down)
    row = table.visualRect(table.currentIndex())
    qtbot.waitUntil(lambda: table.viewport().visibleRegion().contains(row.center()))
    top = table.viewport().mapTo(window, QPoint(0, row.top())).y()
    assert 0 < top < LOW[1]


@WITHOUT_SCREEN
@pytest.mark.parametrize("zoom", [100, 200])
def test_a_dialog_is_as_high_as_its_words(window: MainWindow, theme: Theme, qtbot: QtBot, zoom: int) -> None:
    """The words may be longer in another language than the one the dialog was drawn with."""
    theme.choose(zoom=zoom)
    assert window.workspace is not None
    row = next(row for row in window.workspace.meetings.rows() if row.meeting.state in BEFORE_START)
    dialog = CancelDialog(window.workspace, row, window)
    dialog.ui.help.setText(f"{dialog.ui.help.text()} " * 3)
    dialog.show()
    save = dialog.ui.save
    qtbot.waitUntil(lambda: save.height() >= save.sizeHint().height())
    help_ = dialog.ui.help
    assert help_.height() >= help_.heightForWidth(help_.width())
    dialog.close()
