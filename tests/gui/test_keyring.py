"""Unlocking with the computer's keyring, as a user meets it. If these fail, it is on without being chosen, or traps."""

from __future__ import annotations

import os
import threading
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs_port import Dialogs
from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings.page import SettingsPage
from samverkan_desktop.gui.pages.settings.users import UsersSection
from samverkan_desktop.gui.tasks import InlineTasks, Tasks, ThreadTasks
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.quick_unlock import QuickUnlock
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.storage.record import names_in
from samverkan_desktop.storage.slot_making import Making
from tests.gui.conftest import ScriptedDialogs, click, write
from tests.services.keyrings import FakeKeyring

NEW = "nio nya ord om en lång vinter"


@pytest.fixture
def keyring() -> FakeKeyring:
    return FakeKeyring()


def a_window(
    around: Surroundings, dialogs: Dialogs, quick: QuickUnlock, qtbot: QtBot, folder: Path, tasks: Tasks
) -> MainWindow:
    opener, by_key = partial(open_session, surroundings=around), partial(open_with_key, surroundings=around)
    ways = Ways(opener, by_key, names_in, quick=quick)
    made = MainWindow(Tools(ways, tasks, dialogs, WindowState(folder / "fönster")))
    qtbot.addWidget(made, before_close_func=_close)
    made.resize(1360, 850)
    made.show()
    qtbot.waitExposed(made)
    return made


def _close(window: object) -> None:
    if isinstance(window, MainWindow):
        window.drop_record()


@pytest.fixture
def window(
    around: Surroundings,
    dialogs: ScriptedDialogs,
    keyring: FakeKeyring,
    qtbot: QtBot,
    tmp_path: Path,
    record: Path,
) -> MainWindow:
    quick = QuickUnlock(tmp_path / "eget", os.urandom, lambda: keyring)
    made = a_window(around, dialogs, quick, qtbot, tmp_path, InlineTasks())
    made.offer(record, PASSPHRASE)
    assert made.workspace is not None
    return made


def users(window: MainWindow) -> UsersSection:
    window.show_page(SETTINGS, "users")
    page = window.page()
    assert isinstance(page, SettingsPage)
    section = page.section
    assert isinstance(section, UsersSection)
    section.refresh()
    return section


def turn_on(window: MainWindow, passphrase: str = PASSPHRASE) -> UsersSection:
    section = users(window)
    section.keyring.passphrase.setText(passphrase)
    click(section.keyring.on)
    return section


def test_off_at_first_and_the_start_page_says_nothing_of_it(window: MainWindow, record: Path) -> None:
    card = users(window).keyring
    assert card.state.text() == "Avslaget på den här datorn."
    window.drop_record()
    window.offer(record)
    assert window.start.ui.keyring.isHidden()


def test_turned_on_opens_by_one_press_until_it_is_locked(
    window: MainWindow, record: Path, keyring: FakeKeyring
) -> None:
    card = turn_on(window).keyring
    assert card.state.text() == "Påslaget för dig på den här datorn."
    assert card.passphrase.text() == ""
    window.drop_record()
    window.offer(record)
    assert window.start.start_focus() is window.start.ui.keyring
    click(window.start.ui.keyring)
    assert window.workspace is not None
    window.lock.lock()
    page = window.lock.page
    assert page is not None
    page.left.emit()
    window.start.choose(record)
    window.start.keyring.look()
    assert window.start.ui.keyring.isHidden(), "a lock is not undone by going to the start page"
    window.offer(record, PASSPHRASE)
    window.drop_record()
    window.offer(record)
    assert not window.start.ui.keyring.isHidden()


def test_a_keyring_that_has_lost_it_leads_to_the_passphrase(
    window: MainWindow, record: Path, keyring: FakeKeyring
) -> None:
    turn_on(window)
    window.drop_record()
    keyring.held.clear()
    window.offer(record)
    click(window.start.ui.keyring)
    assert window.workspace is None
    assert "Skriv lösenfrasen" in window.start.ui.notice.text
    assert window.start.ui.keyring.isHidden()
    window.start.open_now(PASSPHRASE)
    assert window.workspace is not None


def test_a_wrong_passphrase_turns_nothing_on(window: MainWindow, keyring: FakeKeyring) -> None:
    card = turn_on(window, "gissat").keyring
    assert "stämmer inte" in card.notice.text
    assert keyring.held == {}


def test_passphrases_guessed_here_count_too(
    window: MainWindow, keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.workspace is not None and window.workspace.attempts is not None
    seconds = [100.0]
    monkeypatch.setattr(window.workspace.attempts, "_monotonic", lambda: seconds[0])
    card = turn_on(window, "gissat").keyring
    for _ in range(2):
        click(card.on)
    click(card.on)
    assert "flera gånger i rad" in card.notice.text
    card.passphrase.clear()
    write(card.passphrase, PASSPHRASE)
    click(card.on)
    assert "flera gånger i rad" in card.notice.text, "the right one has to wait too"
    seconds[0] += 1
    click(card.on)
    assert keyring.held


def test_turned_off_changed_or_forbidden_leaves_nothing_in_the_keyring(
    window: MainWindow, keyring: FakeKeyring
) -> None:
    section = turn_on(window)
    click(section.keyring.off)
    assert keyring.held == {}
    turn_on(window)
    section.panel.ui.old.setText(PASSPHRASE)
    section.panel.ui.pair.first.setText(NEW)
    section.panel.ui.pair.again.setText(NEW)
    click(section.panel.ui.setPass)
    assert "är bytt" in section.panel.ui.notice.text
    assert keyring.held == {}
    turn_on(window, NEW)
    assert keyring.held
    section.keyring.allowed.click()
    assert keyring.held == {}
    assert "får inte" in section.keyring.state.text()


def test_window_lives_while_a_passphrase_is_changed_and_nothing_is_pressed_twice(
    around: Surroundings,
    dialogs: ScriptedDialogs,
    qtbot: QtBot,
    tmp_path: Path,
    record: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tasks, may_go_on, threads = ThreadTasks(), threading.Event(), list[int]()
    made = Making.make

    def slow(making: Making) -> object:
        threads.append(threading.get_ident())
        assert may_go_on.wait(30)
        return made(making)

    monkeypatch.setattr(Making, "make", slow)
    window = a_window(around, dialogs, QuickUnlock(None, os.urandom), qtbot, tmp_path, tasks)
    window.work_with(open_session(record, passphrase=PASSPHRASE, surroundings=around))
    section = users(window)
    ui = section.panel.ui
    ui.old.setText(PASSPHRASE)
    ui.pair.first.setText(NEW)
    ui.pair.again.setText(NEW)
    click(ui.setPass)
    qtbot.waitUntil(lambda: len(threads) == 1)
    assert threads[0] != threading.get_ident()
    assert "Gör en nyckel" in ui.notice.text
    click(ui.setPass)
    section.panel._set_passphrase()
    may_go_on.set()
    qtbot.waitUntil(lambda: "är bytt" in ui.notice.text)
    assert len(threads) == 1
    tasks.wait()
    window.drop_record()
    open_session(record, passphrase=NEW, surroundings=around).close()
