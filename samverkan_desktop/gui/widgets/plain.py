"""Words shown as they are written.

Qt takes a text for HTML when something in it looks like a tag, in labels and in tooltips: what somebody wrote, or what
came in a file from outside, could then hide other words, or fetch a picture from a share and so tell that it was read.
Every label is a `Label` (those of the forms are made plain by ``dev.py forms``), every tooltip of others' words goes
through `tip`.
"""

from __future__ import annotations

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Label(QLabel):
    """A label for any words."""

    def __init__(self, text: str | QWidget | None = None, parent: QWidget | None = None) -> None:
        words, owner = ("", text) if isinstance(text, QWidget) else (text or "", parent)
        super().__init__(words, owner, textFormat=Qt.TextFormat.PlainText)

    def setToolTip(self, text: str) -> None:
        super().setToolTip(tip(text))


def tip(text: str, *, wrapped: bool = False) -> str:
    """Return a tooltip that shows these words and nothing else; ``wrapped`` breaks long lines: only HTML does."""
    if not text or not (wrapped or Qt.mightBeRichText(text)):
        return text
    for sign, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>")):
        text = text.replace(sign, written)
    return f"<qt>{text}</qt>"
