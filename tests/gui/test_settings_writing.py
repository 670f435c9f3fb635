"""Spelling and wordings in the settings. If these fail, a word or a wording cannot be mended where one looks for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings.page import SettingsPage
from samverkan_desktop.gui.pages.settings.words_card import WordsCard
from samverkan_desktop.gui.pages.settings.writing import PhrasesCard, WritingSection
from samverkan_desktop.services.phrase_bank import PhraseBank
from samverkan_desktop.services.spelling import Spelling
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.gui.meeting_desk import ALT

PHONE = "070-174 06 05"


@pytest.fixture
def section(window: MainWindow) -> WritingSection:
    window.show_page(SETTINGS, "writing")
    page = window.page()
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, WritingSection)
    return page.section


@pytest.fixture
def words(window: MainWindow, section: WritingSection) -> WordsCard:
    """The card with an empty list."""
    spelling(window).remove(*spelling(window).words())
    return section.spelling


@pytest.fixture
def phrases(section: WritingSection) -> PhrasesCard:
    return section.phrases


def spelling(window: MainWindow) -> Spelling:
    assert window.workspace is not None
    return Spelling(window.workspace.session)


def bank(window: MainWindow) -> PhraseBank:
    assert window.workspace is not None
    return PhraseBank(window.workspace.session)


# --- words -------------------------------------------------------------------------------------------------------


def test_words_are_added_by_enter_and_taken_out_by_delete(window: MainWindow, words: WordsCard) -> None:
    assert words.empty.isVisible()
    for word in ("Vrikplan", "ålagård"):
        write(words.word, word)
        press(words.word, Qt.Key.Key_Return)
    assert words.words.stringList() == ["vrikplan", "ålagård"]
    assert words.word.text() == ""
    words.list.setCurrentIndex(words.words.index(0))
    press(words.list, Qt.Key.Key_Delete)
    assert spelling(window).words() == ("ålagård",)
    window.undo()
    assert words.words.stringList() == ["vrikplan", "ålagård"]


def test_what_points_out_somebody_and_what_is_no_word_is_refused(window: MainWindow, words: WordsCard) -> None:
    for bad, told in ((PHONE, "kan peka ut någon"), ("två ord", "ett ord i taget")):
        write(words.word, bad)
        click(words.add_it)
        assert told in words.notice.text
        assert words.word.text() == bad, "what was written stays"
        words.word.clear()
    assert spelling(window).words() == ()


def test_a_text_file_is_taken_in_as_one_step(
    window: MainWindow, words: WordsCard, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    file = tmp_path / "ord.txt"
    file.write_bytes(f"vrikplan\r\nVRIKPLAN\r\nhjärtat vän\r\n{PHONE}\r\nålagård\r\n\r\n".encode("cp1252"))
    dialogs.files = [None, file, file]
    click(words.read)
    assert words.words.stringList() == []
    click(words.read)
    assert words.words.stringList() == ["vrikplan", "ålagård"]
    assert words.notice.text.startswith("Nya ord: 2. Utelämnade: 3")
    assert PHONE not in words.notice.text
    click(words.read)
    assert "Nya ord: 0. Fanns redan: 3." in words.notice.text
    window.undo()
    assert words.words.stringList() == []


@pytest.mark.parametrize("content", [b"a\0b", b"ord\n" * 40_000])
def test_a_file_that_is_no_list_is_told(
    words: WordsCard, dialogs: ScriptedDialogs, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "ord.txt"
    file.write_bytes(content)
    dialogs.files = [file]
    click(words.read)
    assert "ord.txt gick inte att läsa in" in words.notice.text


def test_spelling_is_turned_off_and_on(window: MainWindow, words: WordsCard) -> None:
    assert words.on.isChecked()
    press(words.on, Qt.Key.Key_Space)
    assert not spelling(window).on
    window.undo()
    assert words.on.isChecked()


# --- wordings ----------------------------------------------------------------------------------------------------


def test_a_wording_is_added_changed_moved_and_taken_away(window: MainWindow, phrases: PhrasesCard) -> None:
    before = bank(window).phrases()
    write(phrases.text, "Mötet enades om …")
    press(phrases.text, Qt.Key.Key_Return)
    assert bank(window).phrases() == ("Mötet enades om …", *before)
    press(phrases.list, Qt.Key.Key_Return)
    assert phrases.text.words() == "Mötet enades om …"
    write(phrases.text, "Mötet enades inte om …")
    click(phrases.save)
    assert bank(window).phrases() == ("Mötet enades inte om …", *before)
    phrases.list.setFocus()
    press(phrases.list, Qt.Key.Key_Down, ALT)
    assert bank(window).phrases()[:2] == (before[0], "Mötet enades inte om …")
    assert phrases.list.marked == "Mötet enades inte om …", "the mark goes along"
    press(phrases.list, Qt.Key.Key_Up, ALT)
    press(phrases.list, Qt.Key.Key_Delete)
    assert bank(window).phrases() == before
    for _ in range(5):
        window.undo()
    assert bank(window).phrases() == before
    assert [row.title for row in phrases.list.rows.rows] == list(before)


def test_a_wording_that_points_out_somebody_is_refused_and_kept_in_the_field(
    window: MainWindow, phrases: PhrasesCard
) -> None:
    before = bank(window).phrases()
    click(phrases.change)
    write(phrases.text, f"Ring {PHONE}")
    click(phrases.save)
    assert phrases.notice.text
    assert phrases.text.words() == f"Ring {PHONE}"
    click(phrases.leave)
    assert bank(window).phrases() == before
    assert phrases.text.words() == ""


def test_whoever_may_not_write_minutes_may_only_look(section: WritingSection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(section.spelling._workspace, "may", lambda _deed: False)
    section.refresh()
    for part in (section.spelling.on, section.spelling.read, section.phrases.change, section.phrases.take_out):
        assert not part.isEnabled()
