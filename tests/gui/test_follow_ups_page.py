"""Follow-ups by keys and clicks. If these fail, what was promised between two meetings is forgotten by everybody."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.followups import Change, FollowUpState
from samverkan_desktop.gui.dialogs.deadline import DeadlineDialog
from samverkan_desktop.gui.dialogs.list_preview import ListPreview
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.follow_up_rows import DEADLINES, FollowUpGroup
from samverkan_desktop.gui.navigation import FOLLOW_UPS
from samverkan_desktop.gui.pages.follow_ups import FollowUpsPage
from samverkan_desktop.gui.widgets.chooser import choose
from samverkan_desktop.services.follow_up_list import FollowUpLine
from samverkan_desktop.services.gate import GateShut
from tests.gui.conftest import ScriptedDialogs, click, press, write
from tests.gui.meeting_desk import CTRL, WITHOUT_SCREEN

PHONE = "070-174 06 05"


@pytest.fixture
def page(window: MainWindow) -> FollowUpsPage:
    click(window.ui.side.buttons[FOLLOW_UPS])
    found = window.page()
    assert isinstance(found, FollowUpsPage)
    return found


def mark(page: FollowUpsPage, wanted: FollowUpLine) -> None:
    page.ui.table.choose(page.ui.table.table.place_of(wanted.id))


def first(page: FollowUpsPage, *, case: bool) -> FollowUpLine:
    return next(line for line in page.shown if (line.case_code is not None) is case and not line.is_deadline)


def test_late_stands_first_and_the_navigation_says_how_many(
    window: MainWindow, page: FollowUpsPage, qtbot: QtBot
) -> None:
    late = [line.late for line in page.shown]
    count = sum(days > 0 for days in late)
    assert late == sorted(late, reverse=True)
    qtbot.waitUntil(lambda: window.ui.side.buttons[FOLLOW_UPS].waiting == count > 0)
    page.ui.quick.buttons[FollowUpGroup.LATE.value].click()
    assert len(page.shown) == count
    assert page.ui.table.hasFocus() or page.ui.quick.buttons[FollowUpGroup.LATE.value].isChecked()


@WITHOUT_SCREEN
def test_one_key_says_how_far_and_done_asks_what_changed(page: FollowUpsPage) -> None:
    follow_ups = page.workspace.session.repositories.follow_ups
    line = next(each for each in page.shown if each.state is FollowUpState.OPEN and each.case_code is None)
    mark(page, line)
    press(page.ui.table, Qt.Key.Key_P)
    assert follow_ups.get(line.id).state is FollowUpState.ONGOING
    assert page.current() is not None
    assert page.current().id == line.id  # type: ignore[union-attr]
    press(page.ui.table, Qt.Key.Key_K)
    assert follow_ups.get(line.id).state is FollowUpState.DONE
    assert page.editor.outcome.hasFocus()
    write(page.editor.outcome, "Fler kom i tid")
    press(page.editor.outcome, Qt.Key.Key_Return)
    done = follow_ups.get(line.id)
    assert (done.outcome, done.change, done.state) == ("Fler kom i tid", Change.UNSTATED, FollowUpState.DONE)
    assert page.editor.isHidden()
    assert line.id not in {each.id for each in page.shown}
    assert page.ui.table.hasFocus()


@WITHOUT_SCREEN
def test_what_changed_is_emptied_and_what_was_only_looked_at_writes_nothing(page: FollowUpsPage) -> None:
    session = page.workspace.session
    line = next(each for each in page.shown if each.state is FollowUpState.OPEN and each.case_code is None)
    page.lists.set_state(line, FollowUpState.OPEN, outcome="Skrevs här av misstag")
    mark(page, line)
    press(page.ui.table, Qt.Key.Key_Return)
    assert page.editor.outcome.text() == "Skrevs här av misstag"
    head = session.record.head.number
    press(page.editor, Qt.Key.Key_Escape)
    assert session.record.head.number == head, "opened and closed"
    press(page.ui.table, Qt.Key.Key_Return)
    page.editor.outcome.setFocus()
    press(page.editor.outcome, Qt.Key.Key_A, CTRL)
    press(page.editor.outcome, Qt.Key.Key_Delete)
    press(page.editor.outcome, Qt.Key.Key_Return)
    assert session.repositories.follow_ups.get(line.id).outcome == ""
    session.undo()
    assert session.repositories.follow_ups.get(line.id).outcome == "Skrevs här av misstag"


@WITHOUT_SCREEN
def test_only_what_can_be_said_between_meetings_is_offered(page: FollowUpsPage) -> None:
    page.show_all()
    closed = next(each for each in page.shown if each.state is FollowUpState.APPROVED and each.case_code is None)
    waiting = next(each for each in page.shown if each.state is FollowUpState.OPEN and each.case_code is None)
    field = page.editor.state
    mark(page, closed)
    press(page.ui.table, Qt.Key.Key_Return)
    assert field.value == FollowUpState.APPROVED.value, "what the meeting said is shown as it is"
    mark(page, waiting)
    press(page.ui.table, Qt.Key.Key_Return)
    assert [field.itemData(n) for n in range(field.count())] == ["open", "ongoing", "done"]
    page.ui.table.setFocus()
    press(page.ui.table, Qt.Key.Key_P)
    assert field.value == "ongoing", "the opened one follows the keys of the list"
    page.workspace.session.undo()
    assert field.value == "open", "and undo"


def test_a_case_is_told_by_its_code_and_reading_it_is_logged(page: FollowUpsPage) -> None:
    line = first(page, case=True)
    session = page.workspace.session
    what = session.repositories.follow_ups.get(line.id).what
    cells = [page.ui.table.table.row_at(n).cells[0].text for n in range(page.ui.table.table.rowCount())]
    assert f"Åtgärd i ärende K{line.case_code}" in cells
    assert not any(what in text for text in cells)
    before = session.record.head.number
    mark(page, line)
    press(page.ui.table, Qt.Key.Key_Return)
    assert what in page.editor.about.text()
    assert session.record.head.number == before + 1
    press(page.editor.outcome, Qt.Key.Key_Escape)
    assert what not in page.editor.about.text()


def test_nothing_of_a_case_leaves_with_the_list(page: FollowUpsPage, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    page.show_all()
    words = {f.what for f in page.workspace.session.repositories.follow_ups.all() if f.case_code is not None}
    dialogs.answers.append("csv")
    dialogs.files.append(tmp_path / "lista.csv")
    press(page.ui.table, Qt.Key.Key_S, CTRL)
    rows = list(csv.reader(io.StringIO((tmp_path / "lista.csv").read_text("utf-8-sig")), delimiter=";"))
    assert len(rows) == len(page.shown) + 1
    assert not words & {cell for row in rows for cell in row}


@WITHOUT_SCREEN
def test_a_deadline_is_put_in_stands_in_the_list_and_is_answered(page: FollowUpsPage) -> None:
    press(page, Qt.Key.Key_N, CTRL)
    [dialog] = page.findChildren(DeadlineDialog)
    write(dialog.ui.what, "Yttrande över ny rutin")
    write(dialog.ui.due.line, "2026-11-27")
    press(dialog.ui.what, Qt.Key.Key_Return)
    [made] = [d for d in page.workspace.session.repositories.deadlines.all() if d.what == "Yttrande över ny rutin"]
    assert made.due == date(2026, 11, 27)
    line = page.current()
    assert line is not None
    assert (line.id, line.late) == (made.id, 6)
    choose(page.forum, DEADLINES)
    page.refresh()
    assert all(each.is_deadline for each in page.shown)
    mark(page, line)
    press(page.ui.table, Qt.Key.Key_K)
    assert page.workspace.session.repositories.deadlines.get(made.id).closed_on == date(2026, 12, 3)
    page.workspace.session.undo()
    assert page.workspace.session.repositories.deadlines.get(made.id).state is FollowUpState.OPEN


def test_an_impossible_day_is_told_and_nothing_is_lost(page: FollowUpsPage) -> None:
    page.new_deadline()
    [dialog] = page.findChildren(DeadlineDialog)
    dialog.ui.what.setText("Yttrande")
    dialog.ui.due.line.setText("2026-02-31")
    dialog.ui.save.click()
    assert dialog.ui.notice.text
    assert dialog.ui.what.text() == "Yttrande"
    assert dialog.isVisible()
    dialog.close()


def test_the_paper_holds_the_rows_that_are_shown_and_the_gate_reads_them(page: FollowUpsPage) -> None:
    press(page.ui.table, Qt.Key.Key_P, CTRL)
    [preview] = page.findChildren(ListPreview)
    assert preview.produced is not None
    preview.close()
    page.new_deadline()
    dialog = page.findChildren(DeadlineDialog)[-1]
    dialog.ui.what.setText(f"Ring mamman på {PHONE}")
    dialog.ui.due.line.setText("2026-12-24")
    dialog.ui.save.click()
    press(page.ui.table, Qt.Key.Key_P, CTRL)
    refused = page.findChildren(ListPreview)[-1]
    assert refused.produced is None
    assert "måste bort" in refused.ui.notice.text
    with pytest.raises(GateShut):
        refused._prepare()


def test_filters_narrow_and_show_all_takes_them_away(page: FollowUpsPage) -> None:
    page.search.setText("rymdfärd")
    assert page.shown == []
    assert page.ui.emptyTitle.text() == "Ingen träff"
    click(page.ui.showAll)
    assert len(page.shown) > 20
    page.unit.setCurrentIndex(1)
    assert page.shown
    assert {line.unit_id for line in page.shown} == {page.unit.currentData()}
