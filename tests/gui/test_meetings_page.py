"""If these fail, the way from the list to a meeting is broken for somebody who uses the keyboard, or a mouse."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.meeting_table import Column, MeetingFilter, MeetingTable
from samverkan_desktop.gui.navigation import MEETINGS
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.services.records import Surroundings, new_record
from tests.gui.conftest import TODAY, MakeWindow, click, meeting_page, press, write
from tests.gui.values import row


@pytest.fixture
def page(window: MainWindow) -> MeetingsPage:
    found = window.page()
    assert isinstance(found, MeetingsPage)
    return found


def choose(page: MeetingsPage, filter_name: str, word: str) -> None:
    """Choose in one of the filters, by the names that are read out."""
    (combo,) = (each for each in page.findChildren(QComboBox) if each.accessibleName() == filter_name)
    combo.setCurrentText(word)


def test_the_next_meeting_is_marked_and_enter_opens_it(window: MainWindow, page: MeetingsPage, qtbot: QtBot) -> None:
    marked = page.selected()
    assert marked is not None
    assert marked.meeting.day >= TODAY
    assert page.ui.table.hasFocus()
    press(page.ui.table, Qt.Key.Key_Return)
    assert meeting_page(window).reader.view.meeting.id == marked.meeting.id


def test_double_click_opens(window: MainWindow, page: MeetingsPage, qtbot: QtBot) -> None:
    view = page.ui.table
    place = view.visualRect(page.table.index(page.table.place_of(_id(page)), Column.FORUM)).center()
    click(view.viewport(), place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert meeting_page(window).reader.view.meeting.id == _id(page)


def _id(page: MeetingsPage) -> str:
    marked = page.selected()
    assert marked is not None
    return marked.meeting.id


def test_search_by_keyboard_alone(window: MainWindow, page: MeetingsPage, qtbot: QtBot) -> None:
    press(page.ui.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    write(page.search, "konsultationsmöte 7/2026")
    assert page.table.rowCount() == 1
    assert page.ui.count.text().startswith("Visar 1 av ")
    press(page.search, Qt.Key.Key_Return)
    press(page.ui.table, Qt.Key.Key_Return)
    assert "7/2026" in meeting_page(window).ui.title.text()


def test_filters_by_forum_state_and_year(page: MeetingsPage) -> None:
    choose(page, "Forum", "Alla forum")
    choose(page, "År", "2025")
    choose(page, "Läge", "Inställt")
    rows = [page.table.row_at(number) for number in range(page.table.rowCount())]
    assert rows
    assert {(each.meeting.day.year, each.meeting.state) for each in rows} == {(2025, MeetingState.CANCELLED)}


def test_nothing_found_says_what_to_do(page: MeetingsPage, qtbot: QtBot) -> None:
    write(page.search, "rymdfärd")
    assert page.ui.stack.currentWidget() is page.ui.emptyPage
    assert page.ui.emptyTitle.text() == "Ingen träff"
    click(page.ui.clearFilters)
    assert page.ui.stack.currentWidget() is page.ui.listPage
    assert page.table.rowCount() == page.table.total


def test_an_empty_record_says_how_to_begin(
    make_window: MakeWindow, around: Surroundings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("ny") / "ny.samverkan"
    new = new_record(
        path,
        municipality=Municipality(name="Exempelkommun"),
        user="Ava",
        passphrase="fem ord som ingen annan har",
        surroundings=around,
    )
    window = make_window()
    window.work_with(new.session)
    window.show_page(MEETINGS)
    page = window.page()
    assert isinstance(page, MeetingsPage)
    assert page.ui.emptyTitle.text() == "Här finns inga möten än"
    assert not page.ui.filters.isVisible()


def test_going_back_keeps_the_search(window: MainWindow, page: MeetingsPage, qtbot: QtBot) -> None:
    write(page.search, "lots")
    found = page.table.rowCount()
    page.ui.table.setCurrentIndex(page.table.index(0, 0))
    press(page.ui.table, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page() is page
    assert (page.search.text(), page.table.rowCount()) == ("lots", found)


def test_twenty_years_are_filtered_at_once(qapp: QApplication) -> None:
    """800 meetings, a key typed: far below what an eye can see. The limit is loose so that a busy machine passes."""
    table = MeetingTable()
    table.show_rows([row(str(n), days=-9 * n) for n in range(800)])
    begun = time.process_time()
    for text in ("k", "ko", "kon", "konsult 2019"):
        table.show_only(MeetingFilter(text=text))
    assert time.process_time() - begun < 0.5
    assert 0 < table.rowCount() < 800
