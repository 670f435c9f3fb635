"""What tests of the meeting page do again and again: find meetings and people, go to an item, wait for the check."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.register import PrincipalKind, Side, Unit
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.choice_popup import ChoicePopup, SeveralPopup
from samverkan_desktop.gui.widgets.popup import Popup
from samverkan_desktop.services.meetings import MeetingRow, Meetings
from tests.gui.conftest import meeting_page, press

WITHOUT_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
"""For tests that open a popup: said by every popup without a screen."""
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def rows(window: MainWindow) -> list[MeetingRow]:
    assert window.workspace is not None
    return list(Meetings(window.workspace.session).rows())


def opened(
    window: MainWindow, state: MeetingState, kind: ForumKind = ForumKind.CONSULTATION, *, items: bool = True
) -> MeetingPage:
    """Open the earliest meeting of a forum in a state."""
    found = [r for r in rows(window) if r.meeting.state is state and r.forum.kind is kind and bool(r.items) is items]
    window.show_page(MEETING, found[-1].meeting.id)
    return meeting_page(window)


def now(page: MeetingPage) -> AgendaItem:
    """The item being shown, as it stands in the record."""
    return page.workspace.session.repositories.items.get(page.desk.current)


def state_now(page: MeetingPage) -> MeetingState:
    return page.workspace.meetings.get(page.desk.meeting_id).state


def case_item(page: MeetingPage, number: int = 0) -> AgendaItem:
    """Go to one of the meeting's cases."""
    item = [each for each in page.reader.view.items if each.case][number]
    page.show_item(item.id)
    return item


def unit(page: MeetingPage, kind: PrincipalKind, side: Side = Side.SCHOOL) -> Unit:
    """A unit of some owner."""
    register = page.reader.register
    return next(u for u in register.units.values() if u.side is side and register.principal_kind(u.id) is kind)


def chip(page: MeetingPage, key: str) -> QWidget:
    """The chip of a fact."""
    found = page.ui.item.ui.chips.chip(key)
    assert found is not None, [each.word.text for each in page.ui.item.ui.chips.chips]
    return found


def pick(popup: Popup | None, key: str) -> None:
    """Walk to a row of a popup with the arrow keys and choose it with Enter."""
    assert isinstance(popup, (ChoicePopup, SeveralPopup))
    walk(popup, key)
    press(popup.list, Qt.Key.Key_Return)
    QApplication.processEvents()  # the window under the popup is active again


def walk(popup: Popup | None, key: str) -> None:
    """Walk to a row of a popup with the arrow keys."""
    assert isinstance(popup, (ChoicePopup, SeveralPopup))
    wanted = popup.list.rows.place_of(key)
    assert wanted >= 0, [row.title for row in popup.list.rows.rows]
    press(popup.list, Qt.Key.Key_Home)
    for _ in range(wanted):
        press(popup.list, Qt.Key.Key_Down)
    assert popup.list.currentIndex().row() == wanted


def focus() -> QWidget:
    """What has the focus; a window just shown is active a moment later."""
    QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    if popup is not None:  # it gets the keys, whatever window is active
        return popup.focusWidget() or popup
    found = QApplication.focusWidget()
    assert found is not None
    return found


def drag(widget: QWidget, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    """Drag with the left button."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(widget, start + (end - start) * step / 5)
        QApplication.processEvents()
    if release:
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
