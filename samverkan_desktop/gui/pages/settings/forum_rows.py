"""The rows of a forum's editor: functions that shall take part, items that stand on every agenda."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from samverkan_desktop.domain.forums import Expectation, ItemKind, Requirement, TemplateItem
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.pages.register.assignment_rows import PeriodRow
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.number_field import NumberField
from samverkan_desktop.gui.widgets.pick_field import PickField
from samverkan_desktop.gui.widgets.rows_field import RowField

Choices = Sequence[tuple[str, str]]
_KINDS = (ItemKind.OPENING, ItemKind.FOLLOW_UPS, ItemKind.GENERAL, ItemKind.STANDING, ItemKind.NEXT_MEETING)


class RequirementRow(PeriodRow):
    """A group of functions: how many of them, whether they shall or are wished for, from–to."""

    def __init__(self, functions: Choices, today: date, parent: QWidget) -> None:
        super().__init__(today, parent)
        self.functions = PickField(self)
        self.functions.furnish(
            add=self.tr("Lägg till funktion …"), none="", name=self.tr("Lägg till funktion i gruppen")
        )
        self.functions.offer(functions)
        self.functions.show_ids(())
        self.functions.changed.connect(self.changed)
        self.functions.changed.connect(self.left)
        self.cell(self.tr("Funktioner"), self.functions)
        self.expectation = ChoiceField(self)
        self.expectation.setAccessibleName(self.tr("Ska eller önskas delta"))
        self.expectation.offer([(capitalised(words.label(each)), each.value) for each in Expectation])
        self.expectation.setCurrentIndex(0)
        self.expectation.chosen.connect(self.changed)
        self.expectation.chosen.connect(self.left)
        self.cell(self.tr("Hur"), self.expectation, width=150)
        self.minimum = NumberField(self)
        self.minimum.bound(1, 20)
        self.minimum.setText("1")
        self.minimum.setAccessibleName(self.tr("Minst så många"))
        self.minimum.textChanged.connect(self._stepped)
        self.minimum.editingFinished.connect(self.left)
        self.cell(self.tr("Minst"), self.minimum)
        self.add_period()

    def _stepped(self) -> None:
        if self.minimum.hasFocus():
            self.changed.emit()

    def show_value(self, value: Requirement) -> None:
        self.functions.show_ids(value.function_ids)
        self.expectation.show_value(value.expectation.value)
        self.minimum.show_number(value.minimum)
        self.valid_from.show_day(value.valid_from)
        self.valid_to.show_day(value.valid_to)

    def value(self) -> Requirement | None:
        if not self.functions.ids:
            return None
        return Requirement(
            function_ids=self.functions.ids,
            expectation=next(each for each in Expectation if each.value == self.expectation.value),
            minimum=self.minimum.number,
            valid_from=self.valid_from.read(),
            valid_to=self.last(),
        )

    def first(self) -> QWidget:
        return self.functions.adder


class TemplateRow(RowField):
    """An item of the agenda's template."""

    def __init__(self, areas: Choices, functions: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLineEdit(self)
        self.title.setMaxLength(160)
        self.title.setAccessibleName(self.tr("Rubrik"))
        self.title.textEdited.connect(self.changed)
        self.title.editingFinished.connect(self.left)
        self.cell(self.tr("Rubrik"), self.title, width=250)
        self.minutes = NumberField(self)
        self.minutes.bound(1, 480)
        self.minutes.setText("10")
        self.minutes.setAccessibleName(self.tr("Minuter"))
        self.minutes.textChanged.connect(self._stepped)
        self.minutes.editingFinished.connect(self.left)
        self.cell(self.tr("Minuter"), self.minutes)
        self.kind = self._choice(
            self.tr("Slag"), [(capitalised(words.label(each)), each.value) for each in _KINDS], width=210
        )
        self.kind.show_value(ItemKind.STANDING.value)
        self.closing = QCheckBox(self.tr("Sist på mötet"), self)
        self.closing.clicked.connect(self.changed)
        self.closing.clicked.connect(self.left)
        self.cell("", self.closing)
        self.area = self._choice(self.tr("Område"), [(self.tr("Inget område"), ""), *areas], width=250)
        self.presenter = self._choice(self.tr("Föredrar"), [(self.tr("Ingen särskild"), ""), *functions], width=250)

    def _choice(self, name: str, offered: Choices, *, width: int) -> ChoiceField:
        field = ChoiceField(self)
        field.setAccessibleName(name)
        field.offer(offered)
        field.setCurrentIndex(0)
        field.chosen.connect(self.changed)
        field.chosen.connect(self.left)
        self.cell(name, field, width=width)
        return field

    def _stepped(self) -> None:
        if self.minutes.hasFocus():
            self.changed.emit()

    def show_value(self, value: TemplateItem) -> None:
        if self.title.text() != value.title:
            self.title.setText(value.title)
        self.minutes.show_number(value.minutes)
        self.kind.show_value(value.kind.value)
        self.area.show_value(value.area_id)
        self.presenter.show_value(value.presenter_function_id)
        self.closing.setChecked(value.closing)

    def value(self) -> TemplateItem | None:
        if not self.title.text().strip():
            return None
        return TemplateItem(
            title=self.title.text().strip(),
            kind=next((each for each in ItemKind if each.value == self.kind.value), ItemKind.STANDING),
            minutes=self.minutes.number,
            area_id=self.area.value,
            presenter_function_id=self.presenter.value,
            closing=self.closing.isChecked(),
        )

    def first(self) -> QWidget:
        return self.title
