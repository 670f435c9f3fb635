"""Schools and units, staff, functions, principals, cooperation areas."""

from samverkan_desktop.gui.pages.register.page import RegisterPage

__all__ = ["RegisterPage"]
