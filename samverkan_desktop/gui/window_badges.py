"""The numbers in the navigation: how much waits on a page. Read anew only when something of its kind has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from samverkan_desktop.domain.changes import Command
from samverkan_desktop.gui.widgets.sidebar import SideBar
from samverkan_desktop.gui.workspace import Workspace
from samverkan_desktop.services.waiting_counts import WaitingCounts

_QUESTIONS, _FOLLOW_UPS = "questions", "follow_ups"
_OF_FOLLOW_UPS = {"follow_up", "deadline"}


class WindowBadges(QObject):
    """Lives as long as the open record; with it the numbers go."""

    def __init__(self, side: SideBar, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._side, self._workspace = side, workspace
        self._counts = WaitingCounts(workspace.session)
        workspace.changed.connect(self._changed)
        workspace.closing.connect(self._clear)
        self._soon = QTimer(self)  # start-up: the first page is painted before this is read
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show)
        self._soon.start(250)

    def show(self) -> None:
        """Show what waits and what is late; nothing when the record was closed before there was time to look."""
        if not self._workspace.session.record.is_open:
            return
        self._tell(_QUESTIONS, self._counts.questions())
        self._show_late()

    def _show_late(self) -> None:
        self._tell(_FOLLOW_UPS, self._counts.late_follow_ups())

    def _changed(self, command: Command) -> None:
        kinds = {change.kind for change in command.changes}
        if not kinds or "question" in kinds:
            self.show()
        elif kinds & _OF_FOLLOW_UPS:
            self._show_late()

    def _clear(self) -> None:
        self._soon.stop()  # the record may be closed before its first page was painted
        for key in (_QUESTIONS, _FOLLOW_UPS):
            self._tell(key, 0)

    def _tell(self, key: str, count: int) -> None:
        button = self._side.buttons.get(key)
        if button is not None and button.waiting != count:
            button.show_waiting(count)
            self._side.fit()
