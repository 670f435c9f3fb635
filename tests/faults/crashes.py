"""F26: the window's own code fails while somebody types: an exception where Qt calls, in a thread, in saving; or the
process falls to the ground.

One real window in a process of its own (`tests.faults.failing_window`) goes through several faults. After each
exception it must tell, write a report without a word of what was typed, and go on saving; at last it falls, and then
the file opens, and no more than the last moments are gone. Nothing readable lies in any file or was printed. A round is
judged by what was told, in the order it was told, never by how long it took: a slow machine makes a round long, not
wrong.
"""

from __future__ import annotations

import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import IO

from samverkan_desktop.services.agenda import Agenda
from samverkan_desktop.services.example_record import PASSPHRASE, example_clock, make_example
from samverkan_desktop.services.meetings import Meetings
from samverkan_desktop.services.minutes import Minutes
from samverkan_desktop.services.records import Surroundings, open_session
from tests.faults.oracle import Broken, require_nothing_readable
from tests.faults.secretary import MARKER
from tests.faults.tally import Tally
from tests.gui.conftest import TODAY, consultation
from tests.storage.desk import CHEAP, ROOT

FAILS = ("slot", "timer", "model", "thread", "pool", "paint", "filter", "save")
FALLS = ("abort", "segfault", "fatal", "exit")
FAILS_A_WINDOW = 4
LOST_LETTERS = 5 * 1000 // 30
"""Five seconds' typing in the window, where a letter comes each 30 ms."""
_HUNG_S = 300
"""A window that tells nothing for so long has hung: it tells of each letter."""
_REPORT = re.compile(r"fel-[0-9a-f]+\.txt")


@dataclass
class Told:
    """What a window's process said."""

    item: str = ""
    typed: int = 0
    saved: int = 0
    faults: list[str] = field(default_factory=list)
    """The kinds that were begun."""
    sentences: dict[str, list[str]] = field(default_factory=dict)
    went_on: list[str] = field(default_factory=list)
    """The kinds after which something was saved."""
    odd: list[str] = field(default_factory=list)

    def hear(self, line: str) -> None:
        """Take in one line."""
        what, _, rest = line.strip().partition(" ")
        if what == "item":
            self.item = rest
        elif what == "typed":
            self.typed = int(rest)
        elif what == "saved":
            self.saved = int(rest)
        elif what == "fault":
            self.faults.append(rest)
        elif what == "told" and self.faults:
            self.sentences.setdefault(self.faults[-1], []).append(rest)
        elif what == "after":
            self.went_on.append(rest)
        elif what:
            self.odd.append(line.strip()[:200])


def make_record(folder: Path) -> Path:
    """Make the example record once, to be copied for each window."""
    session = make_example(folder / "exempel.samverkan", today=TODAY, kdf=CHEAP)
    meeting = consultation(session)
    Meetings(session).start(meeting.id)
    Agenda(session).mark_done(Meetings(session).view(meeting.id).items[0].id)
    session.close()
    return folder / "exempel.samverkan"


def crash_rounds(folder: Path, rounds: int, *, seed: int = 1, ways: Sequence[str] = (*FAILS, *FALLS)) -> Tally:
    """Let so many faults happen, each way in turn, in windows that end with one that falls."""
    chance, tally = Random(seed), Tally()
    first = folder / "först"
    first.mkdir(parents=True)
    record = make_record(first)
    for turn, kinds in enumerate(_windows(rounds, ways, seed)):
        tally.rounds += len(kinds)
        place = folder / f"fönster-{turn}"
        place.mkdir()
        for path in record.parent.iterdir():
            shutil.copy(path, place / path.name)
        try:
            tally.acknowledged += _one(place, kinds, chance.randint(0, 10**6))
        except Exception as fault:  # whatever it is, it is counted and the rounds go on
            tally.caught(f"seed {seed} window {turn} {','.join(kinds)}", fault)
        shutil.rmtree(place)
    return tally


