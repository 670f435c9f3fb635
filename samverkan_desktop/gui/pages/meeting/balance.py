"""How the agenda being made stands between the administrations, in the words of the page."""

from __future__ import annotations

from samverkan_desktop.domain.question_balance import agenda_outlook
from samverkan_desktop.domain.questions import balance
from samverkan_desktop.gui.models import inbox_words
from samverkan_desktop.gui.pages.meeting.desk import Desk
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.agenda import Agenda

Note = tuple[str, Tone]
QUIET: Note = ("", Tone.NEUTRAL)


def balance_note(desk: Desk) -> Note:
    """Return what is to be said of it now, and how loud."""
    placed = Agenda(desk.workspace.session).balance(desk.meeting_id)
    ahead = agenda_outlook(placed, desk.reader.view.meeting, desk.workspace.today())
    return inbox_words.agenda_note(balance(desk.reader.questions()), ahead)
