"""The developer's entry keeps its promises: a fresh clone either works or says the one line to run."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from devtools import application, environment, forms, places, system, testing
from devtools.ratios import table
from devtools.shell import Halt

DEV = places.INSTALLER / "dev.py"
UI = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Greeting</class><widget class="QWidget" name="Greeting">
<layout class="QVBoxLayout"><item><widget class="QLabel" name="label"><property name="text"><string>Hej på dig</string>
</property></widget></item></layout></widget></ui>
"""


@pytest.fixture
def bare_debian(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """A Debian with no Qt libraries and no venv; the returned list takes the commands that would have run."""
    started: list[list[str]] = []

    def call(command: list[str], **_options: object) -> int:
        started.append([str(word) for word in command])
        return 0

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "missing_libraries", lambda: {} if started else {"libGL.so.1": "libgl1"})
    monkeypatch.setattr(system, "can_make_venv", lambda: bool(started))
    monkeypatch.setattr(system, "venv_package", lambda: "python3-venv")
    monkeypatch.setattr(system, "PACKAGE_LISTS", tmp_path)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "call", call)
    return started


def as_user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: number, raising=False)


def test_dev_py_can_be_read_by_old_pythons() -> None:
    """They are told which Python is needed instead of meeting a syntax error."""
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_dev_py_needs_nothing_but_python() -> None:
    files = [DEV, *(places.INSTALLER / "devtools").glob("*.py")]
    nodes = [node for path in files for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} - sys.stdlib_module_names == {"devtools"}


def test_ordinary_user_gets_one_line_and_nothing_is_touched(
    bare_debian: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 1000)
    (system.PACKAGE_LISTS / "mirror_main_binary-amd64_Packages").touch()
    with pytest.raises(Halt) as halted:
        system.ensure_system(need_venv=True)
    assert halted.value.code == 3
    last = halted.value.message.splitlines()[-1]
    assert last == "sudo apt-get install -y --no-install-recommends python3-venv libgl1"
    assert bare_debian == []


def test_line_fetches_package_lists_where_there_are_none(
    bare_debian: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 1000)
    with pytest.raises(Halt, match="sudo apt-get update && sudo apt-get install -y"):
        system.ensure_system(need_venv=True)
    assert bare_debian == []


