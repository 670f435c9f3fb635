"""Avsluta mötet: everything that is left to do when a meeting is over, on one page."""

from samverkan_desktop.gui.pages.finish.page import FinishPage

__all__ = ["FinishPage"]
