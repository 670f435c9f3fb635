"""Small editors of a few fields: minutes, the basis of a side, a case that is not filled in, sanering."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

from samverkan_desktop.domain.cases import Basis, Ground
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.register import Side, Stage
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.number_field import NumberField
from samverkan_desktop.gui.widgets.popup import Popup
from samverkan_desktop.services.agenda import LONGEST_ITEM_MINUTES

Choices = Sequence[tuple[str, str]]
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AssessorMissing(UserError):
    template = "Välj vilken funktion som bedömde grunden. Inget har ändrats."


class FieldPopup(Popup):
    """Fields under each other and one button. Enter anywhere saves."""

    def __init__(self, title: str, button: str, parent: QWidget, *, width: int = 300) -> None:
        super().__init__(title, parent, width=width)
        self.button = QPushButton(button, self)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.save)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        self._foot = foot

    def field(self, label: str, field: QWidget, *, name: str = "") -> None:
        """Put a field with its name above it."""
        self.label(label).setBuddy(field)
        if isinstance(field, DateField):
            field.name_as(name or label)
        else:
            field.setAccessibleName(name or label)
        self.body.addWidget(field)

    def finish(self) -> None:
        """Put the button last."""
        self.body.addLayout(self._foot)

    def save(self) -> None:
        """Save and close, or say what was refused."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURNS:
            self.save()
            return
        super().keyPressEvent(event)


class MinutesPopup(FieldPopup):
    """Planned minutes. ``typed``: a digit that was typed to open it."""

    def __init__(self, present: int, put: Callable[[int], object], parent: QWidget, *, typed: str = "") -> None:
        super().__init__(self.tr("Planerade minuter"), self.tr("Ange"), parent, width=200)
        self._put = put
        self.number = NumberField(self)
        self.number.bound(0, LONGEST_ITEM_MINUTES)
        self.number.setText(typed or str(present))
        if not typed:
            self.number.selectAll()
        self.number.setAccessibleName(self.tr("Planerade minuter"))
        self.body.addWidget(self.number)
        self.finish()

    def first(self) -> QWidget:
        return self.number

    def save(self) -> None:
        number = self.number.number
        self.attempt(lambda: self._put(number))


class BasisPopup(FieldPopup):
    """On what ground a side tells what it tells, who assessed it and when. With several ``sides`` one is chosen."""

    def __init__(
        self,
        sides: Sequence[Side],
        present: Basis,
        functions: Choices,
        put: Callable[[Basis], object],
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Grund för att lämna uppgifter"), self.tr("Ange grund"), parent, width=320)
        self._put = put
        self._sides = tuple(sides)
        self.side, self.ground, self.function = ChoiceField(self), ChoiceField(self), ChoiceField(self)
        self.side.offer([(capitalised(words.label(side)), side.value) for side in sides])
        self.side.show_value(present.side.value)
        self.ground.offer([(capitalised(words.label(ground)), ground.value) for ground in Ground])
        self.ground.show_value(present.ground.value)
        self.function.offer([(self.tr("Välj funktion"), ""), *functions])
        self.function.show_value(present.assessed_by)
        self.day = DateField(self)
        self.day.near = present.day
        self.day.show_day(present.day)
        if len(self._sides) > 1:
            self.field(self.tr("Sidan som lämnar uppgifterna"), self.side)
        else:
            self.side.hide()
            self.label(
                self.tr("{side} lämnar uppgifterna och gör bedömningen.").format(
                    side=capitalised(words.definite(present.side))
                )
            )
        self.field(self.tr("Grund"), self.ground)
        self.field(self.tr("Bedömd av funktion"), self.function)
        self.field(self.tr("Bedömd den"), self.day)
        self.finish()

    def first(self) -> QWidget:
        return self.side if len(self._sides) > 1 else self.ground

    def save(self) -> None:
        self.attempt(self._save)

    def _save(self) -> None:
        if not self.function.value:
            raise AssessorMissing
        side = next(side for side in self._sides if side.value == self.side.value)
        ground = next(ground for ground in Ground if ground.value == self.ground.value)
        self._put(Basis(side=side, ground=ground, assessed_by=self.function.value, day=self.day.read()))


class FillPopup(FieldPopup):
    """Who asks, at what stage and in which area: for a case item that the forum's template put on the agenda."""

    def __init__(
        self, units: Choices, areas: Choices, put: Callable[[str, Stage, str], object], parent: QWidget
    ) -> None:
        super().__init__(self.tr("Fyll i ärendet"), self.tr("Fyll i"), parent, width=320)
        self._put = put
        self.unit, self.stage, self.area = ChoiceField(self), ChoiceField(self), ChoiceField(self)
        self.unit.offer(units)
        self.stage.offer([(capitalised(words.label(stage)), stage.value) for stage in Stage])
        self.stage.show_value(Stage.UNSTATED.value)
        self.area.offer(areas)
        for field in (self.unit, self.area):
            field.setCurrentIndex(0)
        self.field(self.tr("Fråga från"), self.unit)
        self.field(self.tr("Stadium"), self.stage)
        self.field(self.tr("Område"), self.area)
        self.finish()

    def first(self) -> QWidget:
        return self.unit

    def save(self) -> None:
        stage = next(stage for stage in Stage if stage.value == self.stage.value)
        unit, area = self.unit.value, self.area.value
        self.attempt(lambda: self._put(unit, stage, area))


class SanitisePopup(FieldPopup):
    """Sanering of a §: asks for the second person. It cannot be undone, and says so."""

    def __init__(
        self, where: str, names: Sequence[str], sanitise: Callable[[str, bool], object], gone: date, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Sanera {item}").format(item=where), self.tr("Sanera"), parent, width=340)
        self._sanitise = sanitise
        self.label(
            self.tr(
                "Texten tas bort ur alla versioner och ur sökningen, bilagorna också. Det går inte att ångra. Att det "
                "har gjorts, och av vilka två, står kvar i loggen."
            )
        )
        self.label(
            self.tr(
                "Säkerhetskopior som redan finns har texten kvar. De gallras efter hand, och den sista är borta {day}. "
                "Gör en ny kopia efteråt och ta bort dem som gjordes före, även på andra ställen."
            ).format(day=gone.isoformat())
        )
        self.second = QLineEdit(self)
        completer = QCompleter(list(names), self.second)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.second.setCompleter(completer)
        self.second.setPlaceholderText(self.tr("För- och efternamn"))
        self.field(self.tr("Den andra personen"), self.second)
        self.heading = QCheckBox(self.tr("Ta bort rubriken också"), self)
        self.heading.setChecked(True)
        self.body.addWidget(self.heading)
        self.finish()

    def first(self) -> QWidget:
        return self.second

    def save(self) -> None:
        name, heading = self.second.text(), self.heading.isChecked()
        self.attempt(lambda: self._sanitise(name, heading))
