"""If these fail, the agenda loses time, items or questions that wait."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.questions import Questions
from tests.gui.conftest import click, press, write
from tests.gui.meeting_desk import CTRL, SHIFT, WITHOUT_SCREEN, focus, now, opened
from tests.gui.test_meeting_agenda import titles

pytestmark = WITHOUT_SCREEN


def test_minutes_are_typed_in_the_list(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    page.ui.agenda.setFocus()
    write(page.ui.agenda, "2")
    popup = page.facts.popup
    assert popup is not None
    write(focus(), "5")
    press(focus(), Qt.Key.Key_Return)
    assert now(page).minutes == 25
    assert page.rows.rows[0].sub == "25 min"
    assert page.ui.minutes.text().startswith("55 av 120")


def test_too_many_minutes_stand_out(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    Agenda(page.workspace.session).edit(now(page).id, minutes=200)
    assert page.ui.minutes.property("tone") == "warning"
    assert page.ui.minutes.text() == "230 av 120 min"


def test_the_clock_counts_the_item_on_the_table_and_keeps_it(meeting: MeetingPage) -> None:
    seconds = [100.0]
    meeting.clock._monotonic = lambda: seconds[0]
    meeting.clock.stop()
    meeting._run_clock()
    item = now(meeting)
    seconds[0] += 12 * 60
    meeting.clock.ticked.emit()
    assert meeting.rows.rows[1].sub == f"12 av {item.minutes} min"
    assert meeting.ui.minutes.text() == "12 av 120 min"
    assert now(meeting).used_seconds == 0, "nothing is written while one talks"
    meeting.next_item()
    assert meeting.workspace.session.repositories.items.get(item.id).used_seconds == 720
    meeting.previous_item()
    seconds[0] += 60
    meeting.clock.ticked.emit()
    assert meeting.rows.rows[1].sub == f"13 av {item.minutes} min"
    assert meeting.workspace.session.undo_label == "", "the clock is nothing to undo"


def test_an_item_that_is_done_takes_no_more_time(meeting: MeetingPage) -> None:
    seconds = [100.0]
    meeting.clock._monotonic = lambda: seconds[0]
    click(meeting.ui.item.ui.done)
    seconds[0] += 600
    meeting.clock.ticked.emit()
    assert meeting.clock.running(meeting.desk.current) == 0


def test_the_clock_keeps_its_time_when_the_record_is_closed(window: MainWindow, meeting: MeetingPage) -> None:
    seconds = [100.0]
    meeting.clock._monotonic = lambda: seconds[0]
    meeting.clock.stop()
    meeting._run_clock()
    item_id, items = meeting.desk.current, meeting.workspace.session.repositories.items
    seconds[0] += 90
    kept = []
    meeting.workspace.closing.connect(lambda: kept.append(items.get(item_id).used_seconds))
    assert window.close_record()
    assert kept == [90]


# --- taking away ----------------------------------------------------------------------------------------------------


def test_delete_takes_the_item_away_and_says_how_to_get_it_back(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    before = titles(page)
    page.ui.agenda.setFocus()
    press(page.ui.agenda, Qt.Key.Key_Down)
    press(page.ui.agenda, Qt.Key.Key_Delete)
    assert titles(page) == [before[0], *before[2:]]
    assert now(page).title == before[2], "the one after it is shown"
    assert page.ui.agendaNotice.text == "Punkt 2 är borttagen. Ctrl+Z ångrar."
    window.undoing.undo()
    assert titles(page) == before


def test_a_numbered_item_stays(meeting: MeetingPage) -> None:
    before = titles(meeting)
    assert not meeting.ui.removeItem.isVisible()
    meeting.ui.agenda.setFocus()
    press(meeting.ui.agenda, Qt.Key.Key_Delete)
    assert titles(meeting) == before
    assert "togs inte upp" in meeting.ui.agendaNotice.text


# --- questions that wait --------------------------------------------------------------------------------------------


def test_a_picked_question_leaves_the_inbox_and_the_rest_wait(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    service = Questions(page.workspace.session)
    forum = page.reader.view.forum.id
    waiting = service.waiting(forum)
    assert len(waiting) > 1
    press(page, Qt.Key.Key_F, CTRL | SHIFT)
    rows = page.ui.sidePanel.ui.inbox.ui.rows
    assert rows.hasFocus()
    press(rows, Qt.Key.Key_Down)
    press(rows, Qt.Key.Key_Return)
    assert [q.id for q in service.waiting(forum)] == [q.id for q in waiting if q.id != waiting[1].id]
    assert now(page).question_id == waiting[1].id
    assert rows.hasFocus(), "the next one can be picked at once"
    before = len(titles(page))
    press(page.ui.sidePanel.ui.inbox.ui.rows, Qt.Key.Key_Return)
    assert len(titles(page)) == before + 1


def test_taken_off_the_agenda_a_question_waits_again(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    service = Questions(page.workspace.session)
    waiting = service.waiting(page.reader.view.forum.id)
    click(page.ui.sidePanel.ui.inbox.ui.rows.viewport(), QPoint(20, 12))
    picked = now(page)
    assert picked.question_id == waiting[0].id
    click(page.ui.removeItem)
    assert "Frågan väntar igen." in page.ui.agendaNotice.text
    states = {q.id: q.state for q in service.waiting(page.reader.view.forum.id)}
    assert states[waiting[0].id] is QuestionState.WAITING


def test_the_balance_between_the_administrations_is_told(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    card = page.ui.sidePanel.ui.inbox.ui
    assert card.balance.text().startswith("På dagordningen: skola 0, socialtjänst 0. Väntar: ")
    assert card.warning.text == "", "an agenda that nobody has begun is no imbalance"
    waiting = Questions(page.workspace.session).waiting(page.reader.view.forum.id)
    Agenda(page.workspace.session).pick_question(page.desk.meeting_id, waiting[0].id)
    silent = "socialtjänsten" if waiting[0].side.value == "school" else "skolan"
    assert f"ngen fråga från {silent}" in card.warning.text


# --- no agenda ------------------------------------------------------------------------------------------------------


def test_a_meeting_without_agenda_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, MeetingState.INVITED, ForumKind.PUPIL_HEALTH, items=False)
    qtbot.wait(20)
    assert page.ui.emptyTitle.text() == "Börja med en punkt"
    assert not page.ui.item.isVisible()
    assert page.ui.agendaTitle.height() < 60, "the heading is not stretched over the column"
    missing = page.ui.sidePanel.ui.missing
    assert missing.text.startswith("Ska delta, men ingen som kan komma är kallad: ")
    assert missing.height() >= missing.heightForWidth(missing.width()), "nothing of it is cut off"
    press(page, Qt.Key.Key_Return, CTRL)
    write(focus(), "Läget i grupperna")
    press(focus(), Qt.Key.Key_Return)
    assert page.ui.item.isVisible()
    assert not page.ui.emptyCard.isVisible()
