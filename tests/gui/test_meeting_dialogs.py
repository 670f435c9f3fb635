"""A meeting put in, moved, cancelled. If these fail, a meeting lies on Christmas Eve unasked, or vanishes."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from samverkan_desktop.domain.meetings import BEFORE_START, Meeting, MeetingState
from samverkan_desktop.gui.dialogs.cancel_meeting import CancelDialog
from samverkan_desktop.gui.dialogs.new_meeting import MeetingDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from tests.gui.conftest import TODAY, click, meeting_page, press, write

Kind = TypeVar("Kind", bound=QDialog)
CTRL = Qt.KeyboardModifier.ControlModifier
FREE = date(2026, 12, 10)


@pytest.fixture
def page(window: MainWindow) -> MeetingsPage:
    found = window.page()
    assert isinstance(found, MeetingsPage)
    return found


def new_dialog(page: MeetingsPage) -> MeetingDialog:
    press(page.ui.table, Qt.Key.Key_N, CTRL)
    return opened(page, MeetingDialog)


def opened(page: MeetingsPage, kind: type[Kind]) -> Kind:
    """Return the dialog that stands open."""
    found = [each for each in page.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def count(page: MeetingsPage) -> int:
    return len(page.workspace.meetings.rows())


def marked(page: MeetingsPage) -> Meeting:
    row = page.selected()
    assert row is not None
    return row.meeting


def mark_planned(page: MeetingsPage) -> Meeting:
    """Mark a meeting that is only planned."""
    rows = [page.table.row_at(n) for n in range(page.table.rowCount())]
    found = next(row.meeting for row in rows if row.meeting.state is MeetingState.PLANNED)
    page.show_object(found.id)
    return found


# --- new -----------------------------------------------------------------------------------------------------------


def test_a_new_meeting_by_keyboard_alone(window: MainWindow, page: MeetingsPage) -> None:
    before = count(page)
    dialog = new_dialog(page)
    assert dialog.focusWidget() is dialog.ui.day.line
    assert dialog.ui.forum.currentText() == "Konsultationsmöte skola–socialtjänst", "the forum of the list"
    write(dialog.ui.day.line, "10 dec")
    press(dialog.ui.day.line, Qt.Key.Key_Return)
    assert count(page) == before + 1
    made = marked(page)
    assert (made.day, made.start, made.end, made.hand_placed) == (FREE, time(13), time(15), True)
    assert made.place == "Kommunhuset, Sammanträdesrum 2, och på distans"
    assert page.ui.notice.text == "Mötet är inlagt: Konsultationsmöte skola–socialtjänst torsdag 10 december 2026."
    assert page.ui.table.hasFocus()
    assert page.workspace.session.undo_label == "nytt möte 2026-12-10"
    page.workspace.session.undo()
    assert count(page) == before
    assert page.ui.notice.text == "", "what was undone is not told any more"


def test_the_notice_leads_to_the_new_meeting(window: MainWindow, page: MeetingsPage, qapp: QApplication) -> None:
    dialog = new_dialog(page)
    dialog.ui.day.show_day(FREE)
    click(dialog.ui.save)
    page.ui.notice.pressed.emit()
    assert meeting_page(window).reader.view.meeting.day == FREE


def test_another_time_and_place_are_one_step_of_undo_and_one_line_in_the_log(page: MeetingsPage) -> None:
    before, logged = count(page), log_length(page)
    dialog = new_dialog(page)
    dialog.ui.day.show_day(FREE)
    for line, text in ((dialog.ui.start, "9"), (dialog.ui.end, "10:30"), (dialog.ui.place, "Biblioteket")):
        line.setFocus()
        line.selectAll()
        write(line, text)
    press(dialog.ui.place, Qt.Key.Key_Return)
    made = marked(page)
    assert (made.start, made.end, made.place) == (time(9), time(10, 30), "Biblioteket")
    assert log_length(page) == logged + 1
    page.workspace.session.undo()
    assert count(page) == before


def log_length(page: MeetingsPage) -> int:
    return page.workspace.session.record.head.number


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 12, 24), "julafton"),
        (date(2027, 2, 23), "sportlov v. 8"),
        (date(2026, 12, 12), "lördag"),
        (date(2026, 11, 26), "har redan varit"),
        (date(2016, 12, 1), "mer än ett år tillbaka: i dag är det 2026-12-03"),
        (date(2016, 12, 24), "mer än ett år tillbaka och är julafton"),
        (date(2036, 12, 3), "mer än två år fram: i dag är det 2026-12-03"),
    ],
)
def test_a_closed_past_or_far_day_is_asked_about_and_one_enter_away(page: MeetingsPage, day: date, why: str) -> None:
    before = count(page)
    dialog = new_dialog(page)
    write(dialog.ui.day.line, day.isoformat())
    press(dialog.ui.day.line, Qt.Key.Key_Return)
    assert why in dialog.ui.notice.text
    assert dialog.ui.save.text().replace("&", "") == "Lägg in ändå"
    assert dialog.focusWidget() is dialog.ui.save
    assert (count(page), dialog.isVisible()) == (before, True)
    press(dialog.ui.save, Qt.Key.Key_Return)
    assert (count(page), marked(page).day) == (before + 1, day)


def test_the_reason_stands_there_before_anything_is_pressed(page: MeetingsPage) -> None:
    dialog = new_dialog(page)
    write(dialog.ui.day.line, "24 dec")
    assert dialog.ui.notice.text == "Torsdag 24 december: julafton (jullov)."
    assert dialog.ui.day.words.text() == "torsdag, v.\u00a052"


def test_a_year_that_was_mistyped_is_seen_while_it_is_typed(page: MeetingsPage) -> None:
    dialog = new_dialog(page)
    write(dialog.ui.day.line, "2016-12-24")
    assert dialog.ui.notice.text == "Lördag 24 december 2016: julafton, mer än ett år tillbaka."


def test_yes_to_one_day_is_no_yes_to_another(page: MeetingsPage) -> None:
    before = count(page)
    dialog = new_dialog(page)
    dialog.ui.day.show_day(date(2026, 12, 24))
    click(dialog.ui.save)
    dialog.ui.day.show_day(date(2026, 12, 25))
    assert dialog.ui.save.text().replace("&", "") == "Lägg in mötet"
    click(dialog.ui.save)
    assert count(page) == before
    assert "juldagen" in dialog.ui.notice.text


@pytest.mark.parametrize(
    ("day", "start", "end", "told"),
    [
        ("", "13", "15", "Fältet ”Dag” är tomt"),
        ("31/2", "13", "15", "inget datum"),
        ("10 dec", "25", "15", "inget klockslag"),
        ("10 dec", "15", "13", "Mötet slutar 13.00 men börjar 15.00"),
        ("2150-01-01", "13", "15", "utanför kalendern"),
    ],
)
def test_what_is_wrong_is_told_in_place_and_kept(page: MeetingsPage, day: str, start: str, end: str, told: str) -> None:
    before = count(page)
    dialog = new_dialog(page)
    ui = dialog.ui
    for line, text in ((ui.day.line, day), (ui.start, start), (ui.end, end)):
        line.setText(text)
    click(ui.save)
    assert told in ui.notice.text
    assert (count(page), dialog.isVisible(), ui.end.text()) == (before, True, end)


def test_choosing_a_forum_brings_its_time_and_place(page: MeetingsPage) -> None:
    dialog = new_dialog(page)
    dialog.choose_forum("lots")
    assert dialog.ui.place.text() == "Centralskolan, konferensrummet, och på distans"


def test_escape_leaves_everything_as_it_was(page: MeetingsPage) -> None:
    before = count(page)
    dialog = new_dialog(page)
    write(dialog.ui.day.line, "10 dec")
    press(dialog, Qt.Key.Key_Escape)
    assert (count(page), dialog.isVisible()) == (before, False)


# --- moved ---------------------------------------------------------------------------------------------------------


def test_a_meeting_is_moved_by_keyboard(page: MeetingsPage) -> None:
    meeting = mark_planned(page)
    press(page.ui.table, Qt.Key.Key_F2)
    dialog = opened(page, MeetingDialog)
    assert dialog.ui.day.day == meeting.day
    assert dialog.ui.notice.text == "", "a day that stands already is not asked about"
    assert not dialog.ui.forum.isVisible()
    press(dialog.ui.day.line, Qt.Key.Key_Up)
    press(dialog.ui.day.line, Qt.Key.Key_Return)
    moved = marked(page)
    assert (moved.id, moved.day, moved.hand_placed) == (meeting.id, meeting.day + timedelta(days=1), True)
    page.workspace.session.undo()
    assert page.workspace.meetings.get(meeting.id) == meeting


def test_moving_to_a_closed_day_is_asked_about(page: MeetingsPage) -> None:
    meeting = mark_planned(page)
    click(page.ui.move)
    dialog = opened(page, MeetingDialog)
    dialog.ui.day.show_day(date(2027, 2, 24))
    click(dialog.ui.save)
    assert "sportlov" in dialog.ui.notice.text
    assert page.workspace.meetings.get(meeting.id) == meeting
    press(dialog.ui.save, Qt.Key.Key_Return)
    assert page.workspace.meetings.get(meeting.id).day == date(2027, 2, 24)


def test_a_number_stays_in_its_year(page: MeetingsPage) -> None:
    """Refused with what to do instead; the meeting is untouched."""
    planned = mark_planned(page)
    invited = page.workspace.meetings.invite(planned.id)
    page.show_object(invited.id)
    click(page.ui.move)
    dialog = opened(page, MeetingDialog)
    dialog.ui.day.show_day(date(invited.day.year + 1, 9, 15))
    for _ in range(2):
        click(dialog.ui.save)
    assert "kan inte flyttas" in dialog.ui.notice.text
    assert page.workspace.meetings.get(invited.id) == invited


# --- cancelled -----------------------------------------------------------------------------------------------------


def test_delete_asks_why_and_can_be_undone(page: MeetingsPage) -> None:
    meeting = mark_planned(page)
    press(page.ui.table, Qt.Key.Key_Delete)
    dialog = opened(page, CancelDialog)
    assert dialog.focusWidget() is dialog.ui.reason
    press(dialog.ui.reason, Qt.Key.Key_Return)
    assert "orsaken saknas" in dialog.ui.notice.text
    assert page.workspace.meetings.get(meeting.id) == meeting
    write(dialog.ui.reason, "För få kan komma")
    press(dialog.ui.reason, Qt.Key.Key_Return)
    cancelled = page.workspace.meetings.get(meeting.id)
    assert (cancelled.state, cancelled.cancelled_reason) == (MeetingState.CANCELLED, "För få kan komma")
    assert marked(page).id == meeting.id
    assert page.ui.notice.text.startswith("Mötet är inställt: ")
    page.workspace.session.undo()
    assert page.workspace.meetings.get(meeting.id) == meeting


def test_the_called_must_be_told(page: MeetingsPage) -> None:
    invited = page.workspace.meetings.invite(mark_planned(page).id)
    page.show_object(invited.id)
    press(page.ui.table, Qt.Key.Key_Delete)
    dialog = opened(page, CancelDialog)
    assert "meddela de kallade" in dialog.ui.notice.text
    assert invited.label in dialog.ui.facts.text()
    click(dialog.ui.leave)
    assert page.workspace.meetings.get(invited.id) == invited


def test_a_meeting_that_has_begun_is_neither_moved_nor_cancelled(page: MeetingsPage) -> None:
    begun = next(row.meeting for row in page.workspace.meetings.rows() if row.meeting.state is MeetingState.ONGOING)
    page.show_object(begun.id)
    assert not page.ui.cancelMeeting.isEnabled()
    assert not page.ui.move.isEnabled()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
        press(page.ui.table, key)
    assert not [each for each in page.findChildren(QDialog) if each.isVisible()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said for every window that pops up
def test_the_same_stands_in_the_menu_of_the_row(page: MeetingsPage) -> None:
    mark_planned(page)
    assert marked(page).state in BEFORE_START
    page.ui.table.customContextMenuRequested.emit(page.ui.table.rect().center())
    (menu,) = page.findChildren(QMenu)
    actions = menu.actions()
    assert [action.text() for action in actions] == ["Öppna mötet", "Flytta …", "Ställ in …", "Spara listan …"]
    menu.close()
    actions[2].trigger()
    assert opened(page, CancelDialog).isVisible()
    assert marked(page).day >= TODAY
