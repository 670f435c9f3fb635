"""Who is there, by one key each; before the meeting who has answered. Whom a substitute stands in for, and which §§."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.agenda import AgendaItem
from samverkan_desktop.domain.attendance import AttendanceState, ParagraphSpan, Participant, Reply
from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.domain.swedish import capitalised, paragraph
from samverkan_desktop.gui import words
from samverkan_desktop.gui.pages.meeting.choice_popup import ChoicePopup, Option
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.field_popups import Choices, FieldPopup
from samverkan_desktop.gui.pages.meeting.side_panel import SidePanel
from samverkan_desktop.gui.widgets.choice_field import ChoiceField
from samverkan_desktop.gui.widgets.popup import Popup
from samverkan_desktop.services.attendance import AttendanceService

_STATES = {
    "N": AttendanceState.PRESENT,
    "D": AttendanceState.REMOTE,
    "E": AttendanceState.SUBSTITUTE,
    "F": AttendanceState.EXCUSED,
    "U": AttendanceState.ABSENT,
    "?": AttendanceState.NOT_RECORDED,
}
_REST = "A"  # the few who are away are noted first, then everybody else with one key
_CAME, _LEFT = "K", "G"  # for part of the meeting: from the § being shown, or to it
_REPLIES = {
    "J": Reply.ACCEPTED,
    "K": Reply.MAYBE,
    "E": Reply.SUBSTITUTE,
    "N": Reply.DECLINED,
    "?": Reply.NONE,
}


class FunctionMissing(UserError):
    template = "Välj vilken funktion som kallas. Inget har ändrats."


class AttendancePopup(FieldPopup):
    """One participant: the state, whom a substitute stands in for, and for which §§ if not all."""

    def __init__(
        self, seat: Participant, people: Choices, items: list[AgendaItem], service: AttendanceService, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Närvaro"), self.tr("Ange"), parent, width=300)
        self._seat, self._service = seat, service
        self.state, self.person, self.first_item, self.last_item = (ChoiceField(self) for _ in range(4))
        self.state.offer([(capitalised(words.label(state)), state.value) for state in AttendanceState])
        self.state.show_value(seat.state.value)
        self.person.offer([(self.tr("Ingen särskild"), ""), *people])
        self.person.show_value(seat.substitute_for)
        numbers = [item.paragraph for item in items if item.paragraph is not None]
        for field, word in ((self.first_item, self.tr("Från början")), (self.last_item, self.tr("Till slutet"))):
            field.offer([(word, ""), *((paragraph(number), str(number)) for number in numbers)])
        if len(seat.spans) == 1:
            self.first_item.show_value(str(seat.spans[0].first))
            self.last_item.show_value(str(seat.spans[0].last))
        self._bounds = (min(numbers, default=0), max(numbers, default=0))
        self.field(self.tr("Läge"), self.state)
        self.field(self.tr("Ersätter"), self.person)
        if numbers:
            self.field(self.tr("Med från"), self.first_item)
            self.field(self.tr("Med till och med"), self.last_item)
        self.finish()

    def first(self) -> QWidget:
        return self.state

    def save(self) -> None:
        self.attempt(self._save)

    def _save(self) -> None:
        state = next(state for state in AttendanceState if state.value == self.state.value)
        first, last = self.first_item.value, self.last_item.value
        spans: tuple[ParagraphSpan, ...] = ()
        if first or last:
            spans = (ParagraphSpan(first=int(first or self._bounds[0]), last=int(last or self._bounds[1])),)
        elif len(self._seat.spans) > 1:
            spans = self._seat.spans  # entered elsewhere, and not shown here
        self._service.record(self._seat.id, state, spans=spans, substitute_for=self.person.value)


class CallPopup(FieldPopup):
    """Call somebody more than the rules do: a function at a unit, and who if that is known."""

    def __init__(
        self,
        meeting_id: str,
        functions: Choices,
        units: Choices,
        people: Choices,
        service: AttendanceService,
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Kalla fler"), self.tr("Kalla"), parent, width=300)
        self._meeting_id, self._service = meeting_id, service
        self.function, self.unit, self.person = (ChoiceField(self) for _ in range(3))
        self.function.offer([(self.tr("Välj funktion"), ""), *functions])
        self.unit.offer(units)
        self.person.offer([(self.tr("Ingen särskild"), ""), *people])
        for field in (self.function, self.unit, self.person):
            field.setCurrentIndex(0)
        self.field(self.tr("Funktion"), self.function)
        self.field(self.tr("Verksamhet"), self.unit)
        self.field(self.tr("Person"), self.person)
        self.finish()

    def first(self) -> QWidget:
        return self.function

    def save(self) -> None:
        self.attempt(self._save)

    def _save(self) -> None:
        if not self.function.value:
            raise FunctionMissing
        self._service.call(
            self._meeting_id,
            function_id=self.function.value,
            unit_id=self.unit.value,
            person_id=self.person.value,
        )


class AttendanceEditing(QObject):
    """The list of who is called. ``popup``: the editor that is open, if any."""

    def __init__(self, desk: Desk, panel: SidePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._list = panel.ui.attendance
        self._service = AttendanceService(desk.workspace.session)
        self.popup: Popup | None = None
        self._list.key_typed.connect(self._key)
        self._list.opened.connect(self._opened)
        self._list.remove_pressed.connect(self._remove)
        self._list.offer_removal(self.tr("Ta bort från de kallade"))
        panel.ui.call.clicked.connect(self.call)

    def show(self) -> None:
        """Listen for the keys that mean something where the meeting stands."""
        held = self._desk.reader.view.meeting.is_held
        keys = _STATES if held else _REPLIES
        may = not self._desk.reader.locked
        offered = [(key, capitalised(words.label(state))) for key, state in keys.items()]
        if held:
            offered.append((_REST, self.tr("Övriga: närvarande, eller som de svarat")))
            offered.append((_CAME, self.tr("Kom till den paragraf som visas")))
            offered.append((_LEFT, self.tr("Gick efter den paragraf som visas")))
        self._list.offer_keys(offered if may else [])

    # --- one key -----------------------------------------------------------------------------------------------

    def _key(self, id: str, letter: str) -> None:
        if self._desk.reader.locked:
            return
        held = self._desk.reader.view.meeting.is_held
        if letter == _REST:
            meeting_id = self._desk.meeting_id
            self._desk.do(self._panel.ui.attendanceNotice, partial(self._service.record_rest, meeting_id))
            return
        if held and letter in (_CAME, _LEFT):
            self._desk.do(self._panel.ui.attendanceNotice, partial(self._part, id, letter))
            return
        if held and letter == "E":
            self._substitute(id)
            return
        step = (
            partial(self._service.record, id, _STATES[letter])
            if held
            else partial(self._service.reply, id, _REPLIES[letter])
        )
        if self._desk.do(self._panel.ui.attendanceNotice, step):
            self._list.step()

    def _part(self, id: str, letter: str) -> None:
        """Record that somebody came at the § being shown, or left after it; the other end stays as it was."""
        item, seat = self._desk.item, self._seat(id)
        numbers = [each.paragraph for each in self._desk.reader.view.items if each.paragraph is not None]
        if item is None or item.paragraph is None:
            return
        first, last = min(numbers), max(numbers)
        if len(seat.spans) == 1:
            first, last = seat.spans[0].first, seat.spans[0].last
        span = ParagraphSpan(
            first=item.paragraph if letter == _CAME else first, last=item.paragraph if letter == _LEFT else last
        )
        whole = (span.first, span.last) == (min(numbers), max(numbers))
        state = seat.state if seat.state.took_part else AttendanceState.PRESENT
        self._service.record(seat.id, state, spans=() if whole else (span,), substitute_for=seat.substitute_for)

    def _substitute(self, id: str) -> None:
        """Ask whom the substitute stands in for: first those who are not there themselves."""
        reader = self._desk.reader
        seat = self._seat(id)
        away = {
            each.person_id
            for each in reader.view.participants
            if each.person_id and each.state in (AttendanceState.EXCUSED, AttendanceState.ABSENT)
        }
        if seat.person_id:
            away.add(seat.person_id)
        people = sorted(reader.register.persons.values(), key=lambda person: (person.id not in away, person.name))
        options = [Option("", self.tr("Ingen särskild")), *(Option(person.id, person.name) for person in people)]

        def put(key: str) -> None:
            self._service.record(id, AttendanceState.SUBSTITUTE, spans=seat.spans, substitute_for=key)
            self._list.step()

        self._open(ChoicePopup(self.tr("Vem ersätts?"), options, seat.substitute_for, put, self._list))

    # --- more than a key ---------------------------------------------------------------------------------------

    def _opened(self, id: str) -> None:
        reader = self._desk.reader
        if reader.locked or not self._desk.workspace.autosave.flush():
            return
        if not reader.view.meeting.is_held:
            self._open(self._reply_popup(id))
            return
        people = [(person.name, person.id) for person in sorted(reader.register.persons.values(), key=lambda p: p.name)]
        self._open(AttendancePopup(self._seat(id), people, list(reader.view.items), self._service, self._list))

    def _reply_popup(self, id: str) -> Popup:
        options = [Option(reply.value, capitalised(words.label(reply))) for reply in Reply]
        options.append(Option("remove", self.tr("Ta bort från de kallade")))

        def put(key: str) -> None:
            if key == "remove":
                self._service.uncall(id)
            else:
                self._service.reply(id, next(reply for reply in Reply if reply.value == key))

        return ChoicePopup(self.tr("Svar på inbjudan"), options, self._seat(id).reply.value, put, self._list, width=240)

    def _remove(self, id: str) -> None:
        if not self._desk.reader.locked:
            self._desk.do(self._panel.ui.attendanceNotice, partial(self._service.uncall, id))

    def call(self) -> None:
        """Ask for one more to call."""
        reader = self._desk.reader
        if reader.locked or not self._desk.workspace.autosave.flush():
            return
        units = [(unit.name, unit.id) for unit in reader.units()]
        people = [(person.name, person.id) for person in sorted(reader.register.persons.values(), key=lambda p: p.name)]
        popup = CallPopup(
            reader.view.meeting.id, reader.function_choices(), units, people, self._service, self._panel.ui.call
        )
        self._open(popup, self._panel.ui.call)

    def _seat(self, id: str) -> Participant:
        return next(seat for seat in self._desk.reader.view.participants if seat.id == id)

    def _open(self, popup: Popup, under: QWidget | None = None) -> None:
        self.popup = popup
        popup.closed.connect(self._closed)
        if under is not None:
            popup.open_under(under)
            return
        rect = self._list.visualRect(self._list.currentIndex())
        place = self._list.viewport().mapToGlobal(QPoint(rect.left(), rect.top()))
        popup.open_at(QRect(place, rect.size()), self._list.screen().availableGeometry())

    def _closed(self) -> None:
        self.popup = None
