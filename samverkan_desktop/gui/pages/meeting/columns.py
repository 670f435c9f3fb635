"""Three columns beside each other, and what becomes of them when there is less room or larger text."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Qt

from samverkan_desktop.gui.forms.ui_meeting_page import Ui_MeetingPage
from samverkan_desktop.gui.theme import Theme

_AGENDA, _SIDE = 300, 292  # px at 100 %
_THREE_FROM, _TWO_FROM = 960, 600


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
            ui.agendaCard.setFixedWidth(16777215)
            ui.agendaCard.setMinimumWidth(0)
            ui.agendaCard.setMaximumHeight(theme.px(260))
        else:
            ui.agendaCard.setFixedWidth(min(agenda, theme.px(_AGENDA)))
            ui.agendaCard.setMaximumHeight(16777215)

    def _move_side(self, *, beside: bool) -> None:
        ui = self._ui
        if beside:
            ui.writingLayout.removeWidget(ui.sidePanel)
            ui.side.setWidget(ui.sidePanel)
        elif ui.side.widget() is not None:
            panel = ui.side.takeWidget()
            ui.writingLayout.insertWidget(ui.writingLayout.count() - 1, panel)
        ui.sidePanel.show()
        ui.side.setVisible(beside)

    def _move_steps(self, *, beside: bool) -> None:
        head, ui = self._ui.head, self._ui
        for part in (ui.title, ui.facts, ui.actions, ui.steps):
            head.removeWidget(part)
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        if beside:
            head.addWidget(ui.title, 0, 0, 1, 2)
            head.addWidget(ui.actions, 0, 2, right | Qt.AlignmentFlag.AlignTop)
            head.addWidget(ui.facts, 1, 0)
            head.addWidget(ui.steps, 1, 1, 1, 2, right | middle)
        else:
            for row, part in enumerate((ui.title, ui.facts, ui.actions, ui.steps)):
                head.addWidget(part, row, 0, 1, 3)

    def _move_agenda(self, *, above: bool) -> None:
        ui = self._ui
        ui.grid.removeWidget(ui.writing)
        if above:
            ui.grid.addWidget(ui.writing, 1, 0)
        else:
            ui.grid.addWidget(ui.writing, 0, 1)
