"""A record after twenty years: the list of meetings against a bare table of as many rows, and what is read at once."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETINGS
from samverkan_desktop.gui.pages.meetings import MeetingsPage
from samverkan_desktop.services.overview import Overviews
from samverkan_desktop.services.palette import Palette
from samverkan_desktop.services.session import Session
from tests.bench.conftest import Against, Records, Work, open_copy, tell_ms, window_on

pytestmark = pytest.mark.bench

KEY_MS, SEARCH_MS, FIRST_HIT_MS = 50, 50, 200
"""What a user may wait for a key in a list or in Ctrl+K: held where times are measured."""
TYPED = ("konsultation rek", "åtgärd sam", "närvaro 2019", "kurator gran")
LOOKED_FOR = ("2", "20", "201", "2018", "", "k", "ko", "kon")


@pytest.fixture
def window(history: int, records: Records, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """A window on a long history, at the list of every meeting in every forum: more than 800 of them."""
    made = window_on(open_copy(records, tmp_path / "gammal.samverkan", history), qtbot, qapp)
    made.show_page(MEETINGS)
    listing(made).filters.show_forum("")
    qapp.processEvents()
    return made


def listing(window: MainWindow) -> MeetingsPage:
    page = window.page()
    assert isinstance(page, MeetingsPage)
    return page


class Bare:
    """A table of Qt's own with the same words in it, over Qt's own filter."""

    def __init__(self, page: MeetingsPage, qtbot: QtBot) -> None:
        self._ours = page
        self.filter = QSortFilterProxyModel()
        self.filter.setFilterKeyColumn(-1)
        self.filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QTableView()
        qtbot.addWidget(self.view)
        self.fill()
        self.view.setModel(self.filter)
        self.view.resize(page.ui.table.size())
        self.view.show()

    def fill(self) -> None:
        """Make the rows anew."""
        table = self._ours.table
        self.model = QStandardItemModel()
        for row in range(table.rowCount()):
            words = (table.data(table.index(row, column)) for column in range(table.columnCount()))
            self.model.appendRow([QStandardItem(str(word or "")) for word in words])
        self.filter.setSourceModel(self.model)
        self.view.viewport().repaint()


@pytest.fixture
def bare(window: MainWindow, qtbot: QtBot) -> Bare:
    return Bare(listing(window), qtbot)


def scrolling(view: QAbstractItemView) -> Work:
    """From the first row to the last and back by the page, each painted."""
    places = cycle([*range(0, 101, 10), *range(90, 0, -10)])
    bar = view.verticalScrollBar()

    def work() -> None:
        for _ in range(20):
            bar.setValue(bar.maximum() * next(places) // 100)
            view.viewport().repaint()

    return work


def test_list_of_every_meeting_is_read(against: Against, window: MainWindow, bare: Bare) -> None:
    """Else somebody waits for the list each time a meeting has changed."""
    page = listing(window)

    def ours() -> None:
        page.refresh()
        page.ui.table.viewport().repaint()

    against(ours, bare.fill, base_name="the same words in a bare table", goal=3.0, rounds=15)


def test_list_of_every_meeting_is_scrolled(against: Against, window: MainWindow, bare: Bare) -> None:
    against(
        scrolling(listing(window).ui.table),
        scrolling(bare.view),
        base_name="a bare table",
        goal=3.0,
        rounds=15,
    )


def test_list_of_every_meeting_is_filtered(
    against: Against, benchmark: BenchmarkFixture, window: MainWindow, bare: Bare, qapp: QApplication
) -> None:
    """A key in the search field, until the rows that are left are painted."""
    page, ours_typed, bare_typed = listing(window), cycle(LOOKED_FOR), cycle(LOOKED_FOR)

    def ours() -> None:
        page.search.setText(next(ours_typed))
        qapp.processEvents()
        page.ui.table.viewport().repaint()

    def base() -> None:
        bare.filter.setFilterFixedString(next(bare_typed))
        qapp.processEvents()
        bare.view.viewport().repaint()

    against(ours, base, base_name="Qt's own filter", goal=3.0, rounds=64)
    tell_ms(benchmark, KEY_MS)


@pytest.fixture
def sessions(history: int, records: Records, tmp_path: Path) -> tuple[Session, Session]:
    """A long history and a single year."""
    old, young = (
        open_copy(records, tmp_path / f"{name}.samverkan", years) for name, years in (("gammal", history), ("ung", 1))
    )
    return old, young


def searching(session: Session) -> Work:
    """Every beginning of a few searches, as they are typed."""
    palette = Palette(session)
    palette.warm()
    beginnings = cycle([words[:end] for words in TYPED for end in range(1, len(words) + 1)])
    return lambda: palette.find(next(beginnings))


def test_ctrl_k_answers_a_key(against: Against, benchmark: BenchmarkFixture, sessions: tuple[Session, Session]) -> None:
    old, young = sessions
    against(searching(old), searching(young), base_name="the same at one year", goal=20.0, rounds=120)
    tell_ms(benchmark, SEARCH_MS, part=0.95)


def test_first_hit_of_ctrl_k(against: Against, benchmark: BenchmarkFixture, sessions: tuple[Session, Session]) -> None:
    """The first letter after the record was opened: what is looked through has to be read first."""

    def first(session: Session) -> Work:
        def work() -> None:
            palette = Palette(session)
            palette.find("k")
            palette.close()

        return work

    old, young = sessions
    against(first(old), first(young), base_name="the same at one year", goal=20.0, rounds=15)
    tell_ms(benchmark, FIRST_HIT_MS)


def test_overview_with_its_attendance_is_read(
    against: Against, benchmark: BenchmarkFixture, sessions: tuple[Session, Session]
) -> None:
    """The first page whole, with attendance, follow-ups and areas: it looks at a year, however old the record is."""
    old, young = (Overviews(session).read for session in sessions)
    against(old, young, base_name="the same at one year", goal=2.0, rounds=20)
    tell_ms(benchmark, 100)
