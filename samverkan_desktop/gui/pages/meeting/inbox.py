"""Picks waiting questions to the agenda."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from samverkan_desktop.domain.meetings import BEFORE_START, MeetingState
from samverkan_desktop.domain.questions import balance
from samverkan_desktop.gui.models import inbox_words
from samverkan_desktop.gui.pages.meeting.balance import QUIET, balance_note
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.side_panel import SidePanel
from samverkan_desktop.services.agenda import Agenda

_PICKING = (*BEFORE_START, MeetingState.ONGOING)


class InboxPicking(QObject):
    """``picked`` carries the id of the new item."""

    picked = Signal(str)

    def __init__(self, desk: Desk, panel: SidePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._agenda = Agenda(desk.workspace.session)
        panel.ui.inbox.picked.connect(self.pick)

    def show(self) -> None:
        """Show what waits, while questions can be picked."""
        reader = self._desk.reader
        state = reader.view.meeting.state
        waiting = reader.questions() if state in _PICKING and not reader.locked else ()
        before = state in BEFORE_START
        placed = self._agenda.balance(self._desk.meeting_id) if state in _PICKING else {}
        self._panel.arrange(inbox=bool(waiting) or (before and any(placed.values())), before_start=before)
        rows = inbox_words.question_rows(waiting, reader.register, reader.area_map(), self._desk.workspace.today())
        note = balance_note(self._desk) if before else QUIET
        self._panel.ui.inbox.show_questions(rows, balance(waiting), placed, note)

    def pick(self, question_id: str) -> None:
        """Put a question on the agenda; the next one is marked."""
        card = self._panel.ui.inbox
        place = card.ui.rows.currentIndex().row()
        made: list[str] = []

        def step() -> None:
            made.append(self._agenda.pick_question(self._desk.meeting_id, question_id).id)

        if self._desk.do(card.ui.warning, step):
            left = card.ui.rows.rows.rowCount()
            if left:
                card.ui.rows.setCurrentIndex(card.ui.rows.rows.index(min(place, left - 1)))
                card.ui.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            self.picked.emit(made[0])
