"""Search in the minutes of one forum."""

from samverkan_desktop.gui.pages.forum_search.page import ForumSearchPage

__all__ = ["ForumSearchPage"]
