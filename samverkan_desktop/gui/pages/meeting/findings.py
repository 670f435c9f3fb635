"""What is done about a finding of the meeting: from the side panel into the text it stands in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from samverkan_desktop.gui.forms.ui_meeting_page import Ui_MeetingPage
from samverkan_desktop.gui.marking.controller import Marking, Place
from samverkan_desktop.gui.models.meeting_words import place_name
from samverkan_desktop.gui.models.place import Target
from samverkan_desktop.gui.models.review_words import FoundPlace
from samverkan_desktop.gui.pages.meeting.desk import Desk

GoTo = Callable[[Target], None]


class FindingHandling(QObject):
    """Marks the texts of the § and of its åtgärder, and carries out what is pressed beside them."""

    def __init__(self, desk: Desk, ui: Ui_MeetingPage, go_to: GoTo, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._go_to = go_to
        hub = desk.workspace.marking
        place = Place(self._item_id, self._item_id, self._where)
        self._markings: dict[str, Marking] = {}
        for part, editor in ui.item.editors.items():
            if (marking := hub.mark(editor, place)) is not None:
                self._markings[part] = marking
        ui.item.markings = self._markings
        for line in (ui.followUps.editor.what, ui.item.ui.correction.ui.reason):
            hub.mark(line, place)
        known = ui.sidePanel.ui.known
        known.take_pressed.connect(self._take)
        known.remove_pressed.connect(self._remove)
        known.keep_pressed.connect(self._keep)

    def _item_id(self) -> str:
        return self._desk.current

    def _where(self) -> str:
        item = self._desk.item
        label = self._desk.reader.view.meeting.label
        return f"{label}, {place_name(item)}" if item is not None else label

    def renew(self) -> None:
        """Look at the texts anew: another § is shown in the same fields."""
        for marking in self._markings.values():
            marking.forget()

    def _found(self, place: FoundPlace) -> Marking | None:
        """Return the field where a finding stands, shown and with the finding in it; None where it is gone."""
        if place.target.item_id != self._desk.current:
            self._go_to(place.target)
        marking = self._markings.get(place.target.part)
        if marking is None:
            return None
        if place.finding not in marking.findings:
            marking.scan()
        return marking if place.finding in marking.findings else None

    def _take(self, place: FoundPlace) -> None:
        marking = self._found(place)
        if marking is not None:
            marking.take(place.finding)

    def _remove(self, place: FoundPlace) -> None:
        marking = self._found(place)
        if marking is not None:
            marking.remove(place.finding)

    def _keep(self, place: FoundPlace, button: QWidget) -> None:
        marking = self._found(place)
        if marking is not None:
            marking.ask_why(place.finding, button if button.isVisible() else None)
