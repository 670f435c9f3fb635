"""Which button of a page is the way on just now."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from samverkan_desktop.gui.theme import restyle


def stand_out(button: QPushButton, on: bool) -> None:
    """Let a button stand out as the main one, or look like the others."""
    if (button.property("kind") == "primary") is not on:
        button.setProperty("kind", "primary" if on else "")
        restyle(button)
