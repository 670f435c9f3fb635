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
    """Return what Tab stops at before everything in a container; ``one`` is in it and in its place."""
    found = one
    while (
        found is container
        or container.isAncestorOf(found)
        or found.window() is not one.window()
        or found.focusPolicy() == Qt.FocusPolicy.NoFocus  # Qt puts nothing after what cannot have the focus
    ):
        earlier = found.previousInFocusChain()
        if earlier is None or earlier is one:  # nothing but the container in this window yet
            return one
        found = earlier
    return found


def reached_by_tab(container: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in a container that Tab stops at, in the order they were made.

    A field made of several, which hands its focus on, comes as one. Qt moves it as one only if it can have the focus
    itself; left where it was it would catch Tab there and lead back.
    """
    handed: list[QWidget] = []
    for widget in container.findChildren(QWidget):
        if widget.window() is not container.window():  # the list of a combo box is a window of its own
            continue
        proxy = widget.focusProxy()
        if proxy is not None and widget.isAncestorOf(proxy):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            handed.append(widget)
            yield widget
        elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not any(one.isAncestorOf(widget) for one in handed):
            yield widget
