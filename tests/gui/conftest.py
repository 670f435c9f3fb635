"""A window on a copy of the example record, used as a user would: keys and clicks."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.navigation import MEETING, MEETINGS
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.places import Spot
from samverkan_desktop.gui.tasks import InlineTasks
from samverkan_desktop.gui.theme import Scheme, Theme
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock, make_example
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.keys import KdfProfile
from samverkan_desktop.storage.record import names_in

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

TODAY = date(2026, 12, 3)


@dataclass
class ScriptedDialogs:
    """Answers from a list, and remembers what was asked. A question nobody expected fails the test."""

    answers: list[str] = field(default_factory=list)
    files: list[Path | None] = field(default_factory=list)
    printers: list[QPrinter | None] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def ask(self, _parent: QWidget, /, **told: Any) -> str:
        self.asked.append(told["text"])
        return self.answers.pop(0)

    def open_file(self, _parent: QWidget, /, **told: Any) -> Path | None:
        self.asked.append(told["title"])
        return self.files.pop(0)

    def open_files(self, _parent: QWidget, /, **told: Any) -> tuple[Path, ...]:
        self.asked.append(told["title"])
        chosen, self.files = self.files, []
        return tuple(path for path in chosen if path is not None)

    def save_file(self, _parent: QWidget, /, **told: Any) -> Path | None:
        self.asked.append(told["suggestion"].name)
        return self.files.pop(0)

    def open_folder(self, _parent: QWidget, /, **told: Any) -> Path | None:
        self.asked.append(told["title"])
        return self.files.pop(0)

    def printer(self, _parent: QWidget, /, **told: Any) -> QPrinter | None:
        self.asked.append(told["title"])
        return self.printers.pop(0)


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The look, light and at 100 %, as every test finds it."""
    present = Theme.of(qapp) or Theme(qapp)
    present.choose(scheme=Scheme.LIGHT, zoom=100)
    yield present
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # closed windows need no new look
    present.choose(scheme=Scheme.LIGHT, zoom=100)


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example record with its consultation of the day under way; made once, copied for each test."""
    folder = tmp_path_factory.mktemp("exempel")
    kdf = KdfProfile(memory_kib=64, passes=1, lanes=1)
    session = make_example(folder / "exempel.samverkan", today=TODAY, kdf=kdf)
    meeting = consultation(session)
    Meetings(session).start(meeting.id)
    view = Meetings(session).view(meeting.id)
    Agenda(session).mark_done(view.items[0].id)
    for seat in view.participants[:-1]:
        AttendanceService(session).record(seat.id, AttendanceState.PRESENT)
    session.close()
    return folder


def consultation(session: Session) -> Meeting:
    """Return the consultation of the day."""
    rows = Meetings(session).rows()
    return next(r.meeting for r in rows if r.forum.kind is ForumKind.CONSULTATION and r.meeting.day == TODAY)


@pytest.fixture
def record(example_folder: Path, tmp_path: Path) -> Path:
    """A copy of the example record."""
    for file in example_folder.iterdir():
        shutil.copy(file, tmp_path / file.name)
    return tmp_path / "exempel.samverkan"


@pytest.fixture
def around(cheap_kdf: KdfProfile, tmp_path: Path) -> Surroundings:
    """A computer whose clock stands still."""
    clock = example_clock(TODAY)
    return Surroundings(clock=clock, random_bytes=Random(5).randbytes, local_folder=tmp_path / "eget", kdf=cheap_kdf)


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


MakeWindow = Callable[[], MainWindow]


@pytest.fixture
def make_window(
    qtbot: QtBot, around: Surroundings, dialogs: ScriptedDialogs, tmp_path_factory: pytest.TempPathFactory
) -> MakeWindow:
    """Make a window as the composition root does, but with scripted answers and work done at once."""
    folder = tmp_path_factory.mktemp("minne")

    def make() -> MainWindow:
        ways = Ways(partial(open_session, surroundings=around), partial(open_with_key, surroundings=around), names_in)
        window = MainWindow(Tools(ways, InlineTasks(), dialogs, WindowState(folder)))
        qtbot.addWidget(window, before_close_func=_close_record)
        window.resize(1360, 850)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


def _close_record(window: QWidget) -> None:
    if isinstance(window, MainWindow) and window.workspace is not None:
        window.workspace.close()
        window.workspace = None


@pytest.fixture
def window(make_window: MakeWindow, record: Path, around: Surroundings) -> MainWindow:
    """A window with the record open at the list of meetings: not by way of the overview, which most tests never see."""
    made = make_window()
    made.work_with(open_session(record, passphrase=PASSPHRASE, surroundings=around), at=Spot(MEETINGS))
    return made


@pytest.fixture
def meeting(window: MainWindow) -> MeetingPage:
    """The page of the meeting under way, at its first item that is not done."""
    assert window.workspace is not None
    found = consultation(window.workspace.session)
    assert found.state is MeetingState.ONGOING
    window.show_page(MEETING, found.id)
    return meeting_page(window)


def meeting_page(window: MainWindow) -> MeetingPage:
    """Return the page of the meeting that is open."""
    page = window.page()
    assert isinstance(page, MeetingPage)
    return page


def write(widget: QWidget, text: str) -> None:
    """Type a text key by key. QTest aborts the interpreter on é, ä and –, so the events are sent directly."""
    for char in text:
        key = Qt.Key.Key_Return if char == "\n" else Qt.Key(0)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char))


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key that is no letter."""
    QTest.keyClick(widget, key, modifier)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click with the left button: in the middle, or at a place."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place or widget.rect().center())
