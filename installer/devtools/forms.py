"""Python forms from Qt Designer's files: ``ui/NAME.ui`` becomes ``gui/forms/ui_NAME.py``.

They are committed, so neither a user nor a packager needs Qt's compiler. A test compiles them again and compares.
"""

from __future__ import annotations

import re
import subprocess
import textwrap
from pathlib import Path

from devtools import places
from devtools.places import FORM_SOURCES, FORMS
from devtools.shell import DONE, FAILED, Halt, say

OPTIONS = ("-g", "python", "--absolute-imports", "--no-autoconnection")
_LABEL = re.compile(r"^( +)((self\.\w+) = QLabel\(.*\))$", re.MULTILINE)
_QT_IMPORT = re.compile(r"^from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n", re.MULTILINE)
_NAME = re.compile(r"\w+")
VERSION_LINE = "## Created by: Qt User Interface Compiler"


def sources() -> list[Path]:
    """Return the Designer files."""
    return sorted(FORM_SOURCES.glob("*.ui"))


def target(source: Path) -> Path:
    """Return where a Designer file's Python form lies."""
    return FORMS / f"ui_{source.stem}.py"


def compiled(source: Path) -> str:
    """Return the Python text of one Designer file. Raises Halt with the compiler's own words."""
    uic = places.venv_program("pyside6-uic")
    done = subprocess.run(
        [uic, *OPTIONS, source], capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False
    )
    if done.returncode != 0 or not done.stdout:
        raise Halt(f"{source.name} does not compile:\n{done.stderr}", FAILED)
    return with_plain_labels(without_unused_names(done.stdout))


def without_unused_names(text: str) -> str:
    """Return a form that imports only what it uses of Qt.

    The compiler lists what any form might need, and PySide makes a class the first time it is named.
    """
    used = set(_NAME.findall(_QT_IMPORT.sub("", text)))

    def pruned(block: re.Match[str]) -> str:
        names = [name for name in _NAME.findall(block["names"]) if name in used]
        listed = textwrap.fill(", ".join(names), width=76, initial_indent="    ", subsequent_indent="    ")
        return f"from {block['module']} import (\n{listed})\n" if names else ""

    return _QT_IMPORT.sub(pruned, text)


def with_plain_labels(text: str) -> str:
    """Return a form where every label shows its words as they are: Qt would else take some of them for HTML."""
    return _LABEL.sub(r"\1\2\n\1\3.setTextFormat(Qt.TextFormat.PlainText)", text)


def without_version(text: str) -> str:
    """Return a form's text without the one line that names the compiler's version."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith(VERSION_LINE))


def leftovers() -> list[Path]:
    """Return generated forms whose Designer file is gone."""
    return sorted(set(FORMS.glob("ui_*.py")) - {target(source) for source in sources()})


def stale() -> list[str]:
    """Return the names of forms that do not match their Designer file."""
    wrong = [f"{path.name} (no such .ui)" for path in leftovers()]
    for source in sources():
        form = target(source)
        old = form.read_text(encoding="utf-8") if form.exists() else ""
        if without_version(old) != without_version(compiled(source)):
            wrong.append(form.name)
    return wrong


def regenerate() -> int:
    """Write every form anew and remove those without a Designer file."""
    for source in sources():
        target(source).write_text(compiled(source), encoding="utf-8", newline="\n")
        say(f"{source.name} -> {target(source).relative_to(places.ROOT)}")
    for form in leftovers():
        form.unlink()
        say(f"removed {form.relative_to(places.ROOT)}")
    return DONE
