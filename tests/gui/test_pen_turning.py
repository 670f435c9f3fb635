"""Sharing, taking and leaving write to a folder that may be slow. If these fail, the window stands still meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.pen import PenSection
from samverkan_desktop.gui.tasks import ThreadTasks
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.pen import Pen
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.storage.pen import Share
from samverkan_desktop.storage.record import names_in
from tests.gui.conftest import ScriptedDialogs, press

PATIENCE_S = 30
_ASKED = ("create", "look", "take", "beat", "leave", "publish", "require", "is_ours")


class Folder:
    """A shared folder that remembers which threads asked it, and publishes when the test lets it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.may_go_on = threading.Event()
        self.may_go_on.set()
        self.waits = threading.Event()
        self.asked_on: set[threading.Thread] = set()
        for name in _ASKED:
            monkeypatch.setattr(Share, name, self._watched(name, getattr(Share, name)))

    def _watched(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def asked(share: Share, *given: Any, **told: Any) -> Any:
            self.asked_on.add(threading.current_thread())
            if name == "publish":
                self.waits.set()
                assert self.may_go_on.wait(PATIENCE_S)
            return real(share, *given, **told)

        return asked

    def hold(self) -> None:
        self.may_go_on.clear()
        self.waits.clear()


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Folder]:
    made = Folder(monkeypatch)
    yield made
    made.may_go_on.set()


@pytest.fixture
def tasks() -> Iterator[ThreadTasks]:
    tasks = ThreadTasks()
    yield tasks
    tasks.wait()


@pytest.fixture
def window(
    around: Surroundings,
    dialogs: ScriptedDialogs,
    tasks: ThreadTasks,
    folder: Folder,
    record: Path,
    qtbot: QtBot,
    tmp_path: Path,
) -> MainWindow:
    """A window as users have it, with a record open: what takes time is done in other threads."""
    assert not folder.asked_on
    opener, by_key = (partial(way, surroundings=around) for way in (open_session, open_with_key))
    made = MainWindow(Tools(Ways(opener, by_key, names_in), tasks, dialogs, WindowState(tmp_path / "fönster")))
    qtbot.addWidget(made, before_close_func=lambda _window: made.drop_record())
    made.show()
    qtbot.waitExposed(made)
    made.work_with(open_session(record, passphrase=PASSPHRASE, surroundings=around))
    return made


def section(window: MainWindow) -> PenSection:
    window.show_page(SETTINGS, "pen")
    page = window.page()
    assert isinstance(page, SettingsPage)
    found = page.section
    assert isinstance(found, PenSection)
    return found


def held_up(window: MainWindow, folder: Folder, title: str, qtbot: QtBot) -> None:
    """The folder keeps us waiting: the window lives, says what is done and stays open. Then it goes on to the end."""
    qtbot.waitUntil(folder.waits.is_set, timeout=PATIENCE_S * 1000)
    page = window.file_work.page
    assert page is not None
    assert page.isVisible()
    assert page.ui.title.text() == title
    ticks: list[int] = []
    timer = QTimer(page, interval=0)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    qtbot.waitUntil(lambda: len(ticks) >= 3)
    QTest.keySequence(window, "Ctrl+Q")
    assert window.isVisible()
    assert "stängs inte förrän det är klart" in page.ui.notice.text
    folder.may_go_on.set()
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=PATIENCE_S * 1000)


def is_mine(window: MainWindow) -> bool:
    assert window.workspace is not None
    return Pen(window.workspace.session).mine


def test_the_window_lives_while_the_pen_goes_from_hand_to_hand(
    window: MainWindow, folder: Folder, dialogs: ScriptedDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "delad").mkdir()
    dialogs.files = [tmp_path / "delad"]
    folder.hold()
    press(section(window).ui.choose, Qt.Key.Key_Space)
    held_up(window, folder, "Delar filen …", qtbot)
    assert is_mine(window)

    folder.hold()
    qtbot.waitUntil(section(window).ui.leave.isVisible)
    press(section(window).ui.leave, Qt.Key.Key_Space)
    held_up(window, folder, "Lämnar pennan …", qtbot)
    assert not is_mine(window)

    qtbot.waitUntil(section(window).ui.take.isVisible)
    folder.hold()
    press(section(window).ui.take, Qt.Key.Key_Space)
    held_up(window, folder, "Tar pennan …", qtbot)
    assert is_mine(window), "taken, and published at once, so that nothing of an earlier turn is the latest"

    folder.hold()
    dialogs.answers = ["stop"]
    qtbot.waitUntil(section(window).ui.stop.isEnabled)
    press(section(window).ui.stop, Qt.Key.Key_Space)
    held_up(window, folder, "Slutar dela filen …", qtbot)
    assert window.workspace is not None
    assert Pen(window.workspace.session).note is None
    assert not window.workspace.read_only
    assert threading.main_thread() not in folder.asked_on


def test_the_window_is_painted_while_the_pen_is_left_at_closing(
    window: MainWindow, folder: Folder, dialogs: ScriptedDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "delad").mkdir()
    dialogs.files = [tmp_path / "delad"]
    press(section(window).ui.choose, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=PATIENCE_S * 1000)
    folder.hold()
    titles: list[str] = []

    def look() -> None:
        page = window.file_work.page
        if page is not None and page.isVisible() and folder.waits.is_set():
            titles.append(page.ui.title.text())
            window.close()  # in the midst of it: refused, and the one under way goes on
            folder.may_go_on.set()

    timer = QTimer(window, interval=1)
    timer.timeout.connect(look)
    timer.start()
    assert window.close()
    timer.stop()
    assert "Lämnar pennan …" in titles
    assert list((tmp_path / "delad" / "exempel.pennan").glob("*.slut"))
    assert threading.main_thread() not in folder.asked_on
