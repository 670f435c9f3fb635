"""If these fail, somebody who listens to the window, or who cannot use a mouse, is left outside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.services.papers import PaperKind
from tests.gui.conftest import MakeWindow, press

_NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.Table,
    QAccessible.Role.PushButton,
}
_ITEMS = {QAccessible.Role.ListItem, QAccessible.Role.Cell, QAccessible.Role.Row}
_FIRST_ROWS = 40


def walk(interface: QAccessibleInterface, path: str = "") -> Iterator[tuple[QAccessibleInterface, str]]:
    """Yield every visible part below, with the way to it."""
    for number in range(min(interface.childCount(), _FIRST_ROWS)):
        child = interface.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        thing = child.object()
        name = (thing.objectName() or type(thing).__name__) if thing is not None else child.role().name
        yield child, f"{path}/{name}"
        yield from walk(child, f"{path}/{name}")


def nameless(widget: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    found = []
    for part, path in walk(root):
        if part.role() in _NAMED and not part.text(QAccessible.Text.Name).strip() and not _inner(part):
            found.append(f"{part.role().name} {path}")
    return found


def _inner(part: QAccessibleInterface) -> bool:
    """Tell whether it is a part that Qt itself makes inside a control that has a name."""
    thing = part.object()
    return thing is not None and thing.objectName().startswith("qt_")


def seen(widget: QWidget) -> int:
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    return sum(1 for _ in walk(root))


def test_start_page(make_window: MakeWindow) -> None:
    window = make_window()
    assert nameless(window) == []
    assert seen(window) > 10


def test_list_of_meetings(window: MainWindow) -> None:
    assert nameless(window) == []
    assert seen(window) > 25


def test_a_meeting(window: MainWindow, meeting: MeetingPage) -> None:
    case = next(item for item in meeting.reader.view.items if item.case)
    meeting.show_item(case.id)
    assert nameless(window) == []
    assert seen(window) > 50


def test_preview(meeting: MeetingPage, qtbot: QtBot) -> None:
    dialog = PreviewDialog(meeting.workspace, meeting.reader.view.meeting.id, PaperKind.AGENDA)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []


def test_the_walk_finds_what_has_no_name(qtbot: QtBot) -> None:
    """The test of the test: a button without a word is found."""
    from PySide6.QtWidgets import QPushButton, QVBoxLayout

    box = QWidget()
    qtbot.addWidget(box)
    QVBoxLayout(box).addWidget(QPushButton())
    box.show()
    assert len(nameless(box)) == 1


def test_rows_are_read_out_whole(meeting: MeetingPage) -> None:
    root = QAccessible.queryAccessibleInterface(meeting.ui.agenda)
    assert root is not None
    first = root.child(0)
    assert first is not None
    said = first.text(QAccessible.Text.Name)
    assert said.startswith("§\u00a0")
    assert said.endswith("Klar")


def tab_order(window: QWidget, first: QWidget, steps: int) -> list[QWidget]:
    """Return what Tab leads to."""
    first.setFocus()
    found = [first]
    for _ in range(steps):
        press(window.focusWidget() or window, Qt.Key.Key_Tab)
        focus = window.focusWidget()
        assert focus is not None
        found.append(focus)
    return found


def test_tab_goes_in_reading_order_in_a_meeting(window: MainWindow, meeting: MeetingPage) -> None:
    ui = meeting.ui
    order = tab_order(window, ui.paper, 10)
    item = ui.item.ui
    head = [ui.paper, ui.more, ui.agenda, ui.addItem]
    facts = item.chips.start_focus()
    assert order == [*head, item.title, facts, item.background, item.talk, item.agreed, item.done, item.next]


def test_tab_goes_in_reading_order_on_the_start_page(make_window: MakeWindow) -> None:
    window = make_window()
    ui = window.start.ui
    order = tab_order(window, ui.file, 6)
    assert order[:4] == [ui.file, ui.browse, ui.user, ui.passphrase]


def test_focus_never_rests_on_what_cannot_be_used(window: MainWindow, meeting: MeetingPage) -> None:
    for widget in tab_order(window, meeting.ui.paper, 30):
        assert widget.isEnabled()
        assert widget.isVisible()


@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_is_wider_than_its_place_at_large_text(
    window: MainWindow, meeting: MeetingPage, theme: Theme, qtbot: QtBot, zoom: int
) -> None:
    """At 1366×768 the page needs no sideways scrolling, and no button's words are cut off."""
    theme.choose(zoom=zoom)
    window.resize(1366, 768)
    qtbot.wait(50)
    for area in window.findChildren(QAbstractScrollArea):
        if area.isVisible():
            assert area.horizontalScrollBar().maximum() == 0, area.objectName()
    from PySide6.QtWidgets import QAbstractButton

    cut = [
        button.text()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]
    assert cut == []
