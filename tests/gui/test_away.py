"""If these fail, the record stays open on a screen that somebody has locked and left."""

from __future__ import annotations

import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtWidgets import QApplication

from samverkan_desktop.gui.away import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    Away,
    WindowsMessages,
    means_away,
)
from samverkan_desktop.gui.main_window import MainWindow

LOCK, UNLOCK, REMOTE_LEFT, RESUMED = 0x7, 0x8, 0x4, 0x12


@pytest.mark.parametrize(
    ("message", "parameter", "away"),
    [
        (WM_WTSSESSION_CHANGE, LOCK, True),
        (WM_WTSSESSION_CHANGE, REMOTE_LEFT, True),
        (WM_WTSSESSION_CHANGE, UNLOCK, False),
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_POWERBROADCAST, RESUMED, False),
        (0x0100, LOCK, False),
    ],
)
def test_what_windows_says(message: int, parameter: int, *, away: bool) -> None:
    assert means_away(message, parameter) is away


@pytest.mark.parametrize(("parameter", "times"), [(LOCK, 1), (UNLOCK, 0)])
def test_a_message_is_read_as_windows_lays_it_out(qapp: QApplication, parameter: int, times: int) -> None:
    told: list[bool] = []
    away = Away(qapp)
    away.left.connect(lambda: told.append(True))
    message = wintypes.MSG()
    message.message, message.wParam = WM_WTSSESSION_CHANGE, parameter
    messages = WindowsMessages(away)
    assert messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
    assert messages.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0), "another system's is not touched"
    assert len(told) == times


def is_open(window: MainWindow) -> bool:
    return window.workspace is not None


def test_the_window_locks_when_the_system_does_and_says_why(window: MainWindow) -> None:
    window.lock.away.told(False)
    assert is_open(window), "that the screen was unlocked is no news"
    window.lock.away.told(True)
    assert not is_open(window)
    assert window.lock.page is not None
    assert "låstes eller gick i vila" in window.lock.page.ui.notice.text


def test_sleep_without_a_record_is_nothing(window: MainWindow) -> None:
    window.close_record()
    window.lock.away.told_now()
    assert window.lock.page is None
