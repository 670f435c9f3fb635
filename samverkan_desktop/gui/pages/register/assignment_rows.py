"""The rows of a person's editor: a function held at a unit from–to, a unit served from–to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.register import PersonFunction, UnitServed
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.rows_field import RowField

Offer = Callable[[], Sequence[tuple[str, str]]]


class PeriodRow(RowField):
    """A row with first and last day; the last may be left open."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.valid_from, self.valid_to = DateField(self), DateField(self)
        for field, name in ((self.valid_from, self.tr("Från")), (self.valid_to, self.tr("Till och med"))):
            field.near = today
            field.show_words(False)
            field.name_as(name)
            field.changed.connect(self.changed)
            field.line.editingFinished.connect(self.left)
        self.valid_to.line.setPlaceholderText(self.tr("tills vidare"))
        self.valid_from.show_day(today)

    def add_period(self) -> None:
        """Put the two days after the fields that stand in the row."""
        self.cell(self.tr("Från"), self.valid_from)
        self.cell(self.tr("Till och med"), self.valid_to)

    def choice(self, name: str, invitation: str, offered: Sequence[tuple[str, str]], *, width: int) -> ChoiceField:
        """Put a choice in the row. ``invitation`` stands there until something is chosen."""
        field = ChoiceField(self)
        field.setAccessibleName(name)
        field.offer([(invitation, ""), *offered])
        field.setCurrentIndex(0)
        field.chosen.connect(self.changed)
        field.chosen.connect(self.left)
        self.cell(name, field, width=width)
        return field

    def last(self) -> date | None:
        """Return the last day, or None. Raises ImpossibleDate."""
        return self.valid_to.read() if self.valid_to.line.text().strip() else None


class FunctionRow(PeriodRow):
    """A function at a unit."""

    def __init__(
        self, functions: Sequence[tuple[str, str]], units: Sequence[tuple[str, str]], today: date, parent: QWidget
    ) -> None:
        super().__init__(today, parent)
        self.function = self.choice(self.tr("Funktion"), self.tr("Välj funktion …"), functions, width=300)
        self.unit = self.choice(self.tr("Enhet"), self.tr("Välj enhet …"), units, width=300)
        self.add_period()

    def show_value(self, value: PersonFunction) -> None:
        self.function.show_value(value.function_id)
        self.unit.show_value(value.unit_id)
        self.valid_from.show_day(value.valid_from)
        self.valid_to.show_day(value.valid_to)

    def value(self) -> PersonFunction | None:
        if not self.function.value or not self.unit.value:
            return None
        return PersonFunction(
            function_id=self.function.value,
            unit_id=self.unit.value,
            valid_from=self.valid_from.read(),
            valid_to=self.last(),
        )

    def first(self) -> QWidget:
        return self.function


class ServedRow(PeriodRow):
    """A unit served."""

    def __init__(self, units: Sequence[tuple[str, str]], today: date, parent: QWidget) -> None:
        super().__init__(today, parent)
        self.unit = self.choice(self.tr("Enhet"), self.tr("Välj enhet …"), units, width=300)
        self.add_period()

    def show_value(self, value: UnitServed) -> None:
        self.unit.show_value(value.unit_id)
        self.valid_from.show_day(value.valid_from)
        self.valid_to.show_day(value.valid_to)

    def value(self) -> UnitServed | None:
        if not self.unit.value:
            return None
        return UnitServed(unit_id=self.unit.value, valid_from=self.valid_from.read(), valid_to=self.last())

    def first(self) -> QWidget:
        return self.unit
