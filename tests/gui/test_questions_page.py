"""The inbox by keys and clicks. If these fail, a question waits unseen, or one that points out a child gets on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.questions import Question, QuestionState
from samverkan_desktop.domain.register import Side
from samverkan_desktop.gui.dialogs.question import QuestionDialog, VoidQuestionDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.question_table import Column
from samverkan_desktop.gui.navigation import MEETING, QUESTIONS
from samverkan_desktop.gui.pages.questions import QuestionsPage
from samverkan_desktop.services.question_forms import QuestionForms
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.gui.meeting_desk import CTRL, SHIFT, WITHOUT_SCREEN

PHONE = "070-174 06 05"


@pytest.fixture
def page(window: MainWindow) -> QuestionsPage:
    click(window.ui.side.buttons[QUESTIONS])
    found = window.page()
    assert isinstance(found, QuestionsPage)
    return found


def waiting(page: QuestionsPage) -> tuple[Question, ...]:
    found = page.workspace.session.repositories.questions.where(state=QuestionState.WAITING.value)
    return tuple(question for question in found if question.forum_id == page.filters.forum_id)


def shown(page: QuestionsPage) -> list[str]:
    return [page.table.row_at(n).question.line for n in range(page.table.rowCount())]


def cell(page: QuestionsPage, row: int, column: Column) -> str:
    return str(page.table.index(row, column).data())


def test_the_inbox_shows_what_waits_and_the_navigation_how_many(
    window: MainWindow, page: QuestionsPage, qtbot: QtBot
) -> None:
    everywhere = page.workspace.session.repositories.questions.count(state=QuestionState.WAITING.value)
    qtbot.waitUntil(lambda: window.ui.side.buttons[QUESTIONS].waiting == everywhere > 0)
    assert shown(page) == [question.line for question in waiting(page)]
    assert page.ui.table.hasFocus()
    assert (cell(page, 0, Column.SIDE), cell(page, 0, Column.STATE)) == ("Skola", "Väntar")
    assert cell(page, 0, Column.AGE).endswith("dagar")
    assert page.ui.balance.text().startswith("Skola ")


def test_enter_picks_to_the_next_meeting_and_undo_puts_it_back(window: MainWindow, page: QuestionsPage) -> None:
    before = waiting(page)
    assert page.view is not None
    assert page.view.meeting is not None
    press(page.ui.table, Qt.Key.Key_Return)
    assert len(waiting(page)) == len(before) - 1
    assert "står nu på dagordningen" in page.ui.notice.text
    assert window.ui.side.buttons[QUESTIONS].waiting == len(before) - 1
    assert page.ui.table.hasFocus()
    items = page.workspace.session.repositories.items.where(meeting_id=page.view.meeting.id)
    assert before[0].id in {item.question_id for item in items}
    window.undo()
    assert waiting(page) == before


def test_several_are_picked_with_one_key(page: QuestionsPage) -> None:
    before = waiting(page)
    press(page.ui.table, Qt.Key.Key_Down, SHIFT)
    assert page.ui.pick.text().replace("&", "") == "Välj 2 till dagordningen"
    press(page.ui.table, Qt.Key.Key_Return)
    assert waiting(page) == before[2:]
    page.workspace.session.undo()
    assert waiting(page) == before, "one step of undo"


def test_the_notice_leads_to_the_meeting(window: MainWindow, page: QuestionsPage) -> None:
    press(page.ui.table, Qt.Key.Key_Return)
    click(page.ui.notice._button)
    assert window.ui.stack.currentWidget() is window._pages[MEETING]


@WITHOUT_SCREEN
def test_a_question_by_hand_is_marked_as_it_is_typed_and_stopped(page: QuestionsPage) -> None:
    press(page, Qt.Key.Key_N, CTRL)
    [dialog] = page.findChildren(QuestionDialog)
    ui = dialog.ui
    ui.side.show_value(Side.SOCIAL.value)
    ui.side.chosen.emit()
    write(ui.line, f"Mamman nås på {PHONE}")
    ui.line.read_now()
    assert ui.found.text() == "Måste bort: telefonnummer."
    assert ui.room.text() == f"{len(f'Mamman nås på {PHONE}')} av 200"
    press(ui.line, Qt.Key.Key_Return)
    [question] = [q for q in waiting(page) if q.side is Side.SOCIAL and PHONE in q.line]
    row = page.table.place_of(question.id)
    assert cell(page, row, Column.STATE) == "Måste skrivas om"
    assert page.selected() == [question]
    press(page.ui.table, Qt.Key.Key_Return)
    assert "pekar ut en person" in page.ui.notice.text
    assert question in waiting(page)
    press(page.ui.table, Qt.Key.Key_F2)
    [again] = [d for d in page.findChildren(QuestionDialog) if d.isVisible()]
    again.ui.line.selectAll()
    write(again.ui.line, "Vårdnadshavaren svarar inte")
    press(again.ui.line, Qt.Key.Key_Return)
    assert cell(page, page.table.place_of(question.id), Column.STATE) == "Väntar"
    assert "omskriven" in page.ui.marked.text()


@WITHOUT_SCREEN
def test_two_hundred_and_one_characters_are_told_and_kept_in_the_window(page: QuestionsPage) -> None:
    before = waiting(page)
    click(page.ui.new_)
    [dialog] = page.findChildren(QuestionDialog)
    dialog.ui.line.setPlainText("x" * 201)
    click(dialog.ui.save)
    assert "201 tecken och gränsen är 200" in dialog.ui.notice.text
    assert dialog.ui.line.line() == "x" * 201
    assert waiting(page) == before


@WITHOUT_SCREEN
def test_voiding_asks_why_and_keeps_the_question(page: QuestionsPage) -> None:
    question = waiting(page)[0]
    press(page.ui.table, Qt.Key.Key_Delete)
    [dialog] = page.findChildren(VoidQuestionDialog)
    click(dialog.ui.save)
    assert "orsaken saknas" in dialog.ui.notice.text
    write(dialog.ui.reason, "Togs upp på annat håll")
    press(dialog.ui.reason, Qt.Key.Key_Return)
    kept = page.workspace.session.repositories.questions.get(question.id)
    assert (kept.state, kept.void_reason) == (QuestionState.VOIDED, "Togs upp på annat håll")
    assert question.line not in shown(page)
    click(page.filters.quick.buttons["voided"])
    assert question.line in shown(page)
    assert not page.ui.pick.isEnabled()
    assert not page.ui.void_.isEnabled()


def test_filters_narrow_and_an_empty_list_says_why(page: QuestionsPage) -> None:
    press(page, Qt.Key.Key_F, CTRL)
    write(page.filters.search, "rymdfärd")
    assert page.ui.stack.currentWidget() is page.ui.emptyPage
    assert page.ui.emptyTitle.text() == "Ingen träff"
    click(page.ui.clearFilters)
    assert len(shown(page)) == page.table.total
    page.filters.side.setCurrentIndex(page.filters.side.findData(Side.SOCIAL.value))
    assert {cell(page, n, Column.SIDE) for n in range(page.table.rowCount())} == {"Socialtjänst"}


# --- forms -------------------------------------------------------------------------------------------------------


def answer(page: QuestionsPage, line: str) -> bytes:
    text = QuestionForms(page.workspace.session).text(page.filters.forum_id).content.decode("utf-8-sig")
    chosen = {"Förvaltning": "socialtjänst", "Område": "Skolfrånvaro", "Typ": "generell fråga", "Fråga": line}
    for label, value in chosen.items():
        text = text.replace(f"\r\n{label}: ", f"\r\n{label}: {value}")
    return text.encode("utf-8")


def drop(page: QuestionsPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(event)


def test_files_dropped_on_the_page_come_in_and_each_is_told(page: QuestionsPage, tmp_path: Path) -> None:
    good, same, bad = tmp_path / "svar.txt", tmp_path / "svar (1).txt", tmp_path / "bild.pdf"
    good.write_bytes(answer(page, "Hur gör vi före lovet?"))
    same.write_bytes(good.read_bytes())
    bad.write_bytes(b"\x89PNG....")
    before = len(waiting(page))
    drop(page, good, same, bad, tmp_path / "borta.txt", tmp_path)
    assert len(waiting(page)) == before + 1
    told = page.ui.notice.text
    assert "svar (1).txt: samma svar lästes in" in told
    assert "bild.pdf är varken" in told
    assert "borta.txt går inte att öppna" in told
    assert "svar.txt: frågan är inläst" in told
    page.workspace.session.undo()
    assert len(waiting(page)) == before


def test_the_file_dialog_takes_several(page: QuestionsPage, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    files: list[Path | None] = []
    for number in range(3):
        files.append(tmp_path / f"svar {number}.txt")
        (tmp_path / f"svar {number}.txt").write_bytes(answer(page, f"Fråga nummer {number}?"))
    dialogs.files = files
    press(page, Qt.Key.Key_O, CTRL)
    assert page.ui.notice.text == "3 frågor är inlästa i inkorgen."


@pytest.mark.parametrize(("which", "suffix"), [("pdf", ".pdf"), ("text", ".txt")])
def test_the_empty_form_is_saved(
    page: QuestionsPage, dialogs: ScriptedDialogs, tmp_path: Path, which: str, suffix: str
) -> None:
    dialogs.answers, dialogs.files = [which], [tmp_path / "formulär"]
    click(page.ui.form)
    assert (tmp_path / f"formulär{suffix}").read_bytes()
    assert page.ui.notice.text.startswith("Sparad: ")


def test_a_question_sought_elsewhere_is_shown_whatever_was_filtered(window: MainWindow, page: QuestionsPage) -> None:
    voided = page.workspace.session.repositories.questions.where(state=QuestionState.VOIDED.value)
    window.show_page(QUESTIONS, voided[0].id)
    assert [question.id for question in page.selected()] == [voided[0].id]
    assert voided[0].received_on < date(2027, 1, 1)
