"""If these fail, a second click on the icon gives a second window that cannot open the file, or none at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from time import sleep

import pytest
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.first_window import FirstWindow, come_forward
from samverkan_desktop.gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
WAIT_MS = 20_000


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[FirstWindow]:
    found = FirstWindow(tmp_path / "egen mapp")
    assert found.take()
    found.watch()
    yield found
    found.release()


def test_a_second_start_asks_the_first_for_its_file(first: FirstWindow, tmp_path: Path, qtbot: QtBot) -> None:
    second = FirstWindow(tmp_path / "egen mapp")
    assert not second.take()
    with qtbot.waitSignal(first.asked, timeout=WAIT_MS) as told:
        assert second.ask(tmp_path / "Kommunen.samverkan")
    assert told.args == [str(tmp_path / "Kommunen.samverkan")]
    assert not [file.name for file in (tmp_path / "egen mapp").iterdir() if "visa" in file.name], (
        "the note is taken away"
    )


def test_when_the_first_is_gone_the_next_is_first(first: FirstWindow, tmp_path: Path) -> None:
    first.release()
    second = FirstWindow(tmp_path / "egen mapp")
    assert second.take()
    second.release()


def test_a_note_that_is_no_note_is_passed_over(first: FirstWindow, tmp_path: Path, qtbot: QtBot) -> None:
    note = tmp_path / "egen mapp" / "fonster.visa"
    with qtbot.assertNotEmitted(first.asked, wait=300):
        note.write_bytes(b"\xff{")
    note.unlink()
    with qtbot.waitSignal(first.asked, timeout=WAIT_MS) as told:
        note.write_text('{"record": 7}', encoding="utf-8")
    assert told.args == [""]


def test_a_folder_that_cannot_be_made_gives_every_start_a_window(tmp_path: Path) -> None:
    in_the_way = tmp_path / "fil"
    in_the_way.write_text("", encoding="utf-8")
    assert FirstWindow(in_the_way / "mapp").take()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # nothing is on top where there is no screen
def test_the_file_asked_for_waits_until_this_one_is_closed(window: MainWindow, tmp_path: Path) -> None:
    """The open file is never shut behind somebody's back."""
    window.showMinimized()
    come_forward(window, str(tmp_path / "Annan.samverkan"))
    assert not window.isMinimized()
    assert window.workspace is not None
    assert "Annan.samverkan" in window.ui.notice.text
    assert window.close_record()
    come_forward(window, str(tmp_path / "Annan.samverkan"))
    assert "Annan.samverkan" in window.start.ui.file.currentText()


@pytest.mark.slow
def test_two_programs(tmp_path: Path) -> None:
    """By real processes: the second ends well while the first goes on; a killed first leaves no lock behind."""
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "APPDATA": str(tmp_path / "data")}
    home |= {"LOCALAPPDATA": str(tmp_path / "data"), "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    env = {**os.environ, **home}
    command = [sys.executable, "-m", "samverkan_desktop"]
    with ExitStack() as started:

        def start() -> subprocess.Popen[bytes]:
            program = subprocess.Popen(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL)
            started.callback(program.wait)
            started.callback(program.kill)
            return program

        one = start()
        until_locked(tmp_path, one.pid)
        two = subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, timeout=60, check=False)
        assert two.returncode == 0
        assert one.poll() is None
        one.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        one.wait()
        three = start()
        until_locked(tmp_path, three.pid)


def until_locked(home: Path, pid: int) -> None:
    """Wait until the lock names this program."""
    for _ in range(600):
        for lock in home.rglob("fonster.lock"):
            if lock.read_text(encoding="utf-8", errors="replace").startswith(f"{pid}\n"):
                return
        sleep(0.1)
    pytest.fail("the program never became the first")
