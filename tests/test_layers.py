"""The rooms keep apart (docs/architecture.md). A rule broken here is a leak waiting: a paper that skips the gate, a
row outside its transaction, a screen nobody can test without a database.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest
from devtools.imports import Import, circles, read_package

PACKAGE = Path(__file__).resolve().parents[1] / "samverkan_desktop"
OWN = "samverkan_desktop"

ROOMS: dict[str, set[str]] = {
    "domain": set(),
    "deidentify": set(),
    "assets": set(),
    "storage": {"domain"},
    "documents": {"domain", "assets"},
    "services": {"domain", "deidentify", "storage", "documents", "assets"},
    "gui": {"services", "domain", "assets"},
    "cli": {"services", "domain", "assets"},
    "app": {"domain", "deidentify", "storage", "documents", "services", "gui", "cli", "assets"},
    "__main__": {"app", "cli", "domain"},
    "": set(),
}

# beside the standard library
LIBRARIES = {
    "domain": {"dateutil", "holidays"},
    "deidentify": {"personnummer", "phonenumbers"},
    "storage": {"peewee", "playhouse", "sqlcipher3", "argon2", "cryptography", "dateutil"},
    "documents": {"reportlab", "xlsxwriter", "PIL", "pypdf"},
    "services": {"dateutil", "keyring"},
    "gui": {"PySide6", "shiboken6"},
    "app": {"PySide6", "platformdirs"},
}
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}  # from QtNetwork: pipes between two starts on one computer

# Samverkan never opens a connection; what is needed for one is not even imported.
NETWORK = {
    *("asyncio", "ftplib", "http", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl"),
    *("telnetlib", "urllib.request", "urllib3", "webbrowser", "wsgiref", "xmlrpc", "httpx", "aiohttp"),
}
PACKAGE_IMPORTS = read_package(PACKAGE)


def room(module: str) -> str:
    """Return the room of one of our modules; the package itself has none."""
    return [*module.split("."), ""][1]


def is_own(name: str) -> bool:
    return name.partition(".")[0] == OWN


def breach(one: Import) -> str:  # noqa: PLR0911 - one line per rule reads best
    """Return the rule that an import breaks, or nothing."""
    here = room(one.importer)
    top = one.name.split(".")[0]
    if one.name == "?":
        return "" if one.importer.startswith(f"{OWN}.storage.migrations") or one.excused else "hides what it imports"
    if one.in_function and is_own(one.name) and not one.excused:
        return "own module imported inside a function"
    if is_own(one.name):
        allowed = {here, "", "__version__"} | ROOMS.get(here, set())
        return "" if room(one.name) in allowed else "wrong room"
    if any(one.name == name or one.name.startswith(f"{name}.") for name in NETWORK):
        return "network"
    if one.name.startswith("PySide6.QtNetwork") and one.name.rpartition(".")[2] not in LOCAL_ONLY:
        return "network"
    if top == "sqlite3" and here != "storage":
        return "database outside storage"
    if top in sys.stdlib_module_names:
        return ""
    if top not in LIBRARIES.get(here, set()):
        return "library not of this room"
    return "" if not one.in_function or one.excused else "late import without '# start-up:' and why"


def breaches(imports: dict[str, list[Import]]) -> list[str]:
    return [f"{one}: {broken}" for found in imports.values() for one in found if (broken := breach(one))]


def test_rooms_import_only_what_they_may() -> None:
    found = breaches(PACKAGE_IMPORTS)
    assert not found, "\n".join(found)


def test_no_circles() -> None:
    assert circles(PACKAGE_IMPORTS) == []


def test_every_room_is_known() -> None:
    """A new folder gets its rules before its first file."""
    assert {room(module) for module in PACKAGE_IMPORTS} <= set(ROOMS)


def test_forms_need_qt_alone() -> None:
    forms = [one for module, found in PACKAGE_IMPORTS.items() if ".gui.forms." in module for one in found]
    assert [str(one) for one in forms if one.name.split(".")[0] not in {"PySide6", "__future__", OWN}] == []


CLOCK_READINGS = {
    *(f"{kind}.{name}" for kind in ("datetime", "date") for name in ("now", "today", "utcnow")),
    "time.time",
}


def test_only_the_clock_asks_what_time_it_is() -> None:
    """A paper or an example made tomorrow must be the same as today's: time is passed in."""
    found = []
    for path in set(PACKAGE.rglob("*.py")) - {PACKAGE / "domain" / "clock.py"}:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ".".join(ast.unparse(node.func).split(".")[-2:]) in CLOCK_READINGS:
                found.append(f"{path.relative_to(PACKAGE)}:{node.lineno}")
    assert found == []


