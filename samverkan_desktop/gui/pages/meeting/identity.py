"""*Identiteten framkom …*: asks who assesses whether to report, stops the text; lifts the stop with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import AttendanceState
from samverkan_desktop.domain.register import Register
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui import words
from samverkan_desktop.gui.models.meeting_words import place_name
from samverkan_desktop.gui.pages.meeting.choice_popup import ChoicePopup, Option, SeveralPopup
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.item_panel import ItemPanel
from samverkan_desktop.gui.widgets.popup import Popup
from samverkan_desktop.services.identity import Assessor, Identity, LiftReason
from samverkan_desktop.services.meetings import MeetingView

_AWAY = (AttendanceState.EXCUSED, AttendanceState.ABSENT, AttendanceState.NOT_CALLED)


class StopPopup(SeveralPopup):
    """Who assesses: ticks, then one button that stops the text. There is no field to write a name in."""

    def __init__(
        self,
        where: str,
        options: Sequence[Option],
        present: Sequence[str],
        stop: Callable[[Sequence[str]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(
            self.tr("Barnets identitet framkom"),
            options,
            present,
            _nothing,
            parent,
            about=self.tr(
                "Texten i {item} stoppas. Skriv inte namnet någonstans. Vem prövar genast, samma dag, om uppgifterna "
                "ska anmälas? Mötet tar inte ställning."
            ).format(item=where),
            width=360,
        )
        self._stop = stop
        self.button = QPushButton(self.tr("Stoppa texten"), self)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.save)
        self.body.addWidget(self.button)

    def save(self) -> None:
        """Stop the text."""
        self.attempt(partial(self._stop, [option.key for option in self._options if option.key in self.chosen]))


class IdentityHandling(QObject):
    """``popup``: the question that is open, if any."""

    def __init__(self, desk: Desk, panel: ItemPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._service = Identity(desk.workspace.session)
        self.popup: Popup | None = None
        panel.identity_pressed.connect(self.ask)
        panel.lift_pressed.connect(self.ask_why)

    def ask(self) -> None:
        """Ask who assesses whether to report."""
        item = self._desk.item
        if item is None or not self._desk.workspace.autosave.flush():
            return
        assessors = _assessors(self._desk.reader.view, self._desk.reader.register, item)
        options = [Option(str(number), word, note) for number, (_, word, note) in enumerate(assessors)]
        own = item.case.asking_unit_id if item.case else ""
        present = [str(n) for n, (each, _, _) in enumerate(assessors) if own and each.unit_id == own]

        def stop(chosen: Sequence[str]) -> object:
            return self._service.stop(item.id, [assessors[int(key)][0] for key in chosen])

        self._open(StopPopup(place_name(item), options, present, stop, self._panel), self._panel.ui.identity)

    def ask_why(self) -> None:
        """Ask why the text may be written again."""
        item = self._desk.item
        if item is None:
            return

        def lift(key: str) -> None:
            self._service.lift(item.id, next(reason for reason in LiftReason if reason.value == key))

        options = [Option(reason.value, capitalised(words.label(reason))) for reason in LiftReason]
        title = self.tr("Varför får texten skrivas igen?")
        self._open(ChoicePopup(title, options, "", lift, self._panel, width=340), self._panel.ui.stopped)

    def _open(self, popup: Popup, under: QWidget) -> None:
        self.popup = popup
        popup.closed.connect(self._closed)
        popup.open_under(under)

    def _closed(self) -> None:
        self.popup = None


def _assessors(view: MeetingView, register: Register, item: AgendaItem) -> list[tuple[Assessor, str, str]]:
    """Return the functions that heard the case, with their words: at the meeting, and inside its krets."""
    found: dict[Assessor, tuple[Assessor, str, str]] = {}
    for seat in view.participants:
        function, unit = register.functions.get(seat.function_id), register.units.get(seat.unit_id)
        inside = item.case is None or item.case.circle.holds(seat.unit_id, register)
        if function is None or not inside or seat.state in _AWAY:
            continue
        each = Assessor(seat.function_id, seat.unit_id)
        found[each] = (each, function.name, unit.name if unit else "")
    return list(found.values()) or [(Assessor(f.id), f.name, "") for f in register.functions.values()]


def _nothing(_key: str, _on: bool) -> None:
    """Ticking alone changes nothing in the record."""
