"""If these fail, the first page is closed to those who listen to it, use no mouse or need large text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.overview_timeline import DotState
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import BY_KEY, OVERVIEW
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.theme import Theme
from tests.gui.conftest import click
from tests.gui.test_accessibility import nameless, tab_order
from tests.gui.test_overview_page import page

__all__ = ["page"]


def test_everything_has_a_name(window: MainWindow, page: OverviewPage) -> None:
    assert nameless(window) == []
    click(page.figures.ui.followUps.every)
    assert nameless(window) == []


def test_tab_goes_in_reading_order(window: MainWindow, page: OverviewPage) -> None:
    ui = page.ui
    order = tab_order(window, ui.print, 6)
    line = ui.timeline.ui.line
    following = next(dot for dot in line.dots if dot.dot.state is DotState.NEXT)
    card = ui.nextMeeting.ui
    assert order == [ui.print, ui.newMeeting, ui.timeline.ui.forum, following, card.open, card.paper, card.lines]
    order = tab_order(window, card.lines, 4)
    assert order[1:4] == [ui.todo.ui.rows, ui.todo.ui.more, page.attendance.ui.matrix]


def test_the_bar_is_described_for_a_screen_reader(page: OverviewPage) -> None:
    bar = QAccessible.queryAccessibleInterface(page.figures.ui.followUps.ui.bar)
    assert bar is not None
    assert page.shown is not None
    for part in page.shown.follow_ups.parts:
        assert str(part.text) in bar.text(QAccessible.Text.Description)


@pytest.mark.parametrize(("zoom", "width"), [(100, 1366), (200, 1366), (100, 800), (200, 900)])
def test_nothing_is_cut_off(
    window: MainWindow, page: OverviewPage, theme: Theme, qtbot: QtBot, zoom: int, width: int
) -> None:
    theme.choose(zoom=zoom)
    window.resize(width, 768)

    def wide() -> list[str]:
        areas = [area for area in window.findChildren(QAbstractScrollArea) if area.isVisible()]
        return [area.objectName() for area in areas if area.horizontalScrollBar().maximum()]

    qtbot.waitUntil(lambda: wide() == [], timeout=5000)  # the columns settle over several rounds of events
    for list_ in (page.ui.todo.ui.rows, page.ui.nextMeeting.ui.lines, page.figures.ui.areas.ui.bars):
        assert list_.height() >= sum(list_.sizeHintForRow(n) for n in range(list_.rows.rowCount()))
    cut = [
        button.text()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]
    assert cut == []
    two = page.ui.right.count() > 0
    assert two == (zoom == 100 and width == 1366)


def test_the_overview_comes_first_in_the_navigation() -> None:
    assert next(iter(BY_KEY)) == OVERVIEW
