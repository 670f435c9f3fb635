"""Waiting until a page is at rest, so that its picture is what a user sees: no clock decides, the page does."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

_SOON_MS = 1500  # a timer that fires later than this changes nothing one waits for: autosave, clock, lock
_LONGEST_MS = 5000
_STEP_MS = 15


def settle(widget: QWidget) -> QImage:
    """Let events, layouts and short timers run out; return the picture of the widget at rest."""
    deadline = QDeadlineTimer(_LONGEST_MS)
    _run_out(widget, deadline)
    picture = widget.grab().toImage()
    drawn = not any(view.isVisible() for view in widget.findChildren(QPdfView))
    while not deadline.hasExpired():
        _run_out(widget, deadline)
        again = widget.grab().toImage()
        same = again == picture
        if same and drawn:
            break
        drawn = drawn or not same  # a PDF is drawn on a thread of its own, which shows by a second picture
        picture = again
        QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _STEP_MS)
    return picture


def _run_out(widget: QWidget, deadline: QDeadlineTimer) -> None:
    loop = QEventLoop()
    while not deadline.hasExpired():
        busy = loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        if _waits(widget):
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        elif not busy:
            return


def _waits(widget: QWidget) -> bool:
    """Tell whether something in the window is to happen in a moment."""
    timers = widget.window().findChildren(QTimer)
    return any(timer.isActive() and timer.isSingleShot() and timer.remainingTime() <= _SOON_MS for timer in timers)
