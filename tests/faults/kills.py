"""F1: the process is killed in the midst of work, again and again, and nothing that was told is lost.

Each round is a process of its own (forked, so that it need not load the program anew) with the record open through
the program's services; it is killed with SIGKILL at a random moment, from its opening to the midst of a commit.
"""

from __future__ import annotations

import os
import shutil
import signal
import time
from pathlib import Path
from random import Random

from tests.faults.oracle import Ledger, log_end, require_nothing_readable, require_whole
from tests.faults.secretary import Secretary, make_town, open_town
from tests.faults.tally import Tally

ROUNDS_A_RECORD = 25
"""After so many rounds a new record is begun, so that a round stays short."""
_LONGEST_S = 0.12
_MANY = 100_000


def kill_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Kill so many processes and hold the record against what each had told."""
    chance, tally = Random(seed), Tally()
    while tally.rounds < rounds:
        place = folder / f"liv-{tally.rounds}"
        path = make_town(place)
        ledger = Ledger()
        for turn in range(min(ROUNDS_A_RECORD, rounds - tally.rounds)):
            tally.rounds += 1
            try:
                _one_life(path, turn, ledger, chance)
            except Exception as fault:  # whatever it is, it is counted and the rounds go on
                tally.caught(f"seed {seed} round {tally.rounds}", fault)
                break
        tally.acknowledged += ledger.number
        shutil.rmtree(place)
    return tally


def _one_life(path: Path, turn: int, ledger: Ledger, chance: Random) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _child(path, turn, chance.random(), reading, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        if chance.random() < 0.8:  # else killed while it is still opening
            pipe.peek(1)
        time.sleep(chance.uniform(0, _LONGEST_S))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told = pipe.read()
    ledger.hear_all(told.decode())
    require_nothing_readable(path.parent)
    town = open_town(path, turn)
    try:
        ledger.settle(town, log_end(town))
        require_whole(town)
    finally:
        town.session.close()


def _child(path: Path, turn: int, seed: float, reading: int, writing: int) -> None:
    """Work until killed. Never returns."""
    os.close(reading)
    try:
        town = open_town(path, turn)

        def tell(line: str) -> None:
            os.write(writing, line.encode())

        Secretary(town, Random(seed), tell).work(_MANY)
    except BaseException as fault:  # told to the parent, whose oracle then fails on the odd line
        os.write(writing, f"died {type(fault).__name__} {fault}\n".encode())
    finally:
        os._exit(1)
