"""Översikt: the series, the next meeting, what waits, attendance, follow-ups, areas."""

from samverkan_desktop.gui.pages.overview.page import OverviewPage

__all__ = ["OverviewPage"]
