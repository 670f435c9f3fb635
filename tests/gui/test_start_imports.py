"""If this fails, everybody waits for something at each start that the first page does not need."""

from __future__ import annotations

import subprocess
import sys

import pytest

FIRST = (
    "samverkan_desktop.app",
    "samverkan_desktop.gui.main_window",
    "samverkan_desktop.gui.pages.start",
    "samverkan_desktop.gui.pages.overview",
    "samverkan_desktop.gui.window_badges",
)
LATER = (
    "samverkan_desktop.deidentify",
    "samverkan_desktop.documents",
    "samverkan_desktop.services.gate",
    "samverkan_desktop.services.meetings",
    "samverkan_desktop.services.salvaging",
    "reportlab",
    "pypdf",
    "holidays",
    "argon2",
    "cryptography",
    "phonenumbers",
)


@pytest.fixture(scope="module")
def imported() -> frozenset[str]:
    """The modules that come with the window and its first page, in a process of their own."""
    script = f"import sys, {', '.join(FIRST)}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    return frozenset(done.stdout.split())


@pytest.mark.parametrize("name", LATER)
def test_not_before_the_first_page(imported: frozenset[str], name: str) -> None:
    assert name not in imported
