"""Chefssamråd and anmälningsmöten: logged as held, counted by term."""

from samverkan_desktop.gui.pages.logged.page import LoggedPage

__all__ = ["LoggedPage"]
