"""A list that is as high as its rows: it is read with the page and has no scroll bar of its own."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

_NOT_LAID_OUT = 150  # px: a list that has no place yet is narrower than any that is read
_LINES = 3


class FitList(QListView):
    """A short list, for looking at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)
            model.dataChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows at the present width and text size; without rows, be hidden."""
        model = self.model()
        count = model.rowCount() if model is not None else 0
        self.setVisible(bool(count))
        height = sum(self.sizeHintForRow(number) for number in range(count))
        if self.width() < _NOT_LAID_OUT:  # else a small window grows, and stays so when the width is known
            height = min(height, count * _LINES * self.fontMetrics().lineSpacing())
        if height != self.height():
            self.setFixedHeight(height)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
