"""Three columns beside each other, and what becomes of them when there is less room or larger text."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from samverkan_desktop.gui.forms.ui_meeting_page import Ui_MeetingPage
from samverkan_desktop.gui.theme import Theme

_AGENDA, _SIDE = 300, 292  # px at 100 %
_THREE_FROM, _TWO_FROM = 960, 600
_ANY = (1 << 24) - 1  # the greatest size there is in Qt
_FINISH_AT = 3
"""After the questions, what was found and the attendance."""


class Arrangement(Enum):
    """How many columns there is room for."""

    ONE = 1
    TWO = 2
    THREE = 3


class Columns(QObject):
    """Arranges the columns of the meeting page by its width, counted at the present text size."""

    def __init__(self, ui: Ui_MeetingPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self.arrangement = Arrangement.THREE
        self._beside = QVBoxLayout()
        self._beside.setSpacing(ui.grid.spacing())
        ui.grid.removeWidget(ui.side)
        ui.grid.addLayout(self._beside, 0, 2)
        self._beside.addWidget(ui.side)
        self._pin(ui.sidePanel.ui.finishCard)

    def fit(self, width: int) -> None:
        """Arrange for a width in px."""
        theme = Theme.current()
        room = width * 100 / theme.zoom
        wanted = Arrangement.THREE if room >= _THREE_FROM else Arrangement.TWO if room >= _TWO_FROM else Arrangement.ONE
        if wanted is not self.arrangement:
            self._move_side(beside=wanted is Arrangement.THREE)
            self._move_agenda(above=wanted is Arrangement.ONE)
            self._move_steps(beside=wanted is Arrangement.THREE)
            self.arrangement = wanted
        ui = self._ui
        ui.side.setFixedWidth(theme.px(_SIDE))
        narrow = wanted is Arrangement.TWO
        agenda = max(theme.px(200), round(width * 0.34)) if narrow else theme.px(_AGENDA)
        if wanted is Arrangement.ONE:
            ui.agendaCard.setFixedWidth(_ANY)
            ui.agendaCard.setMinimumWidth(0)
            ui.agendaCard.setMaximumHeight(theme.px(260))
        else:
            ui.agendaCard.setFixedWidth(min(agenda, theme.px(_AGENDA)))
            ui.agendaCard.setMaximumHeight(_ANY)

    def _move_side(self, *, beside: bool) -> None:
        ui = self._ui
        if beside:
            ui.writingLayout.removeWidget(ui.sidePanel)
            ui.side.setWidget(ui.sidePanel)
            self._pin(ui.sidePanel.ui.finishCard)
        elif ui.side.widget() is not None:
            panel = ui.side.takeWidget()
            self._unpin(ui.sidePanel.ui.finishCard)
            ui.writingLayout.insertWidget(ui.writingLayout.count() - 1, panel)
        ui.sidePanel.show()
        ui.side.setVisible(beside)

    def _pin(self, finish: QWidget) -> None:
        """Let the way to finish stand under the panel, where it is in sight however far one scrolls."""
        hidden = finish.isHidden()
        self._ui.sidePanel.ui.down.removeWidget(finish)
        self._beside.addWidget(finish)
        finish.setFixedWidth(Theme.current().px(_SIDE))
        finish.setHidden(hidden)

    def _unpin(self, finish: QWidget) -> None:
        """Let the way to finish be read with the rest, last."""
        hidden = finish.isHidden()
        self._beside.removeWidget(finish)
        finish.setMinimumWidth(0)
        finish.setMaximumWidth(_ANY)
        self._ui.sidePanel.ui.down.insertWidget(_FINISH_AT, finish)
        finish.setHidden(hidden)

    def _move_steps(self, *, beside: bool) -> None:
        head, ui = self._ui.head, self._ui
        for part in (ui.title, ui.facts, ui.actions, ui.steps):
            head.removeWidget(part)
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        head.addWidget(ui.title, 0, 0, 1, 2)
        head.addWidget(ui.actions, 0, 2, right | Qt.AlignmentFlag.AlignTop)
        if beside:
            head.addWidget(ui.facts, 1, 0)
            head.addWidget(ui.steps, 1, 1, 1, 2, right | middle)
        else:
            head.addWidget(ui.facts, 1, 0, 1, 3)
            head.addWidget(ui.steps, 2, 0, 1, 3)

    def _move_agenda(self, *, above: bool) -> None:
        ui = self._ui
        ui.grid.removeWidget(ui.writing)
        if above:
            ui.grid.addWidget(ui.writing, 1, 0)
        else:
            ui.grid.addWidget(ui.writing, 0, 1)
