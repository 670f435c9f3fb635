"""The main job as the secretary's fingers do it: every key counted, no mouse, nothing set behind the window's back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.records import Surroundings
from tests.gui.conftest import (
    MakeWindow,
    ScriptedDialogs,
    around,
    dialogs,
    example_folder,
    make_window,
    meeting_page,
    record,
    theme,
    write,
)
from tests.gui.meeting_desk import CTRL, SHIFT, WITHOUT_SCREEN, focus, state_now

__all__ = ["around", "dialogs", "example_folder", "make_window", "record", "theme"]
pytestmark = [WITHOUT_SCREEN, pytest.mark.slow]
ALT = Qt.KeyboardModifier.AltModifier
NOTHING = Qt.KeyboardModifier.NoModifier
OWN_ITEMS = ("Trygghet på skolvägen", "Läget i elevhälsan", "Vårens utbildningsdag")
SAID = "Gruppen gick igenom läget och enades om nästa steg."


@dataclass
class Fingers:
    """Keys where the focus is. Signs of a text are not counted among them."""

    window: MainWindow
    keys: int = 0
    why: list[str] = field(default_factory=list)

    def press(self, why: str, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
        self.keys += 1
        self.why.append(why)
        dialog = open_dialog()
        if dialog is None and QApplication.activePopupWidget() is None:
            self.window.activateWindow()  # where there is no window manager, nobody does it when a dialog closes
        target: QWidget = (dialog.focusWidget() or dialog) if dialog is not None else focus()
        QTest.keyClick(target, key, held)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        write(focus(), text)
        QApplication.processEvents()


def open_dialog() -> QDialog | None:
    """Return the dialog over the window; without a screen it never becomes active by itself."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()), None)


def page_of(window: MainWindow) -> MeetingPage:
    return meeting_page(window)


def the_day_comes(around: Surroundings, instant: datetime) -> None:
    assert isinstance(around.clock, ManualClock)
    around.clock.instant = instant


def end_the_meeting_of_today(hand: Fingers, window: MainWindow) -> None:
    hand.press("the next meeting, which is under way", Qt.Key.Key_Return)
    hand.press("end it", Qt.Key.Key_Return, CTRL | SHIFT)
    assert state_now(page_of(window)) is MeetingState.FOR_APPROVAL


def test_from_a_waiting_question_to_approved_minutes_and_a_saved_paper(
    make_window: MakeWindow, record: Path, dialogs: ScriptedDialogs, around: Surroundings, tmp_path: Path
) -> None:
    window = make_window()
    window.offer(record, PASSPHRASE)
    assert window.workspace is not None
    end_the_meeting_of_today(Fingers(window), window)

    # the secretary prepares the next one
    hand = Fingers(window)
    hand.press("find anything", Qt.Key.Key_K, CTRL)
    hand.type("konsultationsmöte 14 januari 2027")
    hand.press("the meeting that was found", Qt.Key.Key_Return)
    page = page_of(window)
    assert state_now(page) is MeetingState.PLANNED
    hand.press("questions that wait", Qt.Key.Key_F, CTRL | SHIFT)
    waiting = page.ui.sidePanel.ui.inbox.ui.rows.rows.rowCount()
    hand.press("the question that has waited longest", Qt.Key.Key_Return)
    assert page.ui.sidePanel.ui.inbox.ui.rows.rows.rowCount() == waiting - 1
    count = len(page.reader.view.items)
    assert count == 5
    hand.press("look at the invitation", Qt.Key.Key_Return, CTRL | SHIFT)
    hand.press("it is sent", Qt.Key.Key_Return)
    hand.press("close the paper", Qt.Key.Key_Escape)
    assert state_now(page) is MeetingState.INVITED
    hand.press("look at the agenda", Qt.Key.Key_Return, CTRL | SHIFT)
    hand.press("it is sent", Qt.Key.Key_Return)
    hand.press("close the paper", Qt.Key.Key_Escape)
    assert state_now(page) is MeetingState.AGENDA_SENT
    assert hand.keys == 10, hand.why

    # on the day three more items come up
    the_day_comes(around, datetime(2027, 1, 14, 12, 0, tzinfo=UTC))
    hand = Fingers(window)
    for heading in OWN_ITEMS:
        hand.press("a new item", Qt.Key.Key_Return, CTRL)
        hand.type(heading)
        hand.press("put it on the agenda", Qt.Key.Key_Return)
    items = page.reader.view.items
    assert len(items) == 8
    dialogs.answers = ["start"]
    hand.press("start", Qt.Key.Key_Return, CTRL | SHIFT)
    hand.keys += 1  # Enter on the question, which is answered for us here
    assert state_now(page) is MeetingState.ONGOING
    assert "planerat till" not in dialogs.asked[-1], "the day has come"
    hand.press("attendance", Qt.Key.Key_N, CTRL | SHIFT)
    hand.press("the first could not come", Qt.Key.Key_F)
    hand.press("everybody else is there", Qt.Key.Key_A)
    states = [seat.state for seat in page.reader.view.participants]
    assert states == [AttendanceState.EXCUSED, *[AttendanceState.PRESENT] * (len(states) - 1)]
    hand.press("write", Qt.Key.Key_T, CTRL | SHIFT)
    assert focus() is page.ui.item.ui.talk
    for _ in items:
        hand.type(SAID)
        hand.press("done, and on to the next", Qt.Key.Key_Return, ALT)
    hand.press("end the meeting", Qt.Key.Key_Return, CTRL | SHIFT)
    assert state_now(page) is MeetingState.FOR_APPROVAL
    hand.press("approve", Qt.Key.Key_Return, CTRL | SHIFT)
    hand.press("the function that approves", Qt.Key.Key_Return)
    assert state_now(page) is MeetingState.APPROVED, page.steps.popup and page.steps.popup.notice.text

    # and the paper is saved
    paper = tmp_path / "minnesanteckningar.pdf"
    dialogs.files = [paper]
    hand.press("the paper", Qt.Key.Key_P, CTRL)
    dialog = open_dialog()
    assert dialog is not None
    hand.press("save it", Qt.Key.Key_S, ALT)
    QTest.qWait(200)
    assert paper.read_bytes().startswith(b"%PDF")
    dialog.close()
    assert hand.keys == 6 + 2 + 3 + 1 + len(items) + 3 + 2 == 25, hand.why
