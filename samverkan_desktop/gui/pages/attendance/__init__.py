"""The page of attendance."""

from samverkan_desktop.gui.pages.attendance.page import AttendancePage

__all__ = ["AttendancePage"]
