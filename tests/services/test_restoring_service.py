"""If these fail, the backups that are there cannot be found or put back when it matters."""

from __future__ import annotations

from pathlib import Path

import pytest

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.services.records import Surroundings, open_session
from samverkan_desktop.services.remedies import Remedy, remedy
from samverkan_desktop.services.restoring import backup_folders, backups_in, names_in_backup, place_for, put_back
from samverkan_desktop.services.upkeep import Upkeep
from samverkan_desktop.storage.errors import (
    BackupDamaged,
    DiskFull,
    RecordDamaged,
    RecordMissing,
    RecoveryKeyWrong,
    SlotsMissing,
    WrongPassphrase,
)
from tests.services.builders import PASSPHRASE, USER, Town


@pytest.fixture
def around(town: Town) -> Surroundings:
    tools = town.session.record.tools
    return Surroundings(clock=town.session.clock, random_bytes=tools.random_bytes, kdf=tools.kdf)


@pytest.fixture
def backed(town: Town) -> tuple[Path, Path, str]:
    """A closed record, a backup of it in its own folder, and its key."""
    path, key = town.session.record.path, town.session.record.recovery_key()
    made = Upkeep(town.session).back_up(path.parent / f"{path.stem} säkerhetskopior")
    town.session.close()
    return path, made.path, key


def test_list_tells_when_and_how_much_without_a_key(backed: tuple[Path, Path, str], around: Surroundings) -> None:
    path, backup, _ = backed
    (backup.parent / "kapad.samverkan.zip").write_bytes(b"PK inte hel")
    path.unlink()
    rows = backups_in(backup_folders(path, around))
    assert [row.path for row in rows] == [backup, backup.parent / "kapad.samverkan.zip"]
    assert rows[0].instant is not None
    assert rows[0].changes > 0
    assert rows[1].instant is None
    assert rows[1].problem
    assert names_in_backup(backup) == (USER,)
    assert names_in_backup(rows[1].path) == ()
    assert place_for(rows[0], path) == path
    assert place_for(rows[0], None) == path, "beside the folder of backups, under the record's name"


def test_where_there_is_no_backup_the_list_is_empty(tmp_path: Path, around: Surroundings) -> None:
    assert backup_folders(None, around) == ()
    assert backups_in((tmp_path / "finns-inte",)) == ()


def test_put_back_with_passphrase_and_with_key(backed: tuple[Path, Path, str], around: Surroundings) -> None:
    path, backup, key = backed
    path.write_bytes(b"forstord")
    done = put_back(backup, path, surroundings=around, passphrase=PASSPHRASE)
    assert any(kept.read_bytes() == b"forstord" for kept in done.kept), "the damaged file is kept beside"
    open_session(path, passphrase=PASSPHRASE, surroundings=around).close()
    path.unlink()
    put_back(backup, path, surroundings=around, recovery_key=key)
    open_session(path, passphrase=PASSPHRASE, surroundings=around).close()


def test_refused_touches_nothing(backed: tuple[Path, Path, str], around: Surroundings) -> None:
    path, backup, key = backed
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    with pytest.raises(WrongPassphrase):
        put_back(backup, path, surroundings=around, passphrase="fel")
    with pytest.raises(RecoveryKeyWrong):
        put_back(backup, path, surroundings=around, recovery_key=f"00000{key[5:]}")
    broken = backup.with_name("b.samverkan.zip")
    broken.write_bytes(backup.read_bytes()[:-2000])
    with pytest.raises(BackupDamaged):
        put_back(broken, path, surroundings=around, passphrase=PASSPHRASE)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()} == before


@pytest.mark.parametrize(
    ("fault", "way"),
    [
        (RecordMissing(file="a"), Remedy.BACKUP),
        (RecordDamaged(file="a"), Remedy.BACKUP),
        (SlotsMissing(file="a", keys="b"), Remedy.RECOVERY_KEY),
        (WrongPassphrase(), Remedy.NONE),
        (DiskFull(), Remedy.NONE),
    ],
)
def test_the_way_on_fits_the_fault(fault: EnvironmentFailure, way: Remedy) -> None:
    assert remedy(fault) is way
