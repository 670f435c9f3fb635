"""If these fail, an agenda cannot be made for the meeting, or a case comes to stand where none may be told."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.questions import QuestionState
from samverkan_desktop.domain.register import PrincipalKind, Stage
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.questions import Questions
from tests.gui.conftest import click, press, write
from tests.gui.meeting_desk import ALT, CTRL, SHIFT, WITHOUT_SCREEN, drag, focus, now, opened, unit

pytestmark = WITHOUT_SCREEN


def titles(page: MeetingPage) -> list[str]:
    return [item.title for item in Agenda(page.workspace.session).items(page.desk.meeting_id)]


def new_item(page: MeetingPage) -> None:
    press(page, Qt.Key.Key_Return, CTRL)
    assert page.ui.newItem.isVisible()


# --- a new item -----------------------------------------------------------------------------------------------------


def test_a_heading_and_enter_is_enough(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    before = titles(page)
    new_item(page)
    write(focus(), "Rutin för återkoppling")
    press(focus(), Qt.Key.Key_Return)
    assert titles(page) == [*before[:-2], "Rutin för återkoppling", *before[-2:]] or "Rutin för återkoppling" in titles(
        page
    )
    assert now(page).title == "Rutin för återkoppling", "the new item is the one that is shown"
    assert titles(page)[-1] == before[-1], "the closing item still closes"
    assert page.ui.newItem.isHidden()
    assert page.ui.agenda.hasFocus()
    window.undoing.undo()
    assert titles(page) == before


def test_esc_leaves_without_adding(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    before = titles(page)
    new_item(page)
    write(focus(), "Nej")
    press(focus(), Qt.Key.Key_Escape)
    assert (titles(page), page.ui.newItem.isHidden()) == (before, True)
    assert page.ui.agenda.hasFocus()


def test_an_empty_heading_is_told_in_place(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    new_item(page)
    press(focus(), Qt.Key.Key_Return)
    assert "Rubrik" in page.ui.newItem.ui.notice.text
    assert page.ui.newItem.isVisible()


def choose(page: MeetingPage, name: str, value: str) -> None:
    """Walk a list of the form with the arrow keys."""
    field = getattr(page.ui.newItem.ui, name)
    field.setFocus()
    press(field, Qt.Key.Key_Home)
    for _ in range(field.count()):
        if field.value == value:
            return
        press(field, Qt.Key.Key_Down)
    raise AssertionError(value)


def test_a_case_says_who_asks_and_at_what_stage(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    school = unit(page, PrincipalKind.MUNICIPAL)
    new_item(page)
    form = page.ui.newItem.ui
    write(form.title, "hög frånvaro")
    choose(page, "kind", "case")
    assert [form.area.itemText(n) for n in range(form.area.count())] == [
        area.name for area in page.reader.areas if area.allow_cases
    ], "an area without cases is not offered"
    choose(page, "unit", school.id)
    choose(page, "stage", Stage.LATE.value)
    press(form.stage, Qt.Key.Key_Return)
    case = now(page).case
    assert case is not None
    assert (case.asking_unit_id, case.stage, case.asking_side) == (school.id, Stage.LATE, school.side)
    assert now(page).minutes == 20
    assert page.ui.item.ui.number.text().endswith(f"Ärende {case.label}:")


def test_a_case_without_an_asking_unit_and_a_wrong_code_are_told(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    new_item(page)
    form = page.ui.newItem.ui
    write(form.title, "hög frånvaro")
    choose(page, "kind", "case")
    press(form.title, Qt.Key.Key_Return)
    assert "vilken verksamhet som frågar" in form.notice.text
    choose(page, "unit", unit(page, PrincipalKind.MUNICIPAL).id)
    write(form.code, "xyz")
    press(form.code, Qt.Key.Key_Return)
    assert "ingen ärendekod" in form.notice.text
    form.code.setText("K9999")
    press(form.code, Qt.Key.Key_Return)
    assert "har inte tagits upp förut" in form.notice.text
    form.code.setText("k1")
    press(form.code, Qt.Key.Key_Return)
    case = now(page).case
    assert case is not None
    assert case.code == 1


def test_a_forum_without_cases_offers_none(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED, ForumKind.STEERING)
    new_item(page)
    kinds = page.ui.newItem.ui.kind
    assert kinds.findData("case") < 0
    assert kinds.findData("general") >= 0


def test_under_way_a_new_item_gets_the_next_number_and_the_caret(meeting: MeetingPage) -> None:
    highest = max(item.paragraph or 0 for item in meeting.reader.view.items)
    new_item(meeting)
    write(focus(), "Något som kom upp")
    press(focus(), Qt.Key.Key_Return)
    assert now(meeting).paragraph == highest + 1
    assert meeting.ui.item.ui.background.hasFocus()


# --- order ----------------------------------------------------------------------------------------------------------


def test_alt_shift_arrows_move_the_item_wherever_the_focus_is(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    first, second, *rest = titles(page)
    page.ui.item.ui.talk.setFocus()
    press(focus(), Qt.Key.Key_Down, ALT | SHIFT)
    assert titles(page) == [second, first, *rest]
    assert now(page).title == first, "it is still the one that is shown"
    press(focus(), Qt.Key.Key_Up, ALT | SHIFT)
    press(focus(), Qt.Key.Key_Up, ALT | SHIFT)
    assert titles(page) == [first, second, *rest], "the first one stays first"


def test_before_the_meeting_alt_arrows_in_the_list_move_too(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    first, second, *rest = titles(page)
    page.ui.agenda.setFocus()
    press(page.ui.agenda, Qt.Key.Key_Down, ALT)
    assert titles(page) == [second, first, *rest]
    window.undoing.undo()
    assert titles(page) == [first, second, *rest]
    page.ui.item.ui.talk.setFocus()
    press(focus(), Qt.Key.Key_Down, ALT)
    assert now(page).title == second, "in the text it is the next item, as ever"


def test_a_paragraph_keeps_its_place_and_says_why(meeting: MeetingPage) -> None:
    before = titles(meeting)
    press(meeting, Qt.Key.Key_Down, ALT | SHIFT)
    assert titles(meeting) == before
    assert "behåller sin plats" in meeting.ui.agendaNotice.text
    meeting.ui.agenda.setFocus()
    place = meeting.ui.agenda.currentIndex().row()
    press(meeting.ui.agenda, Qt.Key.Key_Down, ALT)
    assert meeting.ui.agenda.currentIndex().row() == place + 1, "a § is not moved: Alt+Down goes to the next one"


def middle(page: MeetingPage, row: int) -> QPoint:
    return page.ui.agenda.visualRect(page.rows.index(row)).center()


def test_an_item_is_dragged_to_its_place(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, MeetingState.PLANNED)
    first, second, third, *rest = titles(page)
    view = page.ui.agenda.viewport()
    drag(view, middle(page, 0), middle(page, 2) + QPoint(0, 12))
    assert titles(page) == [second, third, first, *rest]
    drag(view, middle(page, 2), middle(page, 0) - QPoint(0, 12))
    assert titles(page) == [first, second, third, *rest]
    window.undoing.undo()
    assert titles(page) == [second, third, first, *rest]


def test_esc_or_the_same_place_moves_nothing(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    before = titles(page)
    view = page.ui.agenda.viewport()
    drag(view, middle(page, 0), middle(page, 2), release=False)
    press(page.ui.agenda, Qt.Key.Key_Escape)
    drag(view, middle(page, 1), middle(page, 1) + QPoint(0, 14))
    assert titles(page) == before


def test_in_a_closed_meeting_nothing_can_be_moved(window: MainWindow) -> None:
    page = opened(window, MeetingState.APPROVED)
    before = titles(page)
    drag(page.ui.agenda.viewport(), middle(page, 0), middle(page, 2) + QPoint(0, 12))
    press(page, Qt.Key.Key_Down, ALT | SHIFT)
    press(page, Qt.Key.Key_Return, CTRL)
    assert titles(page) == before
    assert not page.ui.newItem.isVisible()
    assert not page.ui.addItem.isVisible()


# --- time -----------------------------------------------------------------------------------------------------------


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
    assert f"ingen fråga från {silent}" in card.warning.text


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
