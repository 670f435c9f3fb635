"""Keeps None, True and False alive on Python 3.11.

WORKAROUND: the wheels of PySide6 6.12 are compiled with the headers of Python 3.12, where these objects cannot die and
``Py_RETURN_NONE`` no longer counts a reference. On 3.11 every call that returns nothing therefore takes one away, and
after some five thousand calls the interpreter stops with "deallocating None". Can go when 3.11 is no longer
supported, or when a fixed wheel is required; `tests/gui/test_immortal.py` tells.
"""

from __future__ import annotations

import ctypes
import sys

_ENOUGH = 1 << 40  # more than can be taken away in a year of clicking


def keep_singletons() -> None:
    """Give the objects that are never freed so many references that they cannot run out (PEP 683 does the same)."""
    if sys.version_info >= (3, 12):
        return
    for each in (None, True, False, NotImplemented, Ellipsis):
        counter = ctypes.c_ssize_t.from_address(id(each))
        if counter.value < _ENOUGH:
            counter.value += _ENOUGH
