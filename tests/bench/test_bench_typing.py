"""From a key to the painted letter: what a secretary feels in every word. A bare text field of Qt is the base."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.meetings import Meetings
from tests.bench.conftest import Against, Records, Work, open_copy, tell_ms, window_on

pytestmark = pytest.mark.bench

MAY_TAKE_MS = 16
"""One picture on a screen that shows sixty a second."""
PLAIN = "Skolan berättar att eleven har varit borta större delen av terminen. " * 20
MARKED = (
    "Skolan berättar att Kim Exempelsson i klass 7B har varit borta. Ring 070-174 06 05 före den 14 oktober, eller "
    "skriv till kim@example.com. Öppenvården kan erbjuda samtalsstöd utan biståndsbeslut. "
) * 9
LETTERS = "en liten anteckning om närvaron "


@pytest.fixture
def window(history: int, records: Records, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """A window at a meeting that may be written in, after a long history."""
    session = open_copy(records, tmp_path / "gammal.samverkan", history)
    rows = Meetings(session).rows()
    latest = next(row.meeting for row in rows if row.cases and row.meeting.is_held)
    made = window_on(session, qtbot, qapp)
    made.show_page(MEETING, latest.id)
    qapp.processEvents()
    return made


def typing(field: QTextEdit, app: QApplication) -> Work:
    """Return the work of a key press until the letter is painted, with what the window does on the way."""
    field.setFocus()
    letters = cycle(LETTERS)

    def work() -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, next(letters))
        app.sendEvent(field, event)
        app.processEvents()
        field.viewport().repaint()

    return work


@pytest.mark.parametrize("text", [PLAIN, MARKED], ids=["plain", "marked"])
def test_key_to_painted(
    against: Against, benchmark: BenchmarkFixture, window: MainWindow, qapp: QApplication, qtbot: QtBot, text: str
) -> None:
    """In a § of ordinary length, and in one where names, numbers and days are marked."""
    page = window.page()
    assert isinstance(page, MeetingPage)
    talk = page.ui.item.ui.talk
    talk.setReadOnly(False)
    bare = QTextEdit()
    qtbot.addWidget(bare)
    bare.resize(talk.size())
    for field in (talk, bare):
        field.setPlainText(text)
    bare.show()
    against(typing(talk, qapp), typing(bare, qapp), base_name="a bare text field", goal=2.2, rounds=300)
    tell_ms(benchmark, MAY_TAKE_MS)
    page.workspace.autosave.flush()
