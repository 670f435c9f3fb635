"""Damaged, cut, full, read-only: if these fail, a secretary is told something untrue, or words are lost (F3–F8)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults import damage, disk, full_upgrade, journal, steps, swap
from tests.faults.tally import Tally

MOUNTS = disk.may_mount()


def spotless(tally: Tally, rounds: int) -> None:
    assert tally.lost == []
    assert tally.wrong == []
    assert tally.rounds >= rounds


@pytest.mark.slow
@pytest.mark.skipif(not MOUNTS, reason="a small disk is mounted, which needs root on Linux")
def test_full_disk_loses_nothing_and_leaves_nothing_half(tmp_path: Path) -> None:
    spotless(disk.full_rounds(tmp_path, 16), 16)


@pytest.mark.skipif(not MOUNTS, reason="a disk is mounted for reading, which needs root on Linux")
def test_read_only_disk_is_read_and_never_changed(tmp_path: Path) -> None:
    spotless(disk.read_only_rounds(tmp_path, 1), 1)


def test_every_part_of_the_header_is_told_apart_from_a_wrong_passphrase(tmp_path: Path) -> None:
    spotless(damage.flip_rounds(tmp_path, 24), 24)


@pytest.mark.slow
def test_damaged_pages_never_show_anything_wrong(tmp_path: Path) -> None:
    spotless(damage.page_rounds(tmp_path, 60), 60)


@pytest.mark.slow
def test_cut_files_are_told_and_never_made_anew(tmp_path: Path) -> None:
    spotless(damage.cut_file_rounds(tmp_path, 14), 15)


@pytest.mark.slow
def test_journals_in_ten_states(tmp_path: Path) -> None:
    spotless(journal.journal_rounds(tmp_path), 10)


@pytest.mark.slow
def test_upgrade_killed_at_every_statement_is_old_or_new(tmp_path: Path) -> None:
    spotless(steps.migration_rounds(tmp_path, 30), 10)


@pytest.mark.skipif(not MOUNTS, reason="a small disk is mounted, which needs root on Linux")
def test_upgrade_on_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    spotless(full_upgrade.full_upgrade_rounds(tmp_path, 6), 6)


@pytest.mark.slow
def test_change_of_key_killed_always_leaves_a_passphrase_that_opens(tmp_path: Path) -> None:
    spotless(steps.key_rounds(tmp_path, 12), 12)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the secretary works in a forked process")
def test_file_swapped_by_a_sync_client_is_noticed_and_what_was_saved_is_kept(tmp_path: Path) -> None:
    spotless(swap.swap_rounds(tmp_path, 8), 8)
