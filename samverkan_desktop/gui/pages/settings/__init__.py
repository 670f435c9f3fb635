"""Settings: the municipality, boards, school years, forums, users, look, backups."""

from samverkan_desktop.gui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
