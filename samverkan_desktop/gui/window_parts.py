"""Which pages the open record has: those of the parts it holds. And the way to a record of its own for other parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.domain.clock import today
from samverkan_desktop.domain.municipality import boards_on
from samverkan_desktop.gui import navigation
from samverkan_desktop.services.settings import Settings

if TYPE_CHECKING:  # the window has its parts
    from samverkan_desktop.gui.main_window import MainWindow
    from samverkan_desktop.gui.workspace import Workspace

_SETTING = "municipality"


class WindowParts(QObject):
    """Shows in the navigation what the record is for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.keys: frozenset[str] = frozenset(navigation.BY_KEY)

    def begin(self, workspace: Workspace) -> None:
        """A record has been opened."""
        workspace.changed.connect(self._changed)
        self._show(workspace)

    def _changed(self, command: Command) -> None:
        workspace = self._window.workspace
        if workspace is not None and any(change.id == _SETTING for change in command.changes):
            self._show(workspace)

    def _show(self, workspace: Workspace) -> None:
        municipality = Settings(workspace.session).municipality()
        self.keys = frozenset(spec.key for spec in navigation.PAGES if navigation.shown(spec, municipality))
        self._window.ui.side.show_only(self.keys)

    def new_apart(self) -> None:
        """Close this record and begin one for consents and feedback, with its own key, users and controllers."""
        from samverkan_desktop.gui.wizard.draft import Apart  # start-up: seldom wanted

        window, workspace = self._window, self._window.workspace
        if workspace is None:
            return
        session = workspace.session
        boards = tuple(boards_on(tuple(session.repositories.boards.all()), today(session.clock)))
        record = session.record
        apart = Apart(Settings(session).municipality(), boards, record.user_name, session.function)
        if window.close_record():
            window.start.choose(record.path)
            window.start.others.new_apart(apart)
