"""Text in, findings out. Pure: knows neither record nor window."""

from samverkan_desktop.deidentify.context import EMPTY, Context
from samverkan_desktop.deidentify.engine import scan
from samverkan_desktop.deidentify.findings import Finding, Kind, Severity

__all__ = ["EMPTY", "Context", "Finding", "Kind", "Severity", "scan"]
