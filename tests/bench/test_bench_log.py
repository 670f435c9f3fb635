"""A month of the access log after twenty years, against the same month's after one: it must not grow with the log."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.clock import ManualClock, today
from samverkan_desktop.domain.log_review import Month
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings.log import LogSection
from samverkan_desktop.gui.pages.settings.page import SettingsPage
from samverkan_desktop.services.log_review import LogReviews
from samverkan_desktop.services.session import Session
from tests.bench.conftest import Against, Records, Work, open_copy, tell_ms, window_on

pytestmark = pytest.mark.bench

ROWS_A_DAY = 6
"""What typing leaves in the log, spread over the days of a year."""


def worn(session: Session, years: int) -> Session:
    """Let so many years more of use leave their rows, each day its own; the clock stands where they end."""
    record, clock = session.record, session.clock
    assert isinstance(clock, ManualClock)
    items = [item.id for item in session.repositories.items.all()[:50]]
    with record.transaction("öppna"):
        for _day in range(years * 365):
            clock.instant += timedelta(days=1)
            for number in range(ROWS_A_DAY):
                with record.transaction("skriv anteckning", kind="item_text", object_id=items[number % len(items)]):
                    pass
    return session


def last_month(session: Session) -> Month:
    """Return the last month that is over."""
    return Month.of(today(session.clock)).before()


@pytest.fixture
def sessions(history: int, records: Records, tmp_path: Path) -> tuple[Session, Session]:
    """A long history and a single year."""
    old, young = (
        worn(open_copy(records, tmp_path / f"{name}.samverkan", years), years)
        for name, years in (("gammal", history), ("ung", 1))
    )
    return old, young


def test_month_of_the_log_is_read(
    against: Against, benchmark: BenchmarkFixture, sessions: tuple[Session, Session]
) -> None:
    def reading(session: Session) -> Work:
        reviews = LogReviews(session)
        month = last_month(session)
        return lambda: reviews.read(month)

    old, young = (reading(session) for session in sessions)
    against(old, young, base_name="the same at one year", goal=2.0, rounds=20)
    tell_ms(benchmark, 100)


def test_log_section_is_opened(
    against: Against,
    benchmark: BenchmarkFixture,
    sessions: tuple[Session, Session],
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    """Inställningar › Logg, with its first rows in words."""
    windows = []

    def opening(session: Session) -> Work:
        window = window_on(session, qtbot, qapp)
        windows.append(window)
        window.show_page(SETTINGS, "log")
        page = window.page()
        assert isinstance(page, SettingsPage)
        section = page.section
        assert isinstance(section, LogSection)
        section.month.show_value(last_month(session).key)
        return section.refresh

    old, young = (opening(session) for session in sessions)
    against(old, young, base_name="the same at one year", goal=2.0, rounds=10)
    tell_ms(benchmark, 400)
