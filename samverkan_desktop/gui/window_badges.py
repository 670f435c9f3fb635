"""The numbers in the navigation: how much waits on a page. Read anew only when something of its kind has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.gui.widgets.sidebar import SideBar
from samverkan_desktop.gui.workspace import Workspace

_QUESTIONS = "questions"


class WindowBadges(QObject):
    """Lives as long as the open record; with it the numbers go."""

    def __init__(self, side: SideBar, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._side, self._workspace = side, workspace
        workspace.changed.connect(self._changed)
        workspace.closing.connect(self._clear)
        self._soon = QTimer(self)  # start-up: the first page is painted before this is read
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show)
        self._soon.start(0)

    def show(self) -> None:
        """Show how many questions wait; nothing when the record was closed before there was time to look."""
        if not self._workspace.session.record.is_open:
            return
        from samverkan_desktop.services.inbox import Inbox  # start-up: not for the first page

        self._tell(Inbox(self._workspace.session).waiting_count())

    def _changed(self, command: Command) -> None:
        if not command.changes or any(change.kind == "question" for change in command.changes):
            self.show()

    def _clear(self) -> None:
        self._soon.stop()  # the record may be closed before its first page was painted
        self._tell(0)

    def _tell(self, count: int) -> None:
        button = self._side.buttons.get(_QUESTIONS)
        if button is not None and button.waiting != count:
            button.show_waiting(count)
            self._side.fit()
