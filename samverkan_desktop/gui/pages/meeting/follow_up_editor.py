"""One åtgärd opened for writing: what, who answers for it, the last day, how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from samverkan_desktop.domain.followups import Asked, Change, FollowUp, FollowUpState, states_for
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.date_field import DateField
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.plain import Label

Choices = Sequence[tuple[str, str]]


def offer_states(field: ChoiceField, asked: Asked, present: FollowUpState) -> None:
    """Offer the states that can be said there, and show the present one."""
    field.offer([(capitalised(words.label(state)), state.value) for state in states_for(asked, present)])
    field.show_value(present.value)


class RowEditor(QFrame):
    """Fields that flow, and buttons last. Enter or Esc closes; nothing needs saving by hand."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.setAutoFillBackground(True)
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 6, 0, 8)
        self.down.setSpacing(6)
        self._cells = QWidget(self)
        self._cells.setProperty("kind", "plain")
        self._flow = FlowLayout(self._cells, gap=10, line_gap=6)
        self._widths: list[tuple[QWidget, int]] = []
        Theme.current().changed.connect(self._fit)

    def cell(self, label: str, field: QWidget, *, width: int = 0) -> None:
        """Put in a field with its name above it; ``width`` in px at 100 %."""
        cell = QWidget(self._cells)
        cell.setProperty("kind", "plain")
        down = QVBoxLayout(cell)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        name = Label(label, cell)
        name.setProperty("kind", "small")
        down.addWidget(name)
        down.addWidget(field)
        if isinstance(field, DateField):
            field.name_as(label)
        else:
            field.setAccessibleName(label)
            name.setBuddy(field)
        if width:
            self._widths.append((field, width))
            field.setFixedWidth(Theme.current().px(width))
        self._flow.addWidget(cell)

    def close_with(self, *buttons: QPushButton) -> None:
        """Put the fields, then the buttons."""
        self.down.addWidget(self._cells)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        self.down.addLayout(foot)

    def _fit(self) -> None:
        for field, width in self._widths:
            field.setFixedWidth(Theme.current().px(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.finished.emit()
            return
        super().keyPressEvent(event)


class FollowUpEditor(RowEditor):
    """``typed``: the words have changed, ``due_typed``: the day; ``chosen`` carries which other field has. ``left``: a
    field that is typed in lost the focus.
    """

    typed = Signal()
    due_typed = Signal()
    left = Signal()
    chosen = Signal(str)
    remove_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = QLineEdit(self)
        self.what.setAccessibleName(self.tr("Åtgärd"))
        self.what.setPlaceholderText(self.tr("Vad ska göras?"))
        self.what.textEdited.connect(self.typed)
        self.what.editingFinished.connect(self.left)
        self.down.addWidget(self.what)
        self.function, self.unit = ChoiceField(self), ChoiceField(self)  # made in reading order, for Tab
        self.due = DateField(self)
        self.state = ChoiceField(self)
        self.due.show_words(shown=False)
        self.cell(self.tr("Ansvarig funktion"), self.function, width=200)
        self.cell(self.tr("Verksamhet"), self.unit, width=200)
        self.cell(self.tr("Senast"), self.due)
        self.cell(self.tr("Läge"), self.state, width=130)
        self.function.chosen.connect(self._function_chosen)
        self.unit.chosen.connect(self._unit_chosen)
        self.state.chosen.connect(self._state_chosen)
        self.due.changed.connect(self._due_changed)
        self.due.line.editingFinished.connect(self.left)
        self.remove = QPushButton(self.tr("Ta bort åtgärden"), self)
        self.remove.setProperty("kind", "quiet")
        self.remove.clicked.connect(self.remove_pressed)
        self.close_with(self.remove)
        self._showing = False

    def offer(self, functions: Choices, units: Choices) -> None:
        """Say which functions and units there are."""
        self.function.offer([(self.tr("Välj funktion"), ""), *functions])
        self.unit.offer([(self.tr("Ingen särskild"), ""), *units])

    def show_follow_up(self, follow_up: FollowUp | None) -> None:
        """Show what stands in the record; what is being typed is left alone. None: a new one, empty."""
        self._showing = True
        what = follow_up.what if follow_up else ""
        if not self.what.hasFocus() or follow_up is None:
            self.what.setText(what)
        self.function.show_value(follow_up.responsible_function_id if follow_up else "")
        self.unit.show_value(follow_up.responsible_unit_id if follow_up else "")
        offer_states(self.state, Asked.AGREED, follow_up.state if follow_up else FollowUpState.OPEN)
        if not self.due.line.hasFocus() or follow_up is None:
            self.due.show_day(follow_up.due if follow_up else None)
        self._showing = False

    def _function_chosen(self) -> None:
        self.chosen.emit("function")

    def _unit_chosen(self) -> None:
        self.chosen.emit("unit")

    def _state_chosen(self) -> None:
        self.chosen.emit("state")

    def _due_changed(self) -> None:
        if not self._showing:
            self.due_typed.emit()

    def show_due(self, day: date | None) -> None:
        """Show the day that stands in the record, whatever was typed."""
        self._showing = True
        self.due.show_day(day)
        self._showing = False

    @property
    def chosen_state(self) -> FollowUpState:
        """The state that is chosen."""
        return next(state for state in FollowUpState if state.value == self.state.value)


class OutcomeEditor(RowEditor):
    """An åtgärd from an earlier meeting: how far it has come, and *Vad ändrades?* in one line."""

    typed = Signal()
    left = Signal()
    state_chosen = Signal()
    change_chosen = Signal()

    def __init__(self, parent: QWidget | None = None, *, line_width: int = 240) -> None:
        super().__init__(parent)
        self.about = Label(self)
        self.about.setWordWrap(True)
        self.down.addWidget(self.about)
        self.state = ChoiceField(self)  # made in reading order, for Tab
        self.outcome = QLineEdit(self)
        self.outcome.setMaxLength(200)
        self.outcome.setPlaceholderText(self.tr("En rad, utan namn"))
        self.outcome.textEdited.connect(self.typed)
        self.outcome.editingFinished.connect(self.left)
        self.change = ChoiceField(self)
        self.change.offer([(capitalised(words.label(change)), change.value) for change in Change])
        self.state.chosen.connect(self.state_chosen)
        self.change.chosen.connect(self.change_chosen)
        self.cell(self.tr("Läge"), self.state, width=130)
        self.cell(self.tr("Vad ändrades?"), self.outcome, width=line_width)
        self.cell(self.tr("Bedömning"), self.change, width=150)
        self.close_with()

    def show_follow_up(self, follow_up: FollowUp) -> None:
        """Show what stands in the record; what is being typed is left alone."""
        self.about.setText(follow_up.what)
        offer_states(self.state, Asked.LOOKED_AT, follow_up.state)
        self.change.show_value(follow_up.change.value)
        if not self.outcome.hasFocus():
            self.outcome.setText(follow_up.outcome)

    @property
    def chosen_state(self) -> FollowUpState:
        """The state that is chosen."""
        return next(state for state in FollowUpState if state.value == self.state.value)

    @property
    def chosen_change(self) -> Change:
        """How it went, if that is said."""
        return next(change for change in Change if change.value == self.change.value)
