"""If these fail, there is no second backup when the disk breaks, or nobody is told that there is none."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from samverkan_desktop.services.backup_places import BackupPlaces, FolderMissing, SameFolder
from samverkan_desktop.services.backup_run import MadeBackup
from samverkan_desktop.services.upkeep import restore_backup
from samverkan_desktop.storage.errors import BackupCancelled
from tests.services.builders import PASSPHRASE, Town


@pytest.fixture
def backups(town: Town) -> BackupPlaces:
    return BackupPlaces(town.session, computer="datorn")


def made(backups: BackupPlaces) -> MadeBackup:
    run = backups.run()
    run.copy()
    finished = run.finish()
    run.register(finished)
    return finished


def folder(town: Town, name: str) -> Path:
    found = town.path.parent / name
    found.mkdir(exist_ok=True)
    return found


def test_beside_the_record_until_another_folder_is_chosen(town: Town, backups: BackupPlaces) -> None:
    assert backups.places().first == town.session.record.places.backups
    assert backups.places().second is None
    chosen = backups.choose(first=folder(town, "ett"))
    assert chosen.first == town.path.parent / "ett"


def test_each_computer_has_its_own_folders(town: Town, backups: BackupPlaces) -> None:
    backups.choose(first=folder(town, "ett"))
    other = BackupPlaces(town.session, computer="en annan")
    assert other.places().first == town.session.record.places.backups


def test_the_choice_can_be_undone(town: Town, backups: BackupPlaces) -> None:
    backups.choose(second=folder(town, "två"))
    town.session.undo()
    assert backups.places().second is None


def test_twice_in_the_same_folder_is_no_second_copy(town: Town, backups: BackupPlaces) -> None:
    one = folder(town, "ett")
    backups.choose(first=one)
    with pytest.raises(SameFolder):
        backups.choose(second=one / ".." / "ett")
    assert backups.places().second is None


def test_a_backup_lies_in_both_folders_and_both_can_be_restored(town: Town, backups: BackupPlaces) -> None:
    backups.choose(first=folder(town, "ett"), second=folder(town, "två"))
    steps: list[tuple[int, int]] = []
    run = backups.run()
    run.copy(lambda done, total: steps.append((done, total)))
    finished = run.finish()
    assert run.register(finished) == 0
    assert steps, "progress is shown"
    assert steps[-1][0] == steps[-1][1]
    assert finished.second is not None
    assert finished.second.read_bytes() == finished.path.read_bytes()
    assert backups.latest() == town.clock.now()
    for number, path in enumerate((finished.path, finished.second)):
        target = town.path.parent / f"åter{number}.samverkan"
        restore_backup(path, target, passphrase=PASSPHRASE, user=None, surroundings=town.surroundings)
        assert target.exists()


def test_the_list_tells_what_lies_there(town: Town, backups: BackupPlaces) -> None:
    town.full()
    backups.choose(first=folder(town, "ett"), second=folder(town, "två"))
    made(backups)
    rows = backups.reader()()
    assert len(rows) == 2
    assert {row.path.parent.name for row in rows} == {"ett", "två"}
    count = len(town.session.repositories.meetings.all())
    assert all((row.meetings, row.problem) == (count, "") for row in rows)
    assert all(row.items >= 2 and row.follow_ups == 1 for row in rows)


def test_a_damaged_copy_is_told_not_hidden(town: Town, backups: BackupPlaces) -> None:
    backups.choose(first=folder(town, "ett"))
    path = made(backups).path
    path.write_bytes(b"inget arkiv")
    (row,) = backups.reader()()
    assert row.problem
    assert row.instant is None


def test_a_chosen_folder_that_is_gone_is_never_made_anew(town: Town, backups: BackupPlaces) -> None:
    one = folder(town, "disken")
    backups.choose(first=one)
    one.rmdir()
    with pytest.raises(FolderMissing) as told:
        backups.run()
    assert "disken" in told.value.sentence()
    assert not one.exists()


def test_a_second_folder_that_is_gone_costs_the_copy_there_alone(town: Town, backups: BackupPlaces) -> None:
    two = folder(town, "usb")
    backups.choose(second=two)
    two.rmdir()
    finished = made(backups)
    assert finished.path.exists()
    assert finished.second is None
    assert isinstance(finished.second_fault, FolderMissing)
    assert not two.exists()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root and Windows write where they please")
def test_a_second_folder_that_may_not_be_written_is_told(town: Town, backups: BackupPlaces) -> None:
    two = folder(town, "låst")
    backups.choose(second=two)
    two.chmod(0o500)
    try:
        assert made(backups).second_fault is not None
    finally:
        two.chmod(0o700)


def test_broken_off_nothing_is_left(town: Town, backups: BackupPlaces) -> None:
    one = folder(town, "ett")
    backups.choose(first=one)
    run = backups.run()
    run.copy()
    run.cancel()
    with pytest.raises(BackupCancelled):
        run.finish()
    assert list(one.iterdir()) == []
    assert backups.latest() is None


def test_no_second_copy_any_longer(town: Town, backups: BackupPlaces) -> None:
    backups.choose(second=folder(town, "två"))
    backups.forget_second()
    assert backups.places().second is None
    assert made(backups).second is None
