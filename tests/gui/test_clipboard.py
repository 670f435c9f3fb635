"""If these fail, what was copied from a case stays in the clipboard history of a shared computer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from samverkan_desktop.gui.clipboard import MARKS, ClipboardGuard
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from tests.gui.conftest import press, write

ROOT = Path(__file__).resolve().parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def clipboard() -> Iterator[QClipboard]:
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture(autouse=True)
def ours(window: MainWindow) -> None:
    """The screen of the tests does not know whose the clipboard is."""
    window.lock.clipboard.owns = lambda: True


def copy_from_case(meeting: MeetingPage) -> None:
    meeting.show_item(meeting.reader.view.items[3].id)
    editor = meeting.ui.item.editors["talk"]
    editor.selectAll()
    write(editor, "Det som sades.")
    editor.selectAll()
    press(editor, Qt.Key.Key_C, CTRL)


def test_a_copy_is_marked_and_can_still_be_pasted(meeting: MeetingPage, clipboard: QClipboard) -> None:
    copy_from_case(meeting)
    assert clipboard.text() == "Det som sades."
    held = clipboard.mimeData()
    assert [mark for mark in MARKS if not held.hasFormat(mark)] == []
    editor = meeting.ui.item.editors["agreed"]
    editor.selectAll()
    press(editor, Qt.Key.Key_V, CTRL)
    assert editor.toPlainText() == "Det som sades."


def test_what_is_typed_is_not_learnt_by_the_input_method(meeting: MeetingPage) -> None:
    """Else the words of a case come up as suggestions in other programs."""
    meeting.ui.item.editors["talk"].setFocus()
    assert meeting.ui.item.editors["talk"].inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_the_lock_takes_it_away(window: MainWindow, meeting: MeetingPage, clipboard: QClipboard) -> None:
    copy_from_case(meeting)
    press(window, Qt.Key.Key_L, CTRL)
    assert window.workspace is None
    assert clipboard.text() == ""


def test_what_another_program_copied_since_stays(
    window: MainWindow, meeting: MeetingPage, clipboard: QClipboard
) -> None:
    copy_from_case(meeting)
    theirs = QMimeData()
    theirs.setText("Något annat")
    window.lock.clipboard.owns = lambda: False
    clipboard.setMimeData(theirs)
    press(window, Qt.Key.Key_L, CTRL)
    assert clipboard.text() == "Något annat"
    assert not clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")


class _OfTheMouse(QObject):
    """A clipboard of a system where what is selected can be put in by the middle button: the tests' screen is none."""

    dataChanged = Signal()  # noqa: N815 - named as Qt names it
    selectionChanged = Signal()  # noqa: N815 - as above

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[QClipboard.Mode, QMimeData | None] = {}

    def supportsSelection(self) -> bool:
        return True

    def ownsClipboard(self) -> bool:
        return True

    def ownsSelection(self) -> bool:
        return True

    def mimeData(self, mode: QClipboard.Mode) -> QMimeData | None:
        return self.held.get(mode)

    def setMimeData(self, data: QMimeData, mode: QClipboard.Mode) -> None:
        self.held[mode] = data
        (self.selectionChanged if mode is QClipboard.Mode.Selection else self.dataChanged).emit()

    def clear(self, mode: QClipboard.Mode) -> None:
        self.held.pop(mode, None)


def test_what_is_selected_is_marked_and_taken_away_too() -> None:
    """Else the middle button puts a child's case into another program, also after the lock."""
    board = _OfTheMouse()
    guard = ClipboardGuard(clipboard=cast(QClipboard, board))
    guard.start()
    selected = QMimeData()
    selected.setText("Det som sades.")
    board.setMimeData(selected, QClipboard.Mode.Selection)
    held = board.held[QClipboard.Mode.Selection]
    assert held is not None
    assert held.text() == "Det som sades."
    assert [mark for mark in MARKS if not held.hasFormat(mark)] == []
    guard.lock()
    assert board.held == {}
    theirs = QMimeData()
    theirs.setText("Något annat")
    board.setMimeData(theirs, QClipboard.Mode.Selection)
    guard.lock()
    assert board.held == {QClipboard.Mode.Selection: theirs}, "what was selected when nothing was open is not ours"


def test_the_program_ends_well_with_something_copied(tmp_path: Path) -> None:
    """What lay on the clipboard made the program crash when it was closed: a user takes that for lost work."""
    script = tmp_path / "slut.py"
    script.write_text(
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from samverkan_desktop.gui.clipboard import ClipboardGuard\n"
        "app = QApplication([])\n"
        "guard = ClipboardGuard(app, lambda: True)\n"
        "guard.start()\n"
        "QGuiApplication.clipboard().setText('Eleven trivs.')\n"
        "QTimer.singleShot(0, app.quit)\n"
        "sys.exit(app.exec())\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, script], cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=False
    )
    assert done.returncode == 0
