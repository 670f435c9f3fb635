"""F14: somebody guesses passphrases, and ends the program whenever it makes them wait.

Each guess is a process of its own, killed at a random moment. However it ends, a guess that was told to be wrong counts
for the next, the file is untouched, every wrong guess is answered with the same words, and whoever knows the passphrase
comes in after the wait and sees in the log how many there were.
"""

from __future__ import annotations

import os
import shutil
import signal
import time
import unicodedata
from pathlib import Path
from random import Random

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.services.attempts import DELAYS, TOLD, Attempts
from tests.faults.oracle import Broken, Ledger, log_end, require_nothing_readable, require_whole
from tests.faults.secretary import Secretary, make_town, open_town
from tests.faults.tally import Tally
from tests.services.builders import PASSPHRASE
from tests.storage.desk import bytes_everywhere

_GUESSES = 12
_LONGEST_S = 0.06
_TOLD_FROM = 3
_HUGE = 10_000


def guess_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Guess at so many records."""
    chance, tally = Random(seed), Tally()
    for turn in range(rounds):
        place = folder / f"gissat-{turn}"
        try:
            tally.acknowledged += _one(place, chance, tally)
        except Exception as fault:  # whatever it is, it is counted and the rounds go on
            tally.caught(f"seed {seed} round {turn}", fault)
        shutil.rmtree(place, ignore_errors=True)
    return tally


def _one(place: Path, chance: Random, tally: Tally) -> int:
    path, ledger = make_town(place), Ledger()
    town = open_town(path)
    Secretary(town, Random(chance.random()), ledger.hear).work(chance.randint(5, 20))
    town.session.close()
    files = bytes_everywhere(place)
    told, begun, sentences, now = 0, 0, set[str](), 1000.0
    counted = True  # one that was killed before it was told may not count, and the wait before it has passed
    for guess in _guesses(chance):
        tally.rounds += 1
        wait = _counter(place, now).wait(path)
        least, most = DELAYS[min(told, len(DELAYS) - 1)] if counted else 0, DELAYS[min(begun, len(DELAYS) - 1)]
        if not least <= wait <= most:
            raise Broken("g", f"after {told} to {begun} wrong ones the next waits {wait} s")
        if wait:  # first without waiting: refused, and not counted
            words = _guess(path, place, guess, now, chance, kill=False)
            if not words.startswith("TooSoon"):
                raise Broken("g", f"it could be tried at once: {words}")
        now += wait
        words = _guess(path, place, guess, now, chance, kill=chance.random() < 0.5)
        begun, counted = begun + 1, bool(words)
        if words:
            told += 1
            sentences.add(words)
        if {name: data for name, data in bytes_everywhere(place).items() if not name.startswith("eget")} != files:
            raise Broken("b", "a wrong passphrase changed a file")
    if len(sentences) != 1 or not next(iter(sentences)).startswith("WrongPassphrase"):
        raise Broken("g", f"wrong ones were told apart: {sentences}")
    require_nothing_readable(place)
    _come_in(path, place, told, begun, now + DELAYS[-1], ledger)
    return ledger.number


def _guesses(chance: Random) -> list[str]:
    """Return wrong passphrases, most of them near the right one."""
    near = [
        f"{PASSPHRASE} ",
        PASSPHRASE[:-1],
        PASSPHRASE.upper(),
        PASSPHRASE * 2,
        "",
        " ",
        "x" * _HUGE,
        PASSPHRASE.replace(" ", "\N{NO-BREAK SPACE}"),
        PASSPHRASE[::-1],
        f"{PASSPHRASE}\0",
    ]
    wrong = [each for each in near if unicodedata.normalize("NFC", each) != unicodedata.normalize("NFC", PASSPHRASE)]
    return [chance.choice(wrong) for _ in range(_GUESSES)]


def _guess(path: Path, place: Path, words: str, now: float, chance: Random, *, kill: bool) -> str:
    """Try one passphrase in a process of its own; return what it told, nothing when it was killed before."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            with _counter(place, now).counted(path):
                open_town(path, passphrase=words).session.close()
            os.write(writing, b"opened\n")
        except SamverkanError as fault:
            os.write(writing, f"{type(fault).__name__} {fault.sentence()}\n".encode())
        except BaseException as fault:  # told to the parent, who judges
            os.write(writing, f"died {type(fault).__name__}\n".encode())
        finally:
            os._exit(0)
    os.close(writing)
    if kill:
        time.sleep(chance.uniform(0, _LONGEST_S))
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said.strip() if said.endswith("\n") else ""


def _counter(place: Path, now: float) -> Attempts:
    """Return the count as a program that starts now finds it."""
    return Attempts(lambda: now, place / "eget")


def _come_in(path: Path, place: Path, told: int, begun: int, now: float, ledger: Ledger) -> None:
    """Open with the right passphrase, after the wait: the log tells how many were wrong."""
    attempts = _counter(place, now)
    attempts.require(path)
    town = open_town(path, 1, passphrase=unicodedata.normalize("NFD", PASSPHRASE))
    try:
        end = log_end(town)
        attempts.succeeded(town.session)
        counts = [int(row.detail) for row in town.log() if row.action == TOLD]
        if told >= _TOLD_FROM and (len(counts) != 1 or not told <= counts[0] <= begun):
            raise Broken("g", f"the log tells of {counts}, told were {told} of {begun}")
        if attempts.wait(path) or list((place / "eget").rglob("*.*")):
            raise Broken("g", "the count was not forgotten")
        ledger.settle(town, end)
        require_whole(town)
    finally:
        town.session.close()
