"""If this fails, a computer that dies at a bad moment takes somebody's work with it, or two people write at once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.pen.torture import pen_rounds


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")
def test_two_computers_that_are_killed_lose_nothing_and_never_have_two_pens(tmp_path: Path) -> None:
    outcome = pen_rounds(tmp_path, 12, seed=3)
    assert outcome.clean, outcome
    assert outcome.acknowledged > 0
    assert outcome.taken > 0
