"""Odd and very large texts all the way: if these fail, one paste stops a meeting or a paper (F22, F23)."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from samverkan_desktop.domain.errors import UserError
from samverkan_desktop.services.papers import PaperKind, Variant
from tests.faults.odd import odd_rounds
from tests.faults.oracle import require_whole
from tests.faults.secretary import make_town, open_town


def test_any_text_goes_through_every_field_and_file_and_back(tmp_path: Path) -> None:
    tally = odd_rounds(tmp_path, 60, seed=3)
    assert tally.wrong == tally.lost == []
    assert tally.rounds == 60


def test_a_sign_that_is_lost_on_the_way_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test itself can fail: a record that swallows a letter, a paper without it."""
    monkeypatch.setattr("tests.faults.odd.printable", lambda text: f"{text}Ω")
    assert "is not in the file" in odd_rounds(tmp_path, 2, together=2).wrong[0]


@pytest.mark.parametrize("size", [250_000, 1_000_000, 10_000_000, 50_000_000])
def test_large_text_is_refused_at_once_and_what_was_there_is_kept(tmp_path: Path, size: int) -> None:
    town = open_town(make_town(tmp_path))
    try:
        meeting = town.started(town.clock.now().date())
        item = town.general(meeting)
        town.write(item, "Det som stod där.")
        begun = time.perf_counter()
        with pytest.raises(UserError) as caught:
            town.minutes.save_part(item.id, "talk", "Ett ord till. " * (size // 14))
        assert time.perf_counter() - begun < 30, "the window would stand still"
        assert "200" in caught.value.sentence()
        assert town.minutes.text(item.id).talk == "Det som stod där."
        require_whole(town)
    finally:
        town.session.close()


def test_large_text_within_the_limit_is_printed_on_many_pages(tmp_path: Path) -> None:
    town = open_town(make_town(tmp_path))
    try:
        meeting = town.started(town.clock.now().date())
        item = town.general(meeting)
        town.write(item, "Ord om samverkan. " * 10_000)
        paper = town.papers.produce(PaperKind.MINUTES, meeting.id, Variant.FULL)
        assert paper.content.count(b"/Type /Page") > 30
    finally:
        town.session.close()
