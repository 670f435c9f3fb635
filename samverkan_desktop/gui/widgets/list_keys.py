"""The keys of a page that has lists: Ctrl+F searches, Ctrl+N adds, wherever on the page one is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.widgets.entry_list import EntryList


class ListKeys(QObject):
    """``here`` gives the list that is shown, or None."""

    def __init__(self, page: QWidget, here: Callable[[], EntryList | None]) -> None:
        super().__init__(page)
        self._here = here
        for keys, slot in ((QKeySequence.StandardKey.Find, self._search), (QKeySequence.StandardKey.New, self._add)):
            shortcut = QShortcut(QKeySequence(keys), page, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _search(self) -> None:
        shown = self._here()
        if shown is not None:
            shown.to_search()

    def _add(self) -> None:
        shown = self._here()
        if shown is not None:
            shown.ask_to_add()
