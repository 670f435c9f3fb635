"""F16b: an older record is opened on a disk that is full: the old file stands, untouched; with room it is upgraded."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.storage import migrate
from samverkan_desktop.storage.check import check
from samverkan_desktop.storage.migrations import MIGRATIONS
from tests.faults.disk import fill, require_sentence, small_disk
from tests.faults.oracle import Broken
from tests.faults.tally import Tally
from tests.storage.desk import Desk, write

_LEAVES = (0, 512, 4096, 20_000, 60_000, 250_000, 700_000, 1_500_000, 2_500_000)


def full_upgrade_rounds(folder: Path, rounds: int, *, seed: int = 1) -> Tally:
    """Upgrade from each schema there has been, in turn, with more or less room."""
    chance, tally = Random(seed), Tally()
    for turn in range(rounds):
        tally.rounds += 1
        since = 1 + turn % (len(MIGRATIONS) - 1)
        with small_disk(folder / "disk", 4096) as place:
            try:
                tally.acknowledged += _one(place, since, chance.choice(_LEAVES))
            except Exception as fault:  # whatever it is, it is counted and the rounds go on
                tally.caught(f"seed {seed} round {turn} from {since}", fault)
        shutil.rmtree(folder / "disk", ignore_errors=True)
    tally.notes["uppgraderingar som disken inte räckte till"] = tally.rounds - tally.acknowledged
    return tally


def _one(place: Path, since: int, leave: int) -> int:
    """Return 1 when there was room all the same."""
    desk = Desk(place)
    with desk.create(migrations=MIGRATIONS[:since]) as record:
        write(record, "kept", "värdet")
    filler = fill(place, leave)
    there_was_room = 0
    try:
        desk.open().close()
        there_was_room = 1
    except EnvironmentFailure as fault:
        require_sentence(fault)
    filler.unlink()
    if not there_was_room:
        with desk.open(migrations=MIGRATIONS[:since]) as record:
            if migrate.version_of(record.raw) != since or record.settings.get("kept") != "värdet":
                raise Broken("b", "the old file is not as it was")
    with desk.open() as record:
        if migrate.version_of(record.raw) != len(MIGRATIONS) or record.settings.get("kept") != "värdet":
            raise Broken("a", "not upgraded when there was room, or a value lost")
        wrong = [answer.sentence for answer in check(record) if not answer.ok and answer.what != "backup"]
        if wrong:
            raise Broken("c", wrong[0])
    left = [file.name for file in place.rglob("*") if file.name.endswith((".ny", ".kopia", ".prov", ".tmp"))]
    if left:
        raise Broken("b", f"left behind: {left}")
    return there_was_room
