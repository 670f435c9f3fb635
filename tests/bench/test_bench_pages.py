"""Going between pages must feel like turning a leaf after twenty years too: the same record at one year is the base."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import BY_KEY, CASE, FINISH, MEETING, MEETINGS, OVERVIEW, OVERVIEW_ROWS
from samverkan_desktop.gui.pages.overview import OverviewPage
from tests.bench.conftest import Against, Records, Work, open_copy, window_on

pytestmark = pytest.mark.bench

MAY_TAKE_MS = 50
"""What the goal in milliseconds is held to: a figure of one machine, so it is only asked of a measured run."""


@pytest.fixture
def years(benchmark: BenchmarkFixture) -> int:
    """Twenty when it is measured; an ordinary test run only sees that it works."""
    return 2 if benchmark.disabled else 20


@pytest.fixture
def windows(
    years: int, tmp_path: Path, records: Records, qtbot: QtBot, qapp: QApplication
) -> tuple[MainWindow, MainWindow]:
    """A window on the old record and one on the young."""
    old, young = (
        window_on(open_copy(records, tmp_path / f"{name}.samverkan", count), qtbot, qapp)
        for name, count in (("gammal", years), ("ung", 1))
    )
    return old, young


def overview(window: MainWindow) -> OverviewPage:
    window.show_page(OVERVIEW)
    page = window.page()
    assert isinstance(page, OverviewPage)
    return page


def going(window: MainWindow) -> Work:
    """To the overview and back to the list, each painted."""

    def work() -> None:
        for key in (OVERVIEW, MEETINGS):
            window.show_page(key)
            window.grab()

    return work


def round_trip(window: MainWindow) -> Work:
    """To every page and back to the first, each painted. What needs an object to be shown is left out."""
    keys = [key for key in BY_KEY if key not in (MEETING, OVERVIEW_ROWS, FINISH, CASE)]

    def work() -> None:
        for key in keys:
            window.show_page(key)
            window.grab()

    return work


def reading_anew(window: MainWindow) -> Work:
    """Back to the overview when something has changed: everything is read and shown."""
    page = overview(window)

    def work() -> None:
        page.shown = None
        page.refresh()

    return work


def test_going_between_the_pages(against: Against, windows: tuple[MainWindow, MainWindow]) -> None:
    """Else the window grows heavier each year that it is used."""
    old, young = windows
    against(going(old), going(young), base_name="the same at one year", goal=1.2, rounds=20)


def test_going_through_every_page(against: Against, windows: tuple[MainWindow, MainWindow]) -> None:
    """Else some page, among those that are seldom opened, grows heavier with the years."""
    old, young = windows
    against(round_trip(old), round_trip(young), base_name="the same at one year", goal=1.2, rounds=20)


def test_reading_the_overview_anew(
    against: Against, benchmark: BenchmarkFixture, windows: tuple[MainWindow, MainWindow]
) -> None:
    """Else somebody waits for the first page each time it is opened after a change."""
    old, young = windows
    against(reading_anew(old), reading_anew(young), base_name="the same at one year", goal=2.5, rounds=40)
    if benchmark.stats is not None:
        assert benchmark.stats.stats.median * 1000 <= MAY_TAKE_MS
