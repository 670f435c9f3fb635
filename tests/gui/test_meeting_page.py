"""If these fail, what a secretary writes during a meeting is lost, misplaced, or changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.agenda import ItemState
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.page import REVIEW_WAIT_MS
from samverkan_desktop.services.agenda import Agenda, CaseDetails
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.records import Surroundings, open_session
from tests.gui.conftest import MakeWindow, click, meeting_page, press, write
from tests.gui.marks import marks_in

NOTE = "Åsa–mötet sa: ”välkomna”, 5 € och é.\n\nNästa stycke,\u00a0med hårt blanksteg."


def editor(page: MeetingPage, part: str) -> QWidget:
    return page.ui.item.editors[part]


def clear(page: MeetingPage, part: str) -> None:
    editor(page, part).setFocus()
    press(editor(page, part), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(editor(page, part), Qt.Key.Key_Delete)


def stored(record: Path, around: Surroundings, item_id: str, part: str) -> str:
    """Return what the record itself holds, read by somebody else after the window is closed."""
    session = open_session(record, passphrase=PASSPHRASE, surroundings=around)
    try:
        return str(getattr(Minutes(session).text(item_id), part))
    finally:
        session.close()


def saved_now(page: MeetingPage, part: str = "talk") -> str:
    return str(getattr(Minutes(page.workspace.session).text(page.reader.view.items[1].id), part))


def test_opens_at_the_first_item_left(meeting: MeetingPage) -> None:
    assert meeting.reader.view.items[0].state is ItemState.DONE
    assert meeting.ui.agenda.currentIndex().row() == 1
    assert meeting.ui.item.text("title") == meeting.reader.view.items[1].title


def test_typed_text_is_saved_after_a_pause_with_the_time(
    window: MainWindow, meeting: MeetingPage, qtbot: QtBot
) -> None:
    clear(meeting, "talk")
    write(editor(meeting, "talk"), NOTE)
    assert saved_now(meeting) != NOTE
    qtbot.waitUntil(lambda: saved_now(meeting) == NOTE)
    assert window.ui.saved.text() == "✓\N{EN SPACE}Sparat 13.00"


def test_the_last_words_before_closing_are_there_the_next_day(
    window: MainWindow, meeting: MeetingPage, record: Path, around: Surroundings, make_window: MakeWindow
) -> None:
    item_id = meeting.reader.view.items[1].id
    clear(meeting, "agreed")
    write(editor(meeting, "agreed"), NOTE)
    assert window.close(), "nothing had time to be saved by itself"
    assert stored(record, around, item_id, "agreed") == NOTE
    again = make_window()
    again.offer(record, PASSPHRASE)
    assert again.workspace is not None
    page_id = next(m.id for m in _meetings(again) if m.state is MeetingState.ONGOING)
    again.show_page(MEETING, page_id)
    meeting_page(again).show_item(item_id)
    assert meeting_page(again).ui.item.text("agreed") == NOTE


def _meetings(window: MainWindow):  # type: ignore[no-untyped-def]
    assert window.workspace is not None
    return [row.meeting for row in Meetings(window.workspace.session).rows()]


def test_leaving_the_field_saves_at_once(meeting: MeetingPage) -> None:
    clear(meeting, "talk")
    write(editor(meeting, "talk"), "Skolan berättar.")
    press(editor(meeting, "talk"), Qt.Key.Key_Tab)
    assert editor(meeting, "agreed").hasFocus()
    assert saved_now(meeting) == "Skolan berättar."


def test_going_to_another_page_saves_at_once(window: MainWindow, meeting: MeetingPage) -> None:
    clear(meeting, "talk")
    write(editor(meeting, "talk"), "Skolan berättar.")
    click(window.ui.back)
    assert window.page() is not meeting
    assert saved_now(meeting) == "Skolan berättar."


def test_alt_arrows_walk_the_agenda_and_keep_the_field(meeting: MeetingPage, window: MainWindow) -> None:
    clear(meeting, "talk")
    write(editor(meeting, "talk"), "Först")
    press(editor(meeting, "talk"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert meeting.ui.agenda.currentIndex().row() == 2
    assert editor(meeting, "talk").hasFocus()
    assert saved_now(meeting) == "Först"
    press(editor(meeting, "talk"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert meeting.ui.item.text("talk") == "Först"
    for _ in range(20):
        press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert meeting.ui.agenda.currentIndex().row() == len(meeting.reader.view.items) - 1


def test_arrows_in_the_list_show_the_item(meeting: MeetingPage) -> None:
    meeting.ui.agenda.setFocus()
    press(meeting.ui.agenda, Qt.Key.Key_Down)
    assert meeting.ui.item.text("title") == meeting.reader.view.items[2].title
    press(meeting.ui.agenda, Qt.Key.Key_Return)
    assert editor(meeting, "background").hasFocus()


def test_what_is_pasted_is_plain_text(meeting: MeetingPage) -> None:
    clear(meeting, "talk")
    QGuiApplication.clipboard().setText("En rad\nen till")
    press(editor(meeting, "talk"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert meeting.ui.item.text("talk") == "En rad\nen till"


def test_control_characters_are_taken_away_and_told(meeting: MeetingPage) -> None:
    clear(meeting, "talk")
    meeting.ui.item.ui.talk.insertPlainText("a\u0007b")
    press(editor(meeting, "talk"), Qt.Key.Key_Tab)
    assert saved_now(meeting) == "ab"
    assert "togs bort" in meeting.ui.item.ui.notice.text


def test_title_is_written_in_place(meeting: MeetingPage) -> None:
    clear(meeting, "title")
    write(editor(meeting, "title"), "Ny rubrik på åäö\n")
    assert editor(meeting, "background").hasFocus(), "Enter goes on to the text"
    assert meeting.reader.view.items[1].title == "Ny rubrik på åäö"
    assert "Ny rubrik på åäö" in meeting.rows.rows[1].spoken


def test_an_emptied_title_comes_back(meeting: MeetingPage) -> None:
    before = meeting.reader.view.items[1].title
    clear(meeting, "title")
    press(editor(meeting, "title"), Qt.Key.Key_Tab)
    assert meeting.ui.item.text("title") == before
    assert "behöver en rubrik" in meeting.ui.item.ui.notice.text


# --- undo ---------------------------------------------------------------------------------------------------------


def test_ctrl_z_in_the_text_undoes_letters(meeting: MeetingPage) -> None:
    clear(meeting, "talk")
    write(editor(meeting, "talk"), "Skolan")
    press(editor(meeting, "talk"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert meeting.ui.item.text("talk") != "Skolan"
    assert meeting.workspace.session.undo_label == ""


def test_the_window_undoes_and_names_what(window: MainWindow, meeting: MeetingPage, qtbot: QtBot) -> None:
    before = saved_now(meeting)
    clear(meeting, "talk")
    write(editor(meeting, "talk"), "Fel paragraf")
    window.undoing.undo()
    assert saved_now(meeting) == before
    assert meeting.ui.item.text("talk") == before, "what was typed half a second ago is undone too"
    assert window.ui.redo.toolTip().startswith("Gör om: skriva i § ")
    assert not window.ui.undo.isEnabled()
    click(window.ui.redo)
    assert meeting.ui.item.text("talk") == "Fel paragraf"
    assert window.menu.undo.text().startswith("Ångra: skriva i § ")


def test_undo_from_another_page_shows_when_one_comes_back(window: MainWindow, meeting: MeetingPage) -> None:
    clear(meeting, "talk")
    write(editor(meeting, "talk"), "Skrivet")
    click(window.ui.back)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.show_page(MEETING)
    assert meeting.ui.item.text("talk") != "Skrivet"


# --- the check and what blocks ------------------------------------------------------------------------------------


def test_an_identifier_is_marked_listed_and_leads_back(meeting: MeetingPage, qtbot: QtBot) -> None:
    side = meeting.ui.sidePanel.ui
    clear(meeting, "talk")
    write(editor(meeting, "talk"), "Mamman nås på 0435-55 51 23.")
    press(editor(meeting, "talk"), Qt.Key.Key_Tab)
    qtbot.wait(REVIEW_WAIT_MS + 50)
    assert side.knownCount.text() == "1 måste bort"
    assert [place.text for place in side.known.places] == ["0435-55 51 23"]
    marks = marks_in(meeting.ui.item.ui.talk)
    assert [mark.words for mark in marks] == ["0435-55 51 23"]
    meeting.show_item(meeting.reader.view.items[3].id)
    click(side.known.rows[0].word)
    assert meeting.ui.item.ui.talk.textCursor().selectedText() == "0435-55 51 23"
    write(editor(meeting, "talk"), "telefon")
    meeting.workspace.autosave.flush()
    qtbot.wait(REVIEW_WAIT_MS + 50)
    assert side.knownCount.text() == ""
    assert marks_in(meeting.ui.item.ui.talk) == ()


def test_marks_stand_right_after_letters_outside_the_basic_plane(meeting: MeetingPage) -> None:
    """Findings count code points, Qt counts UTF-16: an emoji would shift every mark after it."""
    meeting.ui.item.ui.talk.setPlainText("😀😀 ring 0435-55 51 23")
    meeting.workspace.autosave.flush()
    meeting.review()
    (mark,) = marks_in(meeting.ui.item.ui.talk)
    assert mark.words == "0435-55 51 23"


def test_what_blocks_approval_is_listed_each_a_click_away(meeting: MeetingPage) -> None:
    side = meeting.ui.sidePanel.ui
    assert side.blockers.places
    target = next(place.target for place in side.blockers.places if place.target.item_id)
    meeting.go_to(target)
    assert meeting.rows.rows[meeting.ui.agenda.currentIndex().row()].id == target.item_id


def test_a_direct_identifier_shuts_the_button(meeting: MeetingPage) -> None:
    side = meeting.ui.sidePanel.ui
    assert side.finish.isEnabled(), "what is only missing may be written after the meeting"
    meeting.ui.item.ui.talk.setPlainText("Ring 0435-55 51 23")
    meeting.review()
    assert not side.finish.isEnabled()
    assert side.finishText.text() == "En markering måste bort först."


def test_a_case_without_basis_cannot_be_done_and_says_why(meeting: MeetingPage) -> None:
    present = next(item.case for item in meeting.reader.view.items if item.case)
    details = CaseDetails(stage=Stage.LATE, asking_side=Side.SCHOOL, asking_unit_id=present.asking_unit_id)
    area = next(item.area_id for item in meeting.reader.view.items if item.case)
    agenda = Agenda(meeting.workspace.session)
    added = agenda.add(meeting.reader.view.meeting.id, "övergång", area_id=area, case=details)
    meeting.show_item(added.id)
    click(meeting.ui.item.ui.done)
    assert "har inte angett grund" in meeting.ui.item.ui.notice.text
    assert agenda.items(added.meeting_id)[added.position - 1].state is ItemState.OPEN


def test_done_is_marked_and_can_be_opened_again(window: MainWindow, meeting: MeetingPage) -> None:
    click(meeting.ui.item.ui.done)
    assert meeting.rows.rows[1].chip == "Klar"
    assert meeting.ui.item.ui.done.text() == "Öppna igen"
    window.undoing.undo()
    assert meeting.rows.rows[1].chip == "Nu"


def test_finishing_when_nothing_is_left(meeting: MeetingPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Minutes, "blockers", lambda _self, _id: ())
    meeting.review()
    click(meeting.ui.sidePanel.ui.finish)
    assert meeting.reader.view.meeting.state is MeetingState.FOR_APPROVAL
    assert meeting.ui.sidePanel.ui.finish.text() == "Godkänn …"
