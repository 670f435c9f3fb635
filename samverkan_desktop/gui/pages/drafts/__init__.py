"""Own drafts and the trash."""

from samverkan_desktop.gui.pages.drafts.page import DraftsPage

__all__ = ["DraftsPage"]
