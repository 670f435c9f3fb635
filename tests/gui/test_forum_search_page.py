"""If these fail, what a meeting said is not found, is opened at the wrong place, or case text stays on screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from samverkan_desktop.deidentify import Context
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import FORUM_SEARCH, MEETINGS
from samverkan_desktop.gui.pages.forum_search import ForumSearchPage
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.page import Page
from samverkan_desktop.services.context import scan_context
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.session import Session
from tests.gui.conftest import press, write

CONSULTATION = "konsultation"


@pytest.fixture
def page(window: MainWindow) -> ForumSearchPage:
    window.show_page(FORUM_SEARCH)
    made = window.page()
    assert isinstance(made, ForumSearchPage)
    return made


def choose(page: ForumSearchPage, forum_id: str) -> None:
    page.forum.setCurrentIndex(page.forum.findData(forum_id))


def look(page: ForumSearchPage, text: str) -> None:
    page.text.setText(text)
    press(page.text, Qt.Key.Key_Return)


def words_on(page: ForumSearchPage) -> str:
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return "\n".join([*labels, *(row.spoken for row in page.rows.rows)])


def test_a_forum_is_opened_before_anything_is_searched(page: ForumSearchPage) -> None:
    assert not page.text.isEnabled()
    assert "Vilket forum" in words_on(page)
    choose(page, CONSULTATION)
    assert page.text.isEnabled()
    before = page.workspace.session.record.head.number
    look(page, "frånvaro")
    assert page.rows.rowCount()
    assert page.ui.rows.hasFocus()
    assert page.workspace.session.record.head.number == before + 1, "the search is in the log"
    assert all("frånvaro" in row.spoken.casefold() for row in page.rows.rows)


def test_an_opened_forum_is_read_while_the_words_are_typed(
    page: ForumSearchPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the first search waits for the register and for the check of words to come."""
    reads: list[Session] = []

    def counted(session: Session) -> Context:
        reads.append(session)
        return scan_context(session)

    monkeypatch.setattr("samverkan_desktop.services.forum_search.scan_context", counted)
    choose(page, CONSULTATION)
    before = page.workspace.session.record.head.number
    qtbot.waitUntil(lambda: not page.preparing.isActive())
    assert len(reads) == 1
    assert page.workspace.session.record.head.number == before, "nothing has been searched yet"
    look(page, "frånvaro")
    assert page.rows.rowCount()
    assert len(reads) == 1


def test_enter_opens_the_meeting_with_the_words_marked(page: ForumSearchPage, window: MainWindow) -> None:
    choose(page, CONSULTATION)
    look(page, "öppenvård")
    assert page.found is not None
    place = next(n for n, hit in enumerate(page.found.hits) if hit.part)
    hit = page.found.hits[place]
    page.ui.rows.setCurrentIndex(page.rows.index(place))
    press(page.ui.rows, Qt.Key.Key_Return)
    meeting = window.page()
    assert isinstance(meeting, MeetingPage)
    assert meeting.item_id == hit.item_id
    editor = meeting.ui.item.editors[hit.part]
    assert editor.textCursor().selectedText().casefold() == "öppenvård"
    window.back()
    press(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.page() is page
    assert page.rows.rowCount(), "the hits are still there to go on with"


def test_a_hit_among_actions_points_at_the_action(page: ForumSearchPage, window: MainWindow) -> None:
    choose(page, CONSULTATION)
    look(page, "bjud in till gemensamt")
    assert page.found is not None
    place = next(n for n, hit in enumerate(page.found.hits) if hit.follow_up_id)
    page.ui.rows.setCurrentIndex(page.rows.index(place))
    press(page.ui.rows, Qt.Key.Key_Return)
    meeting = window.page()
    assert isinstance(meeting, MeetingPage)
    rows = meeting.ui.followUps.ui.rows
    assert rows.rows.rows[rows.currentIndex().row()].id == page.found.hits[place].follow_up_id


def test_it_opens_at_the_forum_of_the_list(window: MainWindow) -> None:
    window.show_page(MEETINGS)
    press(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = window.page()
    assert isinstance(page, ForumSearchPage)
    assert page.forum_id == CONSULTATION
    assert page.text.hasFocus()


def test_words_that_point_out_a_child_search_no_case_and_say_so(page: ForumSearchPage) -> None:
    choose(page, CONSULTATION)
    look(page, "flickan")
    assert "Ärenden söktes inte" in words_on(page)
    look(page, "070-174 06 05")
    assert "kan peka ut ett barn" in page.ui.notice.text
    assert page.found is None


def test_another_forum_begins_anew(page: ForumSearchPage) -> None:
    choose(page, CONSULTATION)
    look(page, "frånvaro")
    choose(page, "styrgrupp")
    assert (page.text.text(), page.found, page.rows.rowCount()) == ("", None, 0)


def test_after_the_lock_neither_words_nor_hits_are_left(
    page: ForumSearchPage, window: MainWindow, qtbot: QtBot
) -> None:
    choose(page, CONSULTATION)
    look(page, "frånvaro")
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    lock = window.lock.page
    assert lock is not None
    del page
    qtbot.waitUntil(lambda: window.findChildren(Page) == [])
    write(lock.ui.passphrase, PASSPHRASE)
    press(lock.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None)
    again = window.page()
    assert isinstance(again, ForumSearchPage)
    assert (again.text.text(), again.found, again.rows.rowCount()) == ("", None, 0)


def test_who_may_not_read_cases_gets_no_field(window: MainWindow) -> None:
    assert window.workspace is not None
    session = window.workspace.session
    session.record.users.set_role(session.record.user_id, "reviewer")
    session.refresh_rights()
    window.show_page(FORUM_SEARCH, CONSULTATION)
    page = window.page()
    assert isinstance(page, ForumSearchPage)
    assert not page.text.isEnabled()
    assert page.forum_id == ""
    assert "behörighet" in words_on(page)
