"""If these fail, somebody cannot get into the record, or is told the wrong reason why."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.services.example_record import PASSPHRASE, USER
from tests.gui.conftest import MakeWindow, ScriptedDialogs, click, press, write


@pytest.fixture
def start(make_window: MakeWindow) -> MainWindow:
    return make_window()


def unlock(window: MainWindow, qtbot: QtBot, path: Path, passphrase: str) -> None:
    """Open as a user does: the file is found, the passphrase typed, Enter pressed."""
    window.offer(path)
    window.start.ui.passphrase.clear()
    write(window.start.ui.passphrase, passphrase)
    press(window.start.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.start.ui.busy.isVisible())


def test_right_passphrase_opens_the_overview(start: MainWindow, qtbot: QtBot, record: Path) -> None:
    unlock(start, qtbot, record, PASSPHRASE)
    assert isinstance(start.page(), OverviewPage)
    assert start.ui.side.isVisible()
    assert start.start.ui.passphrase.text() == "", "the passphrase must not linger in the window"


def test_name_is_offered_and_the_passphrase_asked_for(start: MainWindow, record: Path) -> None:
    start.offer(record)
    assert start.start.ui.user.currentText() == USER
    assert start.start.start_focus() is start.start.ui.passphrase


def test_work_under_way_shows_before_the_window_is_busy(start: MainWindow, qtbot: QtBot, record: Path) -> None:
    start.offer(record)
    write(start.start.ui.passphrase, PASSPHRASE)
    press(start.start.ui.passphrase, Qt.Key.Key_Return)
    assert start.start.ui.busy.isVisible()
    assert not start.start.ui.open.isEnabled()
    assert start.workspace is None
    qtbot.waitUntil(lambda: start.workspace is not None)


def test_wrong_passphrase_is_told_in_place_and_can_be_typed_again(
    start: MainWindow, qtbot: QtBot, record: Path
) -> None:
    unlock(start, qtbot, record, "fel lösenfras")
    assert start.start.ui.notice.text.startswith("Namnet eller lösenfrasen stämmer inte. Filen är orörd.")
    assert start.start.ui.passphrase.hasFocus()
    assert start.start.ui.passphrase.selectedText() == "fel lösenfras" or start.start.ui.passphrase.hasSelectedText()
    unlock(start, qtbot, record, PASSPHRASE)
    assert start.workspace is not None


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "finns inte. Ingen ny fil har skapats"),
        (b"", "är tom (noll byte)"),
        (b"%PDF-1.7 inte en samverkansfil", "är inte en Samverkansfil"),
    ],
    ids=["missing", "empty", "foreign"],
)
def test_each_reason_has_its_sentence(
    start: MainWindow, qtbot: QtBot, tmp_path: Path, content: bytes | None, told: str
) -> None:
    path = tmp_path / "kommun.samverkan"
    if content is not None:
        path.write_bytes(content)
    unlock(start, qtbot, path, PASSPHRASE)
    assert told in start.start.ui.notice.text
    assert start.workspace is None
    assert path.exists() == (content is not None), "opening never makes a file"


def test_a_file_open_elsewhere_can_still_be_read(
    start: MainWindow, make_window: MakeWindow, qtbot: QtBot, record: Path
) -> None:
    unlock(start, qtbot, record, PASSPHRASE)
    second = make_window()
    unlock(second, qtbot, record, PASSPHRASE)
    assert second.workspace is None
    assert "Inget har ändrats" in second.start.ui.notice.text


def test_no_file_chosen(start: MainWindow, qtbot: QtBot) -> None:
    click(start.start.ui.open)
    assert start.start.ui.notice.text == "Välj först en fil."


def test_file_is_found_with_the_systems_dialog(
    start: MainWindow, qtbot: QtBot, record: Path, dialogs: ScriptedDialogs
) -> None:
    dialogs.files = [None, record]
    click(start.start.ui.browse)
    assert start.start.path is None
    click(start.start.ui.browse)
    assert start.start.path == record


def test_the_file_opened_last_comes_first_next_time(
    start: MainWindow, make_window: MakeWindow, qtbot: QtBot, record: Path
) -> None:
    unlock(start, qtbot, record, PASSPHRASE)
    start.close()
    again = make_window()
    assert again.start.path == record
    assert again.start.ui.user.currentText() == USER
