"""The window's own actions, with their keys: undo, text size, look, closing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from samverkan_desktop.gui import navigation
from samverkan_desktop.gui.icons import ICON_SIZE, icon
from samverkan_desktop.gui.theme import Scheme, Theme

if TYPE_CHECKING:  # the window makes its menu
    from samverkan_desktop.gui.main_window import MainWindow


class WindowMenu(QObject):
    """The menu at the right of the top bar. Every action also lives in the window, so its key works without it.

    A QObject, so that Qt lets go of its slots when the window goes.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        theme = Theme.current()
        menu = QMenu(window)
        self.undo = self._action(menu, "", window.undo, QKeySequence.StandardKey.Undo, "Ctrl+Alt+Z")
        self.redo = self._action(menu, "", window.redo, QKeySequence.StandardKey.Redo, "Ctrl+Alt+Shift+Z")
        menu.addSeparator()
        self._action(menu, window.tr("Större text"), self._larger, QKeySequence.StandardKey.ZoomIn, "Ctrl+=")
        self._action(menu, window.tr("Mindre text"), self._smaller, QKeySequence.StandardKey.ZoomOut)
        self._action(menu, window.tr("Vanlig textstorlek"), self._plain, "Ctrl+0")
        look = menu.addMenu(window.tr("Utseende"))
        group = QActionGroup(window)
        self._schemes: dict[Scheme, QAction] = {}
        for scheme, word in (
            (Scheme.SYSTEM, window.tr("Som datorn")),
            (Scheme.LIGHT, window.tr("Ljust")),
            (Scheme.DARK, window.tr("Mörkt")),
        ):
            action = QAction(word, window, checkable=True)
            action.setData(scheme.value)
            action.setChecked(theme.scheme is scheme)
            group.addAction(action)
            look.addAction(action)
            self._schemes[scheme] = action
        group.triggered.connect(self._scheme)
        menu.addSeparator()
        pages = menu.addMenu(window.tr("Gå till"))
        for _, group_pages in navigation.groups():
            for key, title in group_pages:
                go = QAction(title, window)
                go.setData(key)
                go.triggered.connect(self._go)
                pages.addAction(go)
        self._action(menu, window.tr("Tillbaka"), window.back, "Alt+Left")
        self._action(menu, window.tr("Stäng filen"), window.close_record, QKeySequence.StandardKey.Close)
        self._action(menu, window.tr("Avsluta Samverkan"), window.close, "Ctrl+Q")
        window.ui.menu.setMenu(menu)
        window.ui.menu.setAccessibleName(window.tr("Meny"))
        show = QAction(window)
        show.setShortcut("F10")
        show.triggered.connect(window.ui.menu.showMenu)
        window.addAction(show)
        window.ui.undo.clicked.connect(window.undo)
        window.ui.redo.clicked.connect(window.redo)
        theme.changed.connect(self._look)
        self._look()
        self.update_undo("", "")

    def _action(
        self, menu: QMenu, text: str, slot: Callable[[], object], *keys: QKeySequence.StandardKey | str
    ) -> QAction:
        action = QAction(text, self._window)
        sequences: list[QKeySequence] = []
        for key in keys:
            sequences.extend([QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key))
        action.setShortcuts(sequences)
        action.triggered.connect(slot)
        menu.addAction(action)
        self._window.addAction(action)
        return action

    def update_undo(self, undo: str, redo: str) -> None:
        """Name what would be undone and done again."""
        window = self._window
        words = (
            (self.undo, window.ui.undo, undo, window.tr("Ångra"), window.tr("Ångra: {what}")),
            (self.redo, window.ui.redo, redo, window.tr("Gör om"), window.tr("Gör om: {what}")),
        )
        for action, button, what, bare, named in words:
            text = named.format(what=what) if what else bare
            action.setText(text)
            action.setEnabled(bool(what))
            button.setEnabled(bool(what))
            button.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
            button.setAccessibleName(text)

    def _look(self) -> None:
        theme = Theme.current()
        for button, name in ((self._window.ui.undo, "undo"), (self._window.ui.redo, "redo")):
            button.setIcon(icon(name))
            button.setIconSize(QSize(theme.px(ICON_SIZE), theme.px(ICON_SIZE)))
        self._schemes[theme.scheme].setChecked(True)

    def _scheme(self, action: QAction) -> None:
        Theme.current().choose(scheme=Scheme(action.data()))

    def _go(self) -> None:
        action = self._window.sender()
        if isinstance(action, QAction):
            self._window.show_page(str(action.data()))

    def _larger(self) -> None:
        Theme.current().zoom_step(1)

    def _smaller(self) -> None:
        Theme.current().zoom_step(-1)

    def _plain(self) -> None:
        Theme.current().choose(zoom=100)
