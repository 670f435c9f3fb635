"""The checks of the house: lint, format, types, and forms that match what Qt Designer last saved."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from devtools import forms
from devtools.places import FORM_SOURCES, FORMS

ROOT = Path(__file__).resolve().parents[1]
MOST_LINES = 300
# A file may be longer where cutting it would hide its one topic: path and why.
LONGER: dict[str, str] = {}


@pytest.mark.parametrize(
    "words",
    [("ruff", "check"), ("ruff", "format", "--check"), pytest.param(("mypy",), marks=pytest.mark.slow)],
    ids=" ".join,
)
def test_no_remark(words: tuple[str, ...]) -> None:
    done = subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_forms_match_their_designer_files() -> None:
    assert forms.stale() == [], "run: python3 installer/dev.py forms"


def test_only_designer_files_in_ui() -> None:
    assert [path.name for path in FORM_SOURCES.rglob("*") if path.suffix != ".ui"] == []


def own_files() -> list[Path]:
    found = [path for room in ("samverkan_desktop", "installer", "tests") for path in (ROOT / room).rglob("*.py")]
    return [path for path in found if path.parent != FORMS]


def test_files_stay_short() -> None:
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_bytes().splitlines()) for path in own_files()}
    too_long = {name: lines for name, lines in lengths.items() if lines > MOST_LINES and name not in LONGER}
    assert too_long == {}, "one topic each: cut these"
    assert [name for name in LONGER if lengths.get(name, 0) <= MOST_LINES] == [], "no longer exceptions"


def test_test_files_have_unique_names() -> None:
    """A file found by its name alone in a report must be the only one of that name."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))


def test_every_document_that_is_named_is_here() -> None:
    """A reader who follows a pointer must find what it points to: in the program, the tests and the documents."""
    named = re.compile(r"\b(docs/[\w/-]+\.md)\b|\bdecisions/(\d{4})\b")
    missing = []
    for path in own_files():
        for found in named.finditer(path.read_text(encoding="utf-8")):
            there = (ROOT / found[1]).exists() if found[1] else any((ROOT / "docs/decisions").glob(f"{found[2]}-*.md"))
            if not there:
                missing.append(f"{path.relative_to(ROOT)}: {found[0]}")
    assert missing == []
