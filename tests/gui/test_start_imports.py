"""If this fails, everybody waits for something at each start that the first page does not need."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest

from samverkan_desktop.services.example_record import PASSPHRASE, make_example
from samverkan_desktop.storage.keys import KdfProfile

FIRST = (
    "samverkan_desktop.app",
    "samverkan_desktop.gui.main_window",
    "samverkan_desktop.gui.pages.start",
    "samverkan_desktop.gui.window_badges",
)
LATER = (
    "samverkan_desktop.gui.pages.overview",
    "samverkan_desktop.services.overview",
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
    "keyring",
    "phonenumbers",
)


PAGES = (
    "samverkan_desktop.gui.pages.meeting",
    "samverkan_desktop.gui.pages.questions",
    "samverkan_desktop.gui.pages.follow_ups",
    "samverkan_desktop.gui.pages.finish",
    "samverkan_desktop.gui.pages.register",
)
PAINTED = """
import sys
from pathlib import Path
from samverkan_desktop import app as ours
from samverkan_desktop.gui.window_badges import WindowBadges

app, window = ours.start_window(Path(sys.argv[1]))
page = window.page()
assert page is not None and page.shown is None
window.grab()
[badges] = window.workspace.findChildren(WindowBadges)
badges.show()
print(*sys.modules, flush=True)
window.close()
"""
WAITING = """
import sys
from samverkan_desktop import app as ours

app, window = ours.start_window()
app.processEvents()
assert not {name for name in sys.modules if "argon2" in name or "deidentify" in name}
warming = window.start.warming
while warming.waiting:
    app.processEvents()
print(*sys.modules, flush=True)
window.close()
"""
WHILE_ONE_TYPES = (
    "argon2.low_level",
    "cryptography.hazmat.primitives.ciphers.aead",
    "samverkan_desktop.gui.pages.overview",
    "samverkan_desktop.services.overview",
    "samverkan_desktop.services.gate",
    "samverkan_desktop.deidentify.engine",
)
AFTER_THE_PICTURE = (
    "samverkan_desktop.deidentify",
    "samverkan_desktop.documents",
    "samverkan_desktop.services.gate",
    "samverkan_desktop.services.inbox",
    "samverkan_desktop.services.meetings",
    "samverkan_desktop.services.agenda",
    "samverkan_desktop.services.attachments",
    "samverkan_desktop.services.follow_up_list",
    "samverkan_desktop.services.seeds",
    "samverkan_desktop.services.backup_run",
    "samverkan_desktop.services.pen",
    "samverkan_desktop.services.pen_asking",
    "samverkan_desktop.services.pen_taking",
    "samverkan_desktop.storage.backup",
    "samverkan_desktop.storage.backup_file",
    "samverkan_desktop.storage.pen",
    "samverkan_desktop.storage.thinning",
    "samverkan_desktop.domain.overview_followups",
    "samverkan_desktop.gui.pages.meeting",
    "samverkan_desktop.gui.palette.palette",
    "dateutil.easter",
    "holidays",
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
def painted(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """What has come when an open record's first page is painted, with the navigation's numbers, and not yet filled.

    A process of its own, as ``dev.py run`` starts it.
    """
    folder = tmp_path_factory.mktemp("start")
    path = folder / "exempel.samverkan"
    make_example(path, today=date(2026, 11, 20), kdf=KdfProfile(memory_kib=64, passes=1, lanes=1)).close()
    environment = {**os.environ, "SAMVERKAN_PASSPHRASE": PASSPHRASE, "XDG_DATA_HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", PAINTED, str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env=environment,
    )
    return frozenset(done.stdout.split())


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """What has come when the passphrase has been typed in peace on the start page."""
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path_factory.mktemp("ingen"))}
    environment.pop("SAMVERKAN_PASSPHRASE", None)
    done = subprocess.run(
        [sys.executable, "-c", WAITING], capture_output=True, text=True, check=True, timeout=120, env=environment
    )
    return frozenset(done.stdout.split())


@pytest.fixture(scope="module")
def opened() -> frozenset[str]:
    """What comes with the pages that are opened during a day."""
    return modules_with(PAGES)


@pytest.mark.parametrize("name", LATER)
def test_not_before_the_first_page(imported: frozenset[str], name: str) -> None:
    assert name not in imported


@pytest.mark.parametrize("name", AFTER_THE_PICTURE)
def test_not_before_the_first_picture_of_an_open_record(painted: frozenset[str], name: str) -> None:
    """The numbers in the navigation once took the whole check along: a quarter of the start."""
    assert "samverkan_desktop.gui.pages.overview" in painted
    assert name not in painted


@pytest.mark.parametrize("name", WHILE_ONE_TYPES)
def test_while_the_passphrase_is_typed(typed: frozenset[str], name: str) -> None:
    """Else the one who has just typed it waits for what could have come meanwhile."""
    assert name in typed


def test_python_imports_in_its_own_way() -> None:
    """Else PySide reads the source text of every module of the start, and keeps it."""
    script = (
        "import linecache, samverkan_desktop.gui.main_window, samverkan_desktop.gui.pages.overview; "
        "print(*[name for name in linecache.cache if 'samverkan_desktop' in name])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.split() == []


@pytest.mark.parametrize("name", FOR_PAPERS)
def test_a_page_opens_without_what_papers_are_made_with(opened: frozenset[str], name: str) -> None:
    """Else the first meeting of the day opens half a second later, for a paper that nobody has asked for."""
    assert name not in opened
