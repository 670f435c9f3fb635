"""Drafts and the trash by keys and clicks. If these fail, what somebody wrote is lost, or nobody finds it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.drafts import Draft
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.dialogs.question import QuestionDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import DRAFTS, QUESTIONS
from samverkan_desktop.gui.pages.drafts import DraftsPage
from samverkan_desktop.gui.pages.questions import QuestionsPage
from samverkan_desktop.services.agenda import Agenda
from tests.gui.conftest import click, press, write
from tests.gui.meeting_desk import CTRL, WITHOUT_SCREEN, opened

LINE = "Hur kan rutinen för återkoppling bli kortare?"


@pytest.fixture
def page(window: MainWindow) -> DraftsPage:
    """Reached as a user does: from the questions."""
    click(window.ui.side.buttons[QUESTIONS])
    questions = window.page()
    assert isinstance(questions, QuestionsPage)
    click(questions.ui.drafts)
    found = window.page()
    assert isinstance(found, DraftsPage)
    return found


def held(page: DraftsPage) -> tuple[Draft, ...]:
    return page.workspace.session.repositories.drafts.all()


@WITHOUT_SCREEN
def test_a_question_is_kept_as_a_draft_written_on_and_handed_in(window: MainWindow, page: DraftsPage) -> None:
    window.show_page(QUESTIONS)
    questions = window.page()
    assert isinstance(questions, QuestionsPage)
    inbox = questions.table.rowCount()
    press(questions, Qt.Key.Key_N, CTRL)
    [dialog] = questions.findChildren(QuestionDialog)
    write(dialog.ui.line, LINE)
    click(dialog.ui.keep)
    assert questions.ui.notice.text == "Utkastet är sparat. Det finns under Utkast."
    assert questions.table.rowCount() == inbox, "no inbox knows it yet"
    window.show_page(DRAFTS)
    assert page.ui.drafts.rows.rows[0].title == LINE
    page.ui.drafts.setCurrentIndex(page.ui.drafts.rows.index(0))
    press(page.ui.drafts, Qt.Key.Key_Return)
    [again] = page.findChildren(QuestionDialog)
    assert again.ui.line.line() == LINE
    click(again.ui.save)
    assert LINE not in {row.title for row in page.ui.drafts.rows.rows}
    assert page.ui.notice.text == "Frågan ligger nu i inkorgen."
    click(page.ui.notice._button)
    assert window.page() is questions
    assert [question.line for question in questions.selected()] == [LINE]


def test_delete_throws_a_draft_and_enter_takes_it_back(page: DraftsPage, qtbot: QtBot) -> None:
    before = held(page)
    own = page.ui.drafts.rows.rows[0]
    page.ui.drafts.setFocus()
    press(page.ui.drafts, Qt.Key.Key_Delete)
    assert page.ui.drafts.rows.rowCount() == 0
    assert page.ui.draftsEmpty.isVisible()
    assert page.ui.notice.text == "Utkastet ligger i papperskorgen i 30 dagar. Ctrl+Z ångrar."
    assert page.ui.trash.rows.rows[0].chip == "30 dagar kvar"
    assert page.ui.trash.hasFocus(), "the focus is not left on something that is gone"
    page.ui.trash.setCurrentIndex(page.ui.trash.rows.index(0))
    press(page.ui.trash, Qt.Key.Key_Return)
    assert [row.id for row in page.ui.drafts.rows.rows] == [own.id]
    assert held(page) == before


def test_an_item_taken_off_its_agenda_is_put_back(window: MainWindow, page: DraftsPage) -> None:
    row = page.ui.trash.rows.rows[0]
    assert row.chip == "26 dagar kvar"
    page.ui.trash.setFocus()
    press(page.ui.trash, Qt.Key.Key_Return)
    assert page.ui.notice.text.startswith("Punkten står på dagordningen till mötet ")
    assert page.ui.trashEmpty.isVisible()
    window.undo()
    window.show_page(DRAFTS)
    assert [each.id for each in page.ui.trash.rows.rows] == [row.id]


def test_gone_for_good_can_be_undone_in_this_sitting(window: MainWindow, page: DraftsPage) -> None:
    page.ui.trash.setFocus()
    press(page.ui.trash, Qt.Key.Key_Delete)
    assert page.ui.trash.rows.rows == ()
    assert "för gott" in page.ui.notice.text
    window.undoing.undo()
    assert len(page.ui.trash.rows.rows) == 1


def test_the_meeting_says_that_an_item_lies_in_the_trash(window: MainWindow) -> None:
    meeting = opened(window, MeetingState.PLANNED)
    session = meeting.workspace.session
    before = len(session.repositories.drafts.all())
    item = Agenda(session).add(meeting.reader.view.meeting.id, "Rutin för återkoppling", index=1)
    meeting.show_item(item.id)
    meeting.ui.agenda.setFocus()
    press(meeting.ui.agenda, Qt.Key.Key_Delete)
    assert "papperskorgen" in meeting.ui.agendaNotice.text
    assert len(session.repositories.drafts.all()) == before + 1


def test_whoever_may_only_read_can_change_nothing(page: DraftsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page.workspace, "may", lambda _deed: False)
    page.refresh()
    before = held(page)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return):
        press(page.ui.drafts, key)
        press(page.ui.trash, key)
    assert held(page) == before
