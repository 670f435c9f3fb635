"""Tab order is reading order, also for widgets that are made while the page is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(before: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let the widgets follow each other, after one that is in its place."""
    for widget in widgets:
        if widget is before:
            continue
        QWidget.setTabOrder(before, widget)
        before = widget


def before_all_in(container: QWidget, one: QWidget) -> QWidget:
    """Return what comes before everything in a container; ``one`` is in it and in its place."""
    found = one
    while found is container or container.isAncestorOf(found) or found.window() is not one.window():
        earlier = found.previousInFocusChain()
        if earlier is None or earlier is one:  # nothing but the container in this window yet
            return one
        found = earlier
    return found


def reached_by_tab(container: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in a container that Tab stops at, in the order they were made."""
    for widget in container.findChildren(QWidget):
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if stops and widget.window() is container.window():  # the list of a combo box is a window of its own
            yield widget
