"""If these fail, somebody is written down as absent who was there, or nobody notices who is missing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from samverkan_desktop.domain.attendance import AttendanceState, ParagraphSpan, Participant, Reply
from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meeting import MeetingPage
from samverkan_desktop.gui.pages.meeting.attendance import AttendancePopup, CallPopup
from samverkan_desktop.services.attendance import AttendanceService
from samverkan_desktop.services.meetings import Meetings
from tests.gui.conftest import click, press
from tests.gui.meeting_desk import CTRL, SHIFT, WITHOUT_SCREEN, case_item, focus, opened, pick

pytestmark = WITHOUT_SCREEN


def seats(page: MeetingPage) -> list[Participant]:
    return list(AttendanceService(page.workspace.session).participants(page.desk.meeting_id))


def to_list(page: MeetingPage):  # type: ignore[no-untyped-def]
    press(page, Qt.Key.Key_N, CTRL | SHIFT)
    rows = page.ui.sidePanel.ui.attendance
    assert rows.hasFocus()
    press(rows, Qt.Key.Key_Home)
    return rows


def test_one_key_each_down_the_list(meeting: MeetingPage, window: MainWindow) -> None:
    rows = to_list(meeting)
    for key in (Qt.Key.Key_N, Qt.Key.Key_D, Qt.Key.Key_F, Qt.Key.Key_U, Qt.Key.Key_Question):
        press(rows, key)
    assert [seat.state for seat in seats(meeting)[:5]] == [
        AttendanceState.PRESENT,
        AttendanceState.REMOTE,
        AttendanceState.EXCUSED,
        AttendanceState.ABSENT,
        AttendanceState.NOT_RECORDED,
    ]
    assert rows.currentIndex().row() == 5
    assert [row.chip for row in rows.rows.rows[:3]] == ["Närvarande", "På distans", "Anmält förhinder"]
    window.undoing.undo()
    assert seats(meeting)[4].state is AttendanceState.PRESENT


def test_other_letters_change_nothing(meeting: MeetingPage) -> None:
    before = seats(meeting)
    rows = to_list(meeting)
    for key in (Qt.Key.Key_X, Qt.Key.Key_J):
        press(rows, key)
    press(rows, Qt.Key.Key_N, CTRL)
    assert seats(meeting) == before


def test_a_substitute_and_for_whom(meeting: MeetingPage) -> None:
    service = AttendanceService(meeting.workspace.session)
    away = next(seat for seat in seats(meeting)[2:] if seat.person_id)
    service.record(away.id, AttendanceState.EXCUSED)
    rows = to_list(meeting)
    press(rows, Qt.Key.Key_E)
    popup = meeting.attendance.popup
    assert popup is not None
    assert away.person_id in [row.id for row in popup.list.rows.rows[:4]], "who is away stands first"  # type: ignore[attr-defined]
    pick(popup, away.person_id)
    first = seats(meeting)[0]
    assert (first.state, first.substitute_for) == (AttendanceState.SUBSTITUTE, away.person_id)
    assert meeting.reader.register.persons[away.person_id].name in rows.rows.rows[0].sub
    assert rows.currentIndex().row() == 1


def test_esc_leaves_a_substitute_unsaid(meeting: MeetingPage) -> None:
    before = seats(meeting)
    rows = to_list(meeting)
    press(rows, Qt.Key.Key_E)
    popup = meeting.attendance.popup
    assert popup is not None
    press(popup, Qt.Key.Key_Escape)
    assert seats(meeting) == before


def test_part_of_the_meeting(meeting: MeetingPage) -> None:
    rows = to_list(meeting)
    press(rows, Qt.Key.Key_Return)
    popup = meeting.attendance.popup
    assert isinstance(popup, AttendancePopup)
    numbers = [item.paragraph for item in meeting.reader.view.items]
    popup.state.show_value(AttendanceState.REMOTE.value)
    popup.first_item.show_value(str(numbers[2]))
    press(popup.state, Qt.Key.Key_Return)
    (span,) = seats(meeting)[0].spans
    assert span == ParagraphSpan(first=numbers[2] or 0, last=numbers[-1] or 0)
    assert f"§§\u00a0{numbers[2]}–{numbers[-1]}" in rows.rows.rows[0].sub


def test_spans_the_wrong_way_round_are_refused_in_place(meeting: MeetingPage) -> None:
    rows = to_list(meeting)
    press(rows, Qt.Key.Key_Return)
    popup = meeting.attendance.popup
    assert isinstance(popup, AttendancePopup)
    numbers = [item.paragraph for item in meeting.reader.view.items]
    popup.first_item.show_value(str(numbers[3]))
    popup.last_item.show_value(str(numbers[0]))
    press(popup.state, Qt.Key.Key_Return)
    assert "baklänges" in popup.notice.text
    press(popup, Qt.Key.Key_Escape)


def test_who_is_missing_and_how_many_times_in_a_row(meeting: MeetingPage) -> None:
    service = AttendanceService(meeting.workspace.session)
    register = meeting.reader.register
    for seat in seats(meeting):
        if register.functions[seat.function_id].name in ("Kurator", "Skolsköterska"):
            service.record(seat.id, AttendanceState.ABSENT)
    said = meeting.ui.sidePanel.ui.missing.text
    assert said.startswith("Funktion som ska delta saknas: kurator eller skolsköterska.")


def test_who_may_not_hear_the_case_is_marked(meeting: MeetingPage) -> None:
    case_item(meeting)
    chips = {row.chip for row in meeting.ui.sidePanel.ui.attendance.rows.rows}
    assert "Utanför kretsen" in chips


def test_one_more_is_called(meeting: MeetingPage) -> None:
    before = len(seats(meeting))
    click(meeting.ui.sidePanel.ui.call)
    popup = meeting.attendance.popup
    assert isinstance(popup, CallPopup)
    press(popup.function, Qt.Key.Key_Return)
    assert "vilken funktion" in popup.notice.text
    popup.function.setCurrentIndex(1)
    press(popup.function, Qt.Key.Key_Return)
    assert len(seats(meeting)) == before + 1
    rows = to_list(meeting)
    press(rows, Qt.Key.Key_End)
    press(rows, Qt.Key.Key_Delete)
    assert len(seats(meeting)) == before


# --- before the meeting ---------------------------------------------------------------------------------------------


def test_answers_before_the_meeting(window: MainWindow) -> None:
    page = opened(window, MeetingState.PLANNED)
    Meetings(page.workspace.session).invite(page.desk.meeting_id)
    side = page.ui.sidePanel.ui
    assert side.attendanceTitle.text() == "Kallade"
    rows = to_list(page)
    for key in (Qt.Key.Key_J, Qt.Key.Key_N):
        press(rows, key)
    assert [seat.reply for seat in seats(page)[:3]] == [Reply.ACCEPTED, Reply.DECLINED, Reply.NONE]
    assert [seat.state for seat in seats(page)[:2]] == [AttendanceState.NOT_RECORDED] * 2, "N is no attendance yet"
    assert side.attendanceCount.text() == f"2 av {len(seats(page))} har svarat"
    click(rows.viewport(), QPoint(30, rows.visualRect(rows.rows.index(2)).center().y()))
    pick(page.attendance.popup, "accepted")
    assert seats(page)[2].reply is Reply.ACCEPTED
    third = seats(page)[2].id
    press(rows, Qt.Key.Key_Return)
    pick(page.attendance.popup, "remove")
    assert third not in {seat.id for seat in seats(page)}


def test_a_closed_meeting_is_left_alone(window: MainWindow) -> None:
    page = opened(window, MeetingState.APPROVED)
    before = seats(page)
    rows = to_list(page)
    for key in (Qt.Key.Key_U, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        press(rows, key)
    assert page.attendance.popup is None
    assert seats(page) == before
    assert not page.ui.sidePanel.ui.call.isVisible()
    assert focus() is rows
