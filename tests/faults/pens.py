"""P1: two computers that share a record are killed again and again; the oracle stands in `tests.pen.torture`."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.faults.tally import Tally
from tests.pen.torture import pen_rounds

ROUNDS_A_TOWN = 50
"""After so many a new town is begun: every round's changes are read again at the end."""


def pen_kills(folder: Path, rounds: int, *, seed: int = 31) -> Tally:
    """Kill the two so many times. A turn had by two counts as lost: one of them would lose the work."""
    tally, counts = Tally(), {"publicerat": 0, "övertaganden": 0, "undanlagda filer": 0}
    while tally.rounds < rounds:
        place = folder / f"stad-{seed}"
        outcome = pen_rounds(place, min(ROUNDS_A_TOWN, rounds - tally.rounds), seed=seed)
        tally.rounds += outcome.rounds
        tally.acknowledged += outcome.acknowledged
        tally.lost += [f"seed {seed}: {each}" for each in (*outcome.lost, *outcome.two_pens)]
        tally.wrong += [f"seed {seed}: {each}" for each in outcome.wrong]
        counts["publicerat"] += outcome.published
        counts["övertaganden"] += outcome.taken
        counts["undanlagda filer"] += outcome.aside
        shutil.rmtree(place, ignore_errors=True)
        seed += 1
    tally.notes = {"bekräftade ändringar": tally.acknowledged, **counts}
    return tally
