"""The obligations of meetings: kallad, hållen, anteckningar godkända, redovisad i nämnd."""

from samverkan_desktop.gui.pages.obligations.page import ObligationsPage

__all__ = ["ObligationsPage"]
