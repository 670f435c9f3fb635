"""One meeting: agenda, the § being written, side panel."""

from samverkan_desktop.gui.pages.meeting.page import MeetingPage

__all__ = ["MeetingPage"]
