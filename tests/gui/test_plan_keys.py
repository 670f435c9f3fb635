"""How many keys and clicks it takes. If a count grows, somebody made the way longer for everyone.

Counted from the list of meetings; each key or click has its reason beside it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.gui.dialogs.cancel_meeting import CancelDialog
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETINGS
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.planning import Planning
from tests.gui.conftest import MakeWindow, write
from tests.gui.plan_desk import ALT, CTRL, Counted, button_of, plan_page, series


@pytest.fixture
def page(window: MainWindow) -> MeetingsPage:
    found = window.page()
    assert isinstance(found, MeetingsPage)
    assert window.focusWidget() is found.ui.table
    return found


def planned_next_year(window: MainWindow) -> int:
    return sum(meeting.day > date(2027, 7, 1) for meeting in series(window))


def test_from_the_list_to_a_planned_school_year_by_keys(window: MainWindow, page: MeetingsPage, qtbot: QtBot) -> None:
    hands = Counted()
    hands.press(Qt.Key.Key_P, ALT)  # Planera läsåret: forum, year and first day are proposed
    qtbot.waitUntil(lambda: window.page() is not page, timeout=2000)  # Qt shows the button pressed for a moment
    hands.press(Qt.Key.Key_Return)  # Lägg in läsåret: nobody has entered it
    hands.press(Qt.Key.Key_Return, CTRL)  # the dates are looked at and confirmed
    hands.press(Qt.Key.Key_Return, CTRL)  # the plan is looked at and saved
    assert planned_next_year(window) == 8
    assert (hands.keys, hands.clicks) == (4, 0)


def test_from_the_list_to_a_planned_school_year_by_mouse(window: MainWindow, page: MeetingsPage) -> None:
    hands = Counted()
    hands.click(page.ui.plan)
    plan = plan_page(window)
    hands.click(button_of(plan.ui.yearNotice))
    hands.click(plan.ui.editor.ui.save)
    hands.click(plan.ui.save)
    assert planned_next_year(window) == 8
    assert (hands.keys, hands.clicks) == (0, 4)


def test_two_keys_when_the_school_year_is_entered(window: MainWindow, page: MeetingsPage, qtbot: QtBot) -> None:
    confirmed = replace(default_school_year(2027, id="2027"), proposal=False)
    Planning(page.workspace.session).save_school_year(confirmed)
    hands = Counted()
    hands.press(Qt.Key.Key_P, ALT)
    qtbot.waitUntil(lambda: window.page() is not page, timeout=2000)
    hands.press(Qt.Key.Key_Return, CTRL)
    assert planned_next_year(window) == 8
    assert hands.keys == 2


def test_from_the_opened_program_to_a_planned_school_year(make_window: MakeWindow, record: Path) -> None:
    """The program opens on the overview: one click more, on Möten in the navigation."""
    window = make_window()
    window.offer(record, PASSPHRASE)
    hands = Counted()
    if not isinstance(window.page(), MeetingsPage):
        hands.click(window.ui.side.buttons[MEETINGS])
    listed = window.page()
    assert isinstance(listed, MeetingsPage)
    hands.click(listed.ui.plan)
    plan = plan_page(window)
    hands.click(button_of(plan.ui.yearNotice))
    hands.click(plan.ui.editor.ui.save)
    hands.click(plan.ui.save)
    assert planned_next_year(window) == 8
    assert hands.clicks <= 5


def test_a_new_meeting_is_two_keys_and_its_date(window: MainWindow, page: MeetingsPage) -> None:
    before = len(page.workspace.meetings.rows())
    hands = Counted()
    hands.press(Qt.Key.Key_N, CTRL)
    (dialog,) = page.findChildren(MeetingDialog)
    write(dialog.ui.day.line, "10/12")
    hands.press(Qt.Key.Key_Return, within=dialog)
    assert len(page.workspace.meetings.rows()) == before + 1
    assert hands.keys == 2


def test_a_cancelled_meeting_is_two_keys_and_its_reason(window: MainWindow, page: MeetingsPage) -> None:
    coming = page.workspace.meetings.create("konsultation", date(2026, 12, 10))
    page.show_object(coming.id)
    page.ui.table.setFocus()
    hands = Counted()
    hands.press(Qt.Key.Key_Delete)
    (dialog,) = page.findChildren(CancelDialog)
    write(dialog.ui.reason, "För få kan komma")
    hands.press(Qt.Key.Key_Return, within=dialog)
    assert page.workspace.meetings.get(coming.id).state is MeetingState.CANCELLED
    assert hands.keys == 2
