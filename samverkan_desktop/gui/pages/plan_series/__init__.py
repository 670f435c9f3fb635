"""Planning a forum's meetings for a school year."""

from samverkan_desktop.gui.pages.plan_series.page import PlanSeriesPage

__all__ = ["PlanSeriesPage"]
