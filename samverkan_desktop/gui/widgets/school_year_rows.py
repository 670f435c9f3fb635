"""The rows of a school year: a term, a break, a teacher day. They wrap where there is little room."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from samverkan_desktop.domain.school_year import SchoolBreak
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.plain import Label, tip


class _Row(QWidget):
    """What the rows have in common: fields in a flow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._flow = FlowLayout(self, gap=8, line_gap=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self._fit)

    def _dates(self) -> tuple[DateField, DateField]:
        """Put two dates in the row, the dash kept with the second."""
        first, last = DateField(self), DateField(self)
        self._flow.addWidget(first)
        pair = QWidget(self)
        pair.setProperty("kind", "plain")
        across = QHBoxLayout(pair)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(Label("–", pair))
        across.addWidget(last)
        self._flow.addWidget(pair)
        return first, last

    def _fit(self) -> None:
        """Take the sizes of the present text."""


class _RemovableRow(_Row):
    """A row that can be taken away. ``removed`` comes when the user wants that."""

    removed = Signal()

    def _add_remove(self, name: str) -> None:
        self.remove = QPushButton("✕", self)
        self.remove.setProperty("kind", "quiet")
        self.remove.setAccessibleName(name)
        self.remove.setToolTip(tip(name))
        self.remove.clicked.connect(self.removed)
        self._flow.addWidget(self.remove)


class TermRow(_Row):
    """A term: its first and last day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(self)
        self._flow.addWidget(self.label)
        self.first, self.last = self._dates()
        self._fit()

    def show_term(self, name: str, first: date, last: date) -> None:
        """Show a term."""
        self.label.setText(name)
        self.first.name_as(self.tr("{term}, första dagen").format(term=name))
        self.last.name_as(self.tr("{term}, sista dagen").format(term=name))
        self.first.near = self.last.near = first
        self.first.show_day(first)
        self.last.show_day(last)

    def _fit(self) -> None:
        self.label.setFixedSize(Theme.current().px(104), self.first.sizeHint().height())


class BreakRow(_RemovableRow):
    """A break: its name, first and last day."""

    def __init__(self, near: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Lovets namn"))
        self.name.setPlaceholderText(self.tr("Lovets namn"))
        self._flow.addWidget(self.name)
        self.first, self.last = self._dates()
        for field, spoken in ((self.first, self.tr("Lovets första dag")), (self.last, self.tr("Lovets sista dag"))):
            field.near = near
            field.name_as(spoken)
        self.first.changed.connect(self._follow)
        self._add_remove(self.tr("Ta bort lovet"))
        self._fit()

    def show_break(self, found: SchoolBreak) -> None:
        """Show a break."""
        self.name.setText(found.name)
        self.last.show_day(found.date_to)
        self.first.show_day(found.date_from)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was written."""
        return not any(line.text().strip() for line in (self.name, self.first.line, self.last.line))

    def value(self) -> SchoolBreak:
        """Return the break. Raises a UserError when something is missing or impossible."""
        return SchoolBreak(self.name.text(), self.first.read(), self.last.read())

    def _follow(self) -> None:
        """A last day without a year lies near the first; many breaks are a single day."""
        day = self.first.day
        if day is not None:
            self.last.near = day

    def _fit(self) -> None:
        self.name.setFixedWidth(Theme.current().px(104))


class TeacherDayRow(_RemovableRow):
    """A teacher day."""

    def __init__(self, near: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateField(self)
        self.day.near = near
        self.day.name_as(self.tr("Studiedag"))
        self._flow.addWidget(self.day)
        self._add_remove(self.tr("Ta bort studiedagen"))