def test_rules_leave_nothing_to_chance() -> None:
    """Randomness is passed in, so that the example record and every test come out the same."""
    rooms = {"domain", "deidentify", "documents"}
    imports = [one for module, found in PACKAGE_IMPORTS.items() if room(module) in rooms for one in found]
    assert [str(one) for one in imports if one.name.partition(".")[0] in {"random", "secrets"}] == []


@pytest.mark.parametrize(
    ("file", "source", "broken"),
    [
        ("domain/x.py", "import peewee", "library not of this room"),
        ("domain/x.py", "from samverkan_desktop.storage import tables", "wrong room"),
        ("domain/x.py", "from ..storage import tables", "wrong room"),
        ("domain/x.py", "from samverkan_desktop import storage", "wrong room"),
        ("domain/x.py", "def f():\n    from samverkan_desktop.domain import text", "own module imported inside"),
        ("domain/x.py", "def f():\n    import holidays", "late import without"),
        ("domain/x.py", "if TYPE_CHECKING:\n    import peewee", "library not of this room"),
        ("deidentify/x.py", "from samverkan_desktop.domain import text", "wrong room"),
        ("services/x.py", "from playhouse.shortcuts import model_to_dict", "library not of this room"),
        ("services/x.py", "import sqlite3", "database outside storage"),
        ("services/x.py", "import importlib\nimportlib.import_module(name)", "hides what it imports"),
        ("services/x.py", "import importlib\nimportlib.import_module('peewee')", "library not of this room"),
        ("documents/x.py", "from PySide6.QtCore import Qt", "library not of this room"),
        ("gui/x.py", "from samverkan_desktop.storage.record import Record", "wrong room"),
        ("gui/x.py", "from reportlab.platypus import Table", "library not of this room"),
        ("gui/x.py", "from PySide6.QtNetwork import QTcpSocket", "network"),
        ("gui/x.py", "import urllib.request", "network"),
        ("cli.py", "from samverkan_desktop.gui import main_window", "wrong room"),
        ("storage/x.py", "from socket import AF_INET", "network"),
    ],
)
def test_each_rule_bites(tmp_path: Path, file: str, source: str, broken: str) -> None:
    path = tmp_path / OWN / file
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    (found,) = breaches(read_package(tmp_path / OWN))
    assert broken in found


def test_what_is_allowed_passes(tmp_path: Path) -> None:
    path = tmp_path / OWN / "gui" / "x.py"
    path.parent.mkdir(parents=True)
    path.write_text(
        "import urllib.parse\nfrom PySide6.QtNetwork import QLocalSocket\nfrom samverkan_desktop import __version__\n"
        "from samverkan_desktop.services import papers\nfrom .dialogs import ask\n"
        "def f():\n    from PySide6.QtPdf import QPdfDocument  # start-up: only the preview needs it\n",
        encoding="utf-8",
    )
    assert breaches(read_package(tmp_path / OWN)) == []


def test_circle_is_found_and_types_are_not_one(tmp_path: Path) -> None:
    room_ = tmp_path / OWN / "domain"
    room_.mkdir(parents=True)
    (room_ / "a.py").write_text("from samverkan_desktop.domain.b import x", encoding="utf-8")
    (room_ / "b.py").write_text("from . import c", encoding="utf-8")
    (room_ / "c.py").write_text("import samverkan_desktop.domain.a", encoding="utf-8")
    (room_ / "d.py").write_text("if TYPE_CHECKING:\n    from samverkan_desktop.domain import e", encoding="utf-8")
    (room_ / "e.py").write_text("from samverkan_desktop.domain import d", encoding="utf-8")
    assert circles(read_package(tmp_path / OWN)) == [[f"{OWN}.domain.{name}" for name in "abc"]]
