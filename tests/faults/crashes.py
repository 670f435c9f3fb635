"""F26: the window's own code fails while somebody types: an exception where Qt calls, in a thread, in saving; or the
process falls to the ground.

Each round is a real window in a process of its own. After an exception it must tell, write a report without a word of
what was typed, and go on saving; after a crash the file opens, and no more than the last moments are gone. In either
case nothing readable lies in any file or was printed.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock, make_example
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.records import Surroundings, open_session
from tests.faults.kills import Tally
from tests.faults.oracle import Broken, require_nothing_readable
from tests.faults.secretary import MARKER
from tests.gui.conftest import TODAY, consultation
from tests.storage.desk import CHEAP, ROOT, start

FAILS = ("slot", "timer", "model", "thread", "pool", "paint", "filter", "save")
FALLS = ("abort", "segfault", "fatal", "exit")
_PAUSE_MS = 30
_LOST_S = 5
_PATIENCE_S = 40

WINDOW = """
    import os, sys
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, sys.argv[3])
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    app = QApplication([])
    from samverkan_desktop.app import make_window, no_memory_dumps
    from samverkan_desktop.cli.bugs import report
    from samverkan_desktop.gui.navigation import MEETING
    from samverkan_desktop.gui.unexpected import watch
    from samverkan_desktop.services.example_record import PASSPHRASE, example_clock
    from samverkan_desktop.services.records import Surroundings
    from tests.faults import faulty
    from tests.faults.secretary import MARKER
    from tests.gui.conftest import TODAY, consultation, write
    from tests.storage.desk import CHEAP
    no_memory_dumps()
    folder, kind = Path(sys.argv[1]), sys.argv[2]
    around = Surroundings(
        clock=example_clock(TODAY), random_bytes=os.urandom, kdf=CHEAP, local_folder=folder / "eget"
    )
    window = make_window(app, around=around, folder=folder / "minne")
    watch(window, lambda fault: report(fault, lambda: folder / "fel", command="fönster"))
    window.offer(folder / "exempel.samverkan", PASSPHRASE)
    window.show()
    window.show_page(MEETING, consultation(window.workspace.session).id)
    page = window.page()
    editor = page.ui.item.editors["talk"]
    editor.setFocus()
    editor.selectAll()
    write(editor, MARKER + " ")
    print("item", page.reader.view.items[1].id, flush=True)
    typed = [0]
    def more():
        write(editor, "x")
        typed[0] += 1
        print("typed", typed[0], flush=True)
    def saved():
        print("saved", typed[0], flush=True)
        told = window.ui.notice.text
        if told:
            print("told", told, flush=True)
    window.workspace.autosave.saved.connect(saved)
    timer = QTimer(interval=int(sys.argv[4]))
    timer.timeout.connect(more)
    timer.start()
    QTimer.singleShot(int(sys.argv[5]), lambda: faulty.begin(kind, window, MARKER))
    app.exec()
"""


@dataclass
class Told:
    """What a window's process said."""

    item: str = ""
    typed: int = 0
    saved: int = 0
    sentence: str = ""
    after: int = 0
    """The last save after the fault was told."""
    odd: list[str] = field(default_factory=list)

    def hear(self, line: str) -> None:
        what, _, rest = line.strip().partition(" ")
        if what == "item":
            self.item = rest
        elif what == "typed":
            self.typed = int(rest)
        elif what == "saved":
            self.saved = int(rest)
            self.after = self.saved if self.sentence else 0
        elif what == "told":
            self.sentence = self.sentence or rest
        elif what:
            self.odd.append(line.strip()[:200])


def make_record(folder: Path) -> Path:
    """Make the example record once, to be copied for each round."""
    session = make_example(folder / "exempel.samverkan", today=TODAY, kdf=CHEAP)
    meeting = consultation(session)
    Meetings(session).start(meeting.id)
    Agenda(session).mark_done(Meetings(session).view(meeting.id).items[0].id)
    session.close()
    return folder / "exempel.samverkan"


def crash_rounds(folder: Path, rounds: int, *, seed: int = 1, ways: Sequence[str] = (*FAILS, *FALLS)) -> Tally:
    """Let so many windows fail, each way in turn."""
    chance, tally = Random(seed), Tally()
    first = folder / "först"
    first.mkdir(parents=True)
    record = make_record(first)
    for turn in range(rounds):
        tally.rounds += 1
        way = ways[turn % len(ways)]
        place = folder / f"fönster-{turn}"
        place.mkdir()
        for path in record.parent.iterdir():
            shutil.copy(path, place / path.name)
        try:
            tally.acknowledged += _one(place, way, chance.randint(300, 7000))
        except Exception as fault:  # whatever it is, it is counted and the rounds go on
            tally.caught(f"seed {seed} round {tally.rounds} {way}", fault)
        shutil.rmtree(place)
    return tally


def _one(place: Path, way: str, wait_ms: int) -> int:
    process = start(WINDOW, place, way, ROOT, _PAUSE_MS, wait_ms)
    told = Told()
    try:
        for line in _lines(process):
            told.hear(line)
            if told.after and way in FAILS:
                break
        fell = process.poll() is not None or _ends(process)
    finally:
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGKILL)
        # not by `communicate`, which passes over what has been read ahead here and so begins within a line
        rest, printed = (pipe.read() if pipe is not None else "" for pipe in (process.stdout, process.stderr))
        process.wait(timeout=_PATIENCE_S)
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
    for line in rest.split("\n")[:-1]:
        told.hear(line)
    _judge(place, way, told, fell=fell and way in FALLS, printed=printed)
    return told.saved


def _lines(process: subprocess.Popen[str]) -> Iterator[str]:
    deadline = time.monotonic() + _PATIENCE_S
    assert process.stdout is not None
    for line in process.stdout:
        yield line
        if time.monotonic() > deadline:
            return


def _ends(process: subprocess.Popen[str]) -> bool:
    try:
        process.wait(timeout=1)
    except subprocess.TimeoutExpired:
        return False
    return True


def _judge(place: Path, way: str, told: Told, *, fell: bool, printed: str) -> None:
    if told.odd or MARKER in printed:
        raise Broken("f" if MARKER in printed else "g", f"printed {told.odd[:1] or 'what was typed'}")
    require_nothing_readable(place)
    if way in FAILS:
        if "Ett fel i programmet" not in told.sentence or "Det som var sparat är kvar" not in told.sentence:
            raise Broken("g", f"the user was told “{told.sentence}”")
        if MARKER in told.sentence or not list((place / "fel").glob("fel-*.txt")):
            raise Broken("g", "no report, or it tells what was typed")
        if not told.after:
            raise Broken("a", "nothing more was saved after the fault")
    elif not fell:
        raise Broken("g", "the process did not fall")
    if list(place.rglob("core*")):
        raise Broken("f", "memory was dumped to a file")
    around = Surroundings(clock=example_clock(TODAY), random_bytes=os.urandom, kdf=CHEAP, local_folder=place / "eget")
    session = open_session(place / "exempel.samverkan", passphrase=PASSPHRASE, surroundings=around)
    try:
        there = Minutes(session).text(told.item).talk.count("x")
        if there < told.saved:
            raise Broken("a", f"{told.saved} was told to be saved, {there} is there")
        if told.typed - there > _LOST_S * 1000 // _PAUSE_MS:
            raise Broken("a", f"{told.typed} was typed, {there} is there")
    finally:
        session.close()
