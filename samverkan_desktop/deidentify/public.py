"""What the rest of the program uses of this folder; asked for as `samverkan_desktop.deidentify`."""

from samverkan_desktop.deidentify.context import EMPTY, Context
from samverkan_desktop.deidentify.engine import Read, read, rescan, scan
from samverkan_desktop.deidentify.findings import Finding, Kind, Severity
from samverkan_desktop.deidentify.keeping import EVERYWHERE, Kept, may_keep, only_here, phrase_of
from samverkan_desktop.deidentify.remembering import RememberedScans

__all__ = [
    "EMPTY",
    "EVERYWHERE",
    "Context",
    "Finding",
    "Kept",
    "Kind",
    "Read",
    "RememberedScans",
    "Severity",
    "may_keep",
    "only_here",
    "phrase_of",
    "read",
    "rescan",
    "scan",
]
