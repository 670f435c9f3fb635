"""Opens the palette over the window's search field. What the palette needs is imported when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samverkan_desktop.gui.palette.warming import Warming

if TYPE_CHECKING:  # the window makes its opener; the palette is imported when first wanted
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.palette.palette import Palette


class PaletteOpener(QObject):
    """Ctrl+K and the search field."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.panel: Palette | None = None

    def open(self) -> None:
        """Let the user find anything, when a record is open."""
        window = self._window
        workspace = window.workspace
        if workspace is None:
            return
        from samverkan_desktop.gui.palette.finder import Finder  # start-up: seldom the first thing
        from samverkan_desktop.gui.palette.palette import Palette  # start-up: as above

        if self.panel is None:
            self.panel = Palette(window)
        keys, held = window.menu.every_key(), window.parts.keys
        finder = Finder(workspace.palette, window.go_to, keys, window.page(), held=held)
        self.panel.open_under(window.ui.search, finder.find)
        for warming in workspace.findChildren(Warming):
            warming.hurry()

    def shut(self) -> None:
        """Close the palette, if it is open, and let go of what it found."""
        if self.panel is not None:
            self.panel.shut(back=False)
