"""How many pupils a unit has at each stage."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from samverkan_desktop.domain.register import Stage, StageCount
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.number_field import NumberField
from samverkan_desktop.gui.widgets.plain import Label

_STAGES = tuple(stage for stage in Stage if stage is not Stage.UNSTATED)
_MOST = 5000


class StageCounts(QWidget):
    """A number for each stage; nothing or 0 means that the unit does not have it."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        flow = FlowLayout(self, gap=16, line_gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.fields: dict[Stage, NumberField] = {}
        for stage in _STAGES:
            cell = QWidget(self)
            cell.setProperty("kind", "plain")
            down = QVBoxLayout(cell)
            down.setContentsMargins(0, 0, 0, 0)
            down.setSpacing(0)
            name = Label(capitalised(words.label(stage)), cell)
            name.setProperty("kind", "small")
            field = NumberField(cell)
            field.bound(0, _MOST)
            field.setAccessibleName(self.tr("Elever, {stage}").format(stage=words.label(stage)))
            field.textChanged.connect(self.changed)
            field.editingFinished.connect(self.left)
            name.setBuddy(field)
            down.addWidget(name)
            down.addWidget(field)
            flow.addWidget(cell)
            self.fields[stage] = field

    def values(self) -> tuple[StageCount, ...]:
        """Return the stages that have pupils."""
        return tuple(
            StageCount(stage=stage, pupils=field.number) for stage, field in self.fields.items() if field.number
        )

    def show_values(self, values: tuple[StageCount, ...]) -> None:
        """Show numbers that come from the record."""
        counts = {count.stage: count.pupils for count in values}
        for stage, field in self.fields.items():
            number = counts.get(stage, 0)
            if number != field.number or (not number and field.text() and not field.hasFocus()):
                field.setText(str(number) if number else "")

    def holder(self) -> QWidget:
        """Return what holds every field."""
        return self

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0
