"""Two people, two computers, one file and no mouse. If this fails, the pen cannot be passed by somebody who has only a
keyboard, or what the other wrote is not seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from secrets import token_bytes
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.settings import SettingsPage
from samverkan_desktop.gui.pages.settings.pen import PenSection
from samverkan_desktop.gui.tasks import InlineTasks
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.pen_joining import join
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.storage.record import names_in
from tests.gui.conftest import ScriptedDialogs, consultation, write
from tests.gui.meeting_desk import WITHOUT_SCREEN
from tests.pen.computers import fall_silent

pytestmark = WITHOUT_SCREEN
FARTHEST = 120
FIRST, SECOND, UNSEEN = "Skrivet vid den första datorn.", "Skrivet vid den andra.", "Skrivet men aldrig publicerat."


@dataclass
class Person:
    """Somebody at a computer of their own."""

    window: MainWindow
    dialogs: ScriptedDialogs

    def focus(self) -> QWidget:
        self.window.activateWindow()  # where there is no window manager, nobody does it
        QApplication.processEvents()
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, held)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        write(self.focus(), text)

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until it is there: what cannot be reached so is out of reach."""
        for _ in range(FARTHEST):
            if self.focus() is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{wanted.objectName()} is not reached by Tab")

    def do(self, button: Callable[[], QWidget]) -> None:
        """Go to a button and press it."""
        self.tab_to(button())
        self.press(Qt.Key.Key_Space)

    def open(self, path: Path) -> None:
        self.window.offer(path)
        self.type(PASSPHRASE)
        self.press(Qt.Key.Key_Return)
        assert self.window.workspace is not None, self.window.start.ui.notice.text
        self.window.pen.look()

    def sharing(self) -> PenSection:
        """Go to the settings of the shared file: by the pen in the top bar, else along the parts of the page."""
        if self.window.ui.pen.isVisible():
            self.do(lambda: self.window.ui.pen)
            return self.section()
        self.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.type("inställningar")
        self.press(Qt.Key.Key_Return)
        for _ in range(20):
            if isinstance(self.section(), PenSection):
                break
            self.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        return self.section()

    def section(self) -> PenSection:
        page = self.window.page()
        assert isinstance(page, SettingsPage)
        return cast("PenSection", page.section)

    def note(self, text: str) -> None:
        """Write at the end of the first item of the consultation of the day."""
        page = self.meeting()
        editor = page.ui.item.editors["talk"]
        self.tab_to(editor)
        self.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        self.type(f" {text}")
        assert self.window.workspace is not None
        assert self.window.workspace.autosave.flush()

    def meeting(self) -> MeetingPage:
        assert self.window.workspace is not None
        meeting = consultation(self.window.workspace.session)
        self.window.show_page("meeting", meeting.id)
        page = self.window.page()
        assert isinstance(page, MeetingPage)
        page.show_item(page.reader.view.items[3].id)
        return page

    def sees(self, text: str) -> bool:
        return text in self.meeting().ui.item.editors["talk"].toPlainText()

    def writes(self) -> bool:
        assert self.window.workspace is not None
        return not self.window.workspace.session.record.read_only

    def says(self) -> str:
        """Return what stands above the page, a minute later."""
        self.window.pen.timer.timeout.emit()
        return self.window.ui.notice.text


@pytest.fixture
def person(around: Surroundings, tmp_path: Path, qtbot: QtBot) -> Callable[[str], Person]:
    def at(name: str) -> Person:
        own = tmp_path / name
        here = replace(around, random_bytes=token_bytes, anchor_folder=own / "ankare", local_folder=own / "eget")
        opener, by_key = (partial(way, surroundings=here) for way in (open_session, open_with_key))
        dialogs = ScriptedDialogs()
        window = MainWindow(Tools(Ways(opener, by_key, names_in), InlineTasks(), dialogs, WindowState(own / "fönster")))
        qtbot.addWidget(window, before_close_func=lambda _window: window.drop_record())
        window.show()
        qtbot.waitExposed(window)
        return Person(window, dialogs)

    return at


def test_the_pen_is_handed_over_and_taken_over_without_a_mouse(
    person: Callable[[str], Person], record: Path, tmp_path: Path
) -> None:
    anna, bo = person("anna"), person("bo")
    share, theirs = tmp_path / "delad", tmp_path / "bo" / "exempel.samverkan"
    share.mkdir()
    anna.open(record)
    anna.dialogs.files = [share]
    anna.do(lambda: anna.sharing().ui.choose)
    assert anna.window.ui.pen.text() == "Du har pennan"
    theirs.parent.mkdir(exist_ok=True)
    join(share / "exempel.pennan", theirs)

    bo.open(theirs)
    assert not bo.writes()
    assert "Pennan har" in bo.says()
    anna.note(FIRST)
    anna.do(lambda: anna.sharing().ui.leave)
    assert not anna.writes()

    assert "Pennan är ledig" in bo.says()
    bo.do(lambda: bo.window.ui.pen)  # in the top bar, from wherever one is
    assert bo.writes()
    assert bo.sees(FIRST), "what the first one wrote came with the pen"
    bo.note(SECOND)
    bo.window.pen.publishing.begin()
    assert "Det finns ett nyare läge" in anna.says()
    anna.do(lambda: anna.sharing().ui.refresh)
    assert anna.sees(SECOND)
    assert not anna.writes()

    bo.note(UNSEEN)
    fall_silent(share / "exempel.pennan")
    anna.says()
    over = anna.sharing().ui
    anna.tab_to(over.overWord)
    anna.type("TA ÖVER")
    anna.press(Qt.Key.Key_Return)
    assert anna.writes()
    assert anna.sees(SECOND)
    assert not anna.sees(UNSEEN)

    told = bo.says()
    assert "Pennan har tagits över av" in told
    assert not bo.writes()
    (kept,) = theirs.parent.glob("exempel ej publicerat *.samverkan")
    assert kept.name in told
