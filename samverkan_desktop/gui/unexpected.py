"""A fault in the program itself: what is typed is saved, a report is written without a word of case text, work goes on.

Faults come here from slots, from what Qt calls in models and widgets, and from threads.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.gui.main_window import MainWindow

Report = Callable[[Exception], str]
"""Writes a report of a fault and returns the sentence about it."""


class Unexpected(QObject):
    """Tells faults in the window, one at a time: a fault in the telling would else come here again without end."""

    _from_thread = Signal(object)

    def __init__(self, window: MainWindow, report: Report) -> None:
        super().__init__(window)
        self._window = window
        self._report = report
        self._at_it = False
        self._own_thread = threading.get_ident()
        self._from_thread.connect(self.tell)

    def tell(self, fault: Exception) -> None:
        """Save what is typed, write the report, and say so."""
        if self._at_it:
            return
        self._at_it = True
        try:
            self._save()
            self._window.tell(self._report(fault))
        finally:
            self._at_it = False

    def _save(self) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        try:
            workspace.autosave.flush()
        except SamverkanError:
            return  # told where it was typed, and tried again
        except Exception:  # the fault may be in the saving itself: it is kept and tried again
            return

    def hook(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """In place of `sys.excepthook`."""
        if not isinstance(fault, Exception):
            sys.__excepthook__(kind, fault, trace)
        elif threading.get_ident() == self._own_thread:
            self.tell(fault)
        else:  # from a task of Qt's: the window is touched on its own thread alone
            self._hand_over(fault)

    def thread_hook(self, told: threading.ExceptHookArgs) -> None:
        """In place of `threading.excepthook`: told on the window's own thread."""
        if isinstance(told.exc_value, Exception):
            self._hand_over(told.exc_value)

    def _hand_over(self, fault: Exception) -> None:
        try:
            self._from_thread.emit(fault)
        except RuntimeError:  # the window is gone: there is nobody to tell
            return


def watch(window: MainWindow, report: Report) -> Unexpected:
    """Let faults that nobody caught come here instead of to a terminal that nobody sees."""
    unexpected = Unexpected(window, report)
    sys.excepthook = unexpected.hook
    threading.excepthook = unexpected.thread_hook
    return unexpected
