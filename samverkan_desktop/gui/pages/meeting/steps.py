"""The steps of a meeting as buttons, where they are allowed: send, start, approve, correct, move, cancel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from samverkan_desktop.domain.agenda import ItemState
from samverkan_desktop.domain.meetings import BEFORE_START, MeetingState
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.dialogs.sending import Sending
from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.forms.ui_meeting_page import Ui_MeetingPage
from samverkan_desktop.gui.models.meeting_words import place_name
from samverkan_desktop.gui.pages.meeting.balance import QUIET, Note, balance_note
from samverkan_desktop.gui.pages.meeting.choice_popup import ChoicePopup, Option
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.pages.meeting.field_popups import SanitisePopup
from samverkan_desktop.gui.pages.meeting.taking_off import TakingOff
from samverkan_desktop.gui.pages.meeting_actions import MeetingActions
from samverkan_desktop.gui.widgets.popup import Popup
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.meetings import MeetingRow
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.papers import PaperKind
from samverkan_desktop.services.sanitising import copies_gone_by

Doing = tuple[str, Callable[[], None]]


class MeetingSteps(QObject):
    """The buttons of the head. ``correct_pressed``: the § being shown is to be corrected."""

    correct_pressed, started, end_pressed = Signal(), Signal(), Signal()

    def __init__(self, desk: Desk, ui: Ui_MeetingPage, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._ui = ui
        self._page = page
        self._meetings = desk.workspace.meetings
        self._minutes = Minutes(desk.workspace.session)
        self._agenda = Agenda(desk.workspace.session)
        self._placing = MeetingActions(desk.workspace, page)
        self._now: list[Doing] = []
        self.popup: Popup | None = None
        self.menu = QMenu(page)
        self.menu.triggered.connect(self._chosen)
        ui.more.clicked.connect(self._show_menu)
        ui.step.clicked.connect(self.next_step)
        ui.other.clicked.connect(self._other)
        self._taking_off = TakingOff(desk, ui.agendaNotice, page)
        ui.agendaNotice.pressed.connect(self.send_agenda)

    # --- what is offered ---------------------------------------------------------------------------------------

    def show(self) -> None:
        """Offer what is allowed where the meeting stands."""
        ui, may = self._ui, self._desk.workspace.may(Deed.MEETINGS)
        self._now = self._steps() if may else []
        for number, button in enumerate((ui.step, ui.other)):
            self._dress(button, self._now[number : number + 1])
        self.menu.clear()
        for name, slot in (rest := [*self._now[2:], *(self._rest() if may else [])]):
            action = QAction(name, self.menu)
            action.setData(slot)
            self.menu.addAction(action)
        ui.more.setVisible(bool(rest))

    def _dress(self, button: QPushButton, doing: list[Doing]) -> None:
        button.setVisible(bool(doing))
        if doing:
            button.setText(doing[0][0])
        button.updateGeometry()

    def _steps(self) -> list[Doing]:
        """Return the steps forward, the likeliest first."""
        meeting = self._desk.reader.view.meeting
        invite: Doing = (self.tr("Skicka inbjudan …"), self.invite)
        send: Doing = (self.tr("Skicka dagordning …"), self.send_agenda)
        start: Doing = (self.tr("Starta mötet …"), self.start)
        if meeting.state is MeetingState.PLANNED:
            return [invite]
        if meeting.state is MeetingState.INVITED:
            return [start, send] if meeting.day <= self._desk.workspace.today() else [send, start]
        if meeting.state is MeetingState.AGENDA_SENT:
            return [start]
        return [(self.tr("Efter mötet …"), self.end_pressed.emit)] if meeting.is_held else []

    def _rest(self) -> list[Doing]:
        meeting, item = self._desk.reader.view.meeting, self._desk.item
        found: list[Doing] = []
        state = meeting.state
        if state is MeetingState.AGENDA_SENT:
            found.append((self.tr("Skicka dagordningen igen …"), self.send_agenda))
        if state in BEFORE_START:
            found.append((self.tr("Flytta mötet …"), self.move))
            found.append((self.tr("Ställ in mötet …"), self.cancel))
        if meeting.number is not None and state in (*BEFORE_START, MeetingState.CANCELLED):
            found.append((self.tr("Brev och kalender …"), partial(self._placing.letters, [meeting.id])))
        if state is MeetingState.FOR_APPROVAL:
            found.append((self.tr("Återuppta mötet"), self.reopen))
        if state not in (MeetingState.APPROVED, MeetingState.CANCELLED):
            found.append((self.tr("Vem för anteckningar …"), self.choose_secretary))
        found += self._taking_off.offers(item, state)
        if item is not None and item.paragraph is not None:
            name = place_name(item)
            if state in (MeetingState.ONGOING, MeetingState.FOR_APPROVAL) and item.state is not ItemState.NOT_TAKEN:
                found.append((self.tr("{item} togs inte upp").format(item=name), self.not_taken))
            if state is MeetingState.APPROVED:
                found.append((self.tr("Rätta {item} …").format(item=name), self.correct_pressed.emit))
            if state is not MeetingState.CANCELLED:
                found.append((self.tr("Sanera {item} …").format(item=name), self.sanitise))
        return found

    def _show_menu(self) -> None:
        more = self._ui.more
        self.menu.popup(more.mapToGlobal(QPoint(0, more.height() + 2)))

    def _chosen(self, action: QAction) -> None:
        action.data()()

    def next_step(self) -> None:
        """Take the likeliest step, if there is one in the head."""
        if self._now:
            self._now[0][1]()

    def _other(self) -> None:
        if len(self._now) > 1:
            self._now[1][1]()

    # --- before the meeting ------------------------------------------------------------------------------------

    def invite(self) -> None:
        """Look at the invitation, then mark it as sent: the meeting gets its number and those called are frozen."""
        id = self._desk.meeting_id

        def done() -> str:
            view = self._meetings.view(id)
            return self.tr(
                "Inbjudan är skickad. Mötet har nummer {number}, {count} är kallade. Ta brevet, skriv ut eller spara."
            ).format(number=view.meeting.label, count=len(view.participants))

        self._send(PaperKind.INVITATION, partial(self._meetings.invite, id), done)

    def send_agenda(self) -> None:
        """Look at the agenda, then mark it as sent."""
        id = self._desk.meeting_id

        def done() -> str:
            return self.tr("Dagordningen är skickad. Ta brevet, skriv ut eller spara.")

        self._send(PaperKind.AGENDA, partial(self._meetings.send_agenda, id), done, note=balance_note(self._desk))

    def _send(
        self, kind: PaperKind, step: Callable[[], object], done: Callable[[], str], *, note: Note = QUIET
    ) -> None:
        letter = partial(self._placing.letters, [self._desk.meeting_id])
        self._preview(kind, Sending(self.tr("Markera som skickad"), step, done, letter, note))

    def _preview(self, kind: PaperKind, sending: Sending | None = None) -> None:
        from samverkan_desktop.gui.dialogs.preview import PreviewDialog  # start-up: Qt's PDF reader, only for this

        if self._desk.workspace.autosave.flush():
            PreviewDialog(self._desk.workspace, self._desk.meeting_id, kind, self._page, sending=sending).open()

    def start(self) -> None:
        """Start the meeting, told which §§ it gives."""
        id = self._desk.meeting_id
        given = self._meetings.paragraphs_at_start(id)
        numbers = self.tr("Mötet har inga punkter än.")
        if given is not None:
            numbers = self.tr("Punkterna får §{space}{first}–{last} i den ordning de står nu.").format(
                space="\u00a0", first=given[0], last=given[1]
            )
        text = self.tr("{numbers} Numren används aldrig igen, så det går inte att ångra.").format(numbers=numbers)
        early = self._early()
        word = self.tr("Starta mötet ändå") if early else self.tr("Starta mötet")
        answer = self._desk.workspace.dialogs.ask(
            self._page,
            title=self.tr("Starta mötet?"),
            text="\n\n".join(part for part in (early, text, self._desk.reader.missing()) if part),
            choices=(Choice("start", word, destructive=bool(early)), Choice("wait", self.tr("Vänta"))),
        )
        if answer == "start" and self._desk.do(self._ui.notice, partial(self._meetings.start, id)):
            self.started.emit()

    def _early(self) -> str:
        """Say how long it is until the day of the meeting; nothing when it has come."""
        day, today = self._desk.reader.view.meeting.day, self._desk.workspace.today()
        left = (day - today).days
        if left <= 0:
            return ""
        told = (
            self.tr("Mötet är planerat till {day}, i morgon.")
            if left == 1
            else self.tr("Mötet är planerat till {day}, om {n} dagar.")
        )
        return told.format(day=heading_date(day), n=left)

    def move(self) -> None:
        """Ask for another day, time or place."""
        self._placing.move(self._row())

    def cancel(self) -> None:
        """Ask why the meeting is cancelled."""
        self._placing.cancel(self._row())

    def _row(self) -> MeetingRow:
        view = self._desk.reader.view
        return MeetingRow(view.meeting, view.forum, len(view.items), sum(item.is_case for item in view.items))

    def choose_secretary(self) -> None:
        """Say who takes the notes."""
        reader, meeting = self._desk.reader, self._desk.reader.view.meeting
        called = {seat.person_id for seat in reader.view.participants}
        people = sorted(reader.register.persons.values(), key=lambda person: (person.id not in called, person.name))
        present = [person for person in people if person.functions_on(meeting.day)]
        functions = reader.register.functions

        def told(names: list[str]) -> str:
            return ", ".join(functions[id].name for id in names if id in functions)

        options = [
            Option(person.id, person.name, told([held.function_id for held in person.functions_on(meeting.day)]))
            for person in present
        ]

        def put(key: str) -> object:
            return self._meetings.set_secretary(meeting.id, key)

        self._open(ChoicePopup(self.tr("Vem för anteckningar?"), options, meeting.secretary_id, put, self._page))

    def finish(self) -> None:
        """End the meeting; it can be taken up again with undo."""
        self._desk.do(self._ui.notice, partial(self._minutes.finish, self._desk.meeting_id))

    def show_paper(self) -> None:
        """Show the paper that fits where the meeting stands."""
        meeting = self._desk.reader.view.meeting
        kind = PaperKind.MINUTES if meeting.is_held else PaperKind.AGENDA
        self._preview(PaperKind.INVITATION if meeting.state is MeetingState.PLANNED else kind)

    # --- after the meeting -------------------------------------------------------------------------------------

    def reopen(self) -> None:
        """Go back to writing."""
        self._desk.do(self._ui.notice, partial(self._meetings.reopen, self._desk.meeting_id))

    def not_taken(self) -> None:
        """Say that the item was not taken up; it keeps its number."""
        item = self._desk.item
        if item is not None:
            self._desk.do(self._ui.agendaNotice, partial(self._agenda.mark_not_taken, item.id))

    def approve(self, under: QWidget) -> None:
        """Ask which function approves, and lock the minutes."""
        reader = self._desk.reader
        view, functions = reader.view, reader.register.functions
        ids = [view.forum.responsible_function_id, view.forum.convener_function_id]
        ids += [seat.function_id for seat in view.participants]
        options = [Option(id, functions[id].name) for id in dict.fromkeys(ids) if id in functions]

        def put(key: str) -> object:
            return self._minutes.approve(view.meeting.id, by=functions[key].name)

        if self._desk.workspace.autosave.flush():
            popup = ChoicePopup(self.tr("Vilken funktion godkänner?"), options, "", put, self._page, width=300)
            popup.label(self.tr("Anteckningarna låses. Det som sedan behöver rättas blir en ny version."))
            self._open(popup, under)

    def sanitise(self) -> None:
        """Ask for the second person, and blank the § everywhere."""
        item, register = self._desk.item, self._desk.reader.register
        if item is None or not self._desk.workspace.autosave.flush():
            return
        meeting_id, item_id = item.meeting_id, item.id

        def put(name: str, heading: bool) -> None:
            self._minutes.sanitise(meeting_id, item_id, second_person=name, heading=heading)

        names = [person.name for person in register.persons.values()]
        gone = copies_gone_by(self._desk.workspace.session)
        self._open(SanitisePopup(place_name(item), names, put, gone, self._page))

    def _open(self, popup: Popup, under: QWidget | None = None) -> None:
        self.popup = popup
        popup.closed.connect(self._closed)
        popup.open_under(under or self._ui.more)

    def _closed(self) -> None:
        self.popup = None
