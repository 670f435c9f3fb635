"""Attendance over a school year must be as quick after twenty years as after one; over all of them, within patience."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import ATTENDANCE
from samverkan_desktop.gui.pages.attendance import AttendancePage
from tests.bench.conftest import Against, Records, Work, open_copy, tell_ms, window_on

pytestmark = pytest.mark.bench

ALL_MAY_TAKE_MS = 160
"""Twenty years in one table: some 170 meetings and 1,500 rows of attendance."""


def page_of(window: MainWindow) -> AttendancePage:
    window.show_page(ATTENDANCE)
    page = window.page()
    assert isinstance(page, AttendancePage)
    return page


def showing(page: AttendancePage) -> Work:
    """The page read and painted anew."""

    def work() -> None:
        page.refresh()
        page.grab()

    return work


def test_a_school_year_of_twenty(
    against: Against, history: int, tmp_path: Path, records: Records, qtbot: QtBot, qapp: QApplication
) -> None:
    """Else the page grows heavier each year that it is used."""
    windows = [
        window_on(open_copy(records, tmp_path / f"{name}.samverkan", years), qtbot, qapp)
        for name, years in (("gammal", history), ("ung", 1))
    ]
    old, young = map(page_of, windows)
    against(showing(old), showing(young), base_name="the same at one year", goal=2.5)


def test_all_years_at_once(
    benchmark: BenchmarkFixture, history: int, tmp_path: Path, records: Records, qtbot: QtBot, qapp: QApplication
) -> None:
    """Else somebody who asks for everything believes that the window has stopped."""
    window = window_on(open_copy(records, tmp_path / "gammal.samverkan", history), qtbot, qapp)
    page = page_of(window)
    page.show_all()
    benchmark(showing(page))
    tell_ms(benchmark, ALL_MAY_TAKE_MS)
    assert page.view is not None
    assert page.view.figures.taken
