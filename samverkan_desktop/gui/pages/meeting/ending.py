"""From the meeting to the page of what is left when it is over."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from samverkan_desktop.gui.pages.meeting.clock import ItemClock
from samverkan_desktop.gui.pages.meeting.desk import Desk


class Ending(QObject):
    """``wanted`` asks for a page with a meeting."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, clock: ItemClock, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock

    def open(self) -> None:
        """Go there, with everything saved; not before the meeting has begun."""
        if self._desk.reader.view.meeting.is_held and self._desk.workspace.autosave.flush():
            self._clock.keep()
            self.wanted.emit("finish", self._desk.meeting_id)
