"""Taking an item off the agenda. One that has been sent is asked about: others have it, and count on its numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from samverkan_desktop.domain.agenda import AgendaItem, ItemState
from samverkan_desktop.domain.meetings import Meeting, MeetingState
from samverkan_desktop.domain.swedish import capitalised
from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.dialogs_port import Choice
from samverkan_desktop.gui.models.meeting_words import place_name
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.widgets.notice import Notice
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.withdrawing import Withdrawing

_KEEP, _NEXT, _REMOVE, _STAY = "keep", "next", "remove", "stay"


class TakingOff(QObject):
    """Tells in ``notice`` what was done; its button sends the agenda again."""

    def __init__(self, desk: Desk, notice: Notice, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._notice, self._page = desk, notice, page
        self._agenda = Agenda(desk.workspace.session)
        self._withdrawing = Withdrawing(desk.workspace.session)

    def offers(self, item: AgendaItem | None, state: MeetingState) -> list[tuple[str, Callable[[], None]]]:
        """Return what may be chosen about an item of an agenda that has been sent, in words."""
        if item is None or state is not MeetingState.AGENDA_SENT:
            return []
        if item.state is ItemState.OPEN:
            return [(self.tr("{item} tas inte upp").format(item=self._name(item)), partial(self.leave_out, item))]
        return [(self.tr("Ta upp {item} igen").format(item=place_name(item)), partial(self.take_up, item))]

    def remove(self, item: AgendaItem) -> None:
        """Take an item off the agenda, or let it stand as not taken up where the agenda has been sent."""
        meeting = self._desk.reader.view.meeting
        if meeting.state is not MeetingState.AGENDA_SENT or item.paragraph is not None:
            self._remove(item, sent=False)
            return
        match self._ask(item, meeting):
            case "keep":
                self.leave_out(item)
            case "next":
                self.leave_out(item, to_next=True)
            case "remove":
                self._remove(item, sent=True)

    def _ask(self, item: AgendaItem, meeting: Meeting) -> str:
        following = self._withdrawing.next_for(item.id)
        sent = self.tr("Dagordningen är skickad, och {item} står på den.")
        if meeting.agenda_sent_on is not None:
            sent = self.tr("Dagordningen skickades {day}, och {item} står på den.")
        day = heading_date(meeting.agenda_sent_on) if meeting.agenda_sent_on else ""
        told = (
            sent.format(item=place_name(item), day=day),
            self.tr("Står punkten kvar som ”tas inte upp” behåller alla punkter sina nummer, också i anteckningarna."),
            self.tr(
                "Tas den bort får punkterna efter den nya nummer, och de som kallats har en dagordning som inte "
                "stämmer."
            ),
            self.tr("Skicka dagordningen igen efteråt, så får alla veta vad som gäller."),
        )
        choices = [Choice(_KEEP, self.tr("Tas inte upp"))]
        if following is not None:
            to_next = self.tr("Tas inte upp, till {day}").format(day=heading_date(following.day))
            choices.append(Choice(_NEXT, to_next))
        choices += [Choice(_REMOVE, self.tr("Ta bort ändå"), destructive=True), Choice(_STAY, self.tr("Avbryt"))]
        return self._desk.workspace.dialogs.ask(
            self._page, title=self.tr("Dagordningen är skickad"), text="\n\n".join(told), choices=tuple(choices)
        )

    def leave_out(self, item: AgendaItem, *, to_next: bool = False) -> None:
        """Let an item stand as not taken up; it keeps its number, and may go to the next meeting's agenda."""
        went: list[Meeting | None] = []
        step = partial(self._withdrawing.withdraw, item.id, to_next=to_next)
        if not self._desk.do(self._notice, lambda: went.append(step())):
            return
        told = [self.tr("{item} tas inte upp och behåller sitt nummer.").format(item=self._name(item))]
        if went[0] is not None:
            told.append(self.tr("Den står nu på dagordningen till {day}.").format(day=heading_date(went[0].day)))
        self._tell(told, sent=True)

    def take_up(self, item: AgendaItem) -> None:
        """Take an item up again."""
        if self._desk.do(self._notice, partial(self._agenda.mark_open, item.id)):
            self._tell([self.tr("{item} tas upp igen.").format(item=self._name(item))], sent=True)

    def tell_moved(self) -> None:
        """Say what moving an item did to an agenda that others have."""
        if self._is_sent:
            self._tell([self.tr("Punkterna har fått nya nummer.")], sent=True)

    def tell_new(self, item: AgendaItem | None) -> None:
        """Say that a new item does not stand on the agenda that others have."""
        if self._is_sent and item is not None:
            self._tell([self.tr("{item} är ny.").format(item=self._name(item))], sent=True)

    @property
    def _is_sent(self) -> bool:
        return self._desk.reader.view.meeting.state is MeetingState.AGENDA_SENT

    def _remove(self, item: AgendaItem, *, sent: bool) -> None:
        kept: list[bool] = []
        step = partial(self._agenda.remove, item.id, confirmed=sent)
        if not self._desk.do(self._notice, lambda: kept.append(step())):
            return
        told = [self.tr("{item} är borttagen.").format(item=self._name(item))]
        if sent:
            told.append(self.tr("Punkterna efter den har fått nya nummer."))
        if item.question_id:
            told.append(self.tr("Frågan väntar igen."))
        if any(kept):
            told.append(self.tr("Den ligger i papperskorgen i 30 dagar."))
        self._tell(told, sent=sent)

    def _tell(self, told: list[str], *, sent: bool) -> None:
        again = sent and self._is_sent
        if again:
            told = [*told, self.tr("De som fick dagordningen vet det inte än.")]
        text = " ".join([*told, self.tr("Ctrl+Z ångrar.")])
        button = self.tr("Skicka dagordningen igen …") if again else ""
        self._notice.say(text, Tone.WARNING, button=button)

    @staticmethod
    def _name(item: AgendaItem) -> str:
        return capitalised(place_name(item))
