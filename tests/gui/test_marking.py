"""If these fail, a name stays unmarked while one types, Tab eats what it should not, or too much is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTextEdit
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.kept import KeepReason
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.marking.controller import Marking
from samverkan_desktop.gui.marking.hint import Hint
from samverkan_desktop.gui.marking.under_text import Stroke
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.keeping import Keeping
from tests.gui.conftest import click, press, write
from tests.gui.marks import marks_in
from tests.gui.meeting_desk import CTRL, SHIFT, WITHOUT_SCREEN, case_item

NAMED = "Skolan berättar att Kalle slutade komma."
DATED = "Eleven slutade komma efter den 14 oktober och är hemma."


def talk(page: MeetingPage) -> QTextEdit:
    return page.ui.item.ui.talk


def typed(page: MeetingPage, text: str, qtbot: QtBot) -> Marking:
    """Type a text in the place of what stands there, and wait for its marks."""
    edit = talk(page)
    edit.setFocus()
    press(edit, Qt.Key.Key_A, CTRL)
    press(edit, Qt.Key.Key_Delete)
    write(edit, text)
    marking = edit.findChild(Marking)
    assert marking is not None
    qtbot.waitUntil(lambda: bool(marking.findings), timeout=1000)
    return marking


def marked(page: MeetingPage) -> list[str]:
    return [each.words for each in marks_in(talk(page))]


def hint(page: MeetingPage) -> str:
    QApplication.processEvents()
    shown = [each for each in page.window().findChildren(Hint) if each.isVisible()]
    return shown[0].text() if shown else ""


def reviewed(page: MeetingPage) -> MeetingPage:
    page.workspace.autosave.flush()
    page.review()
    return page


# --- marks ---------------------------------------------------------------------------------------------------------


def test_a_name_is_marked_soon_after_the_last_key(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, NAMED, qtbot)
    assert marked(meeting) == ["Kalle"]


def test_direct_and_indirect_differ_without_colour(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, f"{NAMED} {DATED}", qtbot)
    styles = {each.words: each.stroke for each in marks_in(talk(meeting))}
    assert styles == {"Kalle": Stroke.SOLID, "den 14 oktober": Stroke.DOTTED}


def test_marks_move_with_what_is_typed_before_them_at_once(meeting: MeetingPage, qtbot: QtBot) -> None:
    marking = typed(meeting, NAMED, qtbot)
    press(talk(meeting), Qt.Key.Key_Home, CTRL)
    write(talk(meeting), "Se: ")
    text = f"Se: {NAMED}"
    assert [each.text_of(text) for each in marking.findings] == ["Kalle"], "before any new scan"
    assert marked(meeting) == ["Kalle"]


def test_a_word_that_is_typed_into_loses_its_mark_at_once(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, NAMED, qtbot)
    edit = talk(meeting)
    cursor = edit.textCursor()
    cursor.setPosition(NAMED.index("Kalle") + 2)
    edit.setTextCursor(cursor)
    press(edit, Qt.Key.Key_Backspace)
    assert marked(meeting) == [], "Kalle is no longer there; what is there now is looked at in a moment"


def test_the_same_mark_is_not_drawn_again_while_one_types_on(meeting: MeetingPage, qtbot: QtBot) -> None:
    marking = typed(meeting, NAMED, qtbot)
    changes: list[int] = []
    marking.found.connect(lambda: changes.append(1))
    for char in " Han är hemma nu.":
        write(talk(meeting), char)
        qtbot.wait(60)
    assert changes == [], "a mark that goes and comes back flickers"


def test_a_line_of_a_dialog_is_marked_too(meeting: MeetingPage, qtbot: QtBot) -> None:
    meeting.ui.followUps.new()
    line = meeting.ui.followUps.editor.what
    line.setFocus()
    write(line, "Ring Kalle")
    marking = line.findChild(Marking)
    assert marking is not None
    qtbot.waitUntil(lambda: len(marking.findings) == 1, timeout=1000)
    press(line, Qt.Key.Key_Tab)
    assert line.text() == "Ring eleven"
    press(line, Qt.Key.Key_Z, CTRL)
    assert line.text() == "Ring Kalle", "one step takes the suggestion back"


# --- Tab -----------------------------------------------------------------------------------------------------------


def test_tab_takes_the_suggestion_and_ctrl_z_takes_it_back(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, NAMED.partition(" slutade")[0], qtbot)
    assert hint(meeting) == "Tab: ersätt med ”eleven” · Ctrl+B: behåll"
    press(talk(meeting), Qt.Key.Key_Tab)
    assert meeting.ui.item.text("talk") == "Skolan berättar att eleven"
    assert talk(meeting).hasFocus()
    press(talk(meeting), Qt.Key.Key_Z, CTRL)
    assert meeting.ui.item.text("talk") == "Skolan berättar att Kalle"


def test_a_suggestion_at_the_beginning_of_a_sentence_has_a_capital(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, "Kalle", qtbot)
    press(talk(meeting), Qt.Key.Key_Tab)
    assert meeting.ui.item.text("talk") == "Eleven"


def test_what_has_no_suggestion_is_taken_away_with_its_blank(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, "Mamman nås på 0435-55 51 23", qtbot)
    press(talk(meeting), Qt.Key.Key_Tab)
    assert meeting.ui.item.text("talk") == "Mamman nås på"


def test_tab_moves_on_where_no_mark_stands_at_the_caret(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, NAMED, qtbot)
    assert hint(meeting) == ""
    press(talk(meeting), Qt.Key.Key_Tab)
    assert meeting.ui.item.ui.agreed.hasFocus()
    assert meeting.ui.item.text("talk") == NAMED


def test_shift_tab_moves_back_even_at_a_mark(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, "Kalle", qtbot)
    press(talk(meeting), Qt.Key.Key_Backtab, SHIFT)
    assert meeting.ui.item.text("talk") == "Kalle"
    assert meeting.ui.item.ui.background.hasFocus()


def test_a_screen_reader_hears_the_mark_at_the_caret(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, "Ring Kalle", qtbot)
    told = talk(meeting).accessibleDescription()
    assert told.startswith("Måste bort: namn.")
    assert "eleven" in told


@WITHOUT_SCREEN
def test_the_menu_offers_the_same(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, "Ring Kalle", qtbot)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(talk(meeting), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()[:3]] == ["Ersätt med ”eleven”", "Ta bort", "Behåll …"]
    menu.actions()[0].trigger()
    menu.close()
    assert meeting.ui.item.text("talk") == "Ring eleven"


# --- the panel -----------------------------------------------------------------------------------------------------


def test_the_panel_replaces_and_leads(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, NAMED, qtbot)
    row = reviewed(meeting).ui.sidePanel.ui.known.rows[0]
    assert (row.word.text(), row.take.text()) == ("Kalle", "Ersätt med ”eleven”")
    assert "namn" in row.about.text()
    click(row.word)
    assert talk(meeting).textCursor().selectedText() == "Kalle"
    click(row.take)
    assert meeting.ui.item.text("talk") == NAMED.replace("Kalle", "eleven")
    assert reviewed(meeting).ui.sidePanel.ui.known.places == ()


def test_the_panel_replaces_in_another_item(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, NAMED, qtbot)
    here = reviewed(meeting).desk.current
    meeting.next_item()
    assert meeting.desk.current != here
    click(meeting.ui.sidePanel.ui.known.rows[0].take)
    assert meeting.desk.current == here
    assert meeting.ui.item.text("talk") == NAMED.replace("Kalle", "eleven")


def test_f8_and_shift_f8_go_through_the_findings(meeting: MeetingPage, qtbot: QtBot) -> None:
    typed(meeting, f"{NAMED} {DATED}", qtbot)
    reviewed(meeting)
    press(meeting, Qt.Key.Key_F8)
    assert talk(meeting).textCursor().selectedText() == "Kalle"
    press(meeting, Qt.Key.Key_F8)
    assert talk(meeting).textCursor().selectedText() == "den 14 oktober"
    press(meeting, Qt.Key.Key_F8, SHIFT)
    assert talk(meeting).textCursor().selectedText() == "Kalle"


# --- keeping -------------------------------------------------------------------------------------------------------


@WITHOUT_SCREEN
@pytest.mark.parametrize(
    ("key", "reason"),
    [(Qt.Key.Key_P, KeepReason.STAFF), (Qt.Key.Key_O, KeepReason.PLACE), (Qt.Key.Key_I, KeepReason.NO_PERSON)],
)
def test_one_key_keeps_a_word_and_undo_marks_it_again(
    window: MainWindow, meeting: MeetingPage, qtbot: QtBot, key: Qt.Key, reason: KeepReason
) -> None:
    case_item(meeting)
    marking = typed(meeting, "Skolan berättar att Kalle", qtbot)
    press(talk(meeting), Qt.Key.Key_B, CTRL)
    assert marking.popup is not None
    press(marking.popup, key)
    qtbot.waitUntil(lambda: marked(meeting) == [], timeout=1000)
    assert reviewed(meeting).ui.sidePanel.ui.known.places == ()
    here = [each for each in Keeping(meeting.workspace.session).all() if each.item_id == meeting.desk.current]
    assert [each.reason for each in here] == [reason]
    window.undoing.undo()
    qtbot.waitUntil(lambda: marked(meeting) == ["Kalle"], timeout=1000)


def test_a_number_cannot_be_kept_by_key_panel_or_menu(meeting: MeetingPage, qtbot: QtBot) -> None:
    marking = typed(meeting, "Mamman nås på 0435-55 51 23", qtbot)
    assert "behåll" not in hint(meeting)
    press(talk(meeting), Qt.Key.Key_B, CTRL)
    assert marking.popup is None
    assert not reviewed(meeting).ui.sidePanel.ui.known.rows[0].keep.isVisible()


def test_a_line_whose_text_belongs_to_nothing_offers_no_keeping(meeting: MeetingPage, qtbot: QtBot) -> None:
    line = QLineEdit(meeting)
    line.show()
    meeting.workspace.marking.consider(line)
    line.setText("Ring Kalle")
    marking = line.findChild(Marking)
    assert marking is not None
    qtbot.waitUntil(lambda: bool(marking.findings), timeout=1000)
    assert not marking.may_keep(marking.findings[0])


def test_nothing_is_asked_of_a_record_that_is_closed(window: MainWindow, meeting: MeetingPage, qtbot: QtBot) -> None:
    marking = typed(meeting, NAMED, qtbot)
    write(talk(meeting), " Och Olle.")
    assert window.close_record() is not False
    assert window.workspace is None
    marking.scan()
