"""If these fail, a meeting cannot be sent, held or approved, or it can where it must not."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from samverkan_desktop.domain.agenda import ItemState
from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.dialogs.cancel_meeting import CancelDialog
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.dialogs.preview import PreviewDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.tokens import Tone
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.records import Surroundings
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.gui.meeting_desk import CTRL, SHIFT, WITHOUT_SCREEN, now, opened, pick, state_now

pytestmark = WITHOUT_SCREEN


def offered(page: MeetingPage) -> list[str]:
    """What the head offers: buttons first, then the menu."""
    ui = page.ui
    buttons = [button.text() for button in (ui.step, ui.other) if button.isVisible()]
    return [*buttons, *(action.text() for action in page.steps.menu.actions())]


def choose(page: MeetingPage, words: str) -> None:
    """Choose something in the menu of the head."""
    found = next(action for action in page.steps.menu.actions() if words in action.text())
    assert isinstance(found, QAction)
    found.trigger()


def preview(page: MeetingPage) -> PreviewDialog:
    dialog = next(child for child in page.findChildren(PreviewDialog) if child.isVisible())
    assert dialog.produced is not None, dialog.ui.notice.text
    return dialog


# --- before ---------------------------------------------------------------------------------------------------------


def test_the_invitation_is_looked_at_then_marked_as_sent(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    click(page.ui.step)
    dialog = preview(page)
    assert dialog.kind.currentText() == "Inbjudan och frågeupprop"
    assert state_now(page) is MeetingState.PLANNED, "looking sends nothing"
    dialog.close()
    assert state_now(page) is MeetingState.PLANNED
    press(page, Qt.Key.Key_Return, CTRL | SHIFT)
    dialog = preview(page)
    before = dialog.produced
    click(dialog.ui.send)
    assert state_now(page) is MeetingState.INVITED
    number = page.reader.view.meeting.label
    assert number in dialog.ui.notice.text
    assert f"{len(page.reader.view.participants)} är kallade" in dialog.ui.notice.text
    assert dialog.produced is not None
    assert before is not None
    assert dialog.produced.content != before.content, "now with its number and those called"
    assert dialog.ui.send.text() == "&Brevet …"
    assert dialog.focusWidget() is dialog.ui.send, "the letter is a key away"
    dialog.close()
    assert number in page.ui.title.text()
    assert page.ui.step.text() == "Skicka dagordning …"


def test_a_paper_that_is_stopped_cannot_be_sent(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    Agenda(page.workspace.session).edit(now(page).id, title="Ring 0435-55 51 23")
    Meetings(page.workspace.session).invite(page.desk.meeting_id)
    click(page.ui.step)
    dialog = next(child for child in page.findChildren(PreviewDialog) if child.isVisible())
    assert dialog.produced is None
    assert not dialog.ui.send.isEnabled()
    assert dialog.ui.notice.text.startswith("Inget lämnade programmet")
    dialog.close()


def test_the_agenda_is_sent_with_a_word_about_balance(window: MainWindow, around: Surroundings) -> None:
    page = opened(window, MeetingState.PLANNED)
    Meetings(page.workspace.session).invite(page.desk.meeting_id)
    click(
        page.ui.sidePanel.ui.inbox.ui.rows.viewport(),
        page.ui.sidePanel.ui.inbox.ui.rows.visualRect(page.ui.sidePanel.ui.inbox.ui.rows.rows.index(0)).center(),
    )
    click(page.ui.step)
    dialog = preview(page)
    assert "så det är tid kvar" in dialog.ui.notice.text
    assert dialog.ui.notice.property("tone") == Tone.NEUTRAL.value, "nothing warns while there is still time"
    dialog.close()
    assert isinstance(around.clock, ManualClock)
    around.clock.instant = datetime(2027, 1, 5, 12, 0, tzinfo=UTC)
    page.refresh()
    click(page.ui.step)
    dialog = preview(page)
    assert "ingen fråga från" in dialog.ui.notice.text
    assert dialog.ui.notice.property("tone") == Tone.WARNING.value
    press(dialog.ui.send, Qt.Key.Key_Space)
    assert state_now(page) is MeetingState.AGENDA_SENT
    dialog.close()
    assert offered(page)[0] == "Starta mötet …"
    assert "Skicka dagordningen igen …" in offered(page)


def test_starting_tells_the_numbers_and_asks_once(window: MainWindow, dialogs: ScriptedDialogs) -> None:
    page = opened(window, MeetingState.PLANNED)
    _hold_the_one_under_way(window)
    page = opened(window, MeetingState.PLANNED)
    Meetings(page.workspace.session).invite(page.desk.meeting_id)
    given = Meetings(page.workspace.session).paragraphs_at_start(page.desk.meeting_id)
    assert given is not None
    dialogs.answers = ["wait", "start"]
    page.steps.start()
    assert state_now(page) is MeetingState.INVITED
    assert f"§\u00a0{given[0]}–{given[1]}" in dialogs.asked[-1]
    assert "går inte att ångra" in dialogs.asked[-1]
    assert dialogs.asked[-1].startswith("Mötet är planerat till"), "its day has not come"
    page.steps.start()
    assert state_now(page) is MeetingState.ONGOING
    assert page.reader.view.items[0].paragraph == given[0]
    assert page.rows.rows[0].lead == f"§\u00a0{given[0]}"


def _hold_the_one_under_way(window: MainWindow) -> None:
    page = opened(window, MeetingState.ONGOING)
    Minutes(page.workspace.session).finish(page.desk.meeting_id)


def test_an_earlier_meeting_without_numbers_stops_the_start(window: MainWindow, dialogs: ScriptedDialogs) -> None:
    rows = [r for r in Meetings(window.workspace.session).rows() if r.meeting.state is MeetingState.PLANNED]  # type: ignore[union-attr]
    later = max((r for r in rows if r.cases or r.items), key=lambda r: r.meeting.day)
    window.show_page("meeting", later.meeting.id)
    page = window.page()
    assert isinstance(page, MeetingPage)
    Meetings(page.workspace.session).invite(page.desk.meeting_id)
    dialogs.answers = ["start"]
    page.steps.start()
    assert "Mötet kan inte starta" in page.ui.notice.text
    assert state_now(page) is MeetingState.INVITED


def test_moving_and_cancelling_open_their_dialogs(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    choose(page, "Flytta mötet")
    (move,) = page.findChildren(MeetingDialog)
    assert move.isVisible()
    move.close()
    choose(page, "Ställ in mötet")
    (cancel,) = page.findChildren(CancelDialog)
    write(cancel.ui.reason, "För få kan komma")
    click(cancel.ui.save)
    assert state_now(page) is MeetingState.CANCELLED
    assert page.ui.notice.text == "Mötet är inställt: För få kan komma"
    assert offered(page) == []
    window.undoing.undo()
    assert state_now(page) is MeetingState.PLANNED


def test_who_takes_the_notes(meeting: MeetingPage) -> None:
    choose(meeting, "Vem för anteckningar")
    popup = meeting.steps.popup
    assert popup is not None
    person = meeting.reader.view.participants[0].person_id
    pick(popup, person)
    assert meeting.workspace.meetings.get(meeting.desk.meeting_id).secretary_id == person


# --- the end --------------------------------------------------------------------------------------------------------


def test_an_item_that_was_not_taken_up_keeps_its_number(meeting: MeetingPage) -> None:
    number = now(meeting).paragraph
    choose(meeting, "togs inte upp")
    assert (now(meeting).state, now(meeting).paragraph) == (ItemState.NOT_TAKEN, number)
    assert meeting.rows.rows[1].chip == "Togs inte upp"
    click(meeting.ui.item.ui.done)
    assert now(meeting).state is ItemState.OPEN


def test_finishing_with_things_left_lists_them_until_approval(meeting: MeetingPage, window: MainWindow) -> None:
    side = meeting.ui.sidePanel.ui
    left = len(side.blockers.places)
    assert left > 1
    assert side.finishText.text() == f"{left} saker återstår innan anteckningarna kan godkännas:"
    click(side.finish)
    assert state_now(meeting) is MeetingState.FOR_APPROVAL
    assert not side.finish.isEnabled(), "it cannot be approved yet"
    assert len(side.blockers.places) == left
    choose(meeting, "Återuppta mötet")
    assert state_now(meeting) is MeetingState.ONGOING
    window.undoing.undo()
    assert state_now(meeting) is MeetingState.FOR_APPROVAL


def ready(page: MeetingPage) -> None:
    """Write what is missing, through the services: this is about approval."""
    session = page.workspace.session
    minutes, agenda = Minutes(session), Agenda(session)
    for item in page.reader.view.items:
        if not minutes.text(item.id).talk:
            minutes.save_part(item.id, "talk", "Frågan togs upp och alla fick komma till tals.")
        if item.state is ItemState.OPEN:
            agenda.mark_done(item.id)
    page.review()


def test_approving_asks_by_which_function_and_locks(meeting: MeetingPage) -> None:
    ready(meeting)
    side = meeting.ui.sidePanel.ui
    assert side.blockers.places == (), [place.text for place in side.blockers.places]
    press(meeting, Qt.Key.Key_Return, CTRL | SHIFT)
    assert state_now(meeting) is MeetingState.FOR_APPROVAL
    press(meeting, Qt.Key.Key_Return, CTRL | SHIFT)
    popup = meeting.steps.popup
    assert popup is not None
    function = meeting.reader.register.functions[popup.list.rows.rows[0].id]  # type: ignore[attr-defined]
    pick(popup, function.id)
    approved = meeting.workspace.meetings.get(meeting.desk.meeting_id)
    assert (approved.state, approved.approved_by) == (MeetingState.APPROVED, function.name)
    assert "är låsta" in meeting.ui.notice.text
    assert meeting.ui.item.ui.talk.isReadOnly()
    assert not side.finish.isVisible()
