"""What every page has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.gui.press import enter_presses_everywhere
from samverkan_desktop.gui.workspace import Workspace


class Page(QWidget):
    """A page in the content area. It reads widgets, calls one service, shows the result.

    ``go``: asks the window for another page, with the id of what it shall show. ``spot_wanted``: for a place on one
    (`Spot`).
    """

    go = Signal(str, str)
    spot_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._stale = False
        enter_presses_everywhere()
        workspace.changed.connect(self._changed)

    def show_object(self, id: str) -> None:
        """Show one thing; pages that always show the same need not care."""

    def refresh(self) -> None:
        """Read again what is shown: something in the record has changed."""

    def concerns(self, command: Command) -> bool:  # noqa: ARG002 - a page that knows better says so
        """Tell whether a change shows on this page."""
        return True

    def start_focus(self) -> QWidget | None:
        """Return what has the focus when the page is opened."""
        return None

    def entered(self) -> None:
        """Called when the page comes to the front."""
        if self._stale:
            self._stale = False
            self.refresh()

    def _changed(self, command: Command) -> None:
        if not self.concerns(command):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
