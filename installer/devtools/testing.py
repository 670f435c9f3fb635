"""Running the checks and tests. All of them are pytest tests, so one summary at the end tells everything."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from devtools import places
from devtools.ratios import table
from devtools.shell import FAILED, call, say

HOUSE = ("tests/test_house_checks.py", "tests/test_house_locks.py", "tests/test_layers.py")
STORY_SCREEN = "1366x768x24"
FEWEST_WORKERS, MOST_WORKERS = 2, 6


def workers() -> int:
    """Return how many processes share the tests."""
    return max(FEWEST_WORKERS, min(os.cpu_count() or 1, MOST_WORKERS))


def environment() -> dict[str, str]:
    """Return what tests find in the environment: no screen, the same examples every run unless asked otherwise."""
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "HYPOTHESIS_PROFILE": os.environ.get("HYPOTHESIS_PROFILE", "ci"),
    }


def test(python: Path, arguments: Sequence[str]) -> int:
    """Run everything; with arguments, pytest with just those."""
    say("Checks (ruff, mypy, layers, forms, locks, wheel) and tests")
    how = list(arguments) or ["-n", str(workers()), "--dist", "worksteal"]
    return call([python, "-m", "pytest", *how], extra_env=environment())


def stories(python: Path, out: str | None) -> int:
    """Walk through the scenarios of the three roles in a real window and keep a picture of each step.

    On a screen of its own (Xvfb), so that everything on it belongs to the scenario; off screen where there is none.
    """
    place = Path(out).resolve() if out else places.SCRATCH / "stories"
    place.mkdir(parents=True, exist_ok=True)
    screen = shutil.which("xvfb-run")
    before = [screen, "-a", "-s", f"-screen 0 {STORY_SCREEN}"] if screen else []
    seen = {"SAMVERKAN_STORIES": str(place), "SAMVERKAN_TEST_SCREEN": "xcb" if screen else "offscreen"}
    code = call([*before, python, "-m", "pytest", "tests/scenarios", "-q"], extra_env={**environment(), **seen})
    say(f"Pictures: {place} ({len(list(place.glob('*.png')))})")
    return code


def check(python: Path, arguments: Sequence[str]) -> int:
    """Run the quick checks of the house alone, for before a commit."""
    return call([python, "-m", "pytest", *HOUSE, *arguments], extra_env=environment())


def torture(python: Path, asked: argparse.Namespace) -> int:
    """Run the faults in full counts: kills, power cuts, full disks, damage. Prints a table."""
    how = ["--scale", str(asked.scale), *_chosen(asked, "out", "resume")]
    return call([python, "-m", "tests.faults.torture", *how], extra_env=environment())


def mutate(python: Path, asked: argparse.Namespace) -> int:
    """Put faults into what keeps and guards, one at a time, and see that a test fails."""
    how = ["--share", str(asked.share), *_chosen(asked, "out", "again")]
    return call([python, "-m", "tests.mutation.mutate", *how], extra_env=environment())


def _chosen(asked: argparse.Namespace, *files: str) -> list[str]:
    words = ["--jobs", str(asked.jobs), *(["--only", asked.only] if asked.only else [])]
    for option in files:
        name = getattr(asked, option)
        words += [f"--{option}", str(Path(name).resolve())] if name else []
    return words


def bench(python: Path, arguments: Sequence[str]) -> int:
    """Run the benchmarks one at a time and print how each stands against its base and goal."""
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder, "bench.json")
        how = ["tests/bench", "-m", "bench", "--benchmark-enable", f"--benchmark-json={figures}", *arguments]
        code = call([python, "-m", "pytest", *how], extra_env=environment())
        if not figures.exists() or not figures.stat().st_size:
            return code or FAILED
        say("")
        say(table(json.loads(figures.read_text(encoding="utf-8"))))
    return code
