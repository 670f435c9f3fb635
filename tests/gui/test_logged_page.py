"""Logging chefssamråd and anmälningsmöten by keys. If these fail, they are held and nobody can tell how many."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from samverkan_desktop.domain.logged_meetings import LoggedKind, PresentRole, Voice, VoidReason
from samverkan_desktop.gui.dialogs.log_meeting import LogMeetingDialog
from samverkan_desktop.gui.dialogs.logged_meeting import LoggedMeetingDialog
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.logged_rows import LoggedGroup
from samverkan_desktop.gui.navigation import LOGGED, MEETINGS
from samverkan_desktop.gui.pages.logged import LoggedPage
from tests.gui.conftest import TODAY, ScriptedDialogs, click, press, write
from tests.gui.meeting_desk import CTRL, WITHOUT_SCREEN

PHONE = "070-174 06 05"
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: MainWindow) -> LoggedPage:
    click(window.ui.side.buttons[LOGGED])
    found = window.page()
    assert isinstance(found, LoggedPage)
    return found


def form(page: LoggedPage) -> LogMeetingDialog:
    return next(each for each in page.findChildren(LogMeetingDialog) if each.isVisible())


def opened(page: LoggedPage) -> LoggedMeetingDialog:
    return next(each for each in page.findChildren(LoggedMeetingDialog) if each.isVisible())


def pick(dialog: LogMeetingDialog, *names: str) -> None:
    """Choose functions by typing their names in the list and Enter, as a keyboard does."""
    adder = dialog.ui.functions.adder
    for name in names:
        adder.setFocus()
        adder.showPopup()
        place = adder.findText(name)
        view = adder.view()
        view.setCurrentIndex(adder.model().index(place, 0))
        press(view, Qt.Key.Key_Return)


@WITHOUT_SCREEN
def test_an_anmalningsmote_by_keys_alone(page: LoggedPage) -> None:
    assert page.view
    before = len(page.view.counted(None).reports)
    press(page.ui.table, Qt.Key.Key_N, CTRL | SHIFT)
    dialog = form(page)
    assert dialog.focusWidget() is dialog.ui.day.line
    write(dialog.ui.day.line, (TODAY - timedelta(days=1)).isoformat())
    pick(dialog, "Rektor", "Socialsekreterare")
    for key in (PresentRole.GUARDIAN, PresentRole.INTERPRETER):
        press(dialog.ui.roles.ticks[key.value], Qt.Key.Key_Space)
    for voice in Voice:
        press(dialog.ui.heard.ticks[voice.value], Qt.Key.Key_Space)
    assert not [each for each in dialog.findChildren(QTextEdit) if each.isVisibleTo(dialog)], "nowhere to write"
    press(dialog.ui.day.line, Qt.Key.Key_Return)
    rows = page.workspace.session.repositories.logged_meetings.where(kind=LoggedKind.REPORT.value)
    made = next(row for row in rows if row.day == TODAY - timedelta(days=1))
    assert made.function_ids == ("function-rektor", "function-socialsekreterare")
    assert made.roles == (PresentRole.GUARDIAN, PresentRole.INTERPRETER)
    assert made.all_heard
    assert len(page.view.counted(None).reports) == before + 1
    assert "Det går att ångra" in page.ui.notice.text
    assert page.window().focusWidget() is page.ui.table
    page.workspace.session.undo()
    assert len(page.view.counted(None).reports) == before


def test_a_chefssamrad_whose_text_points_out_somebody_is_stopped_and_kept_in_the_form(page: LoggedPage) -> None:
    press(page.ui.table, Qt.Key.Key_N, CTRL)
    dialog = form(page)
    assert dialog.ui.functions.ids, "those who met the last time"
    write(dialog.ui.agreed, f"Ring vårdnadshavaren på {PHONE}")
    press(dialog.ui.agreed, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "pekar ut en person" in dialog.ui.notice.text
    assert PHONE in dialog.ui.agreed.words()
    assert dialog.focusWidget() is dialog.ui.agreed
    assert not [row for row in logged(page) if row.day == TODAY]
    dialog.ui.agreed.selectAll()
    write(dialog.ui.agreed, "Cheferna följer upp samlat.")
    press(dialog.ui.agreed, Qt.Key.Key_Return)
    (row,) = [row for row in logged(page) if row.day == TODAY]
    assert row.agreed == "Cheferna följer upp samlat."
    cells = [page.ui.table.table.row_at(n).cells for n in range(page.ui.table.table.rowCount())]
    assert not [cell.text for row_cells in cells for cell in row_cells if "samlat" in cell.text]


def logged(page: LoggedPage) -> list:  # type: ignore[type-arg]  # rows of the log
    return [row for row in page.workspace.session.repositories.logged_meetings.all() if row.counts]


@WITHOUT_SCREEN
def test_what_is_missing_is_told_where_it_is_mended(page: LoggedPage) -> None:
    click(page.log_report)
    dialog = form(page)
    click(dialog.ui.save)
    assert "Ingen funktion är vald" in dialog.ui.notice.text
    assert dialog.focusWidget() is dialog.ui.functions.adder
    pick(dialog, "Rektor")
    press(dialog.ui.heard.ticks[Voice.GUARDIAN.value], Qt.Key.Key_Space)
    click(dialog.ui.save)
    assert "står inte bland dem som deltog" in dialog.ui.notice.text
    write(dialog.ui.day.line, (TODAY + timedelta(days=3)).isoformat())
    click(dialog.ui.save)
    assert "har inte varit än" in dialog.ui.notice.text
    press(dialog, Qt.Key.Key_Escape)
    assert not [row for row in logged(page) if row.logged_on == TODAY]


def test_one_that_did_not_come_about_asks_for_nobody(page: LoggedPage) -> None:
    click(page.log_report)
    dialog = form(page)
    press(dialog.ui.held, Qt.Key.Key_Space)
    assert not dialog.ui.functions.isEnabled()
    press(dialog.ui.held, Qt.Key.Key_Return)
    (row,) = [row for row in logged(page) if row.day == TODAY]
    assert (row.held, row.function_ids) == (False, ())


def test_a_mistake_is_corrected_and_the_old_row_stays(page: LoggedPage) -> None:
    line = next(each for each in page.shown if each.row.kind is LoggedKind.HEADS)
    page.show_object(line.id)
    press(page.ui.table, Qt.Key.Key_Return)
    dialog = opened(page)
    agreed = page.workspace.session.repositories.logged_meetings.get(line.id).agreed
    assert dialog.ui.agreed.text() == agreed
    click(dialog.ui.correct)
    form(page).ui.start.selectAll()
    write(form(page).ui.start, "10.30")
    press(form(page).ui.start, Qt.Key.Key_Return)
    old = page.workspace.session.repositories.logged_meetings.get(line.id)
    new = next(row for row in logged(page) if row.replaces_id == line.id)
    assert (old.void_reason, old.agreed, new.agreed) == (VoidReason.CORRECTED, "", agreed)
    assert new.start is not None
    page.ui.quick.buttons[LoggedGroup.VOID.value].click()
    assert line.id in {each.id for each in page.shown}


def test_a_row_is_made_void_for_a_reason_and_no_other_way(page: LoggedPage, dialogs: ScriptedDialogs) -> None:
    line = page.shown[0]
    page.show_object(line.id)
    press(page.ui.table, Qt.Key.Key_Return)
    dialogs.answers.append("cancel")
    click(opened(page).ui.void_)
    assert page.workspace.session.repositories.logged_meetings.get(line.id).counts
    dialogs.answers.append(VoidReason.NOT_HERE.value)
    click(opened(page).ui.void_)
    assert page.workspace.session.repositories.logged_meetings.get(line.id).void_reason is VoidReason.NOT_HERE
    assert page.ui.quick.key == LoggedGroup.VOID.value
    press(page.ui.table, Qt.Key.Key_Delete)
    assert page.workspace.session.repositories.logged_meetings.find(line.id) is not None


def test_every_figure_of_a_term_opens_as_many_rows(page: LoggedPage) -> None:
    assert page.view is not None
    terms = page.view.terms[:3]
    for term in terms:
        for column in range(1, 5):
            page.ui.quick.buttons[LoggedGroup.TERMS.value].click()
            place = page.ui.table.table.place_of(term.span.key)
            page.ui.table.choose(place, column)
            figure = int(page.ui.table.table.row_at(place).cells[column].text)
            press(page.ui.table, Qt.Key.Key_Return)
            assert page.ui.quick.key != LoggedGroup.TERMS.value
            assert len(page.shown) == figure, (term.span.key, column)


def test_the_list_is_saved_without_a_word_of_what_was_agreed(
    page: LoggedPage, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    agreed = {row.agreed for row in logged(page) if row.agreed}
    file = tmp_path / "moten.csv"
    dialogs.answers.append("csv")
    dialogs.files.append(file)
    click(page.ui.save)
    text = file.read_text(encoding="utf-8-sig")
    assert len(text.splitlines()) == len(page.shown) + 1
    assert not [words for words in agreed if words in text]


def test_the_list_of_meetings_has_the_way_here(window: MainWindow) -> None:
    window.show_page(MEETINGS)
    meetings = window.page()
    assert meetings is not None
    action = next(each for each in meetings.actions() if each.text() == "Logga chefssamråd …")
    action.trigger()
    page = window.page()
    assert isinstance(page, LoggedPage)
    assert form(page).ui.about.text() == "Logga chefssamråd"


def test_one_who_may_only_read_is_offered_nothing(window: MainWindow, page: LoggedPage) -> None:
    record = page.workspace.session.record
    line = next(each for each in page.shown if each.row.kind is LoggedKind.HEADS)
    record.users.set_role(record.user_id, "read_only")
    page.workspace.session.refresh_rights()
    page.refresh()
    assert not page.log_heads.isEnabled()
    page.show_object(line.id)
    press(page.ui.table, Qt.Key.Key_Return)
    dialog = opened(page)
    assert dialog.ui.agreed.text() == "Visas inte med din behörighet."
    assert not dialog.ui.correct.isEnabled()


def test_words_that_put_off_a_report_are_told_while_one_types(page: LoggedPage) -> None:
    press(page.ui.table, Qt.Key.Key_N, CTRL)
    dialog = form(page)
    write(dialog.ui.agreed, "Vi avvaktar med anmälan till jul.")
    assert "skjuts upp" in dialog.ui.notice.text
    assert "avvaktar med anmälan" in dialog.ui.notice.text
    dialog.ui.agreed.selectAll()
    write(dialog.ui.agreed, "Cheferna följer upp samlat.")
    assert dialog.ui.notice.text == ""
