"""Several values of one kind under each other, each in a row of fields, with one button to add and one to take away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.focus_order import before_all_in, chain, reached_by_tab
from samverkan_desktop.gui.widgets.plain import Label, tip


class RowField(QWidget):
    """One row. A subclass puts its fields in with `cell`, shows a value and reads it."""

    changed = Signal()
    left = Signal()
    remove_pressed = Signal()
    moved = Signal(int)
    labelled = True
    """Whether the fields have their names above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._fields = QWidget(self)
        self._fields.setProperty("kind", "plain")
        self._flow = FlowLayout(self._fields, gap=12, line_gap=6)
        self._widths: list[tuple[QWidget, int]] = []
        rule = QFrame(self)
        rule.setProperty("kind", "rule")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addWidget(self._fields)
        down.addWidget(rule)
        Theme.current().changed.connect(self._fit)

    def cell(self, label: str, field: QWidget, *, width: int = 0) -> QWidget:
        """Put a field in the row, with its name above it. ``width``: as wide as this, px at 100 %."""
        cell = QWidget(self._fields)
        cell.setProperty("kind", "plain")
        down = QVBoxLayout(cell)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        if self.labelled:
            name = Label(label, cell)
            name.setProperty("kind", "small")
            down.addWidget(name)
        down.addWidget(field)
        if width:
            self._widths.append((field, width))
            field.setFixedWidth(Theme.current().px(width))
        self._flow.addWidget(cell)
        return cell

    def close_with_buttons(self, *, ordered: bool) -> None:
        """Put what moves the row and takes it away last."""
        place = QWidget(self._fields)
        place.setProperty("kind", "plain")
        beside = QHBoxLayout(place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        if ordered:
            self._button("↑", self.tr("Flytta raden uppåt"), place).clicked.connect(self._up)
            self._button("↓", self.tr("Flytta raden nedåt"), place).clicked.connect(self._down)
        self._button(self.tr("Ta bort"), self.tr("Ta bort raden"), place).clicked.connect(self.remove_pressed)
        self.cell("", place)

    @staticmethod
    def _button(text: str, name: str, place: QWidget) -> QPushButton:
        button = QPushButton(text, place)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(tip(name))
        layout = place.layout()
        if layout is not None:
            layout.addWidget(button)
        return button

    def _fit(self) -> None:
        for field, width in self._widths:
            field.setFixedWidth(Theme.current().px(width))

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in reading order."""
        places = (self._flow.itemAt(place) for place in range(self._flow.count()))
        cells = (item.widget() for item in places if item is not None)
        return [stop for cell in cells if cell is not None for stop in reached_by_tab(cell)]

    def show_value(self, value: Any) -> None:
        """Show a value that comes from the record."""
        raise NotImplementedError

    def value(self) -> Any | None:
        """Return the value that stands in the row; None while something in it is missing. May raise a UserError."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return the field that comes first."""
        raise NotImplementedError

    def _up(self) -> None:
        self.moved.emit(-1)

    def _down(self) -> None:
        self.moved.emit(1)


class RowsField(QWidget):
    """``changed`` comes for the user's own changes. A row in which something is missing waits and is not read."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RowField] = []
        self._make: Callable[[QWidget], RowField] | None = None
        self._ordered = False
        self.setProperty("kind", "plain")
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(8)
        self.add = QPushButton(self)
        self.add.clicked.connect(self.add_row)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._down.addLayout(foot)

    def furnish(self, make: Callable[[QWidget], RowField], *, add: str, ordered: bool = False) -> None:
        """Say how a row is made and what the button that adds one is called."""
        self._make = make
        self._ordered = ordered
        self.add.setText(add)

    def _order(self) -> None:
        stops = [stop for row in self.rows for stop in row.stops()]
        chain(before_all_in(self, self.add), [*stops, self.add])

    # --- values ------------------------------------------------------------------------------------------------

    def values(self) -> tuple[Any, ...]:
        """Return the whole rows' values, in order. May raise a UserError."""
        return tuple(value for value in (row.value() for row in self.rows) if value is not None)

    def show_values(self, values: Sequence[Any]) -> None:
        """Show values that come from the record; rows not yet whole go."""
        while len(self.rows) > len(values):
            self._drop(self.rows[-1])
        missing = len(values) - len(self.rows)
        for _ in range(missing):
            self._new_row()
        if missing > 0:
            self._order()
        for row, value in zip(self.rows, values, strict=True):
            row.show_value(value)

    def holder(self) -> QWidget:
        """Return what holds every field."""
        return self

    # --- rows --------------------------------------------------------------------------------------------------

    def add_row(self) -> None:
        """Add an empty row and go to it."""
        row = self._new_row()
        self._order()
        row.first().setFocus()

    def _new_row(self) -> RowField:
        if self._make is None:
            raise TypeError("rows were not furnished")
        row = self._make(self)
        row.close_with_buttons(ordered=self._ordered)
        row.changed.connect(self.changed)
        row.left.connect(self.left)
        row.remove_pressed.connect(self._removed)
        row.moved.connect(self._moved)
        self._down.insertWidget(len(self.rows), row)
        self.rows.append(row)
        row.show()
        return row

    def _drop(self, row: RowField) -> None:
        self.rows.remove(row)
        self._down.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _removed(self) -> None:
        row = self.sender()
        if not isinstance(row, RowField):
            return
        place = self.rows.index(row)
        self._drop(row)
        (self.rows[min(place, len(self.rows) - 1)].first() if self.rows else self.add).setFocus()
        self.changed.emit()
        self.left.emit()

    def _moved(self, steps: int) -> None:
        row = self.sender()
        if not isinstance(row, RowField):
            return
        place = self.rows.index(row)
        to = place + steps
        if not 0 <= to < len(self.rows):
            return
        self.rows.insert(to, self.rows.pop(place))
        self._down.removeWidget(row)
        self._down.insertWidget(to, row)
        self._order()
        self.changed.emit()
        self.left.emit()
