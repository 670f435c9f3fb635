"""A fault in the program itself: told in the window, reported without a word of case text, and the work goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from samverkan_desktop.gui.main_window import MainWindow

Report = Callable[[Exception], str]
"""Writes a report of a fault and returns the sentence about it."""


def watch(window: MainWindow, report: Report) -> None:
    """Let faults that nobody caught in a slot come here instead of to a terminal that nobody sees."""

    def told(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if isinstance(fault, Exception):
            window.tell(report(fault))
        else:
            sys.__excepthook__(kind, fault, trace)

    sys.excepthook = told
