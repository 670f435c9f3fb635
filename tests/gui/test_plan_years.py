"""If these fail, a year that is not entered, a new record or large text stops the planning of the school year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.domain.forums import RhythmKind
from samverkan_desktop.domain.municipality import Municipality
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.plan_table import PlanColumn
from samverkan_desktop.gui.navigation import PLAN
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.gui.pages.plan_series import PlanSeriesPage
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.planning import Planning
from samverkan_desktop.services.records import Surroundings, new_record
from samverkan_desktop.services.registers import Registers
from tests.gui.conftest import TODAY, MakeWindow, click, press
from tests.gui.plan_desk import button_of, page_window, plan_page, series

NEXT = default_school_year(2027, id="2027")
SPORTLOV = date(2028, 2, 24)


@pytest.fixture
def page(window: MainWindow) -> PlanSeriesPage:
    """The page, with the next school year entered and a first day that makes sportlov stand in the way."""
    assert window.workspace is not None
    Planning(window.workspace.session).save_school_year(NEXT)
    window.show_page(PLAN)
    found = plan_page(window)
    found.choices.first.show_day(date(2027, 9, 9))
    return found


def days(page: PlanSeriesPage) -> list[date | None]:
    return [row.slot.date for row in page.rows.shown]


def cell(page: PlanSeriesPage, slot: date, column: PlanColumn) -> str:
    return str(page.rows.table.index(page.rows.table.place_of(slot), column).data())


# --- the school year -----------------------------------------------------------------------------------------------


def test_a_year_not_entered_is_told_and_entered_on_the_way(window: MainWindow) -> None:
    window.show_page(PLAN)
    page = plan_page(window)
    assert page.choices.year.currentText() == "2027/28 (inte inlagt)"
    assert page.ui.yearNotice.text.startswith("Läsåret 2027/28 är inte inlagt")
    assert {cell(page, row.slot.slot, PlanColumn.WHY) for row in page.rows.shown} == {"läsåret ej inlagt"}
    lead = button_of(page.ui.yearNotice)
    assert lead.hasFocus()
    press(lead, Qt.Key.Key_Return)
    assert page.ui.editor.isVisible()
    assert page.ui.title.text() == "Läsåret 2027/28"
    click(page.ui.editor.ui.save)
    assert page.ui.yearNotice.text == ""
    assert page.choices.year.currentText() == "2027/28"
    assert page.ui.title.text() == "Planera läsåret"
    assert page.ui.told.text == "Läsåret är sparat. Så här faller mötena."
    (entered,) = (year for year in page.desk.calendar.school_years if year.name == "2027/28")
    assert not entered.proposal


def test_leaving_the_editor_enters_nothing(window: MainWindow) -> None:
    window.show_page(PLAN)
    page = plan_page(window)
    click(button_of(page.ui.yearNotice))
    click(page.ui.editor.ui.leave)
    assert page.ui.table.isVisible()
    assert page.choices.year.currentText() == "2027/28 (inte inlagt)"
    assert page.ui.save.isEnabled(), "it can be planned by the holidays alone"


def test_a_proposed_year_asks_to_be_confirmed(page: PlanSeriesPage) -> None:
    assert page.ui.yearNotice.text == "Läsåret 2027/28 är ett förslag som ingen har stämt av."
    click(button_of(page.ui.yearNotice))
    click(page.ui.editor.ui.save)
    assert page.ui.yearNotice.text == ""


# --- other records -------------------------------------------------------------------------------------------------


@pytest.fixture
def fresh(make_window: MakeWindow, around: Surroundings, tmp_path_factory: pytest.TempPathFactory) -> MainWindow:
    """A new record: forum templates, no school year, no meeting."""
    new = new_record(
        tmp_path_factory.mktemp("ny") / "ny.samverkan",
        municipality=Municipality(name="Exempelkommun"),
        user="Ava",
        passphrase="fem ord som ingen annan har",
        surroundings=around,
    )
    window = make_window()
    window.work_with(new.session)
    return window


def test_a_new_record_is_planned_from_the_first_open_day(fresh: MainWindow) -> None:
    fresh.show_page(PLAN)
    page = plan_page(fresh)
    assert page.choices.year.currentText() == "2026/27 (inte inlagt)"
    assert days(page)[0] == TODAY, "a Thursday, and nothing stands before it"
    click(button_of(page.ui.yearNotice))
    click(page.ui.editor.ui.save)
    click(page.ui.save)
    assert page.ui.told.text.startswith("5 möten planerade")
    assert all(meeting.day >= TODAY for meeting in series(fresh))


def test_without_a_forum_that_has_a_beat_the_page_says_so(fresh: MainWindow) -> None:
    assert fresh.workspace is not None
    registers = Registers(fresh.workspace.session)
    for forum in fresh.workspace.meetings.forums():
        if forum.rhythm.kind is RhythmKind.EVERY_WEEKS:
            registers.save(replace(forum, dormant=True))
    fresh.show_page(PLAN)
    page = plan_page(fresh)
    assert page.ui.stack.currentWidget() is page.ui.emptyPage
    assert page.ui.toMeetings.hasFocus()
    click(page.ui.toMeetings)
    assert isinstance(fresh.page(), MeetingsPage)


def test_a_record_open_for_reading_plans_nothing(make_window: MakeWindow, record: Path) -> None:
    window = make_window()
    window.start.ui.readOnly.setChecked(True)
    window.offer(record, PASSPHRASE)
    window.show_page(PLAN)
    page = plan_page(window)
    assert not page.ui.save.isEnabled()
    assert not page.ui.row.ui.fields.isVisible()
    before = series(window)
    page.save()
    assert series(window) == before


# --- room ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [100, 200])
def test_every_word_of_the_preview_has_room(page: PlanSeriesPage, theme: Theme, zoom: int) -> None:
    page_window(page).resize(1366, 768)
    theme.choose(zoom=zoom)
    view = page.ui.table
    assert view.horizontalHeader().length() <= view.viewport().width() + 1
    metrics = view.fontMetrics()
    for number in range(page.rows.table.rowCount()):
        for column in (PlanColumn.SLOT, PlanColumn.DAY):
            text = str(page.rows.table.index(number, column).data())
            assert metrics.horizontalAdvance(text) + 24 <= view.columnWidth(column)


def test_a_long_series_leaves_the_marked_row_and_its_date_in_sight(page: PlanSeriesPage) -> None:
    page.choices.forum.setCurrentText("Elevhälsomöte högstadiet")
    assert len(page.rows.shown) > 20
    panel, scroll = page.ui.row, page.ui.scroll
    bottom = panel.mapTo(scroll.viewport(), panel.rect().bottomLeft()).y()
    assert bottom <= scroll.viewport().height() + 1
    page.rows.mark(page.rows.shown[-1].slot.slot)
    assert page.ui.table.visualRect(page.ui.table.currentIndex()).bottom() <= page.ui.table.viewport().height()
    assert timedelta(days=7) == page.rows.shown[1].slot.slot - page.rows.shown[0].slot.slot
