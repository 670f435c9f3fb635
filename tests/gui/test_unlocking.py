"""Trying a passphrase takes a while on purpose. If these fail, the window stands still meanwhile, cannot be told to
stop, or opens a record that the user has given up.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui import unlocking
from samverkan_desktop.gui.dialogs_port import QtDialogs
from samverkan_desktop.gui.lock_page import LockPage
from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.pages.overview import OverviewPage
from samverkan_desktop.gui.tasks import ThreadTasks
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services import records
from samverkan_desktop.services.attempts import Attempts
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.storage.record import names_in
from tests.gui.conftest import click, press, write

PATIENCE_S = 30


class Held:
    """A passphrase that is tried for as long as the test wants, on whatever thread it is tried."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()
        self.threads: list[threading.Thread] = []

    def unlock(self, path: Path, **told: Any) -> records.Unlocked:
        self.threads.append(threading.current_thread())
        assert self.may_go_on.wait(PATIENCE_S)
        return records.unlock(path, **told)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    held = Held()
    monkeypatch.setattr(unlocking, "unlock", held.unlock)
    yield held
    held.may_go_on.set()


@pytest.fixture
def tasks() -> Iterator[ThreadTasks]:
    tasks = ThreadTasks()
    yield tasks
    tasks.wait()


@pytest.fixture
def window(around: records.Surroundings, held: Held, tasks: ThreadTasks, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window as users have it: what takes time is done in other threads."""
    assert not held.threads
    opener, by_key = (partial(way, surroundings=around) for way in (records.open_session, records.open_with_key))
    made = MainWindow(Tools(Ways(opener, by_key, names_in), tasks, QtDialogs(), WindowState(tmp_path / "fönster")))
    qtbot.addWidget(made, before_close_func=_close)
    made.show()
    qtbot.waitExposed(made)
    return made


def _close(window: Any) -> None:
    window.drop_record()


def begin(window: MainWindow, record: Path, passphrase: str, held: Held, qtbot: QtBot) -> None:
    """Type the passphrase, press Enter, and wait until it is being tried."""
    window.offer(record)
    write(window.start.ui.passphrase, passphrase)
    press(window.start.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(held.threads) > 0)


def let_go(held: Held, tasks: ThreadTasks, qtbot: QtBot) -> None:
    """Let the passphrase be tried to its end and its answer come: what is put in line after it arrives after it."""
    held.may_go_on.set()
    tasks.wait()
    answers: list[str] = []
    owner = QObject()

    def done(*, result: str | None = None, error: Exception | None = None) -> None:
        answers.append(str(error or result))

    tasks.run(lambda: "framme", done, owner=owner)
    qtbot.waitUntil(lambda: answers == ["framme"])


def test_window_lives_while_the_passphrase_is_tried(window: MainWindow, held: Held, record: Path, qtbot: QtBot) -> None:
    begin(window, record, PASSPHRASE, held, qtbot)
    assert held.threads == [thread for thread in held.threads if thread is not threading.main_thread()]
    ui = window.start.ui
    assert ui.busy.isVisible()
    assert not ui.passphrase.isEnabled()
    window.resize(window.width() - 60, window.height())
    qtbot.waitUntil(lambda: ui.card.isVisible() and window.workspace is None)
    held.may_go_on.set()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert ui.passphrase.text() == ""
    assert not ui.cancel.isVisible()


@pytest.mark.parametrize("stop", ["Esc", "button"])
def test_giving_up_opens_nothing(
    window: MainWindow, held: Held, tasks: ThreadTasks, record: Path, qtbot: QtBot, stop: str
) -> None:
    begin(window, record, PASSPHRASE, held, qtbot)
    ui = window.start.ui
    if stop == "Esc":
        focused = window.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Escape)
    else:
        click(ui.cancel)
    assert ui.notice.text == "Avbrutet. Filen är orörd."
    assert ui.passphrase.isEnabled()
    assert window.focusWidget() is ui.passphrase
    let_go(held, tasks, qtbot)
    assert window.workspace is None
    press(ui.passphrase, Qt.Key.Key_Return)  # what was typed is still there
    qtbot.waitUntil(lambda: window.workspace is not None)


def test_enter_held_down_does_not_give_up(window: MainWindow, held: Held, record: Path, qtbot: QtBot) -> None:
    begin(window, record, PASSPHRASE, held, qtbot)
    focused = window.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Return)
    assert window.start.ui.busy.isVisible()
    held.may_go_on.set()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert len(held.threads) == 1, "it must not be tried twice either"


def test_wrong_passphrase_is_told_when_it_has_been_tried(
    window: MainWindow, held: Held, record: Path, qtbot: QtBot
) -> None:
    begin(window, record, "fel lösenfras", held, qtbot)
    held.may_go_on.set()
    qtbot.waitUntil(lambda: window.start.ui.notice.text != "")
    assert window.start.ui.notice.text.startswith("Namnet eller lösenfrasen stämmer inte. Filen är orörd.")
    assert window.focusWidget() is window.start.ui.passphrase
    assert not window.start.ui.busy.isVisible()


def test_file_that_goes_away_meanwhile_is_told(window: MainWindow, held: Held, record: Path, qtbot: QtBot) -> None:
    begin(window, record, PASSPHRASE, held, qtbot)
    record.rename(record.with_name("flyttad.samverkan"))
    held.may_go_on.set()
    qtbot.waitUntil(lambda: window.start.ui.notice.text != "")
    assert "finns inte. Ingen ny fil har skapats" in window.start.ui.notice.text
    assert not record.exists()


def test_window_may_close_while_a_passphrase_is_tried(
    window: MainWindow, held: Held, tasks: ThreadTasks, record: Path, qtbot: QtBot
) -> None:
    begin(window, record, PASSPHRASE, held, qtbot)
    assert window.close()
    let_go(held, tasks, qtbot)
    assert window.workspace is None


def test_locked_file_is_opened_the_same_way(
    window: MainWindow, held: Held, tasks: ThreadTasks, record: Path, qtbot: QtBot
) -> None:
    held.may_go_on.set()
    begin(window, record, PASSPHRASE, held, qtbot)
    qtbot.waitUntil(lambda: window.workspace is not None)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = window.lock.page
    assert isinstance(page, LockPage)
    held.may_go_on.clear()
    held.threads.clear()
    write(page.ui.passphrase, PASSPHRASE)
    press(page.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(held.threads) > 0)
    assert page.ui.busy.isVisible()
    focused = window.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Escape)
    assert page.ui.notice.text == "Avbrutet. Filen är fortfarande låst."
    let_go(held, tasks, qtbot)
    assert window.workspace is None
    click(page.ui.unlock)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert threading.main_thread() not in held.threads


def test_window_may_close_while_a_locked_file_is_opened(
    window: MainWindow, held: Held, tasks: ThreadTasks, record: Path, qtbot: QtBot
) -> None:
    held.may_go_on.set()
    begin(window, record, PASSPHRASE, held, qtbot)
    qtbot.waitUntil(lambda: window.workspace is not None)
    window.lock.lock()
    page = window.lock.page
    assert page is not None
    held.may_go_on.clear()
    held.threads.clear()
    write(page.ui.passphrase, PASSPHRASE)
    press(page.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(held.threads) > 0)
    assert window.close()
    let_go(held, tasks, qtbot)
    assert window.workspace is None


def test_wrong_tries_from_before_the_program_was_started_are_waited_for(
    around: records.Surroundings, record: Path, held: Held, tasks: ThreadTasks, qtbot: QtBot, tmp_path: Path
) -> None:
    """Closing the program and starting it again is no way around the wait, nor is a passphrase given with the start."""
    seconds = [1000.0]
    for _ in range(9):
        Attempts(lambda: seconds[0], tmp_path / "eget").failed(record)
    opener, by_key = (partial(way, surroundings=around) for way in (records.open_session, records.open_with_key))
    attempts = Attempts(lambda: seconds[0], tmp_path / "eget")
    ways = Ways(opener, by_key, names_in, attempts=attempts)
    made = MainWindow(Tools(ways, tasks, QtDialogs(), WindowState(tmp_path / "fönster")))
    qtbot.addWidget(made, before_close_func=_close)
    made.offer(record, PASSPHRASE)
    made.show()
    qtbot.waitExposed(made)
    assert made.workspace is None
    assert "30 s" in made.start.ui.busyText.text()
    assert not made.start.ui.open.isEnabled()
    assert held.threads == [], "it is not even tried"
    click(made.start.ui.cancel)
    seconds[0] += 30
    held.may_go_on.set()
    made.start.ui.passphrase.setText(PASSPHRASE)
    press(made.start.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.workspace is not None, timeout=PATIENCE_S * 1000)
    page = made.page()
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=PATIENCE_S * 1000)
    assert attempts.wait(record) == 0
