"""The window against what cannot be beaten: a bare window with a table, and itself on a young record.

The cold start is a process of its own, from its birth until the first page can be used: the record is open, and the
window has painted the overview's greeting, time line, next meeting and what waits, and takes the next event. What lies
below (attendance, follow-ups, areas) and what the check found in the next meeting's words are filled in right after;
the second measure goes on until they are painted too, so nothing is hidden by putting it off.

Both programs run from compiled byte code, as an installed program does, kept in a folder of the test's own: the round
that is not counted writes it. The record's slot is made with a cheap passphrase: what Argon2 costs is chosen for
safety and is no part of the figure; nor is closing the program.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING
from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.storage.keys import KdfProfile
from tests.bench.conftest import Against, Records, Work, open_copy, window_on

pytestmark = pytest.mark.bench

TODAY = date(2026, 11, 20)
ROOT = Path(__file__).resolve().parents[2]
CHEAP = KdfProfile(memory_kib=64, passes=1, lanes=1)
MEETINGS_OPENED = 6
COLD_START_AT_MOST, OPENING_AT_MOST = 6.0, 2.0
SIZE = range(4, 9)  # twenty years hold larger meetings too

UNTIL_PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer

class UntilPainted(QObject):
    def __init__(self, view):
        super().__init__()
        self.painted = False
        self.told = False
        view.installEventFilter(self)
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.tell)  # when the whole window is painted and the next event is taken
        return False
    def tell(self):
        print("usable", flush=True)
        self.told = True
    def wait(self, app):
        while not self.told:
            app.processEvents()
"""
BARE = (
    UNTIL_PAINTED
    + """
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

class Table(QAbstractTableModel):
    def rowCount(self, parent=None): return 1000
    def columnCount(self, parent=None): return 8
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return f"{index.row()} {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None

app = QApplication([])
window, view, model = QMainWindow(), QTableView(), Table()
view.setModel(model)
window.setCentralWidget(view)
window.resize(1360, 850)
until = UntilPainted(view.viewport())
window.show()
until.wait(app)
print("whole", flush=True)
"""
)
OURS = (
    """
import sys
from pathlib import Path
from samverkan_desktop import app as ours

app, window = ours.start_window(Path(sys.argv[1]))
page = window.page()
assert page is not None, window.start.ui.notice.text
assert page.top.next_meeting and page.top.todo and page.ui.nextMeeting.ui.day.text()
"""
    + UNTIL_PAINTED
    + """
until = UntilPainted(page)
page.update()
until.wait(app)
while page.shown is None:
    app.processEvents()
app.processEvents()
print("whole", flush=True)
window.close()
"""
)


def years(benchmark: BenchmarkFixture, long: int = 20) -> int:
    """Return how long a history to make: an ordinary test run only sees that it works."""
    return 1 if benchmark.disabled else long


def require_below(benchmark: BenchmarkFixture, most: float) -> None:
    """Fail when a ratio is far past its goal: not for a busy machine, but for a change that costs everybody."""
    if not benchmark.disabled and benchmark.stats is not None:
        ratio = benchmark.stats.stats.median / benchmark.extra_info["base_median"]
        assert ratio < most, f"{ratio:.2f} times the base"


class Programs:
    """Starts programs; ``end`` waits until they have closed, which is no part of a start."""

    def __init__(self, own: Path) -> None:
        self._running: list[subprocess.Popen[str]] = []
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "PYTHONPYCACHEPREFIX": str(own / "kompilerat"),
            "XDG_DATA_HOME": str(own / "eget"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "SAMVERKAN_PASSPHRASE": PASSPHRASE,
        }

    def start(self, script: str, *arguments: Path, until: str = "usable") -> None:
        """Start a program and wait for a word from it."""
        process = subprocess.Popen(
            [sys.executable, "-c", script, *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env=self._environment,
            text=True,
        )
        self._running.append(process)
        assert process.stdout is not None
        while (said := process.stdout.readline().strip()) != until:
            assert said, "it stopped before it could be used"

    def end(self) -> None:
        """Wait until every program has closed."""
        while self._running:
            self._running.pop().communicate(timeout=60)


@pytest.mark.parametrize(("until", "goal"), [("usable", 2.2), ("whole", 2.6)])
def test_cold_start_on_twenty_years(
    against: Against, benchmark: BenchmarkFixture, records: Records, tmp_path: Path, until: str, goal: float
) -> None:
    record = records.copy(tmp_path / "gammal.samverkan", years(benchmark))
    programs = Programs(tmp_path)
    bare = partial(programs.start, BARE)
    ours = partial(programs.start, OURS, record, until=until)
    against(ours, bare, base_name="bare window with a table", goal=goal, rounds=15, between=programs.end)
    programs.end()
    require_below(benchmark, COLD_START_AT_MOST)


@pytest.fixture
def windows(
    benchmark: BenchmarkFixture, records: Records, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> tuple[MainWindow, MainWindow]:
    """A window on a long history and one on a single year."""
    old, young = (
        window_on(open_copy(records, tmp_path / f"{number}.samverkan", span), qtbot, qapp)
        for number, span in enumerate((years(benchmark), 1))
    )
    return old, young


def opening(window: MainWindow, app: QApplication) -> Work:
    """Return the work of opening a meeting with cases from the list until it is painted, with check and blockers."""
    assert window.workspace is not None
    rows = Meetings(window.workspace.session).rows()
    latest = [row.meeting.id for row in rows if row.cases and row.meeting.is_held and row.items in SIZE]
    ids = cycle(latest[:MEETINGS_OPENED])

    def work() -> None:
        for _ in range(MEETINGS_OPENED):
            window.show_page(MEETING, next(ids))
            app.processEvents()

    return work


def test_opening_a_meeting_in_the_window(
    against: Against, benchmark: BenchmarkFixture, windows: tuple[MainWindow, MainWindow], qapp: QApplication
) -> None:
    old, young = windows
    against(opening(old, qapp), opening(young, qapp), base_name="the same at one year", goal=1.2, rounds=20)
    require_below(benchmark, OPENING_AT_MOST)
