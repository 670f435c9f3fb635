"""While the shared folder is asked before a file is opened: what is said, and the way on without it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from samverkan_desktop.gui.unlocking import Unlocking

_TOLD_MS = 400
"""A folder that answers at once is not spoken of: nothing comes and goes before it can be read."""


class FolderWait(QObject):
    """Shows ``told`` while the folder is waited for, and the button ``way_on``, which opens the file without it."""

    def __init__(self, unlocking: Unlocking, way_on: QPushButton, told: QWidget) -> None:
        super().__init__(unlocking)
        self._parts = (told, way_on)
        self._begin = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._begin.timeout.connect(self._show)
        unlocking.asking.connect(self._begin.start)
        unlocking.over.connect(self._over)
        way_on.clicked.connect(unlocking.go_without)
        self._over()

    def _show(self) -> None:
        for part in self._parts:
            part.show()

    def _over(self) -> None:
        self._begin.stop()
        for part in self._parts:
            part.hide()
