"""If these fail, a list cannot be taken into a spreadsheet, or what was filtered away goes with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETINGS, QUESTIONS, REGISTER
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.gui.pages.questions import QuestionsPage
from samverkan_desktop.gui.pages.register import RegisterPage
from tests.gui.conftest import ScriptedDialogs, press, write

CTRL = Qt.KeyboardModifier.ControlModifier


def test_what_is_shown_is_saved_by_its_key(window: MainWindow, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    window.show_page(MEETINGS)
    page = window.page()
    assert isinstance(page, MeetingsPage)
    write(page.search, "okt")
    shown = page.table.rowCount()
    assert 0 < shown < page.table.total
    dialogs.answers.append("csv")
    dialogs.files.append(tmp_path / "moten")
    press(window, Qt.Key.Key_S, CTRL)
    assert len((tmp_path / "moten.csv").read_text(encoding="utf-8-sig").splitlines()) == shown + 1
    assert "moten.csv" in page.ui.notice.text


def test_the_register_and_the_inbox_too(window: MainWindow, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    window.show_page(REGISTER)
    register = window.page()
    assert isinstance(register, RegisterPage)
    dialogs.answers += ["xlsx", "csv", "cancel"]
    dialogs.files += [tmp_path / "enheter.xlsx", tmp_path / "fragor.csv"]
    register.saving.save()
    assert (tmp_path / "enheter.xlsx").read_bytes().startswith(b"PK")
    window.show_page(QUESTIONS)
    questions = window.page()
    assert isinstance(questions, QuestionsPage)
    questions.saving.save()
    assert (tmp_path / "fragor.csv").exists() or questions.ui.notice.text
    questions.saving.save()
    assert dialogs.files == []
