"""How a benchmark compares itself with a base in one and the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Protocol

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

Work = Callable[[], object]


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
