"""Two real processes work in one record by way of a share, and are killed again and again.

Each round starts both computers at once and kills each with SIGKILL: at a random moment, or just before a file of its
choosing is renamed, linked, opened or removed, so that every step of taking, publishing and leaving is met. Now and
then taking or leaving is given up though it comes through, as on a slow share. What each did stands in one ledger; the
oracle at the end holds the files against it:

* every change that was acknowledged stands in the record, on its own computer or in a file that was put aside;
* what was published, or left with the pen, stands in the record that all see;
* no turn was had by two, and without a takeover nobody had the pen before the one before him began to leave it;
* whole files, a whole log, nothing readable.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.services.pen_faults import PenLost, ShareGone
from samverkan_desktop.services.records import open_session
from samverkan_desktop.services.session import Session
from samverkan_desktop.storage import access_log, pen_note
from samverkan_desktop.storage.pen import Share
from tests.pen.computers import PHRASE, Computer, Town, write

MARKER = "HEMLIGMARKÖRTEXT"
_LONGEST_S = 0.5
_LATE = 0.15
_WATCHED = frozenset({"os.rename", "os.link", "os.remove", "open", "os.scandir", "shutil.copyfile"})


@dataclass
class Outcome:
    """What the rounds came to."""

    rounds: int = 0
    acknowledged: int = 0
    published: int = 0
    taken: int = 0
    aside: int = 0
    lost: list[str] = field(default_factory=list)
    two_pens: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.lost or self.two_pens or self.wrong)


def pen_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Outcome:
    """Kill two computers so many times, then let both come back and judge."""
    town, chance, outcome = Town(folder), Random(seed), Outcome()
    ledger = folder / "huvudbok"
    town.shared().close()
    town.joined().close()
    for _ in range(rounds):
        outcome.rounds += 1
        computers = [town.one, town.two]
        chance.shuffle(computers)
        at_work = computers[: chance.choice((1, 2, 2))]
        children = [_start(computer, ledger, chance.random()) for computer in at_work]
        for child in children:
            time.sleep(chance.uniform(0.05, _LONGEST_S))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        if chance.random() < 0.5:
            town.fall_silent()
    try:
        _judge(town, ledger.read_text(), outcome)
    except SamverkanError as fault:
        outcome.wrong.append(f"{type(fault).__name__} {fault}")
    return outcome


# -- one computer at work ---------------------------------------------------------------------------------------------


def _start(computer: Computer, ledger: Path, seed: float) -> int:
    child = os.fork()
    if child:
        return child
    handle = os.open(ledger, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def tell(*words: object) -> None:
        os.write(handle, (" ".join(map(str, words)) + "\n").encode())

    try:
        chance = Random(seed)
        if chance.random() < 0.6:
            _die_at(chance.randrange(1, 120))
        _come_late(chance)
        _work(computer, chance, tell)
    except BaseException as fault:  # told to the oracle
        tell("died", computer.host, type(fault).__name__, fault)
    finally:
        while True:  # wait to be killed: nothing is tidied up on the way out
            time.sleep(60)


def _die_at(number: int) -> None:
    """Kill this very process just before so many files were touched on the way to the share."""
    left = [number]

    def hook(event: str, words: tuple[Any, ...]) -> None:
        if event in _WATCHED and words and isinstance(words[0], (str, os.PathLike)):
            name = os.fspath(words[0])
            if any(part in name for part in (".pennan", ".penna", "publicering", "hamtas", "ej publicerat")):
                left[0] -= 1
                if not left[0]:
                    os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def _come_late(chance: Random) -> None:
    """Let some takings and leavings in this process be given up though they come through."""
    for name in ("take", "leave"):
        real = getattr(Share, name)

        def late(share: Share, *told: Any, real: Any = real) -> None:
            real(share, *told)
            if chance.random() < _LATE:
                raise TimeoutError

        setattr(Share, name, late)


def _work(computer: Computer, chance: Random, tell: Any) -> None:
    session = computer.open()
    number = 0
    while True:
        pen = computer.pen(session)
        note = pen.note
        if note is None:
            raise RuntimeError("the note is gone")
        if not pen.mine:
            session = _take(computer, session, tell)
            continue
        seen = pen.looker()()
        if seen.lost:
            pen.stop(seen)
            session = computer.refresh(session).session
            continue
        note = seen.note
        if seen.again:
            tell("won", computer.host, note.turn, "plain")
        for _ in range(chance.randrange(1, 4)):
            number += 1
            name = f"{computer.host}-{os.getpid()}-{number}"
            write(session, name, MARKER)
            tell("done", computer.host, note.turn, name)
        try:
            if chance.random() < 0.5:
                head = session.record.head.number
                pen.publish()
                tell("published", computer.host, note.turn, head)
            if chance.random() < 0.4:
                tell("leaving", computer.host, note.turn)
                pen.leave()
                tell("left", computer.host, note.turn)
        except ShareGone:
            continue  # the next look tells how it stands
        except PenLost:
            session = computer.refresh(session).session


def _take(computer: Computer, session: Session, tell: Any) -> Session:
    turned = computer.take(session, take_over=True)
    note = pen_note.read(computer.path)
    if turned.session.record.read_only or note is None:
        time.sleep(0.01)
        return turned.session
    rows = access_log.read(turned.session.record.raw, actions=("ta pennan", "ta över pennan"), newest_first=True)
    tell("won", computer.host, note.turn, "over" if next(rows).action == "ta över pennan" else "plain")
    return turned.session


# -- the oracle -------------------------------------------------------------------------------------------------------


def _judge(town: Town, ledger: str, outcome: Outcome) -> None:
    events = [line.split(" ") for line in ledger.splitlines()]
    outcome.acknowledged = sum(event[0] == "done" for event in events)
    outcome.published = sum(event[0] == "published" for event in events)
    outcome.taken = sum(event[0] == "won" for event in events)
    outcome.wrong += [" ".join(event) for event in events if event[0] == "died"]
    _one_pen(events, outcome)
    everywhere, common = _come_back(town, outcome)
    for name in (event[3] for event in events if event[0] == "done"):
        if name not in everywhere:
            outcome.lost.append(f"{name} is nowhere")
    for name in _shown_to_all(events):
        if name not in common:
            outcome.lost.append(f"{name} was published and is not in the record")
    for path in town.root.rglob("*"):
        if path.is_file() and path.name != "huvudbok" and MARKER.encode() in path.read_bytes():
            outcome.wrong.append(f"readable: {path.name}")


def _one_pen(events: list[list[str]], outcome: Outcome) -> None:
    owner: dict[str, str] = {"1": "DATOR-1"}
    leaving: set[str] = set()
    highest = 1
    for event in events:
        kind, host, turn = event[0], event[1], event[2]
        if kind == "won":
            if owner.setdefault(turn, host) != host:
                outcome.two_pens.append(f"turn {turn} was had by two")
            before = str(int(turn) - 1)
            if event[3] == "plain" and before in owner and before not in leaving:
                outcome.two_pens.append(f"turn {turn} began before {before} was left")
            highest = max(highest, int(turn))
        if kind == "leaving":
            leaving.add(turn)
        if kind == "done" and owner.setdefault(turn, host) != host:
            outcome.two_pens.append(f"{host} wrote in a turn of another: {turn}")
        if kind == "done" and int(turn) < highest and turn in leaving:
            outcome.two_pens.append(f"{host} wrote in turn {turn} after it was left")


def _shown_to_all(events: list[list[str]]) -> set[str]:
    """Return the names of changes that were acknowledged before their turn was published or left."""
    written: dict[str, list[str]] = {}
    shown: set[str] = set()
    for event in events:
        if event[0] == "done":
            written.setdefault(event[2], []).append(event[3])
        if event[0] in ("published", "left"):
            shown.update(written.get(event[2], ()))
    return shown


def _come_back(town: Town, outcome: Outcome) -> tuple[set[str], set[str]]:
    """Let both computers open once more; return the names found anywhere, and those in what all see."""
    everywhere: set[str] = set()
    for computer in (town.one, town.two):
        session = computer.open()
        pen = computer.pen(session)
        if pen.mine:
            pen.leave()
        everywhere |= _names(session, outcome)
        session.close()
    for computer in (town.one, town.two):
        computer.open().close()
    common: set[str] = set()
    session = town.two.open()
    common = _names(session, outcome)
    session.close()
    for computer in (town.one, town.two):
        for path in computer.folder.glob("* ej publicerat *.samverkan"):
            outcome.aside += 1
            session = open_session(path, passphrase=PHRASE, surroundings=computer.around, read_only=True)
            everywhere |= _names(session, outcome)
            session.close()
    return everywhere | common, common


def _names(session: Session, outcome: Outcome) -> set[str]:
    record = session.record
    if record.raw.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        outcome.wrong.append("a file is damaged")
    if access_log.verify_chain(record.raw, record.record_id):
        outcome.wrong.append("a log is broken")
    return set(record.settings.all())


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir="/dev/shm") as place:
        found = pen_rounds(Path(place), int(sys.argv[1]), seed=int(sys.argv[2]))
        sys.stdout.write(f"{found}\n")
