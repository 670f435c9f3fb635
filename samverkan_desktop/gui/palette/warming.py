"""Reads what Ctrl+K looks through while nobody waits, part by part, so that the first letter is answered at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui.warm_pages import PageWarming
from samverkan_desktop.gui.workspace import Workspace

_QUIET_MS = 1200
"""So long after the first page, or after the latest change."""
_BETWEEN_MS = 40


class Warming(QObject):
    """One for each open record. Asking before it is done is right too: what is missing is then read at once."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._between = _BETWEEN_MS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.read_a_part)
        workspace.changed.connect(self._changed)
        workspace.closing.connect(self._timer.stop)
        self._timer.start(_QUIET_MS)
        PageWarming(workspace)  # what is left to do while nobody waits comes after this

    @property
    def waiting(self) -> bool:
        """Tell whether there is more to read."""
        return self._timer.isActive()

    def hurry(self) -> None:
        """Somebody is about to ask: read on as soon as the palette is painted."""
        self._between = 0
        if self.waiting:
            self._timer.start(0)

    def read_a_part(self) -> None:
        """Read one part; the next follows when the window has had its turn."""
        import samverkan_desktop.gui.palette.finder  # start-up: not before the first page
        import samverkan_desktop.gui.palette.palette  # noqa: F401  # start-up: as above; kept ready for Ctrl+K

        self._timer.stop()
        try:
            more = self._workspace.palette.warm_a_little()
        except SamverkanError:  # it is told to the one who searches
            return
        if more:
            self._timer.start(self._between)

    def _changed(self, _command: Command) -> None:
        self._between = _BETWEEN_MS
        self._timer.start(_QUIET_MS)
