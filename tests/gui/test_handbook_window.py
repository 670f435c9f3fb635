"""If these fail, F1 helps with something else than what is on the screen, or tells of a key that does nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from samverkan_desktop.gui import help_places, navigation
from samverkan_desktop.gui.dialogs.handbook import HandbookDialog
from samverkan_desktop.gui.dialogs.keys import KeysDialog
from samverkan_desktop.gui.keymap import keys_of, sequences
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.services.handbook import FIRST, TO_PAGE, TOPICS, TOUR, TROUBLE, WRITING, topics
from tests.gui.conftest import ScriptedDialogs, press, write

CTRL = Qt.KeyboardModifier.ControlModifier
SWEDISH_KEYS = {"Skift": "Shift", "Ned": "Down", "Upp": "Up", "Vänster": "Left", "Enter": "Return"}
OF_EDITORS = {"Tab", "Return", "S", "K", "E", "P", "O", "Del"}
"""Keys of what has the focus, named beside what they do: lists and text fields."""


def help_at(window: MainWindow) -> HandbookDialog:
    press(window, Qt.Key.Key_F1)
    (found,) = window.findChildren(HandbookDialog)
    return found


@pytest.mark.parametrize("page", [spec.key for spec in navigation.PAGES if not spec.under])
def test_f1_opens_at_what_is_on_the_screen(window: MainWindow, page: str) -> None:
    window.show_page(page)
    shown = help_at(window)
    assert shown.shown.key == help_places.PAGES[page]
    assert shown.view.toPlainText().startswith(shown.shown.title)


def test_in_a_text_of_a_meeting_it_tells_what_may_be_written(window: MainWindow, meeting: MeetingPage) -> None:
    """Instructions beside each free text field are what the supervisory authority asks for."""
    window.activateWindow()
    meeting.ui.item.ui.background.setFocus()
    assert help_at(window).shown.key == WRITING


def test_every_page_has_a_topic() -> None:
    assert set(help_places.PAGES) == set(navigation.BY_KEY)
    assert set(help_places.PAGES.values()) | set(help_places.SECTIONS.values()) <= set(TOPICS)


@pytest.mark.parametrize("section", help_places.SECTIONS)
def test_a_part_of_the_settings_has_its_own(window: MainWindow, section: str) -> None:
    window.show_page(navigation.SETTINGS)
    page = window.page()
    assert isinstance(page, SettingsPage)
    page.show_object(section)
    assert page.section_name == section
    assert help_at(window).shown.key == help_places.SECTIONS[section]


def test_one_handbook_however_often_it_is_asked_for(window: MainWindow) -> None:
    first = help_at(window)
    window.show_page(navigation.ATTENDANCE)
    again = help_at(window)
    assert again is first
    assert again.shown.key == "narvaro"
    press(again, Qt.Key.Key_Escape)
    assert again.isHidden()


def test_without_a_record_it_tells_how_to_begin_or_to_mend(window: MainWindow) -> None:
    window.close_record()
    window.show()
    shown = help_at(window)
    assert shown.shown.key == FIRST
    window.start.ui.notice.say("Filen är skadad.")
    assert help_at(window).shown.key == TROUBLE


def test_a_word_is_searched_in_every_topic(window: MainWindow) -> None:
    shown = help_at(window)
    write(shown.search, "återställningsnyckel")
    keys = {row.id for row in shown.rows.rows}
    assert "anvandare" in keys
    assert "narvaro" not in keys
    assert shown.view.extraSelections() != []
    write(shown.search, "zzz")
    assert shown.rows.rows == ()
    assert not shown.nothing.isHidden()


def test_a_link_leads_to_its_topic(window: MainWindow) -> None:
    shown = help_at(window)
    shown.show_topic(FIRST)
    shown.show()
    place = shown.view.document().find(next(t.title for t in topics("sv") if t.key == "planera"))
    assert not place.isNull()
    shown.view.setTextCursor(place)
    shown.view.ensureCursorVisible()
    where = shown.view.cursorRect(place).center() - QPoint(8, 0)
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert shown.shown.key == "planera"


def test_a_link_of_the_tour_opens_its_page_and_the_handbook_stays(window: MainWindow) -> None:
    shown = help_at(window)
    shown.show_topic(TOUR)
    for page in re.findall(r"\(page:([a-z_]+)\)", shown.shown.text):
        assert page in navigation.BY_KEY
        shown.view.anchorClicked.emit(QUrl(f"{TO_PAGE}{page}"))
        assert window.spot().page == page
    assert shown.isVisible()
    window.close_record()
    shown.view.anchorClicked.emit(QUrl(f"{TO_PAGE}{navigation.QUESTIONS}"))
    assert "Öppna en fil först" in shown.notice.text


def test_every_key_it_names_is_one(window: MainWindow) -> None:
    assert window.workspace is not None
    held = {
        keys.toString(QKeySequence.SequenceFormat.PortableText)
        for key in window.menu.every_key()
        for keys in sequences(key.thing)
    }
    for spec in navigation.PAGES:
        for key in keys_of(window.made(spec.key, window.workspace), below=True):
            held |= {keys.toString(QKeySequence.SequenceFormat.PortableText) for keys in sequences(key.thing)}
    named = {key for topic in topics("sv") for key in re.findall(r"`([^`]+)`", topic.text)}
    portable = {"+".join(SWEDISH_KEYS.get(part, part) for part in key.split("+")) for key in named}
    assert len(portable) > 25
    assert sorted(portable - held - OF_EDITORS) == []


def test_all_keys_are_one_button_away(window: MainWindow) -> None:
    help_at(window)
    press(window, Qt.Key.Key_F1, CTRL)
    assert window.findChildren(KeysDialog)


def test_the_handbook_is_saved_where_the_user_says(
    window: MainWindow, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    shown = help_at(window)
    dialogs.files = [tmp_path / "bok"]
    shown.save_all()
    assert (tmp_path / "bok.pdf").read_bytes().startswith(b"%PDF")
    assert "bok.pdf" in shown.notice.text


def test_a_folder_that_is_gone_is_told_of(window: MainWindow, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    shown = help_at(window)
    dialogs.files = [tmp_path / "borta" / "bok.pdf"]
    shown.save_all()
    assert shown.notice.text
    assert "Traceback" not in shown.notice.text
    assert not (tmp_path / "borta").exists()
