"""If these fail, a file from the personnel system is read in wrong, or cannot be taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import REGISTER
from samverkan_desktop.gui.pages.register import RegisterPage
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.csv_columns import Column
from tests.gui.conftest import ScriptedDialogs, click, press
from tests.gui.register_desk import nameless, undo, widgets_cut_off

STAFF = (
    "Förnamn;Efternamn;Befattning;Enhet;E-post;Anställningsnr\n"
    "Maja;Åkervret;Kurator;Centrala elevhälsan;maja.akervret@exempelkommun.example;12\n"
    "Pelle;Provhylte;Rektor;Stora skolan;;13\n"
    "Maja;Åkervret;Kurator;Centrala elevhälsan;maja.akervret@exempelkommun.example;12\n"
    "Ture;Öhmtoft;Rektor;Centralskolan;;14\n"
)


@pytest.fixture(autouse=True)
def swept() -> None:
    """Windows of earlier tests are gone: each change of text size would style them too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(window: MainWindow) -> RegisterPage:
    window.show_page(REGISTER)
    found = window.page()
    assert isinstance(found, RegisterPage)
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "personal.csv"
    path.write_bytes(STAFF.encode("cp1252"))
    return path


def persons(page: RegisterPage) -> tuple[Any, ...]:
    return page.workspace.session.repositories.persons.all()


def chips(page: RegisterPage) -> list[str]:
    return [row.chip for row in page.csv.rows.rows]


def choose_file(page: RegisterPage, dialogs: ScriptedDialogs, path: Path) -> None:
    dialogs.files.append(path)
    click(page.ui.importFile)


def test_from_file_to_register_and_back(
    window: MainWindow, page: RegisterPage, dialogs: ScriptedDialogs, file: Path, qtbot: QtBot
) -> None:
    before = persons(page)
    choose_file(page, dialogs, file)
    told = page.csv.ui.file.text()
    assert "personal.csv" in told
    assert "Windows-1252" in told
    assert "4 rader" in told
    assert chips(page) == ["Ny", "Läses inte in", "Upprepad", "Ny"]
    assert "Stora skolan" in page.csv.rows.rows[1].sub
    assert page.csv.rows.rows[1].tone is Tone.DANGER
    assert persons(page) == before, "looking changes nothing"
    assert page.csv.ui.apply.text() == "&Läs in 2 rader"
    assert page.csv.ui.apply.hasFocus()
    press(page.csv.ui.apply, Qt.Key.Key_Space)
    assert {p.name for p in persons(page)} - {p.name for p in before} == {"Maja Åkervret", "Ture Öhmtoft"}
    assert page.ui.tabs.current == 1
    assert page.part.editor.value.name == "Maja Åkervret"
    assert "2 rader är inlästa" in page.ui.notice.text
    undo(window)
    assert persons(page) == before, "one step takes all of it back"


def test_a_column_is_changed_by_key(page: RegisterPage, dialogs: ScriptedDialogs, file: Path, qtbot: QtBot) -> None:
    choose_file(page, dialogs, file)
    function = page.csv.choices[2]
    assert function.accessibleName() == "Kolumnen Befattning är"
    function.setFocus()
    press(function, Qt.Key.Key_Home)
    assert page.csv.columns[2] is Column.IGNORED
    assert "Funktion" in page.csv.ui.notice.text, "a unit without a function is told"
    assert not page.csv.ui.apply.isEnabled()


def test_space_leaves_a_row_out_and_takes_it_back(
    page: RegisterPage, dialogs: ScriptedDialogs, file: Path, qtbot: QtBot
) -> None:
    choose_file(page, dialogs, file)
    page.csv.ui.rows.setFocus()
    press(page.csv.ui.rows, Qt.Key.Key_Space)
    assert chips(page) == ["Hoppas över", "Läses inte in", "Ny", "Ny"], "its double is now the first"
    press(page.csv.ui.rows, Qt.Key.Key_Space)
    assert chips(page) == ["Ny", "Läses inte in", "Upprepad", "Ny"]


def test_first_row_can_be_a_row(page: RegisterPage, dialogs: ScriptedDialogs, file: Path, qtbot: QtBot) -> None:
    choose_file(page, dialogs, file)
    page.csv.ui.hasHeader.setFocus()
    press(page.csv.ui.hasHeader, Qt.Key.Key_Space)
    assert "5 rader" in page.csv.ui.file.text()
    assert len(page.csv.choices) == 6
    assert page.csv.choices[0].accessibleName() == "Kolumnen Kolumn 1 är"


def test_what_is_no_csv_is_told_on_the_page(
    page: RegisterPage, dialogs: ScriptedDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    book = tmp_path / "personal.xlsx"
    book.write_bytes(b"PK\x03\x04 en arbetsbok")
    choose_file(page, dialogs, book)
    assert "Excel" in page.ui.notice.text
    assert page.ui.stack.currentWidget() is page.part
    choose_file(page, dialogs, tmp_path / "borta.csv")
    assert "borta.csv" in page.ui.notice.text


def test_a_column_of_personal_numbers_is_never_read(
    page: RegisterPage, dialogs: ScriptedDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "med.csv"
    path.write_text("Namn;Personnummer\nMaja Åkervret;tolv siffror\n", encoding="utf-8")
    choose_file(page, dialogs, path)
    assert "Personnummer" in page.csv.ui.warning.text
    assert Column.IGNORED in page.csv.columns


def test_escape_leaves_everything_as_it_was(
    page: RegisterPage, dialogs: ScriptedDialogs, file: Path, qtbot: QtBot
) -> None:
    before = persons(page)
    choose_file(page, dialogs, file)
    press(page.csv.ui.rows, Qt.Key.Key_Escape)
    assert page.ui.stack.currentWidget() is page.part
    assert page.ui.tabs.isVisible()
    assert persons(page) == before


def test_a_file_dropped_on_the_page(page: RegisterPage, file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(200, 200), copy, data, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(200, 200), copy, data, left, none)
    QApplication.sendEvent(page, drop)
    assert page.ui.stack.currentWidget() is page.csv
    folder = QMimeData()
    folder.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    enter = QDragEnterEvent(QPointF(200, 200), copy, folder, left, none)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    assert not enter.isAccepted(), "a folder is no list"


def test_large_text_and_names(
    page: RegisterPage, window: MainWindow, dialogs: ScriptedDialogs, file: Path, theme: Any
) -> None:
    window.resize(1366, 768)
    choose_file(page, dialogs, file)
    assert nameless(page) == []
    theme.choose(zoom=200)
    QApplication.processEvents()
    assert widgets_cut_off(page) == []
    assert page.csv.ui.apply.visibleRegion().boundingRect().size() == page.csv.ui.apply.size()
