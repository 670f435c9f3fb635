"""Publishing from the window: the pages are copied on its thread, all the rest is done in the background."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui import pen_patience

if TYPE_CHECKING:  # the window holds its pen, and the pen this; start-up: few records are shared
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.services.pen import Published
    from samverkan_desktop.services.pen_publishing import Publishing


class PenPublishing(QObject):
    """One snapshot on its way at a time. ``failed`` carries the fault; ``over`` comes whichever way it went."""

    failed = Signal(object)
    over = Signal(bool)

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._run: Publishing | None = None

    def forget(self) -> None:
        """The record is another: what is on its way is not waited for."""
        self._run = None

    def begin(self) -> None:
        """Publish what is new."""
        workspace = self._window.workspace
        if workspace is None or self._run is not None:
            return
        try:
            run = pen_patience.pen_of(workspace).publishing()
            run.copy()
        except SamverkanError as fault:
            self.failed.emit(fault)
            return
        self._run = run
        workspace.tasks.run(run.finish, self._published, owner=self)

    def at_lock(self) -> None:
        """Publish what is new before the record is let go; the pen is kept for the one who comes back."""
        workspace = self._window.workspace
        if workspace is None or self._run is not None or not pen_patience.has_unpublished(workspace):
            return
        with suppress(SamverkanError):
            run = pen_patience.pen_of(workspace).publishing()
            run.copy()
            self._run = run
            workspace.tasks.run(run.finish, self._published, owner=self)

    def _published(self, *, result: Published | None = None, error: Exception | None = None) -> None:
        run, self._run = self._run, None
        if error is not None and not isinstance(error, SamverkanError):
            raise error
        if isinstance(error, SamverkanError):
            self.failed.emit(error)
        elif run is not None and result is not None:
            run.done(result)
        self.over.emit(error is None and run is not None)
