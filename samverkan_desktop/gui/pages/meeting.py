"""One meeting."""

from __future__ import annotations

from samverkan_desktop.gui.pages.page import Page


class MeetingPage(Page):
    """One meeting."""
