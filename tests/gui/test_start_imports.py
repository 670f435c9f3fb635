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


PAGES = (
    "samverkan_desktop.gui.pages.meeting",
    "samverkan_desktop.gui.pages.questions",
    "samverkan_desktop.gui.pages.follow_ups",
    "samverkan_desktop.gui.pages.finish",
    "samverkan_desktop.gui.pages.register",
)
FOR_PAPERS = ("reportlab", "pypdf", "PIL", "pikepdf", "xlsxwriter", "docx", "PySide6.QtPdf")


def modules_with(names: tuple[str, ...]) -> frozenset[str]:
    """The modules that come with some, in a process of their own."""
    script = f"import sys, {', '.join(names)}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    return frozenset(done.stdout.split())


@pytest.fixture(scope="module")
def imported() -> frozenset[str]:
    """What comes with the window and its first page."""
    return modules_with(FIRST)


@pytest.fixture(scope="module")
def opened() -> frozenset[str]:
    """What comes with the pages that are opened during a day."""
    return modules_with(PAGES)


@pytest.mark.parametrize("name", LATER)
def test_not_before_the_first_page(imported: frozenset[str], name: str) -> None:
    assert name not in imported


@pytest.mark.parametrize("name", FOR_PAPERS)
def test_a_page_opens_without_what_papers_are_made_with(opened: frozenset[str], name: str) -> None:
    """Else the first meeting of the day opens half a second later, for a paper that nobody has asked for."""
    assert name not in opened
