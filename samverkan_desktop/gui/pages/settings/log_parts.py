"""What the log section is made of: cards with rows to walk and to choose."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QVBoxLayout, QWidget

from samverkan_desktop.gui.models.row_list import RowList
from samverkan_desktop.gui.widgets.fit_list import FitList
from samverkan_desktop.gui.widgets.plain import Label
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate

_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LogList(FitList):
    """Rows to walk with the arrow keys; ``picked`` carries the place of the row that Enter or the mouse chose."""

    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = RowList(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(RowDelegate(self, margin=0, padding=6))
        self.setModel(self.rows)
        self.setProperty("kind", "plain")
        self.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESS and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class LogCard(QFrame):
    """A heading, a quiet line, and rows."""

    def __init__(self, heading: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(18, 14, 18, 16)
        self.inside.setSpacing(8)
        self.heading = Label(heading, self)
        self.heading.setProperty("kind", "cardtitle")
        self.about = Label(about, self)
        self.about.setProperty("kind", "small")
        self.about.setWordWrap(True)
        self.list = LogList(self)
        self.list.setAccessibleName(heading)
        for part in (self.heading, self.about, self.list):
            self.inside.addWidget(part)

    def say(self, about: str) -> None:
        """Show another quiet line, or none."""
        self.about.setText(about)
        self.about.setVisible(bool(about))
