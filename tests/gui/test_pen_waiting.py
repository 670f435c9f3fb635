"""A shared folder may be gone, or hang. If these fail, the window stands still while it is waited for, there is no way
on without it, or a late answer spoils what was opened meanwhile.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.navigation import MEETINGS
from samverkan_desktop.gui.tasks import ThreadTasks
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services import pen_asking, records
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.pen import Pen
from samverkan_desktop.services.pen_joining import join
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.pen import Share
from samverkan_desktop.storage.record import names_in
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.pen.computers import write as change

HOUR_S = 3600.0


class Hanging:
    """A folder that answers when the test lets it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.asked_on: list[threading.Thread] = []
        real = Share.look

        def look(share: Share, **told: Any) -> Any:
            self.asked_on.append(threading.current_thread())
            assert self.may_answer.wait(30)
            return real(share, **told)

        monkeypatch.setattr(Share, "look", look)

    def hang(self) -> None:
        self.may_answer.clear()
        self.asked_on.clear()


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hanging]:
    made = Hanging(monkeypatch)
    yield made
    made.may_answer.set()


@pytest.fixture
def tasks() -> Iterator[ThreadTasks]:
    tasks = ThreadTasks()
    yield tasks
    tasks.wait()


@pytest.fixture
def shared(record: Path, around: records.Surroundings, tmp_path: Path) -> Path:
    """The record, shared from here, with the pen; closed."""
    (tmp_path / "delad").mkdir()
    session = records.open_session(record, passphrase=PASSPHRASE, surroundings=around)
    Pen(session).share(tmp_path / "delad")
    session.close()
    return record


@pytest.fixture
def window(
    around: records.Surroundings,
    dialogs: ScriptedDialogs,
    tasks: ThreadTasks,
    hanging: Hanging,  # lets go of the folder before the tasks are waited for
    qtbot: QtBot,
    tmp_path: Path,
) -> MainWindow:
    """A window as users have it: what takes time is done in other threads."""
    opener, by_key = (partial(way, surroundings=around) for way in (records.open_session, records.open_with_key))
    made = MainWindow(Tools(Ways(opener, by_key, names_in), tasks, dialogs, WindowState(tmp_path / "fönster")))
    qtbot.addWidget(made, before_close_func=lambda window: window.drop_record())
    made.show()
    qtbot.waitExposed(made)
    return made


def session(window: MainWindow) -> Session:
    assert window.workspace is not None
    return window.workspace.session


def begin(window: MainWindow, path: Path) -> None:
    window.offer(path)
    write(window.start.ui.passphrase, PASSPHRASE)
    press(window.start.ui.passphrase, Qt.Key.Key_Return)


def leftovers(path: Path) -> list[str]:
    return [each.name for each in path.parent.iterdir() if "hamtat" in each.name or "hamtas" in each.name]


def test_the_window_lives_and_one_may_go_on_without_the_folder(
    window: MainWindow, hanging: Hanging, tasks: ThreadTasks, shared: Path, qtbot: QtBot
) -> None:
    hanging.hang()
    begin(window, shared)
    ui = window.start.ui
    qtbot.waitUntil(ui.goOn.isVisible)
    assert ui.waitText.text() == "Letar efter den delade mappen …"
    assert threading.main_thread() not in hanging.asked_on
    assert ui.cancel.isVisible()
    press(ui.goOn, Qt.Key.Key_Space)
    assert not session(window).record.read_only, "the pen is here, so one may write"
    assert not ui.goOn.isVisible()
    hanging.may_answer.set()
    tasks.wait()
    qtbot.wait(1)
    assert not session(window).record.read_only
    assert leftovers(shared) == []


