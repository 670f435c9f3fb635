"""Putting in, moving and cancelling a meeting: the dialogs, from whichever page they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.meetings import BEFORE_START
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.workspace import Workspace

if TYPE_CHECKING:
    from samverkan_desktop.services.meetings import MeetingRow


class MeetingActions(QObject):
    """Each signal carries the id of the meeting that was put in, moved or cancelled."""

    made = Signal(str)
    moved = Signal(str)
    cancelled = Signal(str)

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    def may_change(self, row: MeetingRow | None) -> bool:
        """Tell whether a meeting can be moved and cancelled."""
        return row is not None and self._workspace.may(Deed.MEETINGS) and row.meeting.state in BEFORE_START

    def new(self, forum_id: str = "") -> None:
        """Ask for a new meeting's forum, day, time and place."""
        from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog  # start-up: not before it is asked for

        if not self._workspace.may(Deed.MEETINGS):
            return
        dialog = MeetingDialog(self._workspace, parent=self._window)
        dialog.choose_forum(forum_id)
        dialog.done_with.connect(self.made)
        dialog.open()

    def move(self, row: MeetingRow | None) -> None:
        """Ask for another day, time or place of a meeting."""
        from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog  # start-up: as above

        if row is None or not self.may_change(row):
            return
        dialog = MeetingDialog(self._workspace, moves=row, parent=self._window)
        dialog.done_with.connect(self.moved)
        dialog.open()

    def cancel(self, row: MeetingRow | None) -> None:
        """Ask why a meeting is cancelled."""
        from samverkan_desktop.gui.dialogs.cancel_meeting import CancelDialog  # start-up: as above

        if row is None or not self.may_change(row):
            return
        dialog = CancelDialog(self._workspace, row, self._window)
        dialog.done_with.connect(self.cancelled)
        dialog.open()

    def invite(self, forum_id: str = "") -> None:
        """Ask which planned meetings to invite to, and show the letters when that is done."""
        from samverkan_desktop.gui.dialogs.invite import InviteDialog  # start-up: as above

        if self._workspace.read_only:
            return
        dialog = InviteDialog(self._workspace, forum_id, self._window)
        dialog.done_with.connect(self.letters)
        dialog.open()

    def letters(self, meeting_ids: list[str]) -> None:
        """Show what is mailed about meetings."""
        from samverkan_desktop.gui.dialogs.letters import LettersDialog  # start-up: as above

        if self._workspace.autosave.flush():
            LettersDialog(self._workspace, meeting_ids, self._window).open()
