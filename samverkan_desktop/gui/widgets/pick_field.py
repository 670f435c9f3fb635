"""Several of a list: each as a word that can be taken away, and a list to add from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.flow_layout import FlowLayout
from samverkan_desktop.gui.widgets.focus_order import before_all_in, chain
from samverkan_desktop.gui.widgets.plain import Label, tip

_WHOLE_LINE = 4000  # px: whatever it stands in gives it all there is


class PickField(QWidget):
    """``changed`` comes for the user's own changes. The order is that in which they were picked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._words: dict[str, str] = {}
        self._none, self._add = "", ""
        self._buttons: list[QPushButton] = []
        self.setProperty("kind", "plain")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, gap=8, line_gap=6)
        self.adder = ChoiceField(self)
        self.adder.chosen.connect(self._picked)
        self._empty = Label(self)
        self._empty.setProperty("kind", "small")
        Theme.current().changed.connect(self._fit)
        self._fit()

    def furnish(self, *, add: str, none: str, name: str) -> None:
        """Say what the list is called and what stands there while nothing is picked."""
        self._add, self._none = add, none
        self.adder.setAccessibleName(name)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer words with their ids."""
        words = {id: word for word, id in choices}
        if words != self._words:
            self._words = words
            self._rebuild()

    @property
    def ids(self) -> tuple[str, ...]:
        """What is picked."""
        return tuple(self._ids)

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show what is picked in the record."""
        if list(ids) != self._ids or not self._flow.count():
            self._ids = list(ids)
            self._rebuild()

    # --- picking -----------------------------------------------------------------------------------------------

    def _picked(self) -> None:
        id = self.adder.value
        if id and id not in self._ids:
            self._ids.append(id)
            self._rebuild()
            self.adder.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    def _taken(self) -> None:
        id = self.sender().objectName()
        if id in self._ids:
            self._ids.remove(id)
            self._rebuild()
            self.adder.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    def _rebuild(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for id in self._ids:
            word = self._words.get(id, self.tr("okänd"))
            button = QPushButton(f"{word}  ×", self)
            button.setObjectName(id)
            button.setProperty("kind", "soft")
            button.setProperty("fit", "small")
            button.setAccessibleName(self.tr("Ta bort {what}").format(what=word))
            button.setToolTip(tip(button.accessibleName()))
            button.clicked.connect(self._taken)
            self._flow.addWidget(button)
            self._buttons.append(button)
            button.show()
        self._empty.setText(self._none)
        self._empty.setVisible(not self._ids and bool(self._none))
        if not self._ids and self._none:
            self._flow.addWidget(self._empty)
        left = [(word, id) for id, word in self._words.items() if id not in self._ids]
        self.adder.offer([(self._add, ""), *left])
        self.adder.setCurrentIndex(0)
        self.adder.setVisible(bool(left))
        self._flow.addWidget(self.adder)
        self._order()
        self.updateGeometry()

    def _order(self) -> None:
        chain(before_all_in(self, self.adder), [*self._buttons, self.adder])

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(_WHOLE_LINE, hint.height())

    def set_read_only(self, on: bool) -> None:
        """Let nothing be changed."""
        self.setEnabled(not on)

    def _fit(self) -> None:
        self.adder.setFixedWidth(Theme.current().px(210))
        self._empty.setMinimumHeight(self.adder.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)
