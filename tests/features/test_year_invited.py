"""The head of administration's autumn: from the opened record to a year invited and an agenda sent, keys counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.gui.dialogs.invite import InviteDialog
from samverkan_desktop.gui.dialogs.letters import LettersDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETINGS, QUESTIONS
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.gui.pages.questions import QuestionsPage
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.letters import LetterKind
from tests.gui.conftest import (
    MakeWindow,
    ScriptedDialogs,
    around,
    dialogs,
    example_folder,
    make_window,
    record,
    theme,
)
from tests.gui.meeting_desk import SHIFT, WITHOUT_SCREEN
from tests.services.inviting_desk import Opened, events

__all__ = ["around", "dialogs", "example_folder", "make_window", "record", "theme"]
pytestmark = [WITHOUT_SCREEN, pytest.mark.slow]


class Hands:
    """Keys and clicks, counted."""

    def __init__(self) -> None:
        self.steps = 0

    def key(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.steps += 1
        QTest.keyClick(widget, key, held)
        QApplication.processEvents()

    def click(self, widget: QWidget) -> None:
        self.steps += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()


def letters(window: MainWindow) -> LettersDialog:
    return next(dialog for dialog in window.findChildren(LettersDialog) if dialog.isVisible())


def opened(window: MainWindow, record: Path) -> None:
    window.offer(record, PASSPHRASE)
    assert window.workspace is not None, window.start.ui.notice.text


def test_a_year_is_invited_to_in_four_steps(
    make_window: MakeWindow, record: Path, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    """Meetings, Bjud in, Enter, and one more for the draft with paper, calendar and form."""
    window, hands = make_window(), Hands()
    opened(window, record)
    hands.click(window.ui.side.buttons[MEETINGS])
    page = window.page()
    assert isinstance(page, MeetingsPage)
    hands.click(page.ui.invite)
    [dialog] = window.findChildren(InviteDialog)
    planned = dialog.chosen()
    assert len(planned) >= 3
    hands.key(dialog.ui.save, Qt.Key.Key_Return)
    assert {page.workspace.meetings.get(id).state for id in planned} == {MeetingState.INVITED}
    dialogs.files = [tmp_path / "inbjudan.eml"]
    hands.key(letters(window).ui.save, Qt.Key.Key_Return)
    assert hands.steps == 4
    letter = Opened.of((tmp_path / "inbjudan.eml").read_bytes())
    assert [name.rpartition(".")[2] for name in letter.files()] == ["pdf", "ics", "pdf", "txt"]
    found = events(letter.file(".ics"))
    assert {event.decoded("DTSTART").hour for event in found} == {13}
    assert len(found) == len(planned)
    letters(window).close()


def test_questions_are_picked_and_the_agenda_is_mailed_without_cases(
    make_window: MakeWindow, record: Path, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    """Questions, two marked and picked by one key, the meeting's letters, the agenda as a draft."""
    window, hands = make_window(), Hands()
    opened(window, record)
    workspace = window.workspace
    assert workspace is not None
    planned = InviteDialog(workspace, "", window)
    planned.save()
    hands.click(window.ui.side.buttons[QUESTIONS])
    page = window.page()
    assert isinstance(page, QuestionsPage)
    hands.key(page.ui.table, Qt.Key.Key_Down, SHIFT)
    chosen = page.selected()
    assert len(chosen) == 2
    hands.key(page.ui.table, Qt.Key.Key_Return)
    kept = [workspace.session.repositories.questions.get(question.id) for question in chosen]
    assert {question.state for question in kept} == {QuestionState.PICKED}
    assert page.view is not None
    assert page.view.meeting is not None
    meeting = page.view.meeting
    workspace.meetings.send_agenda(meeting.id)
    dialog = LettersDialog(workspace, [meeting.id], window)
    dialog.show()
    assert dialog.kind is LetterKind.AGENDA
    dialogs.files = [tmp_path / "dagordning.eml"]
    hands.key(dialog.ui.save, Qt.Key.Key_Return)
    assert hands.steps == 4
    words = Opened.of((tmp_path / "dagordning.eml").read_bytes()).words()
    cases = [q.line for q in kept if q.kind.value == "case"]
    assert cases
    assert not [line for line in cases if line in words]
    assert "utan externt deltagande" in words
    dialog.close()
