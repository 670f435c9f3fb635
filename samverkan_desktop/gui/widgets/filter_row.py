"""What narrows a list: quick views, and below them a search and fields to choose from, which flow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from samverkan_desktop.gui.widgets.chooser import Chooser
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.quick_choice import QuickChoice


class FilterRow(QWidget):
    """``changed`` comes when another choice was made, ``left`` when the list shall have the focus.

    A subclass puts the fields where they belong by `place`, and connects them.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        self.quick = QuickChoice(self)
        self.quick.setAccessibleName(self.tr("Visa"))
        down.addWidget(self.quick)
        self._fields = QWidget(self)
        self._fields.setProperty("kind", "plain")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._fields.setSizePolicy(policy)
        self._flow = FlowLayout(self._fields, gap=8, line_gap=8)
        down.addWidget(self._fields)
        self.search = self._search_field()

    def _search_field(self) -> QLineEdit:
        search = QLineEdit(self._fields)
        search.setClearButtonEnabled(True)
        for clear in search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Töm sökfältet"))
        search.returnPressed.connect(self.left)
        keys = QShortcut(QKeySequence(Qt.Key.Key_Down), search)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.setWhatsThis(self.tr("Från sökfältet till listan"))
        keys.activated.connect(self.left)
        return search

    def chooser(self, name: str) -> Chooser:
        """Return a new field to choose from."""
        chooser = Chooser(self._fields)
        chooser.setAccessibleName(name)
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return chooser

    def place(self, *fields: QWidget) -> None:
        """Put the fields in reading order."""
        for field in fields:
            self._flow.addWidget(field)

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
