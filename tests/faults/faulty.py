"""Faults put into a window that runs, for `tests.faults.crashes`. Each holds what was typed, as a real one might."""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QTimer, qFatal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.services.minutes import Minutes


class Once:
    """Raises the first time it is asked."""

    def __init__(self, words: str) -> None:
        self._words = words

    def __call__(self) -> None:
        words, self._words = self._words, ""
        if words:
            raise ValueError(words)


class _Model(QAbstractListModel):
    def __init__(self, fails: Once, parent: QObject) -> None:
        super().__init__(parent)
        self._fails = fails

    def rowCount(self, _parent: Any = None) -> int:
        return 1

    def data(self, _index: QModelIndex | QPersistentModelIndex, _role: int = 0) -> Any:
        self._fails()
        return None


class _Painted(QWidget):
    def __init__(self, fails: Once, parent: QWidget) -> None:
        super().__init__(parent)
        self._fails = fails

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._fails()


class _Filter(QObject):
    def __init__(self, fails: Once, parent: QObject) -> None:
        super().__init__(parent)
        self._fails = fails

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        self._fails()
        return False


def begin(kind: str, window: MainWindow, words: str) -> None:
    """Let a fault of some kind happen."""
    fails = Once(words)
    ways: dict[str, Callable[[], Any]] = {
        "slot": lambda: _press(window, fails),
        "timer": lambda: QTimer.singleShot(0, fails),
        "model": lambda: _show(window, fails),
        "thread": lambda: threading.Thread(target=fails).start(),
        "pool": lambda: _pool(window, fails),
        "paint": lambda: _paint(window, fails),
        "filter": lambda: window.installEventFilter(_Filter(fails, window)),
        "save": lambda: _save(fails),
        "abort": os.abort,
        "segfault": lambda: ctypes.string_at(0),
        "fatal": lambda: qFatal("fallet"),
        "exit": lambda: os._exit(3),
    }
    ways[kind]()


def _press(window: MainWindow, fails: Once) -> None:
    button = QPushButton(window)
    button.clicked.connect(fails)
    button.click()


def _show(window: MainWindow, fails: Once) -> None:
    view = QListView(window)
    view.setModel(_Model(fails, view))
    view.resize(100, 100)
    view.show()


def _pool(window: MainWindow, fails: Once) -> None:
    def done(*, result: object = None, error: Exception | None = None) -> None:
        if error is not None:
            raise error

    if window.workspace is not None:
        window.workspace.tasks.run(fails, done, owner=window)


def _paint(window: MainWindow, fails: Once) -> None:
    painted = _Painted(fails, window)
    painted.resize(50, 50)
    painted.show()


def _save(fails: Once) -> None:
    real = Minutes.save_part

    def save(*told: Any, **named: Any) -> Any:
        fails()
        return real(*told, **named)

    Minutes.save_part = save  # type: ignore[method-assign]  # the fault is in the saving itself
