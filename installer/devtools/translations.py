"""English: ``resources/translations/samverkan_en.ts`` is written by hand, ``.qm`` is made from it; both are committed.

Strings are gathered from gui by Qt's own lupdate and from the other rooms by `devtools.words`. What is no longer in
the source goes; what is new waits in the file as ``type="unfinished"`` until somebody writes it. A test holds that
nothing waits and that the ``.qm`` is made from the ``.ts``.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from devtools import places, words
from devtools.shell import DONE, FAILED, Halt, say

FOLDER = places.ROOT / "resources" / "translations"
TS = FOLDER / "samverkan_en.ts"
QM = FOLDER / "samverkan_en.qm"
PATTERNS = FOLDER / "actions.json"
_LUPDATE = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "sv_SE", "-target-language", "en_GB")
_LRELEASE = ("-silent", "-nounfinished", "-removeidentical")


def regenerate() -> int:
    """Bring the list of strings up to date, make the compiled file, and say what waits for English."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    gather(TS)
    compile_to(QM)
    PATTERNS.write_text(patterns(), encoding="utf-8", newline="\n")
    waiting = unfinished(TS)
    say(f"{TS.relative_to(places.ROOT)}: {len(messages(TS))} strings, {len(waiting)} without English")
    for context, text in waiting:
        say(f"  {context}: {text}")
    return DONE


def gather(ts: Path) -> None:
    """Let a list of strings have what stands in the source now, and keep the English it has."""
    gui = places.ROOT / "samverkan_desktop" / "gui"
    python = [file for file in sorted(gui.rglob("*.py")) if file.parent.name != "forms"]
    with tempfile.TemporaryDirectory(prefix="samverkan-") as place:
        stub = Path(place) / "words.py"
        stub.write_text(words.stub(), encoding="utf-8")
        _run("pyside6-lupdate", *_LUPDATE, *python, *sorted(places.FORM_SOURCES.glob("*.ui")), stub, "-ts", ts)


def compile_to(qm: Path) -> None:
    """Make the compiled file."""
    _run("pyside6-lrelease", *_LRELEASE, TS, "-qm", qm)


def patterns() -> str:
    """Return the names of actions with something put in, as the window must know them to say them in English."""
    found = {
        text for context in (words.ACTIONS, words.LABELS) for text in words.collect()[context] if words.HOLE in text
    }
    return json.dumps(sorted(found, key=lambda text: (-len(text), text)), ensure_ascii=False, indent=1) + "\n"


def messages(ts: Path) -> list[tuple[str, str, str]]:
    """Return context, Swedish and English of every string; English is empty where it is not finished."""
    found = []
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            english = (translation.text or "") if done and translation is not None else ""
            found.append((context.findtext("name", ""), message.findtext("source", ""), english))
    return found


def unfinished(ts: Path) -> list[tuple[str, str]]:
    """Return what has no English yet, by context."""
    return [(context, text) for context, text, english in messages(ts) if not english]


def _run(program: str, *words_: str | Path) -> None:
    command = [places.venv_program(program), *words_]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise Halt(f"{program} failed:\n{done.stdout}{done.stderr}", FAILED)
