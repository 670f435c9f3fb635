"""If this fails, a computer that dies at a bad moment takes somebody's work with it, or two people write at once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.pen.torture import pen_rounds


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")
def test_two_computers_that_are_killed_lose_nothing_and_never_have_two_pens(tmp_path: Path) -> None:
    acknowledged = taken = 0
    for seed in range(3, 9):  # on a busy machine a round may be over before anybody has come far
        outcome = pen_rounds(tmp_path / str(seed), 12, seed=seed)
        assert outcome.clean, outcome
        acknowledged += outcome.acknowledged
        taken += outcome.taken
        if acknowledged and taken:
            return
    pytest.fail("the pen never went over")
