"""F12: if this fails, a synchronised or shared file is written over, or what is typed meanwhile is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.replaced import replaced_rounds

ROUNDS = 8


@pytest.mark.slow
def test_a_file_tampered_with_while_somebody_types(tmp_path: Path) -> None:
    tally = replaced_rounds(tmp_path, ROUNDS)
    assert tally.lost == tally.wrong == []
    assert tally.rounds == ROUNDS
    assert tally.acknowledged > ROUNDS
