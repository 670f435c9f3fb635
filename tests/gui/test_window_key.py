"""A new key takes seconds, for the whole file is written anew. If these fail, the window stands still meanwhile, is
closed or locked in the midst of it, or the new recovery key is never seen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.users import UsersSection
from samverkan_desktop.gui.tasks import ThreadTasks
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.key_change import KeyChange
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.user_admin import Right, UserAdmin
from samverkan_desktop.storage import draft_file
from samverkan_desktop.storage.record import names_in
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.storage.full import full_at

PATIENCE_S = 30
PHRASE = "elva tunga bord i en sjö"


class Held:
    """A change of key that goes on for as long as the test wants, in the thread it is made in."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()
        self.threads: list[threading.Thread] = []


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    held, real = Held(), KeyChange.make

    def make(change: KeyChange) -> None:
        held.threads.append(threading.current_thread())
        assert held.may_go_on.wait(PATIENCE_S)
        real(change)

    monkeypatch.setattr(KeyChange, "make", make)
    yield held
    held.may_go_on.set()


@pytest.fixture
def tasks() -> Iterator[ThreadTasks]:
    tasks = ThreadTasks()
    yield tasks
    tasks.wait()


@pytest.fixture
def window(
    around: Surroundings,
    held: Held,
    tasks: ThreadTasks,
    dialogs: ScriptedDialogs,
    record: Path,
    qtbot: QtBot,
    tmp_path: Path,
) -> MainWindow:
    """A window as users have it: what takes time is done in other threads."""
    assert not held.threads
    opener, by_key = (partial(way, surroundings=around) for way in (open_session, open_with_key))
    made = MainWindow(Tools(Ways(opener, by_key, names_in), tasks, dialogs, WindowState(tmp_path / "fönster")))
    qtbot.addWidget(made, before_close_func=lambda _window: made.drop_record())
    made.show()
    qtbot.waitExposed(made)
    made.work_with(open_session(record, passphrase=PASSPHRASE, surroundings=around))
    return made


def section(window: MainWindow) -> UsersSection:
    page = window.page()
    assert isinstance(page, SettingsPage)
    found = page.section
    assert isinstance(found, UsersSection)
    return found


def begin(window: MainWindow, dialogs: ScriptedDialogs, held: Held, qtbot: QtBot) -> None:
    """Ask for a new key, and wait until it is being made."""
    window.show_page(SETTINGS, "users")
    dialogs.answers.append("do")
    press(section(window).key.ui.change, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(held.threads) == 1)


def through(window: MainWindow, held: Held, qtbot: QtBot) -> None:
    held.may_go_on.set()
    qtbot.waitUntil(lambda: not window.file_work.is_under_way, timeout=PATIENCE_S * 1000)


def is_open(window: MainWindow) -> bool:
    return window.workspace is not None


def key_on_screen(window: MainWindow) -> str:
    signs = [label.text() for label in section(window).key.ui.key.findChildren(QLabel) if "\u2009" in label.text()]
    return " ".join(text.replace("\u2009", "") for text in signs)


def test_the_window_lives_while_the_key_is_changed(
    window: MainWindow, held: Held, dialogs: ScriptedDialogs, record: Path, around: Surroundings, qtbot: QtBot
) -> None:
    begin(window, dialogs, held, qtbot)
    assert held.threads != [threading.main_thread()]
    page = window.file_work.page
    assert page is not None
    assert page.isVisible()
    assert page.ui.title.text() == "Byter nyckel …"
    assert page.ui.bar.isVisible()
    ticks: list[int] = []
    timer = QTimer(page, interval=0)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    window.resize(window.width() - 60, window.height())
    qtbot.waitUntil(lambda: len(ticks) >= 3)
    assert held.threads[0].is_alive(), "events were served while it went on"
    for key in ("Ctrl+K", "Ctrl+W", "Alt+Left", "Alt+Z"):  # nothing to write in or to leave
        QTest.keySequence(window, key)
    assert window.ui.stack.currentWidget() is page
    through(window, held, qtbot)
    key = key_on_screen(window)
    assert section(window).key.print.hasFocus()
    assert "Filen har en ny nyckel" in section(window).key.ui.notice.text
    assert window.workspace is not None
    assert not window.workspace.read_only
    window.drop_record()
    open_with_key(record, key, surroundings=around).close()
    open_session(record, passphrase=PASSPHRASE, surroundings=around).close()


