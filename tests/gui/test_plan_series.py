"""Planning a school year. If these fail, meetings are made that nobody saw, or a date chosen by hand is lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.domain.meetings import MeetingState
from samverkan_desktop.domain.school_year_defaults import default_school_year
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.plan_table import PlanColumn
from samverkan_desktop.gui.navigation import PLAN
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.gui.pages.plan_series import PlanSeriesPage
from samverkan_desktop.services.planning import Planning
from tests.gui.conftest import TODAY, click, press, write
from tests.gui.plan_desk import CTRL, button_of, mark, page_window, plan_page, series

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


# --- looking -------------------------------------------------------------------------------------------------------


def test_the_next_year_without_a_series_is_shown_at_once(page: PlanSeriesPage) -> None:
    assert page.choices.forum.currentText() == "Konsultationsmöte skola–socialtjänst"
    assert page.choices.year.currentText() == "2027/28"
    assert page.ui.about.text() == "Konsultationsmöte skola–socialtjänst · var sjätte vecka"
    assert days(page)[:3] == [date(2027, 9, 9), date(2027, 10, 21), date(2027, 12, 2)]
    assert series(page_window(page))[-1].day < date(2027, 7, 1), "nothing is saved by looking"


def test_what_is_moved_says_why_in_a_word_a_tone_and_a_sentence(page: PlanSeriesPage) -> None:
    assert cell(page, SPORTLOV, PlanColumn.STATE) == "Flyttat"
    assert cell(page, SPORTLOV, PlanColumn.WHY) == "sportlov v. 8"
    assert cell(page, SPORTLOV, PlanColumn.DAY) == "tor 17 feb 2028"
    mark(page, SPORTLOV)
    assert page.ui.row.ui.sentence.text() == "Flyttat från torsdag 24 februari till torsdag 17 februari: sportlov v. 8."


def test_the_sum_and_the_longest_gap(page: PlanSeriesPage) -> None:
    assert page.ui.total.text() == "7 möten, varav 1 flyttat"
    assert page.ui.longest.text() == "Längsta mellanrum 7 veckor: 17 feb–6 apr"


def test_another_first_day_shows_another_plan_and_nothing_is_saved(page: PlanSeriesPage) -> None:
    assert "Förslag" not in page.choices.hint.text(), "the day is no proposal any more"
    page.choices.first.line.setFocus()
    page.choices.first.line.selectAll()
    write(page.choices.first.line, "16 sep")
    assert days(page)[0] == date(2027, 9, 16)


def test_an_impossible_first_day_is_told_and_nothing_can_be_saved(page: PlanSeriesPage) -> None:
    page.choices.first.line.setText("31/2")
    assert "inget datum" in page.ui.fault.text
    assert not page.ui.save.isEnabled()
    page.choices.first.line.setText("2030-01-01")
    assert "ligger efter planens sista dag" in page.ui.fault.text
    page.choices.first.show_day(date(2027, 9, 9))
    assert page.ui.fault.text == ""
    assert page.ui.save.isEnabled()


def test_days_of_ones_own(page: PlanSeriesPage) -> None:
    page.choices.year.setCurrentIndex(page.choices.year.count() - 1)
    assert page.choices.date_from.isVisible()
    page.choices.date_from.show_day(date(2028, 1, 1))
    page.choices.date_to.show_day(date(2028, 6, 30))
    page.choices.first.show_day(date(2028, 1, 13))
    assert days(page)[0] == date(2028, 1, 13)
    page.choices.date_to.line.setText("31/2")
    assert "inget datum" in page.ui.fault.text
    page.choices.date_to.show_day(date(2027, 12, 1))
    assert "Planen slutar 2027-12-01" in page.ui.fault.text


def test_a_time_in_which_nothing_fits_says_what_to_do(page: PlanSeriesPage) -> None:
    page.choices.year.setCurrentIndex(page.choices.year.count() - 1)
    page.choices.date_from.show_day(date(2027, 9, 10))
    page.choices.date_to.show_day(date(2027, 9, 12))
    page.choices.first.show_day(date(2027, 9, 9))
    assert page.ui.fault.text.startswith("Inget möte ryms i den tiden.")
    assert not page.ui.save.isEnabled()


def test_a_series_that_stands_is_not_moved_by_planning_again(page: PlanSeriesPage) -> None:
    page.choices.year.setCurrentIndex(0)
    assert page.choices.hint.text().startswith("Förslag: Serien är redan lagd")
    assert {cell(page, row.slot.slot, PlanColumn.WHY).rpartition(" · ")[2] for row in page.rows.shown} == {
        "redan inlagt"
    }
    click(page.ui.save)
    assert page.ui.told.text == "Serien var redan planerad så här. Inget ändrades."


# --- by hand -------------------------------------------------------------------------------------------------------


def test_a_date_is_placed_by_hand_and_taken_back(page: PlanSeriesPage) -> None:
    mark(page, SPORTLOV)
    press(page.ui.table, Qt.Key.Key_Return)
    assert page.ui.row.day.line.hasFocus()
    write(page.ui.row.day.line, "2 mars")
    press(page.ui.row.day.line, Qt.Key.Key_Return)
    assert cell(page, SPORTLOV, PlanColumn.DAY) == "tor 2 mars 2028"
    assert cell(page, SPORTLOV, PlanColumn.STATE) == "Satt för hand"
    assert page.ui.table.hasFocus()
    assert page.ui.total.text() == "7 möten, varav 1 satt för hand"
    press(page.ui.table, Qt.Key.Key_Delete)
    assert cell(page, SPORTLOV, PlanColumn.DAY) == "tor 17 feb 2028"


def test_a_holiday_is_asked_about_and_one_enter_away(page: PlanSeriesPage) -> None:
    mark(page, SPORTLOV)
    press(page.ui.table, Qt.Key.Key_Return)
    write(page.ui.row.day.line, "22 feb")
    press(page.ui.row.day.line, Qt.Key.Key_Return)
    assert page.ui.row.ui.notice.text == (
        "Tisdag 22 februari: sportlov v. 8. Tryck Enter en gång till för att sätta datumet ändå."
    )
    assert cell(page, SPORTLOV, PlanColumn.DAY) == "tor 17 feb 2028"
    press(page.ui.row.day.line, Qt.Key.Key_Return)
    assert cell(page, SPORTLOV, PlanColumn.DAY) == "tis 22 feb 2028"
    assert cell(page, SPORTLOV, PlanColumn.WHY) == "kontrollera: sportlov v. 8"


def test_yes_to_one_day_is_no_yes_to_another(page: PlanSeriesPage) -> None:
    mark(page, SPORTLOV)
    page.ui.row.day.show_day(date(2028, 2, 22))
    click(page.ui.row.place)
    page.ui.row.day.show_day(date(2028, 2, 23))
    assert page.ui.row.place.text().replace("&", "") == "Sätt datum"
    click(page.ui.row.place)
    assert cell(page, SPORTLOV, PlanColumn.DAY) == "tor 17 feb 2028"


def test_what_was_placed_is_saved_as_placed_by_hand(page: PlanSeriesPage) -> None:
    mark(page, SPORTLOV)
    page.ui.row.day.show_day(date(2028, 3, 2))
    click(page.ui.row.place)
    click(page.ui.save)
    placed = next(m for m in series(page_window(page)) if m.slot == SPORTLOV)
    assert (placed.day, placed.hand_placed) == (date(2028, 3, 2), True)


def test_a_meeting_that_stands_cannot_be_moved_from_here(page: PlanSeriesPage) -> None:
    page.choices.year.setCurrentIndex(0)
    mark(page, TODAY)
    assert cell(page, TODAY, PlanColumn.STATE) == "Står redan"
    assert not page.ui.row.ui.fields.isVisible()
    press(page.ui.table, Qt.Key.Key_Return)
    assert page.ui.table.hasFocus()


def test_another_forum_forgets_what_was_placed(page: PlanSeriesPage) -> None:
    mark(page, SPORTLOV)
    page.ui.row.day.show_day(date(2028, 3, 2))
    click(page.ui.row.place)
    page.choices.forum.setCurrentText("Elevhälsomöte mellanstadiet")
    page.choices.forum.setCurrentText("Konsultationsmöte skola–socialtjänst")
    assert "Satt för hand" not in {cell(page, row.slot.slot, PlanColumn.STATE) for row in page.rows.shown}


# --- without a date ------------------------------------------------------------------------------------------------


@pytest.fixture
def stuck(page: PlanSeriesPage) -> tuple[PlanSeriesPage, list[date]]:
    """A weekly series, in which the weeks of jullov find no date."""
    page.choices.forum.setCurrentText("Elevhälsomöte högstadiet")
    page.choices.year.setCurrentText("2027/28")
    waiting = [row.slot.slot for row in page.rows.waiting()]
    assert len(waiting) >= 2
    return page, waiting


def test_a_row_without_a_date_is_asked_about_never_dropped(stuck: tuple[PlanSeriesPage, list[date]]) -> None:
    page, waiting = stuck
    marked = page.rows.marked()
    assert marked is not None
    assert marked.slot.slot == waiting[0], "what must be answered is marked first"
    assert cell(page, waiting[0], PlanColumn.STATE) == "Välj datum"
    before = len(series(page_window(page), "ehm-hogstadiet"))
    click(page.ui.save)
    assert page.ui.told.text.startswith("Inget datum passar för ")
    assert page.ui.told.text.endswith("Inget är sparat än.")
    assert len(series(page_window(page), "ehm-hogstadiet")) == before
    click(button_of(page.ui.told))
    assert {cell(page, slot, PlanColumn.STATE) for slot in waiting} == {"Utelämnat"}
    assert page.ui.save.hasFocus()
    press(page.ui.save, Qt.Key.Key_Return)
    made = series(page_window(page), "ehm-hogstadiet")
    assert len(made) > before
    assert not {meeting.slot for meeting in made} & set(waiting)


def test_one_row_is_left_out_and_taken_in_again(stuck: tuple[PlanSeriesPage, list[date]]) -> None:
    page, waiting = stuck
    click(page.ui.row.leave_out)
    assert cell(page, waiting[0], PlanColumn.STATE) == "Utelämnat"
    marked = page.rows.marked()
    assert marked is not None
    assert marked.slot.slot == waiting[1], "the next that must be answered"
    mark(page, waiting[0])
    assert "utelämnat" in page.ui.row.ui.sentence.text()
    click(page.ui.row.leave_out)
    assert cell(page, waiting[0], PlanColumn.STATE) == "Välj datum"


def test_one_row_is_given_a_date(stuck: tuple[PlanSeriesPage, list[date]]) -> None:
    page, waiting = stuck
    page.ui.row.day.show_day(waiting[0])
    for _ in range(2):  # asked once: it is jullov
        click(page.ui.row.place)
    assert cell(page, waiting[0], PlanColumn.STATE) == "Satt för hand"
    assert waiting[0] not in [row.slot.slot for row in page.rows.waiting()]


# --- saving --------------------------------------------------------------------------------------------------------


def test_saving_makes_the_meetings_says_so_and_is_one_step_of_undo(page: PlanSeriesPage) -> None:
    window = page_window(page)
    before = series(window)
    press(page.ui.table, Qt.Key.Key_Return, CTRL)
    assert page.ui.told.text == "7 möten planerade, 1 flyttat."
    made = [meeting for meeting in series(window) if meeting not in before]
    assert [meeting.day for meeting in made] == days(page)
    assert {meeting.state for meeting in made} == {MeetingState.PLANNED}
    assert {cell(page, row.slot.slot, PlanColumn.WHY).rpartition(" · ")[2] for row in page.rows.shown} == {
        "redan inlagt"
    }
    page.workspace.session.undo()
    assert series(window) == before
    assert page.ui.told.text == "", "what was undone is not told any more"
    assert "redan inlagt" not in cell(page, SPORTLOV, PlanColumn.WHY)


def test_a_saved_plan_is_undone_by_key(page: PlanSeriesPage) -> None:
    window = page_window(page)
    before = series(window)
    press(page.ui.table, Qt.Key.Key_Return, CTRL)
    press(window, Qt.Key.Key_Z, CTRL)
    assert series(window) == before


def test_the_way_on_leads_to_the_coming_meetings(page: PlanSeriesPage) -> None:
    click(page.ui.save)
    click(button_of(page.ui.told))
    listed = page_window(page).page()
    assert isinstance(listed, MeetingsPage)
    assert listed.filters.quick.key == "coming"
    assert date(2027, 9, 9) in [listed.table.row_at(n).meeting.day for n in range(listed.table.rowCount())]


def test_a_change_elsewhere_shows_here(page: PlanSeriesPage) -> None:
    """A meeting put in meanwhile takes its slot: nothing is planned on top of it."""
    page.workspace.meetings.create("konsultation", date(2027, 10, 20))
    assert cell(page, date(2027, 10, 21), PlanColumn.STATE) == "Står redan"
    assert page.ui.total.text().startswith("7 möten")