def _windows(rounds: int, ways: Sequence[str], seed: int) -> Iterator[list[str]]:
    """Divide the rounds: so many exceptions, then one fall."""
    fails, falls = [way for way in ways if way in FAILS], [way for way in ways if way in FALLS] or ["exit"]
    fail, fall = seed, seed
    while rounds > 0:
        many = min(FAILS_A_WINDOW, rounds - 1) if fails else 0
        yield [*(fails[(fail + at) % len(fails)] for at in range(many)), falls[fall % len(falls)]]
        fail, fall, rounds = fail + many, fall + 1, rounds - many - 1


def _one(place: Path, kinds: Sequence[str], seed: int) -> int:
    command = [sys.executable, "-m", "tests.faults.failing_window", str(place), str(seed), ",".join(kinds)]
    told = Told()
    with tempfile.TemporaryFile() as errors:  # a pipe that nobody reads would fill, and stop the window
        process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True
        )
        assert process.stdout is not None
        try:
            for line in _lines(process.stdout):
                told.hear(line)
            process.wait(timeout=_HUNG_S)
        except TimeoutError as fault:
            raise Broken("g", f"the window hung after {told.faults[-1:]}") from fault
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
        errors.seek(0)
        printed = errors.read().decode("utf-8", "replace")
    _judge_told(place, kinds, told, printed)
    _judge_record(place, told)
    return told.saved


def _lines(pipe: IO[str]) -> Iterator[str]:
    """Yield the whole lines of a process until it ends; raises when it tells nothing any more."""
    heard: queue.SimpleQueue[str] = queue.SimpleQueue()

    def read() -> None:
        for line in pipe:
            heard.put(line)
        heard.put("")

    threading.Thread(target=read, daemon=True).start()
    while True:
        try:
            line = heard.get(timeout=_HUNG_S)
        except queue.Empty:
            raise TimeoutError from None
        if not line.endswith("\n"):
            return
        yield line


def _judge_told(place: Path, kinds: Sequence[str], told: Told, printed: str) -> None:
    """Hold what was told against what must be, fault by fault."""
    if told.odd or MARKER in printed:
        raise Broken("f" if MARKER in printed else "g", f"printed {told.odd[:1] or 'what was typed'}")
    require_nothing_readable(place)
    if list(place.rglob("core*")):
        raise Broken("f", "memory was dumped to a file")
    if told.faults != list(kinds):
        raise Broken("g", f"the process ended by itself after {told.faults[-1:]}: {printed[-300:]}")
    for kind in kinds[:-1]:
        said = [each for each in told.sentences.get(kind, []) if "Ett fel i programmet" in each]
        if not said or "Det som var sparat är kvar" not in said[0]:
            raise Broken("g", f"{kind}: the user was told {told.sentences.get(kind)}")
        report = _REPORT.search(said[0])
        if report is None or not (place / "fel" / report.group()).is_file():
            raise Broken("g", f"{kind}: there is no report")
        if any(MARKER in each for each in told.sentences[kind]):
            raise Broken("f", f"{kind}: the sentence tells what was typed")
        if kind not in told.went_on:
            raise Broken("a", f"{kind}: nothing more was saved after the fault")


def _judge_record(place: Path, told: Told) -> None:
    """The file opens, and holds what was told to be saved, and all but the last moments of what was typed."""
    around = Surroundings(clock=example_clock(TODAY), random_bytes=os.urandom, kdf=CHEAP, local_folder=place / "eget")
    session = open_session(place / "exempel.samverkan", passphrase=PASSPHRASE, surroundings=around)
    try:
        there = Minutes(session).text(told.item).talk.count("x")
        if there < told.saved:
            raise Broken("a", f"{told.saved} was told to be saved, {there} is there")
        if told.typed - there > LOST_LETTERS:
            raise Broken("a", f"{told.typed} was typed, {there} is there")
    finally:
        session.close()
