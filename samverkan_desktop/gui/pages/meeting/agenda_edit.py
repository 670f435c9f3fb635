"""Changes to the agenda: new items, their order, their minutes, taking one away. Everything can be undone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from samverkan_desktop.gui.forms.ui_meeting_page import Ui_MeetingPage
from samverkan_desktop.gui.models.meeting_words import place_name
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.facts import FactEditing
from samverkan_desktop.services.agenda import Agenda


class AgendaEditing(QObject):
    """The agenda column. ``added`` carries the id of a new item."""

    added = Signal(str)

    def __init__(self, desk: Desk, ui: Ui_MeetingPage, facts: FactEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui
        self._facts = facts
        self._agenda = Agenda(desk.workspace.session)
        ui.agenda.dropped.connect(self._dropped)
        ui.agenda.move_pressed.connect(self.move)
        ui.agenda.remove_pressed.connect(self.remove)
        ui.agenda.minutes_typed.connect(self._minutes_typed)
        ui.addItem.clicked.connect(self.new_item)
        ui.removeItem.clicked.connect(self.remove)
        ui.newItem.added.connect(self._added)
        ui.newItem.left.connect(self._left)

    def show(self) -> None:
        """Show what may be done with the agenda where the meeting stands."""
        ui, reader = self._ui, self._desk.reader
        may, item = not reader.locked, self._desk.item
        for part in (ui.addItem, ui.addItemKey):
            part.setVisible(may and ui.newItem.isHidden())
        ui.removeItem.setVisible(may and ui.newItem.isHidden() and item is not None and item.paragraph is None)
        ui.agenda.may_move = may
        ui.agenda.alt_moves = item is not None and item.paragraph is None
        if not may:
            ui.newItem.hide()

    # --- new ---------------------------------------------------------------------------------------------------

    def new_item(self) -> None:
        """Open the line for a new item, in the agenda itself."""
        reader, ui = self._desk.reader, self._ui
        if reader.locked or not self._desk.workspace.autosave.flush():
            return
        ui.agendaNotice.clear()
        view = reader.view
        ui.newItem.offer(self._agenda, view.meeting.id, view.forum, reader.areas, reader.units())
        self.show()

    def _added(self, item_id: str) -> None:
        self.show()
        self.added.emit(item_id)

    def _left(self) -> None:
        self.show()
        self._ui.agenda.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- order -------------------------------------------------------------------------------------------------

    def move_up(self) -> None:
        """Move the item being shown up."""
        self.move(-1)

    def move_down(self) -> None:
        """Move the item being shown down."""
        self.move(1)

    def move(self, step: int) -> None:
        """Move the item being shown up (-1) or down (1)."""
        item = self._desk.item
        if item is not None and not self._desk.reader.locked:
            place = next(n for n, each in enumerate(self._desk.reader.view.items) if each.id == item.id) + step
            if 0 <= place < len(self._desk.reader.view.items):
                self._desk.do(self._ui.agendaNotice, partial(self._agenda.move, item.id, place))

    def _dropped(self, row: int, place: int) -> None:
        item = self._desk.reader.view.items[row]
        self._desk.do(self._ui.agendaNotice, partial(self._agenda.move, item.id, place))

    # --- taking away -------------------------------------------------------------------------------------------

    def remove(self) -> None:
        """Take the item being shown off the agenda. A question picked to it waits again."""
        item, notice = self._desk.item, self._ui.agendaNotice
        if item is None or self._desk.reader.locked:
            return
        if self._desk.do(notice, partial(self._agenda.remove, item.id)):
            waits = self.tr(" Frågan väntar igen.") if item.question_id else ""
            gone = self.tr("{item} är borttagen.").format(item=place_name(item).capitalize())
            notice.say(f"{gone}{waits} {self.tr('Ctrl+Z ångrar.')}")

    def _minutes_typed(self, digit: str) -> None:
        ui = self._ui
        self._facts.open_minutes(ui.agenda, digit)
