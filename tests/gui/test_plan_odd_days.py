"""A series in another year is asked about. If these fail, 2016 typed for 2026 makes meetings that no list shows."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import PLAN
from samverkan_desktop.gui.pages.plan_series import PlanSeriesPage
from tests.gui.conftest import click, press
from tests.gui.plan_desk import button_of, page_window, plan_page, series


@pytest.fixture
def page(window: MainWindow) -> PlanSeriesPage:
    """The page with days of one's own chosen."""
    window.show_page(PLAN)
    found = plan_page(window)
    found.choices.year.setCurrentIndex(found.choices.year.count() - 1)
    return found


def days(page: PlanSeriesPage) -> list[date | None]:
    return [row.slot.date for row in page.rows.shown]


@pytest.mark.parametrize(("year", "told"), [(2016, "dagar som redan har varit"), (2036, "mer än två år fram")])
def test_a_series_in_another_year_is_asked_about_once(page: PlanSeriesPage, year: int, told: str) -> None:
    """2016 typed for 2026 made a series that no list showed."""
    window = page_window(page)
    before = len(series(window))
    page.choices.date_from.show_day(date(year, 9, 1))
    page.choices.date_to.show_day(date(year, 12, 20))
    page.choices.first.show_day(date(year, 9, 8))
    count = len(days(page))
    click(page.ui.save)
    assert told in page.ui.told.text
    assert f"{count} av {count} möten" in page.ui.told.text
    assert len(series(window)) == before, "nothing is saved before the answer"
    yes = button_of(page.ui.told)
    assert yes.text() == "Spara ändå"
    assert yes.hasFocus()
    press(yes, Qt.Key.Key_Return)
    assert len(series(window)) == before + count
    assert page.ui.told.text.startswith(f"{count} möten planerade")


def test_a_yes_to_one_series_is_no_yes_to_another(page: PlanSeriesPage) -> None:
    page.choices.date_from.show_day(date(2016, 9, 1))
    page.choices.date_to.show_day(date(2016, 12, 20))
    page.choices.first.show_day(date(2016, 9, 8))
    click(page.ui.save)
    page.choices.first.show_day(date(2016, 9, 15))
    assert page.ui.told.text == ""
    click(page.ui.save)
    assert "redan har varit" in page.ui.told.text
