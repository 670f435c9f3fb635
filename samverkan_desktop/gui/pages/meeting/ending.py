"""From the meeting to the page of what is left when it is over."""

from __future__ import annotations

from PySide6.QtCore import QObject

from samverkan_desktop.gui.pages.meeting.clock import ItemClock
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.room import InTheRoom
from samverkan_desktop.gui.pages.meeting.steps import MeetingSteps
from samverkan_desktop.gui.pages.page import Page


class Ending(QObject):
    """Goes there by key and from the head of the page. ``room``: what is opened while the meeting is held."""

    def __init__(self, desk: Desk, clock: ItemClock, steps: MeetingSteps, page: Page) -> None:
        super().__init__(page)
        self._desk = desk
        self._clock = clock
        self._page = page
        self.room = InTheRoom(desk, page)
        steps.end_pressed.connect(self.open)

    def open(self) -> None:
        """Go there, with everything saved; not before the meeting has begun."""
        if self._desk.reader.view.meeting.is_held and self._desk.workspace.autosave.flush():
            self._clock.keep()
            self._page.go.emit("finish", self._desk.meeting_id)
