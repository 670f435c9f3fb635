"""Text in, findings out. Pure: knows neither record nor window.

What is named here comes when somebody asks for it, so that the modules can also be imported one at a time: all their
patterns together hold a window for longer than a key may wait.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samverkan_desktop.deidentify.public import (
        EMPTY,
        EVERYWHERE,
        Context,
        Finding,
        Kept,
        Kind,
        Read,
        RememberedScans,
        Severity,
        may_keep,
        only_here,
        phrase_of,
        read,
        rescan,
        scan,
    )

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


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    from samverkan_desktop.deidentify import public  # start-up: as told above

    value: object = getattr(public, name)
    globals()[name] = value
    return value
