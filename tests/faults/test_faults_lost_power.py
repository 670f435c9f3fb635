"""Kills and power cuts under a secretary's own work: if these fail, what was told to be saved is gone (F1, F2)."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.faults.kills import kill_rounds
from tests.faults.oracle import Broken, Ledger
from tests.faults.power import Disk, File, cut_rounds, has_strace
from tests.faults.secretary import make_town, open_town

KILLS, IMAGES = 60, 150


@pytest.mark.slow
def test_nothing_told_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    tally = kill_rounds(tmp_path, KILLS)
    assert tally.lost == tally.wrong == []
    assert tally.rounds == KILLS
    assert tally.acknowledged > KILLS, "the secretary hardly got anything done"


@pytest.mark.slow
@pytest.mark.skipif(not has_strace(), reason="the work is recorded with strace")
def test_nothing_told_is_lost_when_the_power_goes(tmp_path: Path) -> None:
    tally = cut_rounds(tmp_path, IMAGES)
    assert tally.lost == tally.wrong == []
    assert tally.rounds == IMAGES


def test_the_oracle_sees_what_is_lost_and_what_is_half(tmp_path: Path) -> None:
    """The judge itself can fail: a row that is not there, a value that is another."""
    path = make_town(tmp_path)
    town = open_town(path)
    try:
        for letter, ledger in (("a", Ledger(number=10_000)), ("b", Ledger({"meeting:x": "feed"}))):
            with pytest.raises(Broken) as caught:
                ledger.settle(town, town.log_count())
            assert caught.value.letter == letter
    finally:
        town.session.close()


def test_the_cut_leaves_what_was_synced_and_any_part_of_the_rest() -> None:
    file = File(b"")
    file.waiting.append((0, b"a" * 1024))
    file.sync()
    file.waiting.append((0, b"b" * 1024))
    left = {file.after_a_cut(Random(turn), 0.5)[::512] for turn in range(40)}
    assert left == {b"aa", b"ab", b"ba", b"bb"}
    disk = Disk("/x/", {"/x/a": file}, {"/x/a": file})
    disk.take("unlink", b'"' + b"".join(b"\\x%02x" % byte for byte in b"/x/a") + b'"', 0, "")
    assert {len(disk.after_a_cut(Random(turn))) for turn in range(40)} == {0, 1}, "not yet for certain"
    assert disk.live == {}
