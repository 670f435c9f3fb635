"""What is marked in a text field, as it is painted."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit

from samverkan_desktop.gui.marking.under_text import Mark, UnderText


def marks_in(edit: QTextEdit) -> tuple[Mark, ...]:
    """The marks over the words of a field."""
    under = edit.findChild(UnderText)
    return under.marks if under is not None else ()


def waves_in(edit: QTextEdit) -> tuple[Mark, ...]:
    """The words underlined as spelt wrong."""
    under = edit.findChild(UnderText)
    return under.waves if under is not None else ()
