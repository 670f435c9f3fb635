"""The program ends while work goes on in another thread. If these fail, it crashes on its way out, or never ends."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from samverkan_desktop.gui.tasks import ThreadTasks
from samverkan_desktop.services.example_record import PASSPHRASE
from tests.storage.desk import start

QUITS = 20
TOGETHER = 2

QUITTER = """
    import os, sys
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from functools import partial
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget
    from samverkan_desktop.app import end_work
    from samverkan_desktop.gui.tasks import ThreadTasks
    from samverkan_desktop.storage.keys import STANDARD, from_passphrase
    app = QApplication([])
    window = QWidget()
    window.show()
    tasks = ThreadTasks(app)
    def done(*, result=None, error=None):
        tasks.run(work, done, owner=window)
    work = partial(from_passphrase, "fem rimliga ord om havet", b"salt" * 4, STANDARD)
    for _ in range(3):
        tasks.run(work, done, owner=window)
    QTimer.singleShot(int(sys.argv[1]), app.quit)
    code = app.exec()
    if not end_work(app):
        os._exit(9)
    print("out", code, flush=True)
"""

WHOLE = """
    import os, sys
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from samverkan_desktop import app
    app.data_folder = lambda: Path(sys.argv[2])
    begun = app.start_window
    def start_window(record, language):
        made, window = begun(record, language)
        window.start.ui.passphrase.setText(sys.argv[3])
        QTimer.singleShot(0, window.start.unlock)
        QTimer.singleShot(60, window.close)
        return made, window
    app.start_window = start_window
    code = app.run_window(Path(sys.argv[1]))
    print("out", code, flush=True)
"""


def come_out(source: str, *arguments: object) -> None:
    process = start(source, *arguments)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, (process.returncode, err)
    assert "out 0" in out
    assert "Traceback" not in err


@pytest.mark.slow
def test_quitting_during_work_is_orderly_every_time() -> None:
    """Twenty real processes, each ended at another moment of three passphrases being tried."""
    for first in range(0, QUITS, TOGETHER):
        threads = [threading.Thread(target=come_out, args=(QUITTER, 7 * n)) for n in range(first, first + TOGETHER)]
        failed: list[threading.ExceptHookArgs] = []
        before, threading.excepthook = threading.excepthook, failed.append
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        finally:
            threading.excepthook = before
        assert failed == []


@pytest.mark.slow
def test_the_whole_program_ends_while_a_passphrase_is_tried(record: Path, tmp_path: Path) -> None:
    come_out(WHOLE, record, tmp_path / "data", PASSPHRASE)


def test_nothing_is_answered_or_begun_after_the_end(qtbot: QtBot) -> None:
    tasks, owner, may_end, begun = ThreadTasks(), QObject(), threading.Event(), threading.Event()
    answers: list[object] = []

    def work() -> int:
        begun.set()
        may_end.wait(30)
        return 1

    def done(*, result: int | None = None, error: Exception | None = None) -> None:
        answers.append(error or result)

    tasks.run(work, done, owner=owner)
    qtbot.waitUntil(begun.is_set)
    assert not tasks.end(1), "what hangs is told, not waited for without end"
    may_end.set()
    assert tasks.end()
    tasks.run(work, done, owner=owner)
    qtbot.wait(20)
    assert answers == []
