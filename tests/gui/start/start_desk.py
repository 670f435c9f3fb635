"""A start page with everything it needs, and hands that press, type, click and count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.tasks import InlineTasks
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.gui.wizard.desk import Desk
from samverkan_desktop.gui.wizard.step import Step
from samverkan_desktop.gui.wizard.wizard import Wizard
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.record import names_in
from tests.gui.conftest import ScriptedDialogs, click, write

TODAY = date(2026, 8, 10)
PHRASE = "fem ord som ingen annan har"
ASKED_GROUP = 7
_BUTTON_MS = 150  # a button pressed by its letter is shown as pressed before it acts
StepT = TypeVar("StepT", bound=Step)


@dataclass
class Start:
    """A window at its start page. ``folder``: where new records are suggested."""

    window: MainWindow
    dialogs: ScriptedDialogs
    around: Surroundings
    folder: Path
    example_folder: Path

    @property
    def wizard(self) -> Wizard:
        """The wizard that is shown."""
        shown = self.window.start.others.shown
        assert isinstance(shown, Wizard)
        return shown

    def at(self, kind: type[StepT]) -> StepT:
        """Return the step that is shown, which is of this kind."""
        step = self.wizard.step
        assert isinstance(step, kind), f"at {type(step).__name__}: {self.wizard.ui.notice.text}"
        return step

    @property
    def session(self) -> Session:
        """The record that is open."""
        assert self.window.workspace is not None, self.window.start.ui.notice.text
        return self.window.workspace.session

    @property
    def is_outside(self) -> bool:
        """Tell whether no record is open."""
        return self.window.workspace is None

    def left(self) -> list[str]:
        """Everything in the folder for records."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file())


MakeStart = Callable[[], Start]


def make_start(qtbot: QtBot, around: Surroundings, dialogs: ScriptedDialogs, tmp_path: Path) -> Start:
    """Make the window as the composition root does, with scripted answers and work done at once."""
    folder, example = tmp_path / "Dokument", tmp_path / "data" / "exempel"
    folder.mkdir(exist_ok=True)
    desk = Desk(
        surroundings=around,
        tasks=InlineTasks(),
        dialogs=dialogs,
        example_folder=example,
        folders=(folder,),
        on_network=_own_disk,
        pick=_pick,
    )
    opener, by_key = partial(open_session, surroundings=around), partial(open_with_key, surroundings=around)
    state = WindowState(tmp_path / "minne")
    window = MainWindow(Tools(Ways(opener, by_key, names_in, desk), InlineTasks(), dialogs, state))
    qtbot.addWidget(window, before_close_func=_close)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return Start(window, dialogs, around, folder, example)


def _own_disk(_path: Path) -> bool:
    return False


def _pick(_count: int) -> int:
    return ASKED_GROUP - 1


def _close(window: QWidget) -> None:
    """Let every file go, whatever state a failed test left the window in."""
    if not isinstance(window, MainWindow):
        return
    shown = window.start.others.shown
    if isinstance(shown, Wizard):
        if shown.draft.made is not None:
            shown.draft.made.session.close()
        window.start.others.back()
    elif shown is not None:
        shown.may_leave()
        window.start.others.back()
    if window.workspace is not None:
        window.workspace.close()
        window.workspace = None


@dataclass
class Hand:
    """Does what a user does, on what has the focus. Counts keys that are not letters of a text, signs, and clicks."""

    keys: int = 0
    signs: int = 0
    clicks: int = 0
    told: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on what has the focus."""
        self.keys += 1
        QTest.keyClick(focus(), key, modifier)
        QApplication.processEvents()

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def tab(self, times: int = 1) -> None:
        """Press Tab."""
        for _ in range(times):
            self.press(Qt.Key.Key_Tab)

    def alt(self, letter: str) -> None:
        """Press Alt and a letter, as the underlined one on a button says."""
        self.press(Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)
        QTest.qWait(_BUTTON_MS)

    def type(self, text: str) -> None:
        """Type a text into what has the focus."""
        self.signs += len(text)
        for sign in text:
            write(focus(), sign)

    def click(self, widget: QWidget) -> None:
        """Click something that can be seen."""
        assert widget.isVisible(), widget.objectName()
        self.clicks += 1
        click(widget)
        QApplication.processEvents()


def focus() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget
