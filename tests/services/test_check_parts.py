"""If these fail, the first page stands still for a moment just when somebody reaches for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from samverkan_desktop.services.parts import Parts

LEFT = """
import sys
from samverkan_desktop.services.check_parts import check_parts
parts = check_parts()
while parts.do_some():
    pass
before = set(sys.modules)
from samverkan_desktop.deidentify import scan
import samverkan_desktop.services.context, samverkan_desktop.services.gate
scan("Eleven är ofta borta.")
print(*sorted(set(sys.modules) - before - {"samverkan_desktop.deidentify.public"}))
"""


def test_nothing_is_left_to_import_for_the_check() -> None:
    done = subprocess.run([sys.executable, "-c", LEFT], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.split() == []


def test_parts_are_done_once_and_in_order() -> None:
    done: list[int] = []
    parts = Parts([lambda: done.append(1), lambda: done.append(2)])
    while parts.do_some():
        pass
    assert not parts.do_some()
    assert done == [1, 2]


def test_what_takes_long_is_left_for_the_next_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr("samverkan_desktop.services.parts.time.perf_counter", lambda: clock[0])
    done: list[int] = []

    def slow() -> None:
        clock[0] += 1
        done.append(len(done))

    parts = Parts([slow, slow])
    assert parts.do_some()
    assert done == [0]
    assert not parts.do_some()
    assert done == [0, 1]
