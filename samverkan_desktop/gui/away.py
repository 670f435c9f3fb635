"""When the system says that nobody is at the screen any more: it locks, goes to sleep, or another user comes.

A port for each system, each behind the same signal. Where a system says nothing, the lock by idle time and the look at
the clock after sleep (`gui.lock`) remain.
"""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot

WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
PBT_APMSUSPEND = 0x0004
_SESSION_LEFT = frozenset({0x2, 0x4, 0x6, 0x7})
"""Console or remote disconnect, log-off, lock."""
_NOTIFY_THIS_SESSION = 0
_LOGIN = "org.freedesktop.login1"
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)


class Away(QObject):
    """``left`` comes when the screen was locked, the computer goes to sleep, or another user takes over."""

    left = Signal()

    @Slot(bool)
    def told(self, on: bool) -> None:
        """A signal of the system that carries whether something begins; that it ends is no news."""
        if on:
            self.left.emit()

    @Slot()
    def told_now(self) -> None:
        """A signal of the system that carries nothing."""
        self.left.emit()


def means_away(message: int, parameter: int) -> bool:
    """Tell whether a message to a Windows window says that nobody is there."""
    if message == WM_POWERBROADCAST:
        return parameter == PBT_APMSUSPEND
    return message == WM_WTSSESSION_CHANGE and parameter in _SESSION_LEFT


class WindowsMessages(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to every window. ``read`` gives message and parameter."""

    def __init__(self, away: Away) -> None:
        super().__init__()
        self._away = away

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]  # the stubs allow more than Qt gives
            from ctypes import wintypes  # start-up: Windows alone

            told = wintypes.MSG.from_address(int(message))
            if means_away(int(told.message), int(told.wParam or 0)):
                self._away.left.emit()
        return False, 0


def watch_system(away: Away, window_id: int) -> object | None:
    """Listen to the system; returns what must be kept alive. Nothing that fails here stops the program."""
    if os.name == "nt":
        return _watch_windows(away, window_id)
    if sys.platform == "linux":
        _watch_linux(away)
    return None


def _watch_windows(away: Away, window_id: int) -> object | None:
    app = QCoreApplication.instance()
    if app is None:
        return None
    messages = WindowsMessages(away)
    app.installNativeEventFilter(messages)
    try:
        system: Any = vars(ctypes)["windll"]
        system.wtsapi32.WTSRegisterSessionNotification(window_id, _NOTIFY_THIS_SESSION)
    except (KeyError, OSError, AttributeError):
        return messages  # sleep is told all the same
    return messages


def _watch_linux(away: Away) -> None:
    """Ask logind and the screen saver over D-Bus, on a local socket. Without them, nothing is told."""
    try:
        from PySide6.QtDBus import QDBusConnection  # start-up: after the first picture
    except ImportError:
        return
    system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
    if system.isConnected():
        manager, path = f"{_LOGIN}.Manager", "/org/freedesktop/login1"
        system.connect(_LOGIN, path, manager, "PrepareForSleep", away, b"told(bool)")
        system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", away, b"told_now()")
    if session.isConnected():
        for name, path in _SAVERS:
            session.connect(name, path, name, "ActiveChanged", away, b"told(bool)")
