"""Changes to the agenda: new items, their order, their minutes, taking one away. Everything can be undone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.gui.forms.ui_meeting_page import Ui_MeetingPage
from samverkan_desktop.gui.models import meeting_words
from samverkan_desktop.gui.models.row_list import RowList
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.facts import FactEditing
from samverkan_desktop.gui.pages.meeting.taking_off import TakingOff
from samverkan_desktop.gui.theme import restyle
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.plain import tip
from samverkan_desktop.gui.widgets.row_delegate import RowDelegate
from samverkan_desktop.services.agenda import Agenda


class AgendaEditing(QObject):
    """The agenda column. ``added`` carries the id of a new item, ``chosen`` of one that was marked in the list.

    ``opened``: Enter or a double click in the list.
    """

    added = Signal(str)
    chosen = Signal(str)
    opened = Signal()

    def __init__(self, desk: Desk, ui: Ui_MeetingPage, facts: FactEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = ui
        self._facts = facts
        self._agenda = Agenda(desk.workspace.session)
        self._taking_off = TakingOff(desk, ui.agendaNotice, ui.agenda)
        self.rows = RowList(self)
        ui.agenda.setItemDelegate(RowDelegate(ui.agenda))
        ui.agenda.setModel(self.rows)
        ui.agenda.selectionModel().currentChanged.connect(self._marked)
        ui.agenda.activated.connect(self.opened)
        ui.agenda.dropped.connect(self._dropped)
        ui.agenda.move_pressed.connect(self.move)
        ui.agenda.remove_pressed.connect(self.remove)
        ui.agenda.minutes_typed.connect(self._minutes_typed)
        ui.addItem.clicked.connect(self.new_item)
        ui.removeItem.clicked.connect(self.remove)
        ui.newItem.added.connect(self._added)
        ui.newItem.left.connect(self._left)

    # --- showing -----------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show the agenda, and what may be done with it where the meeting stands."""
        ui, reader = self._ui, self._desk.reader
        self.show_rows()
        self._mark_current()
        may, item = not reader.locked, self._desk.item
        for part in (ui.addItem, ui.addItemKey):
            part.setVisible(may and ui.newItem.isHidden())
        ui.removeItem.setVisible(may and ui.newItem.isHidden() and item is not None and item.paragraph is None)
        ui.agenda.may_move = may
        ui.agenda.alt_moves = item is not None and item.paragraph is None
        if not may:
            ui.newItem.hide()

    def show_rows(self) -> None:
        """Show the items, and the time planned and used."""
        ui, reader = self._ui, self._desk.reader
        view = reader.view
        self.rows.show_rows(meeting_words.agenda_rows(view, self._desk.current, reader.used))
        text, over, told = meeting_words.minutes_sum(view, reader.used)
        ui.minutes.setText(text)
        ui.minutes.setToolTip(tip(told))
        ui.minutes.setVisible(bool(view.items))
        tone = Tone.WARNING.value if over else ""
        if ui.minutes.property("tone") != tone:
            ui.minutes.setProperty("tone", tone)
            restyle(ui.minutes)

    def _mark_current(self) -> None:
        place, view = self.rows.place_of(self._desk.current), self._ui.agenda
        if place >= 0 and view.currentIndex().row() != place:
            model = view.selectionModel()
            model.blockSignals(True)
            view.setCurrentIndex(self.rows.index(place))
            model.blockSignals(False)
            view.viewport().update()
        view.scrollTo(self.rows.index(max(0, place)))

    def _marked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.rows[index.row()].id)

    def beside(self, direction: int) -> str:
        """Return the id of the item after (1) or before (-1) the one being shown, or nothing."""
        place = self.rows.place_of(self._desk.current) + direction
        return self.rows.rows[place].id if 0 <= place < len(self.rows.rows) else ""

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
        self._taking_off.tell_new(self._desk.reader.item(item_id))

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
                self._put(item, place)

    def _put(self, item: AgendaItem, place: int) -> None:
        if self._desk.do(self._ui.agendaNotice, partial(self._agenda.move, item.id, place)):
            self._taking_off.tell_moved()

    def _dropped(self, row: int, place: int) -> None:
        self._put(self._desk.reader.view.items[row], place)

    # --- taking away -------------------------------------------------------------------------------------------

    def remove(self) -> None:
        """Take the item being shown off the agenda. A question picked to it waits again."""
        item = self._desk.item
        if item is not None and not self._desk.reader.locked:
            self._taking_off.remove(item)

    def _minutes_typed(self, digit: str) -> None:
        ui = self._ui
        self._facts.open_minutes(ui.agenda, digit)
