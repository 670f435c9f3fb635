"""The lists after twenty years: ten thousand åtgärder, three thousand cases. Reading one whole is the base.

A list is opened whole, with what is visible painted; then narrowed by a key. What is not looked at is not made.
"""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.models.case_rows import CaseGroup
from samverkan_desktop.gui.models.follow_up_rows import FollowUpGroup
from samverkan_desktop.gui.navigation import CASES, FOLLOW_UPS
from samverkan_desktop.gui.pages.cases import CasesPage
from samverkan_desktop.gui.pages.figures_page import FiguresPage
from samverkan_desktop.gui.pages.follow_ups import FollowUpsPage
from tests.bench.conftest import Against, Records, Work, open_copy, tell_ms, window_on

pytestmark = pytest.mark.bench

OPENED_MS, KEY_MS = 160, 50
"""What a user may wait for a list and for a key in it, doubled for a busy machine where a list is read."""
TYPED = ("k", "ko", "kon", "kont", "")
CODES = ("1", "12", "123", "")


@pytest.fixture
def window(history: int, records: Records, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    return window_on(open_copy(records, tmp_path / "gammal.samverkan", history), qtbot, qapp)


@pytest.fixture
def follow_ups(window: MainWindow) -> FollowUpsPage:
    window.show_page(FOLLOW_UPS)
    page = window.page()
    assert isinstance(page, FollowUpsPage)
    page.ui.quick.choose(FollowUpGroup.ALL.value)
    page.refresh()
    return page


@pytest.fixture
def cases(window: MainWindow) -> CasesPage:
    window.show_page(CASES)
    page = window.page()
    assert isinstance(page, CasesPage)
    page.ui.quick.choose(CaseGroup.ALL.value)
    page.refresh()
    return page


def reading(page: FiguresPage) -> Work:
    """Everything read anew and painted."""

    def work() -> None:
        page.refresh()
        page.grab()

    return work


def test_every_follow_up(against: Against, benchmark: BenchmarkFixture, follow_ups: FollowUpsPage) -> None:
    """*Alla* once every value is read is what it took before."""
    against(
        reading(follow_ups),
        follow_ups.workspace.session.repositories.follow_ups.all,
        base_name="every value read whole",
        goal=0.5,
    )
    tell_ms(benchmark, OPENED_MS)


def test_every_case(against: Against, benchmark: BenchmarkFixture, cases: CasesPage) -> None:
    items = cases.workspace.session.repositories.items
    against(
        reading(cases),
        lambda: items.select('"case_code" IS NOT NULL'),
        base_name="every value read whole",
        goal=0.7,
    )
    tell_ms(benchmark, OPENED_MS)


def test_a_key_among_every_follow_up(against: Against, benchmark: BenchmarkFixture, follow_ups: FollowUpsPage) -> None:
    typed = cycle(TYPED)

    def ours() -> None:
        follow_ups.search.setText(next(typed))
        follow_ups.grab()

    against(ours, reading(follow_ups), base_name="the list read anew", goal=0.6, rounds=40)
    tell_ms(benchmark, KEY_MS)


def test_a_key_among_every_case(against: Against, benchmark: BenchmarkFixture, cases: CasesPage) -> None:
    typed = cycle(CODES)

    def ours() -> None:
        cases.code.setText(next(typed))
        cases.grab()

    against(ours, reading(cases), base_name="the list read anew", goal=0.6, rounds=40)
    tell_ms(benchmark, KEY_MS)


def test_a_key_in_ctrl_k_until_the_list_is_painted(
    against: Against, benchmark: BenchmarkFixture, window: MainWindow, qapp: QApplication
) -> None:
    """What a user sees of the search: found, measured, and painted over the page behind it."""
    window.finding.open()
    panel = window.finding.panel
    assert panel is not None
    field, typed = panel.field, cycle("konsultation rek ")

    def ours() -> None:
        letter = next(typed)
        field.setText(field.text() + letter if letter != "k" else letter)
        qapp.processEvents()

    def base() -> None:
        window.repaint()

    against(ours, base, base_name="the window painted alone", goal=3.0, rounds=60)
    tell_ms(benchmark, KEY_MS, part=0.95)
