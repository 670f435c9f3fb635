"""F27: the program is killed while somebody types. If this fails, more than the last half second is gone."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from samverkan_desktop.services.example_record import PASSPHRASE
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.records import Surroundings, open_session
from tests.gui.conftest import around, consultation, example_folder, record, theme  # noqa: F401  # fixtures
from tests.storage.desk import ROOT, start

TYPIST = """
    import os, sys
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, sys.argv[2])
    from functools import partial
    from pathlib import Path
    from random import Random
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    app = QApplication([])
    from samverkan_desktop.app import make_window
    from samverkan_desktop.services.example_record import PASSPHRASE, example_clock
    from samverkan_desktop.services.records import Surroundings
    from samverkan_desktop.storage.keys import KdfProfile
    from tests.gui.conftest import TODAY, consultation, write
    from samverkan_desktop.gui.navigation import MEETING
    folder = Path(sys.argv[1])
    kdf = KdfProfile(memory_kib=64, passes=1, lanes=1)
    clock = example_clock(TODAY)
    around = Surroundings(clock=clock, random_bytes=os.urandom, kdf=kdf)
    window = make_window(app, around=around, folder=folder / "minne")
    window.offer(folder / "exempel.samverkan", PASSPHRASE)
    window.show()
    meeting = consultation(window.workspace.session)
    window.show_page(MEETING, meeting.id)
    page = window.page()
    editor = page.ui.item.editors["talk"]
    editor.setFocus()
    print("item", page.reader.view.items[1].id, flush=True)
    typed = 0
    def saved():
        print("saved", typed, flush=True)
    window.workspace.autosave.saved.connect(saved)
    def more():
        global typed
        write(editor, "x")
        typed += 1
    timer = QTimer(interval=int(sys.argv[3]))
    timer.timeout.connect(more)
    timer.start()
    app.exec()
"""


@pytest.mark.slow
@pytest.mark.parametrize("pause_ms", [30, 700])
def test_what_was_saved_while_typing_survives_a_kill(record: Path, around: Surroundings, pause_ms: int) -> None:  # noqa: F811
    """A steady typist is saved all the same, and what the window said was saved is in the record."""
    process = start(TYPIST, record.parent, ROOT, pause_ms)
    assert process.stdout is not None
    item = process.stdout.readline().split()[1]
    told = [process.stdout.readline() for _ in range(2)]
    process.send_signal(signal.SIGKILL)
    told += process.stdout.read().split("\n")
    process.wait(timeout=30)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
    last = max(int(line.split()[1]) for line in told if line.startswith("saved") and line.split()[1:])
    session = open_session(record, passphrase=PASSPHRASE, surroundings=around)
    try:
        text = Minutes(session).text(item).talk
    finally:
        session.close()
    assert text.count("x") >= last > 0
