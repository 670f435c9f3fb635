"""F9: two programs at the same record, and one that was killed while it held it.

Each round a process of its own opens the record; a second is told who has it and changes nothing. Then the first is
killed, or ends as it should, and the next opening comes in at once, without a question.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path
from random import Random

from samverkan_desktop.storage.errors import RecordLocked
from tests.faults.oracle import Broken, Ledger, log_end, require_nothing_readable, require_whole
from tests.faults.secretary import Secretary, make_town, open_town
from tests.faults.tally import Tally
from tests.services.builders import USER


def instance_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Meet so many times."""
    chance, tally = Random(seed), Tally()
    path, ledger = make_town(folder / "delad fil"), Ledger()
    for turn in range(rounds):
        tally.rounds += 1
        try:
            _one(path, turn, ledger, chance)
        except Exception as fault:  # whatever it is, it is counted and the rounds go on
            tally.caught(f"seed {seed} round {turn}", fault)
            path, ledger = make_town(folder / f"delad fil {turn}"), Ledger()
    tally.acknowledged = ledger.number
    return tally


def _one(path: Path, turn: int, ledger: Ledger, chance: Random) -> None:
    told_out, told_in = os.pipe()
    asked_out, asked_in = os.pipe()
    child = os.fork()
    if not child:
        os.close(told_out)
        os.close(asked_in)
        _child(path, turn, chance.random(), asked_out, told_in)
    os.close(told_in)
    os.close(asked_out)
    kill = chance.random() < 0.5
    with os.fdopen(told_out, "r", encoding="utf-8") as heard, os.fdopen(asked_in, "wb", buffering=0) as ask:
        try:
            for line in heard:
                if line.strip() == "ready":
                    break
                ledger.hear(line)
            _second(path, turn)
            if not kill:
                ask.write(b"end\n")
            else:
                os.kill(child, signal.SIGKILL)
        finally:
            os.waitpid(child, 0)
        ledger.hear_all(heard.read())
    require_nothing_readable(path.parent)
    town = open_town(path, turn)  # at once: the lock went with its process
    try:
        ledger.settle(town, log_end(town))
        require_whole(town)
    finally:
        town.session.close()


def _second(path: Path, turn: int) -> None:
    """A second program is told who has the file, whichever way it tries."""
    for read_only in (False, True):
        try:
            open_town(path, turn, read_only=read_only).session.close()
        except RecordLocked as fault:
            if fault.fields["owner"] != USER or USER not in fault.sentence():
                raise Broken("g", f"told: {fault.sentence()}") from fault
        else:
            raise Broken("b", "two had the record open at once")


def _child(path: Path, turn: int, seed: float, asked: int, told: int) -> None:
    """Hold the record with some work done, until asked to end or killed. Never returns."""
    try:
        town = open_town(path, turn)
        Secretary(town, Random(seed), lambda line: void(os.write(told, line.encode()))).work(4)
        os.write(told, b"ready\n")
        os.read(asked, 10)
        town.session.close()
    except BaseException as fault:  # told to the parent, whose oracle then fails on the odd line
        os.write(told, f"died {type(fault).__name__} {fault}\n".encode())
    finally:
        os._exit(0)


def void(_written: int) -> None:
    """How much was written says nothing: a line is shorter than what a pipe takes at once."""