def test_without_the_pen_one_reads_meanwhile_and_a_late_answer_changes_nothing(
    window: MainWindow,
    hanging: Hanging,
    tasks: ThreadTasks,
    shared: Path,
    around: records.Surroundings,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    mine = tmp_path / "annan" / "min.samverkan"
    mine.parent.mkdir()
    join(tmp_path / "delad" / "exempel.pennan", mine)
    other = records.open_session(shared, passphrase=PASSPHRASE, surroundings=around)
    change(other, "nyare")
    Pen(other).publish()
    other.close()
    hanging.hang()
    begin(window, mine)
    qtbot.waitUntil(window.start.ui.goOn.isVisible)
    click(window.start.ui.goOn)
    assert session(window).record.read_only
    assert session(window).record.settings.get("nyare") is None
    hanging.may_answer.set()
    tasks.wait()
    qtbot.waitUntil(lambda: leftovers(mine) == [])
    assert session(window).record.settings.get("nyare") is None, "never fetched under an open record"
    window.drop_record()
    begin(window, mine)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert session(window).record.settings.get("nyare") is not None


def test_esc_gives_up_the_folder_and_opens_nothing(
    window: MainWindow, hanging: Hanging, tasks: ThreadTasks, shared: Path, qtbot: QtBot
) -> None:
    hanging.hang()
    begin(window, shared)
    qtbot.waitUntil(window.start.ui.goOn.isVisible)
    focused = window.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Escape)
    assert window.start.ui.notice.text == "Avbrutet. Filen är orörd."
    assert not window.start.ui.goOn.isVisible()
    hanging.may_answer.set()
    tasks.wait()
    qtbot.wait(1)
    assert window.workspace is None


def test_the_lock_page_waits_the_same_way(window: MainWindow, hanging: Hanging, shared: Path, qtbot: QtBot) -> None:
    begin(window, shared)
    qtbot.waitUntil(lambda: window.workspace is not None)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = window.lock.page
    assert page is not None
    hanging.hang()
    write(page.ui.passphrase, PASSPHRASE)
    press(page.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(page.ui.goOn.isVisible)
    assert threading.main_thread() not in hanging.asked_on
    click(page.ui.goOn)
    assert not session(window).record.read_only


def test_a_file_given_at_the_start_does_not_hold_the_window_up(
    window: MainWindow, hanging: Hanging, shared: Path, qtbot: QtBot
) -> None:
    hanging.hang()
    window.offer(shared, PASSPHRASE)
    assert window.workspace is None
    qtbot.waitUntil(window.start.ui.goOn.isVisible)
    hanging.may_answer.set()
    qtbot.waitUntil(lambda: window.workspace is not None)


def test_a_dead_folder_is_told_of_when_the_pen_is_taken_and_the_file_stays_open(
    window: MainWindow,
    hanging: Hanging,
    shared: Path,
    around: records.Surroundings,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    other = records.open_session(shared, passphrase=PASSPHRASE, surroundings=around)
    Pen(other).leave()
    other.close()
    begin(window, shared)
    qtbot.waitUntil(lambda: window.ui.pen.text() == "Ta pennan")
    window.show_page(MEETINGS)
    opened = session(window)
    hanging.hang()
    monkeypatch.setattr(pen_asking, "PATIENCE_SECONDS", 0.2)
    painted: list[str] = []
    QTimer.singleShot(0, window, lambda: painted.append(window.ui.pen.text()))
    click(window.ui.pen)
    qtbot.waitUntil(lambda: "Den delade mappen" in window.ui.notice.text and "går inte att nå" in window.ui.notice.text)
    assert painted == ["Frågar mappen …"]
    assert session(window) is opened
    assert session(window).record.read_only
    assert threading.main_thread() not in hanging.asked_on


def test_leaving_on_a_dead_folder_keeps_the_pen_and_says_so(
    window: MainWindow,
    dialogs: ScriptedDialogs,
    shared: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    begin(window, shared)
    qtbot.waitUntil(lambda: window.workspace is not None)
    may_answer = threading.Event()

    def hang(*_: object) -> bool:
        may_answer.wait(30)
        raise OSError

    monkeypatch.setattr(Share, "is_ours", hang)
    monkeypatch.setattr(pen_asking, "PATIENCE_SECONDS", 0.2)
    dialogs.answers = ["stay"]
    alive: list[bool] = []
    QTimer.singleShot(100, window, lambda: alive.append(True))
    assert not window.close_record()
    assert alive, "the window was painted while the folder was waited for"
    assert dialogs.asked[-1].startswith("Den delade mappen")
    assert "du har pennan kvar" in dialogs.asked[-1]
    assert Pen(session(window)).mine
    may_answer.set()


def test_a_piece_that_is_copied_begins_the_wait_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """A large file over a slow line takes its time; one that stands still is given up."""
    seconds = count()
    monkeypatch.setattr("samverkan_desktop.services.pen_asking.time.monotonic", lambda: next(seconds))

    def slow(beat: Callable[[], None]) -> str:
        for _ in range(30):
            beat()
        return "klart"

    assert pen_asking.while_it_moves(slow, HOUR_S) == "klart"
    with pytest.raises(TimeoutError):
        pen_asking.while_it_moves(lambda _beat: threading.Event().wait(5), 0.0)
