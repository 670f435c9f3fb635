"""If these fail, an agenda cannot be made for the meeting, or a case comes to stand where none may be told."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.forums import ForumKind
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.register import PrincipalKind, Stage
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.services.agenda import Agenda
from tests.gui.conftest import press, write
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
