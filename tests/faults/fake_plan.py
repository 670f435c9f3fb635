"""A plan of rows that are fine, raise, die and lose: for the tests of the run itself."""

from __future__ import annotations

import os
from pathlib import Path

from tests.faults.fault import Fault
from tests.faults.tally import Tally


def _fine(_folder: Path, rounds: int, seed: int) -> Tally:
    return Tally(rounds=rounds, notes={"frö": seed})


def _raises(_folder: Path, _rounds: int, _seed: int) -> Tally:
    raise RuntimeError("raden gick sönder")


def _dies(_folder: Path, _rounds: int, _seed: int) -> Tally:
    os._exit(9)


def _loses(_folder: Path, rounds: int, _seed: int) -> Tally:
    return Tally(rounds=rounds, lost=[f"runda {number}" for number in range(8)])


FAULTS = (
    Fault("X1", "hel", 10, _fine, parts=3),
    Fault("X2", "kastar", 1, _raises),
    Fault("X3", "dör", 1, _dies, alone=True),
    Fault("X4", "förlorar", 3, _loses),
)
