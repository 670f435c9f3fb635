"""If these fail, somebody who wants to see what lies behind a figure of the first page gets nowhere."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import OVERVIEW
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.pages.overview.rows import OverviewRowsPage
from tests.gui.conftest import click, press


@pytest.fixture
def page(window: MainWindow) -> OverviewPage:
    """The overview of the example record."""
    window.show_page(OVERVIEW)
    return overview(window)


def overview(window: MainWindow) -> OverviewPage:
    found = window.page()
    assert isinstance(found, OverviewPage)
    found.fill()
    return found


def behind(window: MainWindow) -> OverviewRowsPage:
    found = window.page()
    assert isinstance(found, OverviewRowsPage)
    return found


# --- where it leads ------------------------------------------------------------------------------------------------


def test_each_dot_opens_its_meeting(window: MainWindow, page: OverviewPage) -> None:
    for number in range(len(page.ui.timeline.ui.line.dots)):
        dot = page.ui.timeline.ui.line.dots[number]
        click(dot)
        opened = window.page()
        assert isinstance(opened, MeetingPage)
        assert opened.reader.view.meeting.id == dot.dot.id
        window.show_page(OVERVIEW)


def test_every_line_to_do_leads_somewhere(window: MainWindow, page: OverviewPage) -> None:
    page.ui.todo.ui.more.click()
    rows = page.ui.todo.ui.rows
    assert page.shown is not None
    assert rows.rows.rowCount() == len(page.shown.todo)
    for number in range(rows.rows.rowCount()):
        rows.setFocus()
        rows.setCurrentIndex(rows.rows.index(number))
        press(rows, Qt.Key.Key_Return)
        assert window.page() is not page, rows.rows.rows[number].title
        window.show_page(OVERVIEW)


def test_overdue_is_said_in_words_and_first(page: OverviewPage) -> None:
    assert page.shown is not None
    chips = [row.chip for row in page.ui.todo.ui.rows.rows.rows]
    assert any("försenat" in chip or "förföll" in chip for chip in chips)
    ranks = [row.urgency.rank for row in page.shown.todo]
    assert ranks == sorted(ranks)


def test_a_cell_opens_its_meeting_and_a_row_all_its_rows(window: MainWindow, page: OverviewPage) -> None:
    matrix = page.attendance.ui.matrix
    assert page.shown is not None
    attendance = page.shown.attendance
    assert attendance is not None
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.table.index(0, 1))
    press(matrix, Qt.Key.Key_Right)
    press(matrix, Qt.Key.Key_Return)
    opened = window.page()
    assert isinstance(opened, MeetingPage)
    assert opened.reader.view.meeting.id == attendance.columns[1].meeting_id
    window.show_page(OVERVIEW)
    matrix.setCurrentIndex(matrix.table.index(0, 0))
    press(matrix, Qt.Key.Key_Return)
    assert behind(window).rows.rowCount() == len(attendance.rows[0].target.ids)
    assert behind(window).ui.title.text().startswith("Närvaro: Rektor")


def test_a_day_over_the_matrix_opens_its_meeting(window: MainWindow, page: OverviewPage) -> None:
    header = page.attendance.ui.matrix.horizontalHeader()
    header.sectionClicked.emit(0)
    assert window.page() is page, "there is no meeting over the names"
    header.sectionClicked.emit(1)
    assert isinstance(window.page(), MeetingPage)


def test_each_part_of_the_follow_ups_shows_as_many_rows(window: MainWindow, page: OverviewPage) -> None:
    assert page.shown is not None
    parts = page.shown.follow_ups.parts
    assert sum(part.count for part in parts) == page.shown.follow_ups.agreed
    for number, part in enumerate(parts):
        button = page.figures.ui.followUps.words[number]
        assert button.isEnabled() == bool(part.count)
        if part.count:
            click(button)
            assert behind(window).rows.rowCount() == part.count
            window.show_page(OVERVIEW)
    click(page.figures.ui.followUps.every)
    assert behind(window).rows.rowCount() == page.shown.follow_ups.agreed


def test_an_area_shows_its_meetings_and_a_row_opens_one(window: MainWindow, page: OverviewPage) -> None:
    bars = page.figures.ui.areas.ui.bars
    bars.setFocus()
    bars.setCurrentIndex(bars.rows.index(0))
    press(bars, Qt.Key.Key_Return)
    rows = behind(window)
    assert rows.ui.rows.hasFocus()
    first = rows.rows.rows[0].id
    press(rows.ui.rows, Qt.Key.Key_Return)
    opened = window.page()
    assert isinstance(opened, MeetingPage)
    assert opened.reader.view.meeting.id == first


def test_lines_of_the_next_meeting_lead_on(window: MainWindow, page: OverviewPage) -> None:
    lines = page.ui.nextMeeting.ui.lines
    for number in range(lines.rows.rowCount()):
        lines.setFocus()
        lines.setCurrentIndex(lines.rows.index(number))
        press(lines, Qt.Key.Key_Return)
        assert window.page() is not page
        window.show_page(OVERVIEW)
    press(page.ui.nextMeeting.ui.open, Qt.Key.Key_Space)
    assert isinstance(window.page(), MeetingPage)


def test_back_from_rows_leads_to_the_overview(window: MainWindow, page: OverviewPage) -> None:
    click(page.figures.ui.followUps.every)
    assert window.ui.back.text() == "← Översikt"
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page() is page


# --- what can be done ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("button", ["print", "paper"])
def test_the_papers_of_the_next_meeting_are_shown(page: OverviewPage, qtbot: QtBot, button: str) -> None:
    click(page.ui.print if button == "print" else page.ui.nextMeeting.ui.paper)
    dialog = page.findChild(PreviewDialog)
    assert dialog is not None
    assert dialog.kind.currentText() == page.ui.nextMeeting.ui.paper.text()
    dialog.reject()


def test_a_new_meeting_is_put_in_for_the_forum_shown(window: MainWindow, page: OverviewPage) -> None:
    click(page.ui.newMeeting)
    dialog = page.findChild(MeetingDialog)
    assert dialog is not None
    assert page.shown is not None
    assert dialog.ui.forum.currentData() == page.shown.forum_id
    dialog.ui.day.show_day(date(2027, 1, 28))
    dialog.save()
    opened = window.page()
    assert isinstance(opened, MeetingPage)
    assert opened.reader.view.meeting.day == date(2027, 1, 28)
    window.show_page(OVERVIEW)
    assert opened.reader.view.meeting.id in [dot.dot.id for dot in page.ui.timeline.ui.line.dots]


def test_another_forum_is_chosen_over_the_line(page: OverviewPage) -> None:
    assert page.shown is not None
    other = next(forum for forum in page.shown.forums if forum.id != page.shown.forum_id)
    menu = page.ui.timeline.ui.forum.menu()
    action = next(action for action in menu.actions() if action.data() == other.id)
    action.trigger()
    assert page.ui.timeline.ui.title.text().startswith(other.name)
    assert action.isChecked()
    assert page.shown.forum_id == other.id
