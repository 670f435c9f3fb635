"""The window's own actions, with their keys: undo, text size, look, closing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from samverkan_desktop.domain.clock import Clock
from samverkan_desktop.gui import navigation
from samverkan_desktop.gui.icons import ICON_SIZE, icon
from samverkan_desktop.gui.keymap import Key, keys_of
from samverkan_desktop.gui.language import spoken
from samverkan_desktop.gui.lock import MINUTES
from samverkan_desktop.gui.text_search import search_minutes
from samverkan_desktop.gui.theme import Scheme, Theme
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import action as action_name
from samverkan_desktop.gui.words import tr

if TYPE_CHECKING:  # the window makes its menu
    from samverkan_desktop.gui.main_window import MainWindow, Tools


class WindowMenu(QObject):
    """The menu at the right of the top bar. Every action also lives in the window, so its key works without it.

    A QObject, so that Qt lets go of its slots when the window goes.
    """

    def __init__(self, window: MainWindow, tools: Tools) -> None:
        super().__init__(window)
        self._window, self._tools = window, tools
        theme = Theme.current()
        menu = QMenu(window)
        self.undo = self._action(menu, "", window.undoing.undo, QKeySequence.StandardKey.Undo, "Alt+Z")
        self.redo = self._action(menu, "", window.undoing.redo, QKeySequence.StandardKey.Redo, "Alt+Shift+Z")
        self.kept = self._action(menu, tr("Text som inte kunde sparas …"), window.drafts.show)
        self.kept.setVisible(False)
        menu.addSeparator()
        self._action(menu, tr("Sök och gå till"), window.finding.open, "Ctrl+K")
        self._action(menu, tr("Sök i minnesanteckningar"), partial(search_minutes, window), "Ctrl+Shift+S")
        self._sizes(menu)
        look = menu.addMenu(tr("Utseende"))
        group = QActionGroup(window)
        self._schemes: dict[Scheme, QAction] = {}
        for scheme, word in (
            (Scheme.SYSTEM, tr("Som datorn")),
            (Scheme.LIGHT, tr("Ljust")),
            (Scheme.DARK, tr("Mörkt")),
        ):
            action = QAction(word, window, checkable=True)
            action.setData(scheme.value)
            action.setChecked(theme.scheme is scheme)
            group.addAction(action)
            look.addAction(action)
            self._schemes[scheme] = action
        group.triggered.connect(self._scheme)
        menu.addSeparator()
        self._pages = self._way_to_pages(menu.addMenu(tr("Gå till")))
        self._action(menu, tr("Tillbaka"), window.back, "Alt+Left")
        menu.addSeparator()
        self._action(menu, tr("Lås nu"), window.lock.lock, "Ctrl+L")
        self._lock_times(menu.addMenu(tr("Lås efter")))
        self._languages(menu.addMenu(tr("Språk (Language)")))
        self._action(menu, tr("Hjälp"), self._help, "F1")
        self._action(menu, tr("Tangenter"), self.show_keys, "Ctrl+F1")
        self._action(menu, tr("Om Samverkan"), self.show_about)
        menu.addSeparator()
        self._action(menu, tr("Ny fil för SIP och återkoppling …"), window.parts.new_apart)
        self._action(menu, tr("Stäng filen"), window.close_record, QKeySequence.StandardKey.Close)
        self._action(menu, tr("Avsluta Samverkan"), window.close, "Ctrl+Q")
        window.ui.menu.setMenu(menu)
        window.ui.menu.setAccessibleName(tr("Meny"))
        show = QAction(tr("Visa menyn"), window)
        show.setShortcut("F10")
        show.triggered.connect(window.ui.menu.showMenu)
        window.addAction(show)
        window.ui.undo.clicked.connect(window.undoing.undo)
        window.ui.redo.clicked.connect(window.undoing.redo)
        theme.changed.connect(self._look)
        self._look()
        self.update_undo("", "")

    def _sizes(self, menu: QMenu) -> None:
        self._action(menu, tr("Större text"), self._larger, QKeySequence.StandardKey.ZoomIn, "Ctrl+=")
        self._action(menu, tr("Mindre text"), self._smaller, QKeySequence.StandardKey.ZoomOut)
        self._action(menu, tr("Vanlig textstorlek"), self._plain, "Ctrl+0")

    def _way_to_pages(self, menu: QMenu) -> QMenu:
        for _, group_pages in navigation.groups():
            for key, title in group_pages:
                go = QAction(title, self._window)
                go.setData(key)
                go.triggered.connect(self._go)
                menu.addAction(go)
        menu.aboutToShow.connect(self._only_held)
        return menu

    def _only_held(self) -> None:
        """Offer the pages of what the record is for."""
        for action in self._pages.actions():
            action.setVisible(action.data() in self._window.parts.keys)

    def every_key(self) -> list[Key]:
        """Return what can be done from anywhere in the window, with its keys."""
        return keys_of(self._window, below=False)

    def _lock_times(self, menu: QMenu) -> None:
        group = QActionGroup(self._window)
        for minutes in MINUTES:
            word = tr("1 minut") if minutes == 1 else tr("{count} minuter").format(count=minutes)
            action = QAction(word, self._window, checkable=True)
            action.setData(minutes)
            action.setChecked(minutes == self._window.lock.watch.minutes)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._lock_after)

    def _lock_after(self, action: QAction) -> None:
        self._window.lock.choose_minutes(int(action.data()))

    def _languages(self, menu: QMenu) -> None:
        group = QActionGroup(self._window)
        for language, word in (("sv", "Svenska"), ("en", "English")):
            action = QAction(word, self._window, checkable=True)
            action.setData(language)
            action.setChecked(language == spoken())
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._language)

    def _language(self, action: QAction) -> None:
        """Speak another language from the next start on."""
        self._window.state.language = str(action.data())
        self._window.tell(tr("Språket byts nästa gång Samverkan startas."), Tone.BRAND)

    def show_help(self, topic: str = "") -> None:
        """Show the handbook at what is on the screen, or at a topic; the window can be worked in meanwhile."""
        from samverkan_desktop.gui.dialogs.handbook import HandbookDialog, HandbookWays  # start-up: seldom wanted
        from samverkan_desktop.gui.help_places import topic_here  # start-up: as above

        shown = next(iter(self._window.findChildren(HandbookDialog)), None)
        if shown is None:
            shown = HandbookDialog(
                self._tools.dialogs, self._clock(), HandbookWays(self.show_keys, self._go_if_open), self._window
            )
        shown.show_topic(topic or topic_here(self._window))
        shown.show()
        shown.activateWindow()

    def _help(self) -> None:
        self.show_help()

    def _go_if_open(self, page: str) -> bool:
        if self._window.workspace is None:
            return False
        self._window.show_page(page)
        self._window.activateWindow()
        return True

    def _clock(self) -> Clock | None:
        desk, workspace = self._tools.ways.desk, self._window.workspace
        if workspace is not None:
            return workspace.session.clock
        return desk.surroundings.clock if desk is not None else None

    def show_keys(self) -> None:
        """Show every key there is: of the window, of this page, and of the others."""
        from samverkan_desktop.gui.dialogs.keys import KeyGroup, KeysDialog  # start-up: seldom wanted

        window = self._window
        groups = [KeyGroup(tr("Överallt"), tuple(self.every_key()))]
        here, workspace = window.spot().page, window.workspace
        if workspace is not None:
            for spec in sorted(navigation.PAGES, key=lambda spec: spec.key != here):
                groups.append(KeyGroup(spec.name, tuple(keys_of(window.made(spec.key, workspace), below=True))))
        KeysDialog(groups, window).open()

    def show_about(self) -> None:
        """Tell what the program is built of."""
        from samverkan_desktop.gui.dialogs.about import AboutDialog  # start-up: seldom wanted

        AboutDialog(self._window).open()

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
            (self.undo, window.ui.undo, undo, tr("Ångra"), tr("Ångra: {what}")),
            (self.redo, window.ui.redo, redo, tr("Gör om"), tr("Gör om: {what}")),
        )
        for action, button, what, bare, named in words:
            text = named.format(what=action_name(what)) if what else bare
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
