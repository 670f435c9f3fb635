"""If these fail, what was copied from a case stays in the clipboard history of a shared computer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication

from samverkan_desktop.gui.clipboard import MARKS
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from tests.gui.conftest import press, write

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
