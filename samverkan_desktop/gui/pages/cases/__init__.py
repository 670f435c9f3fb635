"""The list of cases, and a case through all its meetings."""

from samverkan_desktop.gui.pages.cases.page import CasesPage
from samverkan_desktop.gui.pages.cases.thread import CasePage

__all__ = ["CasePage", "CasesPage"]