def test_root_installs_what_is_missing(bare_debian: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    system.ensure_system(need_venv=True)
    assert bare_debian[0] == ["apt-get", "update"]
    assert bare_debian[1][-2:] == ["python3-venv", "libgl1"]


def test_complete_system_is_left_alone(bare_debian: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    monkeypatch.setattr(system, "missing_libraries", dict)
    system.ensure_system(need_venv=False)
    assert bare_debian == []


@pytest.mark.parametrize(
    ("session", "wanted", "not_wanted"),
    [
        ({}, "libgl1", "libxcb-cursor0"),
        ({"DISPLAY": ":0"}, "libxcb-cursor0", "libwayland-cursor0"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-cursor0", "libxcb-cursor0"),
    ],
)
def test_window_libraries_are_asked_for_only_with_a_display(
    monkeypatch: pytest.MonkeyPatch, session: dict[str, str], wanted: str, not_wanted: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for name, value in session.items():
        monkeypatch.setenv(name, value)
    packages = system.missing_libraries(loads=lambda _library: False).values()
    assert wanted in packages
    assert not_wanted not in packages
    assert system.has_display() == bool(session)


def test_environment_is_reinstalled_only_when_the_lock_changed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(places, "VENV", tmp_path)
    runtime, developer = places.RUNTIME_LOCK, places.DEV_LOCK
    assert not environment.stamp_holds(runtime)
    environment.stamp_file(developer).write_text(environment.stamp(developer), encoding="utf-8")
    assert environment.stamp_holds(developer)
    assert environment.stamp_holds(runtime), "the developer lock contains the runtime lock"
    monkeypatch.setattr(environment, "digest", lambda _lock: "of another lock")
    assert not environment.stamp_holds(developer)
    assert not environment.stamp_holds(runtime)


def test_moved_environment_is_seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(places, "VENV", tmp_path)
    assert not environment.has_moved()
    environment.stamp_file(places.DEV_LOCK).write_text(environment.stamp(places.DEV_LOCK), encoding="utf-8")
    assert not environment.has_moved()
    (tmp_path / "copy").mkdir()
    (tmp_path / "requirements-dev.stamp").rename(tmp_path / "copy" / "requirements-dev.stamp")
    monkeypatch.setattr(places, "VENV", tmp_path / "copy")
    assert environment.has_moved()


def test_broken_environment_is_seen(tmp_path: Path) -> None:
    assert not environment.is_usable(tmp_path / "python")
    (tmp_path / "python").write_text("not a program", encoding="ascii")
    assert not environment.is_usable(tmp_path / "python")
    assert environment.is_usable(Path(sys.executable))


def test_forms_follow_their_designer_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sources, made = tmp_path / "ui", tmp_path / "forms"
    sources.mkdir()
    made.mkdir()
    monkeypatch.setattr(forms, "FORM_SOURCES", sources)
    monkeypatch.setattr(forms, "FORMS", made)
    monkeypatch.setattr(places, "ROOT", tmp_path)
    (sources / "greeting.ui").write_text(UI, encoding="utf-8")
    assert forms.stale() == ["ui_greeting.py"]
    forms.regenerate()
    form = made / "ui_greeting.py"
    assert "class Ui_Greeting" in form.read_text(encoding="utf-8")
    assert "connectSlotsByName" not in form.read_text(encoding="utf-8")
    assert forms.stale() == []
    later = form.read_text(encoding="utf-8").replace("Compiler version 6", "Compiler version 7")
    form.write_text(later, encoding="utf-8")
    assert forms.stale() == [], "another release of the compiler is no difference"
    (sources / "greeting.ui").write_text(UI.replace("Hej", "Nej"), encoding="utf-8")
    assert forms.stale() == ["ui_greeting.py"]
    (sources / "greeting.ui").write_text("<ui>", encoding="utf-8")
    with pytest.raises(Halt, match=r"greeting\.ui does not compile"):
        forms.stale()
    (sources / "greeting.ui").unlink()
    assert forms.stale() == ["ui_greeting.py (no such .ui)"]
    forms.regenerate()
    assert not form.exists()


@pytest.mark.parametrize("display", ["", ":0"])
def test_run_does_the_main_job_with_and_without_a_display(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, display: str, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[str] = []

    def need(command: list[object], _why: str, *, extra_env: dict[str, str]) -> None:
        assert extra_env["SAMVERKAN_PASSPHRASE"] == "demo"
        words = [str(word) for word in command]
        started.append(" ".join(words[2:]))
        if "demo" in words:
            (Path(words[-1]) / "exempel.samverkan").touch()

    monkeypatch.setattr(application, "need", need)
    monkeypatch.setattr(application, "has_display", lambda: bool(display))
    monkeypatch.setattr(places, "SCRATCH", tmp_path)
    for _second_time in range(2):
        assert application.run(Path("python"), headless=False, fresh=False) == 0
    if display:
        record = tmp_path / "example" / "exempel.samverkan"
        show = f"samverkan_desktop --record {record}"
        assert started == [f"samverkan_desktop demo {record.parent}", show, show]
    else:
        place = tmp_path / "headless"
        job = [f"samverkan_desktop demo {place / 'example'}", f"samverkan_desktop.gui.gallery {place / 'pictures'}"]
        assert started == job * 2
        assert f"Papers: {place / 'example' / 'papper'}" in capsys.readouterr().out


def test_tests_can_be_chosen_and_run_in_parallel_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []

    def call(command: list[object], **_options: object) -> int:
        started.append([str(word) for word in command])
        return 0

    monkeypatch.setattr(testing, "call", call)
    testing.test(Path("python"), [])
    testing.test(Path("python"), ["tests/domain", "-k", "week"])
    assert started[0][:4] == ["python", "-m", "pytest", "-n"]
    assert started[1] == ["python", "-m", "pytest", "tests/domain", "-k", "week"]


def test_ratio_table_names_what_is_over_its_goal() -> None:
    def one(name: str, ours: float, base: float) -> dict[str, object]:
        extra = {"base_median": base, "base_name": "bare window", "goal": 2.2}
        return {"name": name, "stats": {"median": ours}, "extra_info": extra}

    alone = {"name": "alone", "stats": {"median": 2.5}, "extra_info": {}}
    lines = table({"benchmarks": [one("start", 0.4, 0.2), one("slow", 0.5, 0.2), alone]}).splitlines()
    assert lines[1].split() == ["start", "400.00", "ms", "200.00", "ms", "bare", "window", "2.00", "<=", "2.20"]
    assert lines[2].endswith("2.50   <= 2.20  OVER GOAL")
    assert lines[3].split() == ["alone", "2.50", "s"]


def test_ratio_table_tells_how_long_a_user_waits() -> None:
    """Else a key that is slow for everybody looks well beside a base that is slow too."""
    key = {"name": "key", "stats": {"median": 0.02}, "extra_info": {"patience": ["p95", 61.0, 50]}}
    _, own, waited = table({"benchmarks": [key]}).splitlines()
    assert own.split() == ["key", "20.00", "ms"]
    assert waited.split() == ["p95", "of", "it", "61.00", "ms", "<=", "50.00", "ms", "OVER", "GOAL"]


def test_wrong_use_is_told_in_one_line() -> None:
    done = subprocess.run([sys.executable, DEV, "dance"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "invalid choice: 'dance'" in done.stderr
