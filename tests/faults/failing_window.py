"""A real window in a process of its own where somebody types, put through one fault after another (F26).

Run by `tests.faults.crashes`: ``python -m tests.faults.failing_window FOLDER SEED KIND,KIND…``. Nothing here is decided
by the clock: a fault comes after so many letters, the next when the window has told of it and saved again. What happens
is told line by line; whoever reads judges.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from samverkan_desktop.app import make_window, no_memory_dumps
from samverkan_desktop.cli.bugs import report
from samverkan_desktop.gui.main_window import MainWindow
from samverkan_desktop.gui.navigation import MEETING
from samverkan_desktop.gui.pages.meeting.page import MeetingPage
from samverkan_desktop.gui.unexpected import watch
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock
from samverkan_desktop.services.records import Surroundings
from tests.faults import faulty
from tests.faults.secretary import MARKER
from tests.gui.conftest import TODAY, consultation, write
from tests.storage.desk import CHEAP

PAUSE_MS = 30
"""Between two letters."""
FEWEST, MOST = 5, 60
"""Letters before a fault."""
PATIENCE = 2000
"""Letters after a fault without a word of it: it is never told."""
FAULT_WORDS = "Ett fel i programmet"


class Typist:
    """Types, lets the faults happen in turn, and tells."""

    def __init__(self, window: MainWindow, page: MeetingPage, kinds: list[str], chance: Random) -> None:
        self._window = window
        self._kinds = kinds
        self._chance = chance
        self._editor = page.ui.item.editors["talk"]
        self._typed = 0
        self._next = chance.randint(FEWEST, MOST)
        self._kind = ""
        self._told = False
        self._heard = ""
        self._editor.setFocus()
        self._editor.selectAll()
        write(self._editor, f"{MARKER} ")
        assert window.workspace is not None
        window.workspace.autosave.saved.connect(self._saved)

    def type(self) -> None:
        """One letter more."""
        write(self._editor, "x")
        self._typed += 1
        tell("typed", self._typed)
        self._listen()
        if self._kind and self._typed > self._next + PATIENCE:
            tell("silent", self._kind)
            os._exit(2)
        if not self._kind and self._typed >= self._next:
            self._window.ui.notice.clear()
            self._heard = ""
            self._kind = self._kinds.pop(0)
            tell("fault", self._kind)
            QTimer.singleShot(0, lambda: faulty.begin(self._kind, self._window, MARKER))

    def _listen(self) -> None:
        """Read what stands above the page, as the one who types does."""
        text = re.sub(r"\s+", " ", self._window.ui.notice.text)
        if self._kind and text and text != self._heard:
            self._heard = text
            self._told = self._told or FAULT_WORDS in text
            tell("told", text)

    def _saved(self) -> None:
        tell("saved", self._typed)
        if self._told:
            tell("after", self._kind)
            self._kind, self._told = "", False
            self._next = self._typed + self._chance.randint(FEWEST, MOST)
        self._listen()


def tell(what: str, about: object) -> None:
    """Tell one line, whole: a process that is killed may have told it or not, never half."""
    os.write(sys.stdout.fileno(), f"{what} {about}\n".encode())


def main(folder: Path, seed: int, kinds: list[str]) -> int:
    """Open the window and type until the last fault ends the process."""
    app = QApplication(["prov", "-platform", "offscreen"])
    no_memory_dumps()
    around = Surroundings(clock=example_clock(TODAY), random_bytes=os.urandom, kdf=CHEAP, local_folder=folder / "eget")
    window = make_window(app, around=around, folder=folder / "minne")
    watch(window, lambda fault: report(fault, lambda: folder / "fel", command="fönster"))
    window.offer(folder / "exempel.samverkan", PASSPHRASE)
    window.show()
    assert window.workspace is not None
    window.show_page(MEETING, consultation(window.workspace.session).id)
    page = window.page()
    assert isinstance(page, MeetingPage)
    tell("item", page.reader.view.items[1].id)
    typist = Typist(window, page, kinds, Random(seed))
    timer = QTimer(interval=PAUSE_MS)
    timer.timeout.connect(typist.type)
    timer.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3].split(",")))
