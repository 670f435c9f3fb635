"""The page of follow-ups."""

from samverkan_desktop.gui.pages.follow_ups.page import FollowUpsPage

__all__ = ["FollowUpsPage"]
