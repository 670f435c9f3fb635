"""Lets Python import in its own way, also when Qt is there.

PySide puts a function in the place of ``__import__`` that reads the source text of every module that comes, to learn
whether it may be given Qt's functions under other names (``from __feature__ import snake_case``). We never ask for
other names. It was done for each of the three hundred modules of a start, and the texts stayed in memory. PySide keeps
the function that was there before in ``builtins.__orig_import__``; where a later one does not, nothing is changed.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  # PySide changes the way of importing when it comes itself


def restore_import() -> None:
    """Put Python's own ``__import__`` back."""
    own = getattr(builtins, "__orig_import__", None)
    if own is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = own
