"""Enter presses the button that has the focus, as Space does: outside a dialog Qt leaves that to the program."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def press_focused(page: QWidget) -> bool:
    """Press the button of a page that has the focus. False when something else has it."""
    focus = page.focusWidget()
    if not isinstance(focus, QPushButton) or not focus.hasFocus():
        return False
    focus.click()
    return True
