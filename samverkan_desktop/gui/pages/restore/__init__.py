"""Ways back into a record: the printed recovery key, and a backup."""

from samverkan_desktop.gui.pages.restore.page import RestorePage
from samverkan_desktop.gui.pages.restore.recovery import RecoveryPage

__all__ = ["RecoveryPage", "RestorePage"]
