"""Marking a § as done, and going on to the next in the same motion."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from samverkan_desktop.domain.agenda import ItemState
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.item_panel import ItemPanel
from samverkan_desktop.services.agenda import Agenda


class ItemMarking(QObject):
    """``next_wanted``: the § is done and the next shall be shown."""

    next_wanted = Signal()

    def __init__(self, desk: Desk, panel: ItemPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._agenda = Agenda(desk.workspace.session)

    def turn(self) -> bool:
        """Mark the § as done, or open it again. False when that was refused: the § says why."""
        item = self._desk.item
        if item is not None and item.paragraph is not None and not self._desk.reader.locked:
            step = self._agenda.mark_done if item.state is ItemState.OPEN else self._agenda.mark_open
            return self._desk.do(self._panel.ui.notice, partial(step, item.id))
        return True

    def done_and_next(self) -> None:
        """Mark the § as done, unless it is, and go to the next. One that is refused stays, with its reason in sight."""
        item = self._desk.item
        if item is None or item.state is not ItemState.OPEN or self.turn():
            self.next_wanted.emit()
