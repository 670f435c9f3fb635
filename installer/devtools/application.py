"""Starting the application on the example record, with or without a screen."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from devtools import places
from devtools.shell import DONE, need, say
from devtools.system import has_display

PASSPHRASE = {"SAMVERKAN_PASSPHRASE": "demo"}  # the example's; it protects nothing
RECORD = "exempel.samverkan"


def run(python: Path, *, headless: bool, fresh: bool) -> int:
    """Show the window on the example record, or do the main job without a screen."""
    if headless or not has_display():
        return run_headless(python)
    example = places.SCRATCH / "example"
    if fresh:
        shutil.rmtree(example, ignore_errors=True)
    if not (example / RECORD).exists():
        make_example(python, example)
    command = (python, "-m", "samverkan_desktop", "--record", example / RECORD)
    need(command, "run the application", extra_env=PASSPHRASE)
    return DONE


def run_headless(python: Path) -> int:
    """Make the example record, its papers and pictures of the pages, from nothing each time; say where they lie."""
    say("No display: making the example record, its papers and pictures instead of opening a window.")
    place = places.SCRATCH / "headless"
    shutil.rmtree(place, ignore_errors=True)
    make_example(python, place / "example")
    take_pictures(python, place / "pictures")
    say("")
    tell("Record", place / "example", "*.samverkan")
    tell("Papers", place / "example" / "papper", "*.pdf")
    tell("Pictures", place / "pictures", "*.png")
    return DONE


def gallery(python: Path, out: str | None, languages: Sequence[str], *more: str) -> int:
    """Save pictures of every page in ``out``, in a folder for each language; ``more`` is handed on to the gallery."""
    place = Path(out).resolve() if out else places.SCRATCH / "gallery"
    with tempfile.TemporaryDirectory(prefix="samverkan-") as kept:  # the example record is made once for them all
        for language in languages:
            take_pictures(python, place / language, "--lang", language, "--keep", kept, *more)
    tell("Pictures", place, "*.png")
    return DONE


def make_example(python: Path, place: Path) -> None:
    """Make the example municipality's record and print its papers into a folder."""
    place.mkdir(parents=True, exist_ok=True)
    need([python, "-m", "samverkan_desktop", "demo", place], "make the example record", extra_env=PASSPHRASE)


def take_pictures(python: Path, place: Path, *more: str) -> None:
    """Draw the main pages off screen, the same on every machine."""
    place.mkdir(parents=True, exist_ok=True)
    offscreen = {**PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"}
    need([python, "-m", "samverkan_desktop.gui.gallery", place, *more], "draw the pages", extra_env=offscreen)


def tell(heading: str, place: Path, pattern: str) -> None:
    """Say which files lie where."""
    files = sorted(place.rglob(pattern))
    say(f"{heading}: {place} ({len(files)})")
    for file in files:
        say(f"  {file.relative_to(place).as_posix()}")
