"""The list, its dialogs and the planning for those who listen or use no mouse. If these fail, they are left outside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QScrollArea
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs.cancel_meeting import CancelDialog
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import PLAN
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.gui.pages.plan_series import PlanSeriesPage
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.services.meetings import MeetingRow
from tests.gui.conftest import click, press
from tests.gui.plan_desk import button_of, plan_page
from tests.gui.test_accessibility import nameless, seen, tab_order


@pytest.fixture
def page(window: MainWindow) -> MeetingsPage:
    found = window.page()
    assert isinstance(found, MeetingsPage)
    return found


@pytest.fixture
def plan(window: MainWindow, page: MeetingsPage) -> PlanSeriesPage:
    window.show_page(PLAN)
    return plan_page(window)


def planned(page: MeetingsPage) -> MeetingRow:
    row = max(page.workspace.meetings.rows(), key=lambda each: each.meeting.day)
    page.show_object(row.meeting.id)
    return row


def test_every_control_of_the_list_has_a_name(window: MainWindow, page: MeetingsPage) -> None:
    assert nameless(window) == []
    page.search.setText("rymdfärd")
    assert nameless(window) == []


def test_every_control_of_the_planning_has_a_name(window: MainWindow, plan: PlanSeriesPage) -> None:
    assert nameless(window) == []
    assert seen(plan) > 60
    plan.choices.year.setCurrentIndex(plan.choices.year.count() - 1)
    assert nameless(window) == []
    plan.choices.year.setCurrentIndex(1)
    click(button_of(plan.ui.yearNotice))
    plan.ui.editor.add_day()
    assert nameless(window) == []


def test_every_control_of_the_dialogs_has_a_name(page: MeetingsPage, qtbot: QtBot) -> None:
    row = planned(page)
    dialogs: list[QDialog] = [
        MeetingDialog(page.workspace),
        MeetingDialog(page.workspace, moves=row),
        CancelDialog(page.workspace, row),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == []


def test_tab_goes_in_reading_order_in_the_list(window: MainWindow, page: MeetingsPage) -> None:
    planned(page)
    ui, filters = page.ui, page.filters
    order = tab_order(window, ui.plan, 13)
    assert order == [
        ui.plan,
        ui.invite,
        ui.new_,
        filters.quick.buttons["all"],
        filters.search,
        filters.forum,
        filters.state,
        filters.year,
        filters.texts,
        ui.table,
        ui.saveList,
        ui.cancelMeeting,
        ui.move,
        ui.open,
    ]


def test_tab_goes_in_reading_order_in_the_planning(window: MainWindow, plan: PlanSeriesPage) -> None:
    ui, choices = plan.ui, plan.choices
    ui.row.day.show_day(plan.rows.shown[0].slot.slot.replace(day=20))
    order = tab_order(window, choices.forum, 7)
    assert order == [
        choices.forum,
        choices.year,
        choices.first.line,
        button_of(ui.yearNotice),
        ui.table,
        ui.row.day.line,
        ui.row.place,
        ui.save,
    ]


@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_is_cut_off(
    window: MainWindow, plan: PlanSeriesPage, page: MeetingsPage, theme: Theme, qtbot: QtBot, zoom: int
) -> None:
    """At 1366×768: nothing needs sideways scrolling, no button's words are cut, and the way on is always in sight."""
    window.resize(1366, 768)
    theme.choose(zoom=zoom)
    for key in (PLAN, "meetings"):
        window.show_page(key)
        qtbot.wait(50)
        assert cut_off(window) == []
        for area in window.findChildren(QScrollArea):
            assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0
    window.show_page(PLAN)
    assert plan.ui.save.mapTo(window, plan.ui.save.rect().bottomRight()).y() <= window.height()
    click(button_of(plan.ui.yearNotice))
    qtbot.wait(50)
    assert cut_off(window) == []
    assert plan.ui.yearScroll.horizontalScrollBar().maximum() == 0
    needed = plan.ui.yearInside.minimumSizeHint().width()
    assert needed <= plan.ui.yearScroll.viewport().width()


def cut_off(window: MainWindow) -> list[str]:
    """Return the words of buttons that have too little room."""
    return [
        button.text()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_dialogs_fit_on_a_small_screen(page: MeetingsPage, theme: Theme, qtbot: QtBot, zoom: int) -> None:
    theme.choose(zoom=zoom)
    row = planned(page)
    dialog = MeetingDialog(page.workspace)
    dialog.ui.day.show_day(row.meeting.day.replace(month=12, day=24))
    dialog.show()
    dialog.save()
    qtbot.wait(20)
    assert dialog.ui.notice.text
    assert dialog.sizeHint().height() <= 720
    assert dialog.minimumSizeHint().width() <= 1300
    press(dialog, Qt.Key.Key_Escape)
