"""If these fail, somebody believes there is a backup when there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.backups import BackupsSection
from tests.gui.conftest import ScriptedDialogs, click, press
from tests.gui.register_desk import undo


@pytest.fixture(autouse=True)
def swept() -> None:
    """Windows of earlier tests are gone: each change of text size would style them too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def backups(window: MainWindow) -> BackupsSection:
    window.show_page(SETTINGS, "backups")
    page = window.page()
    assert isinstance(page, SettingsPage)
    section = page.section
    assert isinstance(section, BackupsSection)
    return section


def folder(tmp_path: Path, name: str) -> Path:
    found = tmp_path / name
    found.mkdir()
    return found


def test_none_yet_is_said_plainly(backups: BackupsSection) -> None:
    assert backups.ui.age.text() == "Ingen säkerhetskopia är gjord än"
    assert backups.ui.ageChip.text() == "Saknas"
    assert "Gör den första" in backups.ui.none.text()
    assert backups.ui.make.hasFocus()


def test_one_now_by_a_key(backups: BackupsSection, qtbot: QtBot) -> None:
    press(backups.ui.make, Qt.Key.Key_Space)
    assert backups.ui.notice.text.startswith("Säkerhetskopian är gjord och läst igenom")
    assert backups.ui.age.text().startswith("Senaste kopian: i dag")
    (row,) = backups.copies.rows
    assert "möten" in row.sub
    assert "åtgärder" in row.sub
    assert Path(row.id).exists()
    assert backups.ui.listCount.text() == "1 kopia"
    assert backups.ui.make.hasFocus(), "one can go on from where one was"


def test_two_folders(
    window: MainWindow, backups: BackupsSection, dialogs: ScriptedDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    one, two = folder(tmp_path, "ett"), folder(tmp_path, "två")
    dialogs.files = [None, one, one, two]
    click(backups.ui.chooseFirst)
    assert "säkerhetskopior" in backups.ui.first.text(), "they changed their mind"
    click(backups.ui.chooseFirst)
    assert backups.ui.first.text() == str(one)
    click(backups.ui.chooseSecond)
    assert "samma som den första" in backups.ui.notice.text
    click(backups.ui.chooseSecond)
    assert backups.ui.second.text() == str(two)
    click(backups.ui.make)
    assert "också i den andra mappen" in backups.ui.notice.text
    assert len(backups.copies.rows) == 2
    click(backups.ui.forgetSecond)
    assert backups.ui.second.text() == "Ingen vald"
    undo(window)
    assert backups.ui.second.text() == str(two)


def test_a_disk_that_was_taken_out_is_told(
    backups: BackupsSection, dialogs: ScriptedDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    usb = folder(tmp_path, "usb")
    dialogs.files = [usb]
    click(backups.ui.chooseFirst)
    usb.rmdir()
    click(backups.ui.make)
    assert "går inte att nå" in backups.ui.notice.text
    assert backups.ui.age.text() == "Ingen säkerhetskopia är gjord än"
    assert backups.ui.make.isEnabled()


class HeldTasks:
    """Work that waits until it is let go, as in a thread."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Any]] = []

    def run(self, work: Callable[[], Any], done: Any, *, owner: QObject) -> None:  # noqa: ARG002 - as the real one
        self.waiting.append((work, done))

    def let_go(self) -> None:
        work, done = self.waiting.pop(0)
        try:
            result = work()
        except Exception as fault:
            done(error=fault)
        else:
            done(result=result)


def test_it_can_be_broken_off_and_nothing_is_left(backups: BackupsSection, tmp_path: Path, qtbot: QtBot) -> None:
    held = HeldTasks()
    backups._workspace.tasks = held
    click(backups.ui.make)
    assert backups.ui.progress.isVisible()
    assert backups.ui.busy.text() == "Läser igenom kopian …"
    assert not backups.ui.make.isEnabled()
    click(backups.ui.cancel)
    held.let_go()
    assert "avbröts" in backups.ui.notice.text
    assert not backups.ui.progress.isVisible()
    held.let_go()
    assert backups.copies.rows == ()
    assert list(Path(backups.ui.first.text()).iterdir()) == []
