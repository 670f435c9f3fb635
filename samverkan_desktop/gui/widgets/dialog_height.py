"""A dialog as high as its words: only when it is shown does everything in it have its look, and so its height."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog

from samverkan_desktop.gui.theme import Theme

_AROUND = 40  # px that the screen keeps around a dialog


class DialogHeight(QObject):
    """Gives a dialog its width, in px at 100 %, and the height that follows from it; never more than the screen."""

    def __init__(self, dialog: QDialog, width: int) -> None:
        super().__init__(dialog)
        self._dialog, self._width = dialog, width
        self.fit()
        dialog.installEventFilter(self)

    @property
    def room(self) -> int:
        """The height that the screen allows, px."""
        return self._dialog.screen().availableGeometry().height() - _AROUND

    @property
    def wanted(self) -> int:
        """The height that the words ask for at the width they get, px."""
        layout, width = self._dialog.layout(), self._across()
        if layout is None:
            return self._dialog.sizeHint().height()
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def fit(self) -> None:
        """Take the size of what is in the dialog now."""
        self._dialog.resize(self._across(), min(self.wanted, self.room))

    def _across(self) -> int:
        return min(Theme.current().px(self._width), self._dialog.screen().availableGeometry().width() - _AROUND)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.fit()
        return super().eventFilter(watched, event)
