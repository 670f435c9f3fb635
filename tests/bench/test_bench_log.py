"""A month of the access log after twenty years, against the same month's after one: it must not grow with the log."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from samverkan_desktop.domain.log_review import Month
from samverkan_desktop.gui.navigation import SETTINGS
from samverkan_desktop.gui.pages.settings.log import LogSection
from samverkan_desktop.gui.pages.settings.page import SettingsPage
from samverkan_desktop.services.log_review import LogReviews
from samverkan_desktop.services.session import Session
from tests.bench.conftest import TODAY, Against, Records, Work, hold_ms, open_copy, window_on

pytestmark = pytest.mark.bench

ROWS_A_DAY = 60
"""What a secretary's typing leaves in the log on an ordinary day."""


def worn(session: Session, years: int) -> Session:
    """Let as many rows lie before the example's as so many years of use leave."""
    record = session.record
    with record.transaction("öppna"):
        for number in range(years * 250 * ROWS_A_DAY // 20):
            with record.transaction("skriv anteckning", kind="item_text", object_id=str(number)):
                pass
    return session


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
        month = Month.of(TODAY).before()
        return lambda: reviews.read(month)

    old, young = (reading(session) for session in sessions)
    against(old, young, base_name="the same at one year", goal=2.0, rounds=20)
    hold_ms(benchmark, 100)


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
        return section.refresh

    old, young = (opening(session) for session in sessions)
    against(old, young, base_name="the same at one year", goal=2.0, rounds=10)
    hold_ms(benchmark, 400)
