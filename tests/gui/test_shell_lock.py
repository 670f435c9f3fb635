"""If these fail, somebody who passes an unattended desk reads what is about children, or what was typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.lock import IdleWatch
from samverkan_desktop.gui.lock_page import LockPage
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETINGS
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.page import Page
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE
from tests.gui.conftest import click, meeting_page, press, write

CTRL = Qt.KeyboardModifier.ControlModifier


def locked(window: MainWindow, qtbot: QtBot) -> LockPage:
    press(window, Qt.Key.Key_L, CTRL)
    qtbot.wait(10)  # what was thrown away goes when the loop comes round
    page = window.lock.page
    assert page is not None
    assert window.ui.stack.currentWidget() is page
    return page


def test_nothing_of_the_record_is_left_in_the_window(window: MainWindow, meeting: MeetingPage, qtbot: QtBot) -> None:
    written = [item.title for item in meeting.reader.view.items]
    session = meeting.workspace.session
    meeting.show_item(meeting.reader.view.items[-1].id)
    del meeting
    page = locked(window, qtbot)
    assert window.workspace is None
    assert session.undo_label == ""
    qtbot.waitUntil(lambda: window.findChildren(Page) == [])
    shown = [label.text() for label in window.findChildren(QLabel)]
    shown += [edit.toPlainText() for edit in window.findChildren(QTextEdit)]
    for title in written:
        assert not any(title in text for text in shown)
    assert page.ui.file.text() == "exempel.samverkan är låst. Allt är sparat."
    assert window.windowTitle() == "Samverkan"
    assert not window.ui.side.isVisible()
    assert not window.ui.topBar.isVisible()


def test_what_was_typed_is_there_after_the_lock_at_the_same_place(
    window: MainWindow, meeting: MeetingPage, qtbot: QtBot
) -> None:
    item = meeting.reader.view.items[3]
    meeting.show_item(item.id)
    editor = meeting.ui.item.editors["talk"]
    editor.selectAll()
    write(editor, "Mötet pausas här.")
    page = locked(window, qtbot)
    assert window.focusWidget() is page.ui.passphrase
    write(page.ui.passphrase, PASSPHRASE)
    press(page.ui.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None)
    back = meeting_page(window)
    assert back.item_id == item.id
    assert back.ui.item.text("talk") == "Mötet pausas här."
    assert window.ui.topBar.isVisible()


def test_a_wrong_passphrase_leaves_it_locked(window: MainWindow, qtbot: QtBot) -> None:
    page = locked(window, qtbot)
    page.open_now("fel lösenfras")
    assert window.workspace is None
    assert page.ui.notice.text
    page.open_now(PASSPHRASE)
    assert window.spot().page == MEETINGS


def test_the_button_in_the_navigation_locks(window: MainWindow) -> None:
    click(window.ui.side.lock)
    assert window.workspace is None


def test_the_way_to_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    page = locked(window, qtbot)
    click(page.ui.leave)
    assert window.ui.stack.currentWidget() is window.start


def test_an_open_dialog_goes_with_it(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is not None
    window.lock.lock()
    qtbot.waitUntil(lambda: window.workspace is None)
    assert QApplication.activeModalWidget() is None


# --- by itself -----------------------------------------------------------------------------------------------------


class Clock:
    """A clock that is put forward by hand, in steps that no sleeping computer would explain."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(qapp: QApplication, clock: Clock) -> IdleWatch:
    return IdleWatch(qapp, minutes=5, clock=clock)


def after(watch: IdleWatch, clock: Clock, seconds: int) -> list[int]:
    """Let time go by and look as often as the timer would; return after how many seconds it was idle."""
    told: list[int] = []
    watch.idle.connect(lambda: told.append(int(clock.now)))
    began = int(clock.now)
    for _ in range(seconds // 5):
        clock.now += 5
        watch.look()
    return [moment - began for moment in told]


def test_after_five_minutes_without_a_key(watch: IdleWatch, clock: Clock) -> None:
    assert after(watch, clock, 295) == []
    assert after(watch, clock, 5) == [5]


@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.MouseMove])
def test_a_key_or_the_mouse_begins_it_anew(
    watch: IdleWatch, clock: Clock, qapp: QApplication, kind: QEvent.Type
) -> None:
    window = QWindow()
    window.create()
    watch._watch_all()
    assert after(watch, clock, 290) == []
    where = QPointF(QPoint(3, 3))
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event: QEvent = QKeyEvent(kind, Qt.Key.Key_A, plain, "a")
    if kind is QEvent.Type.MouseMove:
        event = QMouseEvent(kind, where, where, none, none, plain)
    qapp.sendEvent(window, event)
    assert after(watch, clock, 290) == []
    assert after(watch, clock, 10) == [10]


def test_after_sleep_it_is_locked_at_once(watch: IdleWatch, clock: Clock) -> None:
    told: list[bool] = []
    watch.idle.connect(lambda: told.append(True))
    clock.now += 60
    watch.look()
    assert told == [True]


def test_the_window_locks_and_says_why(window: MainWindow, qtbot: QtBot) -> None:
    window.lock.watch.idle.emit()
    assert window.workspace is None
    page = window.lock.page
    assert page is not None
    assert "inte har använts" in page.ui.notice.text


def test_the_time_is_chosen_and_kept(window: MainWindow, tmp_path: Path) -> None:
    window.lock.choose_minutes(15)
    assert window.state.lock_minutes == 15
    window.lock.choose_minutes(500)
    assert window.state.lock_minutes == 30
    (tmp_path / "fonster.ini").write_text("[lock]\nminutes=-4\n", encoding="utf-8")
    assert WindowState(tmp_path).lock_minutes == 5


def test_it_does_not_watch_when_nothing_is_open(window: MainWindow) -> None:
    timer = window.lock.watch._timer
    assert timer.isActive()
    window.close_record()
    assert not timer.isActive()


def test_the_page_holds_only_the_name_of_the_file(window: MainWindow, record: Path, qtbot: QtBot) -> None:
    page = locked(window, qtbot)
    texts = " ".join(child.text() for child in page.findChildren(QLabel))
    assert str(record.parent) not in texts
    for thing in (QWidget, QObject):
        assert page.findChildren(thing, "agenda") == []
