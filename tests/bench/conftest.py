"""How a benchmark compares itself with a base in one and the same run."""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.dialogs_port import QtDialogs
from samverkan_desktop.gui.main_window import MainWindow, Tools
from samverkan_desktop.gui.tasks import InlineTasks
from samverkan_desktop.gui.theme import Theme
from samverkan_desktop.gui.ways import Ways
from samverkan_desktop.gui.window_state import WindowState
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock, make_example
from samverkan_desktop.services.records import Surroundings, open_session, open_with_key
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage.keys import KdfProfile
from samverkan_desktop.storage.record import names_in

Work = Callable[[], object]
TODAY = date(2026, 11, 20)
CHEAP = KdfProfile(memory_kib=64, passes=1, lanes=1)


class Against(Protocol):
    """Measures ``ours`` and ``base`` by turns, so that a busy moment of the machine strikes both alike."""

    def __call__(
        self, ours: Work, base: Work, *, base_name: str, goal: float, rounds: int = 15, between: Work = bool
    ) -> None: ...


@pytest.fixture
def against(benchmark: BenchmarkFixture) -> Against:
    """Compare two pieces of work; ``dev.py bench`` prints the ratio of their medians beside the goal.

    ``between`` is called before and after each piece and not measured.

    One round of each goes first without being counted. In an ordinary test run both are done once and not measured.
    """

    def compare(ours: Work, base: Work, *, base_name: str, goal: float, rounds: int = 15, between: Work = bool) -> None:
        taken: list[float] = []

        def measure_base() -> None:
            between()
            start = time.perf_counter()
            base()
            taken.append(time.perf_counter() - start)
            between()

        # the plugin is typed, but not this method of it
        benchmark.pedantic(ours, setup=measure_base, rounds=rounds, warmup_rounds=1)  # type: ignore[no-untyped-call]
        counted = taken[-rounds:]
        benchmark.extra_info.update(base_median=statistics.median(counted), base_name=base_name, goal=goal)

    return compare


class Records:
    """The example with a history of some years. Twenty of them take a while, so each is made once and then copied."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: set[int] = set()

    def copy(self, path: Path, years: int) -> Path:
        """Put a copy at a path and return it."""
        pristine = self._folder / f"{years}" / "exempel.samverkan"
        if years not in self._made:
            pristine.parent.mkdir()
            make_example(pristine, today=TODAY, years=years, kdf=CHEAP).close()
            self._made.add(years)
        for file in pristine.parent.iterdir():
            shutil.copyfile(file, path.with_name(file.name.replace(pristine.name, path.name)))
        return path


@pytest.fixture(scope="session")
def records(tmp_path_factory: pytest.TempPathFactory) -> Records:
    return Records(tmp_path_factory.mktemp("år"))


def surroundings() -> Surroundings:
    """A computer on the example's last day."""
    return Surroundings(clock=example_clock(TODAY), random_bytes=Random(5).randbytes, kdf=CHEAP)


def open_copy(records: Records, path: Path, years: int) -> Session:
    """Return a copy of a history, open."""
    return open_session(records.copy(path, years), passphrase=PASSPHRASE, surroundings=surroundings())


def window_on(session: Session, qtbot: QtBot, app: QApplication) -> MainWindow:
    """Return a window with a record open at the overview."""
    if Theme.of(app) is None:
        Theme(app)
    around = surroundings()
    ways = Ways(partial(open_session, surroundings=around), partial(open_with_key, surroundings=around), names_in)
    window = MainWindow(Tools(ways, InlineTasks(), QtDialogs(), WindowState()))
    qtbot.addWidget(window, before_close_func=_close_record)
    window.resize(1360, 850)
    window.show()
    window.work_with(session)
    app.processEvents()
    return window


def _close_record(window: object) -> None:
    if isinstance(window, MainWindow):
        window.close_record()


def tell_ms(benchmark: BenchmarkFixture, goal: float, *, part: float = 0.5) -> None:
    """Put a user's patience beside what was measured, in milliseconds: a row of its own in the table, never a failure.

    ``part``: how many of the rounds must keep to it, half or, where a single slow one is felt, 0.95.
    """
    if not benchmark.disabled and benchmark.stats is not None:
        taken = sorted(benchmark.stats.stats.data)
        slowest = taken[min(len(taken) - 1, int(len(taken) * part))] * 1000
        benchmark.extra_info["patience"] = (f"p{part * 100:.0f}", round(slowest, 1), goal)


@pytest.fixture
def history(benchmark: BenchmarkFixture) -> int:
    """How many years: twenty when it is measured; an ordinary test run only sees that it works."""
    return 1 if benchmark.disabled else 20
