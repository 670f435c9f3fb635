"""If these fail, what is needed most lies below the edge of an ordinary window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.question_table import Column
from samverkan_desktop.gui.navigation import OVERVIEW, QUESTIONS
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.pages.questions import QuestionsPage
from tests.gui.conftest import press

ORDINARY = (1360, 850)
LONG = "Skolan och socialtjänsten gick igenom stödet. " * 60


def seen(widget: QWidget, around: QWidget) -> int:
    """How much of a widget's height is inside another one, px."""
    place = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
    return place.intersected(around.rect()).height()


def test_attendance_and_follow_ups_are_seen_without_scrolling(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*ORDINARY)
    window.show_page(OVERVIEW)
    page = window.page()
    assert isinstance(page, OverviewPage)
    page.fill()
    view = page.ui.scroll.viewport()
    qtbot.waitUntil(lambda: seen(page.attendance, view) > view.height() // 3)
    figures = page.figures.ui
    assert seen(figures.followUps, view) == figures.followUps.height()
    assert seen(page.ui.todo, view) == page.ui.todo.height()


def test_each_column_of_the_overview_is_as_dense_as_its_own_cards(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*ORDINARY)
    window.show_page(OVERVIEW)
    page = window.page()
    assert isinstance(page, OverviewPage)
    page.fill()
    card = page.ui.nextMeeting
    qtbot.waitUntil(lambda: 0 < card.height() <= card.heightForWidth(card.width()) + 2)


def foot_is_seen(page: MeetingPage) -> bool:
    foot, view = page.ui.item.ui.foot, page.ui.writing.viewport()
    return seen(foot, view) == foot.height() > 0


def test_the_foot_of_a_long_paragraph_stays_in_sight(window: MainWindow, meeting: MeetingPage, qtbot: QtBot) -> None:
    window.resize(*ORDINARY)
    talk = meeting.ui.item.editors["talk"]
    talk.show_words(LONG)
    bar = meeting.ui.writing.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    for place in (0, 100, bar.maximum()):
        bar.setValue(place)
        qtbot.waitUntil(lambda: foot_is_seen(meeting))
    talk.show_words("Kort.")
    qtbot.waitUntil(lambda: foot_is_seen(meeting))


def test_the_end_of_what_was_pasted_is_seen_above_the_foot(
    window: MainWindow, meeting: MeetingPage, qtbot: QtBot
) -> None:
    window.resize(*ORDINARY)
    talk, foot = meeting.ui.item.editors["talk"], meeting.ui.item.ui.foot
    talk.setFocus()
    press(talk, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText(LONG)
    press(talk, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def clear_of_the_foot() -> bool:
        view = meeting.ui.writing.viewport()
        caret = talk.mapTo(view, talk.caret_rect().bottomLeft()).y()
        return 0 < caret <= foot.mapTo(view, QPoint(0, 0)).y()

    qtbot.waitUntil(clear_of_the_foot)


@pytest.mark.parametrize("width", [1200, 1360])
def test_the_question_itself_gets_most_of_the_width(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.resize(width, 850)
    window.show_page(QUESTIONS)
    page = window.page()
    assert isinstance(page, QuestionsPage)
    table = page.ui.table
    qtbot.waitUntil(lambda: table.columnWidth(Column.LINE) >= 420)
