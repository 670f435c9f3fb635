"""Enter presses the button that has the focus, as Space does: outside a dialog Qt leaves that to the program."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

_KNOWN = "samverkan.enter_presses"


def enter_presses_everywhere() -> None:
    """Let Enter press any button it is given to, from the moment the button has the focus.

    The button itself takes the key. A page that pressed whatever has the focus when a key comes up to it would press
    the next button too, when Enter in a field has just moved the focus there.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication) and not app.property(_KNOWN):
        app.setProperty(_KNOWN, True)
        app.focusChanged.connect(_take_enter)


def _take_enter(_before: QWidget | None, now: QWidget | None) -> None:
    if isinstance(now, QPushButton) and not now.autoDefault():
        now.setAutoDefault(True)
