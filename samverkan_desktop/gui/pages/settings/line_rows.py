"""A row with one line of text."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from samverkan_desktop.gui.widgets.rows_field import RowField

_WIDTH = 420


class LineRow(RowField):
    """One text, in a tuple of texts."""

    labelled = False

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setMaxLength(200)
        self.line.setAccessibleName(name)
        self.line.textEdited.connect(self.changed)
        self.line.editingFinished.connect(self.left)
        self.cell("", self.line, width=_WIDTH)

    def show_value(self, value: str) -> None:
        if value != self.line.text():
            self.line.setText(value)

    def value(self) -> str | None:
        return self.line.text().strip() or None

    def first(self) -> QWidget:
        return self.line
