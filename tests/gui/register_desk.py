"""Ways of using the pages with a list and an editor beside it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from samverkan_desktop.gui.main_window import MainWindow
from tests.gui.conftest import press, write

_SAME_LINE = 6  # px: fields of a line are not all as high
_MOST_STOPS = 160


def retype(line: QLineEdit, text: str) -> None:
    """Go to a field, mark what stands there and type over it."""
    line.setFocus()
    line.selectAll()
    write(line, text)


def undo(window: MainWindow) -> None:
    """Ctrl+Z."""
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def assert_tab_goes_down(editor: QWidget, first: QWidget) -> None:
    """Tab visits the editor in reading order, no field after one below it, and comes out of it at the end."""
    first.setFocus()
    tops: list[int] = []
    for _ in range(_MOST_STOPS):
        here = QApplication.focusWidget()
        if here is None or not editor.isAncestorOf(here):
            break
        tops.append(here.mapTo(editor, here.rect().center()).y())
        press(here, Qt.Key.Key_Tab)
    else:
        raise AssertionError(f"Tab never leaves: {tops}")
    assert len(tops) > 1
    assert all(later >= earlier - _SAME_LINE for earlier, later in pairwise(tops)), str(tops)


def widgets_cut_off(root: QWidget) -> list[str]:
    """Return the lines and buttons whose words do not fit across them."""
    found = []
    for label in root.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.width() < label.sizeHint().width() - 2:
            found.append(f"{label.objectName()}: {label.text()}")
    for button in root.findChildren(QPushButton):
        if button.isVisible() and button.width() < button.sizeHint().width() - 2:
            found.append(f"{button.objectName()}: {button.text()}")
    return found


_NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.ProgressBar,
}


def nameless(root: QWidget) -> list[str]:
    """Return the controls that a screen reader would have no name for."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_") or widget.window() is not root.window():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and interface.role() in _NAMED and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{interface.role().name} {widget.objectName() or type(widget).__name__}")
    return found
