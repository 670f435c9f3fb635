"""What the page of questions says: which meeting is next and how the administrations balance; why it is empty."""

from __future__ import annotations

from datetime import date

from samverkan_desktop.domain.questions import Question, QuestionState
from samverkan_desktop.gui.days import heading_date
from samverkan_desktop.gui.forms.ui_questions_page import Ui_QuestionsPage
from samverkan_desktop.gui.models.balance_words import balance_line, balance_warning
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.gui.words import tr
from samverkan_desktop.services.inbox import InboxView


def tell_ahead(ui: Ui_QuestionsPage, view: InboxView | None, today: date) -> None:
    """Say which meeting the questions are for, and how they balance."""
    meeting = view.meeting if view is not None else None
    ui.balanceCard.setVisible(meeting is not None)
    if view is None or meeting is None:
        ui.ahead.setText(tr("Inget kommande möte är inlagt."))
        return
    day = heading_date(meeting.day)
    told = tr("Nästa möte: {day}").format(day=day)
    if meeting.number is not None:
        told = tr("Nästa möte: {meeting}, {day}").format(meeting=meeting.label, day=day)
    if meeting.last_question_day is not None:
        last = heading_date(meeting.last_question_day)
        passed = meeting.last_question_day < today
        day_told = (
            tr("{told} · sista dag för frågor var {last}") if passed else tr("{told} · sista dag för frågor {last}")
        )
        told = day_told.format(told=told, last=last)
    ui.ahead.setText(told)
    ui.balance.setText(balance_line(view.ahead))
    ui.warning.say(balance_warning(view.ahead), Tone.WARNING)


def empty_words(*, total: int, waiting: bool) -> tuple[str, str]:
    """Return heading and text where no question is shown. ``waiting``: all that wait were asked for."""
    if not total:
        return tr("Inga frågor har kommit in än"), tr(
            "Skicka formuläret till båda förvaltningarna. När det kommer tillbaka: släpp filerna här, eller lägg in en "
            "fråga för hand."
        )
    if waiting:
        return tr("Ingen fråga väntar"), tr("Allt som har kommit in är på en dagordning eller makulerat.")
    return tr("Ingen träff"), tr("Ingen fråga stämmer med det du valt. Ändra valen, eller visa alla frågor.")


def whole(question: Question) -> str:
    """Say all of a question: a long one is cut in its row."""
    if question.state is QuestionState.VOIDED:
        return tr("{line} Makulerad: {why}").format(line=question.line, why=question.void_reason)
    if question.rewritten_on is not None:
        day = heading_date(question.rewritten_on)
        return tr("{line} (omskriven {day})").format(line=question.line, day=day)
    return question.line