def test_the_window_is_not_closed_in_the_midst_and_says_why(
    window: MainWindow, held: Held, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    begin(window, dialogs, held, qtbot)
    QTest.keySequence(window, "Ctrl+Q")
    page = window.file_work.page
    assert page is not None
    assert window.isVisible()
    assert "stängs inte medan nyckeln byts" in page.ui.notice.text
    through(window, held, qtbot)
    assert key_on_screen(window)


def test_idle_time_meanwhile_locks_nothing_and_a_lock_asked_for_comes_at_the_end(
    window: MainWindow, held: Held, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    """The key is not lost with the lock: it is shown to the same user afterwards, until it is on paper."""
    begin(window, dialogs, held, qtbot)
    assert not window.lock.watch._timer.isActive()
    QTest.keySequence(window, "Ctrl+L")
    page = window.file_work.page
    assert page is not None
    assert page.ui.notice.text == "Filen låses när det är klart."
    through(window, held, qtbot)
    assert not is_open(window)
    locked = window.lock.page
    assert locked is not None
    assert locked.isVisible()
    write(locked.ui.passphrase, PASSPHRASE)
    press(locked.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(window), timeout=PATIENCE_S * 1000)
    key = key_on_screen(window)
    assert window.workspace is not None
    assert key.replace(" ", "") == window.workspace.session.record.recovery_key().replace("-", "").replace(" ", "")
    card = section(window).key
    click(card.copied)
    write(card.ui.typed, key.split(" ")[card._asked - 1])
    press(card.ui.typed, Qt.Key.Key_Return)
    assert not card.is_showing
    window.lock.lock()
    write(locked.ui.passphrase, PASSPHRASE)
    press(locked.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(window), timeout=PATIENCE_S * 1000)
    assert key_on_screen(window) == "", "on paper it is not shown again"


def test_the_computer_locked_meanwhile_locks_the_file_too(
    window: MainWindow, held: Held, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    begin(window, dialogs, held, qtbot)
    window.lock.away.left.emit()
    through(window, held, qtbot)
    assert window.workspace is None
    assert window.lock.page is not None
    assert "datorn låstes" in window.lock.page.ui.notice.text


def test_a_full_disk_opens_the_record_again_and_says_what_holds(
    window: MainWindow, held: Held, dialogs: ScriptedDialogs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_at(monkeypatch, 0)
    begin(window, dialogs, held, qtbot)
    through(window, held, qtbot)
    told = section(window).key.ui.notice.text
    assert "Disken är full" in told
    assert key_on_screen(window) == ""
    assert section(window).key.ui.change.isVisible(), "it can be tried again"


def test_a_full_disk_at_the_end_shows_the_key_that_the_file_has(
    window: MainWindow, held: Held, dialogs: ScriptedDialogs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_at(monkeypatch, 1, 2)
    begin(window, dialogs, held, qtbot)
    through(window, held, qtbot)
    told = section(window).key.ui.notice.text
    assert "Disken är full" in told
    assert "Filen har en ny nyckel" in told
    assert key_on_screen(window)


def test_a_file_that_another_holds_by_then_is_told_on_the_start_page(
    window: MainWindow,
    held: Held,
    dialogs: ScriptedDialogs,
    record: Path,
    around: Surroundings,
    qtbot: QtBot,
) -> None:
    begin(window, dialogs, held, qtbot)
    taken = open_session(record, passphrase=PASSPHRASE, surroundings=around)
    through(window, held, qtbot)
    assert not is_open(window)
    assert "exempel.samverkan" in window.start.ui.notice.text
    taken.close()
    window.offer(record)
    write(window.start.ui.passphrase, PASSPHRASE)
    press(window.start.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(window), timeout=PATIENCE_S * 1000)


def test_what_is_not_saved_stops_the_change_before_it_begins(
    window: MainWindow, held: Held, dialogs: ScriptedDialogs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_page(SETTINGS, "users")
    assert window.workspace is not None
    monkeypatch.setattr(window.workspace.autosave, "flush", lambda: False)
    dialogs.answers.append("do")
    press(section(window).key.ui.change, Qt.Key.Key_Space)
    assert "Inget har ändrats" in section(window).key.ui.notice.text
    assert not held.threads


def test_a_draft_of_what_could_not_be_saved_follows_the_key(
    window: MainWindow, held: Held, dialogs: ScriptedDialogs, around: Surroundings, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    window.workspace.kept.add("Ett fönster", "TEXT SOM INTE SPARADES")
    begin(window, dialogs, held, qtbot)
    through(window, held, qtbot)
    workspace = window.workspace
    assert workspace is not None
    assert around.local_folder is not None
    record = workspace.session.record
    path = draft_file.path_for(around.local_folder, record.record_id, record.user_id)
    assert [each.text for each in draft_file.read(path, record.data_key)] == ["TEXT SOM INTE SPARADES"]


def test_somebody_leaves_and_the_window_lives(
    window: MainWindow, held: Held, dialogs: ScriptedDialogs, record: Path, around: Surroundings, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    admin = UserAdmin(window.workspace.session)
    kim = admin.add("Kim Testmo", function="", right=Right.SECRETARY, passphrase=PHRASE)
    window.show_page(SETTINGS, "users")
    section(window).show_user(kim.id)
    dialogs.answers.append("do")
    click(section(window).panel.ui.remove)
    qtbot.waitUntil(lambda: len(held.threads) == 1)
    through(window, held, qtbot)
    assert "Kim Testmo är borttagen" in section(window).key.ui.notice.text
    window.drop_record()
    with pytest.raises(SamverkanError):
        open_session(record, passphrase=PHRASE, user="Kim Testmo", surroundings=around)
