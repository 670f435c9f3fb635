"""If these fail, figures across two records open one for somebody who has no key to it, or are drawn unseen."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from samverkan_desktop.domain import rights
from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.domain.half_year import HalfYear, TermNotOver
from samverkan_desktop.domain.rights import Deed
from samverkan_desktop.services.counts_across import LOGGED, Asked, SameRecordTwice, TooFewRecords, counts_across
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.rights import NOT_ALLOWED, RightMissing
from samverkan_desktop.services.upkeep import Upkeep
from samverkan_desktop.storage.errors import WrongPassphrase
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import PASSPHRASE, new_town

TERM, AFTER = HalfYear.read("HT2026"), datetime(2027, 1, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def around(tmp_path: Path, cheap_kdf: KdfProfile) -> Surroundings:
    """Two records of their own with a meeting each; the term is over."""
    for seed, name in enumerate(("ett", "två")):
        (tmp_path / name).mkdir()
        town = new_town(tmp_path / name, cheap_kdf, seed=seed)
        town.full()
        town.session.close()
    return replace(town.surroundings, clock=ManualClock(AFTER), local_folder=tmp_path / "eget")


@pytest.fixture
def both(tmp_path: Path, around: Surroundings) -> list[Asked]:
    return [Asked(next((tmp_path / name).glob("*.samverkan")), PASSPHRASE) for name in ("ett", "två")]


def log_of(asked: Asked, around: Surroundings) -> list[tuple[str, str]]:
    session = open_session(asked.path, passphrase=PASSPHRASE, surroundings=around)
    try:
        return [(row.action, row.detail) for row in Upkeep(session).log()]
    finally:
        session.close()


def test_small_counts_are_hidden_and_each_log_tells_of_the_reading(both: list[Asked], around: Surroundings) -> None:
    told = counts_across(both, TERM, around)
    assert told.hides
    assert {cell.text for _, cell in told.rows} == {"0", "–"}, "one question and one case in each are under the limit"
    assert not counts_across(both, HalfYear.read("VT2026"), around).hides, "nothing was taken up before that"
    for asked in both:
        assert [detail for action, detail in log_of(asked, around) if action == LOGGED] == [
            "HT 2026, 2 filer",
            "VT 2026, 2 filer",
        ]


def test_a_wrong_passphrase_for_one_tells_nothing_of_the_other(both: list[Asked], around: Surroundings) -> None:
    with pytest.raises(WrongPassphrase):
        counts_across([both[0], replace(both[1], passphrase="en helt annan fras")], TERM, around)
    assert LOGGED not in [action for action, _ in log_of(both[0], around)]


def test_one_file_or_the_same_twice_is_refused(both: list[Asked], around: Surroundings, tmp_path: Path) -> None:
    copied = tmp_path / "kopia"
    shutil.copytree(both[0].path.parent, copied)
    copy = replace(both[0], path=copied / both[0].path.name)
    with pytest.raises(TooFewRecords):
        counts_across(both[:1], TERM, around)
    for twice in (both[0], copy):
        with pytest.raises(SameRecordTwice):
            counts_across([*both, twice], TERM, around)


def test_who_may_not_make_papers_is_refused_and_the_refusal_logged(
    both: list[Asked], around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rights, "ALLOWED", {"administrator": frozenset({Deed.LOG})})
    with pytest.raises(RightMissing):
        counts_across(both, TERM, around)
    actions = [action for action, _ in log_of(both[0], around)]
    assert NOT_ALLOWED in actions
    assert LOGGED not in actions


def test_a_term_that_goes_on_is_refused_before_anything_is_opened(both: list[Asked], around: Surroundings) -> None:
    before = both[0].path.read_bytes()
    with pytest.raises(TermNotOver):
        counts_across(both, HalfYear.read("VT2027"), around)
    assert both[0].path.read_bytes() == before
