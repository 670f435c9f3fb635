"""If these fail, figures across two records open one for somebody who has no key to it, or change it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from samverkan_desktop.domain.overview_suppression import Shown
from samverkan_desktop.services.counts_across import Asked, counts_across
from samverkan_desktop.storage.errors import WrongPassphrase
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import PASSPHRASE, new_town

DAYS = (date(2020, 1, 1), date(2030, 1, 1))


def test_two_records_are_counted_together_and_left_as_they_were(tmp_path: Path, cheap_kdf: KdfProfile) -> None:
    paths = []
    for name in ("ett", "två"):
        (tmp_path / name).mkdir()
        town = new_town(tmp_path / name, cheap_kdf)
        town.full()
        around = town.surroundings
        town.session.close()
        paths.append(town.path)
    before = [path.read_bytes() for path in paths]
    one = counts_across([Asked(paths[0], PASSPHRASE)], *DAYS, around)
    both = counts_across([Asked(path, PASSPHRASE) for path in paths], *DAYS, around)
    assert [name for name, _ in one.rows] == [name for name, _ in both.rows]
    assert any(cell.shown is Shown.SMALL for _, cell in both.rows)
    assert one != both or any(cell.shown is Shown.SMALL for _, cell in one.rows)
    with pytest.raises(WrongPassphrase):
        counts_across([Asked(paths[0], PASSPHRASE), Asked(paths[1], "en helt annan fras")], *DAYS, around)
    assert [path.read_bytes() for path in paths] == before
