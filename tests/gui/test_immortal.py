"""If this fails on Python 3.11, the window dies after some minutes and takes the sentence being typed with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CALLS = """
from PySide6.QtCore import QCoreApplication, QObject
import {guard}
app, thing = QCoreApplication([]), QObject()
for _ in range(200_000):
    thing.setObjectName("x")
print("alive")
"""


def outcome(guard: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CALLS.format(guard=guard)], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_many_calls_that_return_nothing_do_not_end_the_program() -> None:
    done = outcome("samverkan_desktop.gui")
    assert done.stdout.strip() == "alive", done.stderr


def test_the_guard_is_still_needed_on_3_11() -> None:
    """When this fails the wheels are mended: take `gui/immortal.py` away."""
    assert (outcome("sys").returncode != 0) == (sys.version_info < (3, 12))
