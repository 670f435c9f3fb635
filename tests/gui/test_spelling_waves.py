"""If these fail, a slip of the pen stands unseen in the minutes, or the waves take the place of the marks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from samverkan_desktop.gui.marking.spelling_waves import SpellingWaves
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.widgets.growing_text import GrowingText
from samverkan_desktop.services.spelling import Spelling
from tests.gui.conftest import press, write
from tests.gui.marks import waves_in
from tests.gui.meeting_desk import WITHOUT_SCREEN


@pytest.fixture
def talk(meeting: MeetingPage) -> GrowingText:
    editor = meeting.ui.item.ui.talk
    editor.setFocus()
    editor.selectAll()
    write(editor, "Hög frånvarro sedan lovet.")
    waves_of(editor).look()
    return editor


def waves_of(editor: GrowingText) -> SpellingWaves:
    (waves,) = editor.findChildren(SpellingWaves)
    return waves


def underlined(editor: GrowingText) -> list[str]:
    return [wave.words for wave in waves_in(editor)]


def menu_at(editor: GrowingText, place: int) -> dict[str, QMenu]:
    cursor = editor.textCursor()
    cursor.setPosition(place)
    editor.setTextCursor(cursor)
    spot = editor.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, editor.mapToGlobal(spot))
    QApplication.sendEvent(editor, event)
    menus = [menu for menu in editor.findChildren(QMenu) if menu.isVisible()]
    return {action.text(): menu for menu in menus for action in menu.actions()}


def choose(menus: dict[str, QMenu], word: str) -> None:
    menu = menus[word]
    next(action for action in menu.actions() if action.text() == word).trigger()
    menu.close()


@WITHOUT_SCREEN
def test_a_slip_is_seen_and_put_right_from_the_menu(talk: GrowingText) -> None:
    assert underlined(talk) == ["frånvarro"]
    choose(menu_at(talk, 6), "frånvaro")
    assert talk.words() == "Hög frånvaro sedan lovet."
    assert underlined(talk) == []


@WITHOUT_SCREEN
def test_a_word_of_ones_own_is_no_slip_any_longer(talk: GrowingText, meeting: MeetingPage) -> None:
    choose(menu_at(talk, 6), "Lägg till i ordlistan")
    assert underlined(talk) == []
    assert "frånvarro" in Spelling(meeting.workspace.session).words()


def test_f7_turns_it_off_and_on(talk: GrowingText) -> None:
    press(talk, Qt.Key.Key_F7)
    assert underlined(talk) == []
    press(talk, Qt.Key.Key_F7)
    assert underlined(talk) == ["frånvarro"]
