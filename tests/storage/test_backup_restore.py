"""Restoring: if these fail, the day the record is lost is the day the backup turns out to be of no use (F17)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.check import check, verify_log
from samverkan_desktop.storage.errors import (
    BackupDamaged,
    BackupNewer,
    BackupOtherRecord,
    FolderMissing,
    RecordLocked,
    WrongPassphrase,
)
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.migrations import MIGRATIONS
from samverkan_desktop.storage.restore import Restored, Secret, restore
from tests.storage.desk import OTHER_PHRASE, PHRASE, Desk, bytes_everywhere, crashed, flip, write

MINE = Secret(passphrase=PHRASE)


def with_backup(desk: Desk) -> Path:
    """A record, a backup of it, and some changes after."""
    with desk.create() as record:
        write(record, "a", "då")
        path = make_backup(record, desk.backups).path
        write(record, "a", "sedan")
        write(record, "b", "ny")
    desk.clock.advance(timedelta(hours=5))
    return path


def put_back(desk: Desk, path: Path, secret: Secret = MINE, **more: object) -> Restored:
    return restore(path, desk.path, secret, **{**desk.options(), **more})


def settings(desk: Desk, **more: object) -> dict[str, object]:
    with desk.open(**more) as record:
        assert (verify_log(record), record.standing) in (([], "agrees"), ([], "none"))
        found: dict[str, object] = record.settings.all()
        return found


def test_restored_record_is_that_of_the_backup_and_the_present_one_is_kept(desk: Desk) -> None:
    path = with_backup(desk)
    present = desk.path.read_bytes()
    done = put_back(desk, path)
    assert settings(desk) == {"a": "då"}
    assert done.missing_changes == 3, "the backup's own row, and two changes"
    kept = next(each for each in done.kept if each.suffix == ".samverkan")
    assert "före-återställning 2026-11-21 15.30" in kept.name
    assert kept.read_bytes() == present
    desk.path = kept
    assert settings(desk, anchor_folder=None) == {"a": "sedan", "b": "ny"}


def test_restore_is_logged_and_the_anchors_follow(desk: Desk) -> None:
    path = with_backup(desk)
    put_back(desk, path)
    with desk.open() as record:
        assert record.standing == "agrees"
        rows = record.raw.execute("SELECT action, detail, user_name FROM access_log ORDER BY number").fetchall()
        assert ("record.restored", path.name, "Åsa Ek") in rows
        assert ("record.restore_sealed", "3", "Åsa Ek") in rows
        assert record.meta("restored_at") == "2026-11-21T14:30:00.000000Z"
        assert ("record.anchor", "behind 3", "Åsa Ek") in rows
        assert [found.sentence for found in check(record) if not found.ok and found.what != "backup"] == []


@pytest.mark.parametrize("state", ["missing", "empty", "damaged", "stump", "no keys", "nothing at all", "hot journal"])
def test_whatever_state_the_present_record_is_in(desk: Desk, state: str) -> None:
    path = with_backup(desk)
    places = Places(desk.path)
    if state == "missing":
        desk.path.unlink()
    elif state == "empty":
        desk.path.write_bytes(b"")
    elif state == "damaged":
        flip(desk.path, 20)
    elif state == "stump":
        desk.path.write_bytes(desk.path.read_bytes()[:5000])
    elif state == "no keys":
        for copy in places.keys:
            copy.unlink()
    elif state == "nothing at all":
        for each in [each for each in desk.folder.iterdir() if each.is_file()]:
            each.unlink()
    else:  # left beside the restored record, it would be played into it
        for name, data in crashed(desk).items():
            (desk.folder / name).write_bytes(data)
    before = {each: each.read_bytes() for each in desk.folder.iterdir() if each.is_file()}
    done = put_back(desk, path)
    assert settings(desk) == {"a": "då"}
    with desk.open() as record:
        assert [found.sentence for found in check(record) if not found.ok and found.what != "backup"] == []
    assert not places.journal.exists()
    assert {each.read_bytes() for each in done.kept} >= {data for each, data in before.items() if each == desk.path}


def test_recovery_key_restores_without_any_passphrase(desk: Desk) -> None:
    path = with_backup(desk)
    put_back(desk, path, Secret(recovery_key=desk.recovery))
    assert settings(desk) == {"a": "då"}


def test_restored_record_opens_with_what_opened_it_then(desk: Desk) -> None:
    with desk.create() as record:
        record.users.add("Bo Dal", function="kurator", role="pupil_health", passphrase=OTHER_PHRASE)
        path = make_backup(record, desk.backups).path
        record.users.change_passphrase("Åsa Ek", old=PHRASE, new="nio gröna dörrar mot gården")
        record.users.remove("Bo Dal")
    put_back(desk, path, Secret(passphrase=OTHER_PHRASE, user="Bo Dal"))
    assert settings(desk, user="Bo Dal", passphrase=OTHER_PHRASE) == {}
    assert settings(desk, user="Åsa Ek") == {}


@pytest.mark.parametrize(
    ("secret", "error"), [(Secret(passphrase="fel"), WrongPassphrase), (Secret(passphrase=None), WrongPassphrase)]
)
def test_wrong_secret_restores_nothing(desk: Desk, secret: Secret, error: type[Exception]) -> None:
    path = with_backup(desk)
    before = bytes_everywhere(desk.folder)
    with pytest.raises(error):
        put_back(desk, path, secret)
    assert bytes_everywhere(desk.folder) == before


def test_a_folder_that_is_not_there_is_called_missing_and_not_the_record(desk: Desk) -> None:
    """Whoever looks for a record that was never there does not make the folder that is."""
    path = with_backup(desk)
    gone = desk.path.parent / "borta" / "möten.samverkan"
    with pytest.raises(FolderMissing) as told:
        restore(path, gone, MINE, **desk.options())
    assert "borta" in told.value.sentence()
    assert not gone.parent.exists()


def test_damaged_backup_restores_nothing(desk: Desk) -> None:
    path = with_backup(desk)
    flip(path, path.stat().st_size // 2)
    before = bytes_everywhere(desk.folder)
    with pytest.raises(BackupDamaged):
        put_back(desk, path)
    assert bytes_everywhere(desk.folder) == before


def test_backup_of_a_newer_program_restores_nothing(desk: Desk) -> None:
    class Newer:
        def up(self, execute: object) -> None:
            """Nothing but a number."""

    with desk.create(migrations=(*MIGRATIONS, Newer())) as record:
        path = make_backup(record, desk.backups).path
    before = bytes_everywhere(desk.folder)
    with pytest.raises(BackupNewer) as caught:
        put_back(desk, path)
    assert str(len(MIGRATIONS) + 1) in caught.value.sentence()
    assert bytes_everywhere(desk.folder) == before


def test_backup_of_an_older_program_is_upgraded_on_the_way(desk: Desk) -> None:
    with desk.create(migrations=MIGRATIONS[:1]) as record:
        write(record, "a", 1)
        path = make_backup(record, desk.backups).path
    put_back(desk, path)
    assert settings(desk) == {"a": 1}


def test_other_records_backup_is_refused_unless_meant(desk: Desk) -> None:
    path = with_backup(desk)
    other = Desk(desk.folder / "annan")
    other.create().close()
    before = bytes_everywhere(other.folder)
    with pytest.raises(BackupOtherRecord):
        put_back(other, path)
    assert bytes_everywhere(other.folder) == before
    put_back(other, path, other_record=True)
    assert settings(other) == {"a": "då"}


def test_open_record_is_not_replaced(desk: Desk) -> None:
    path = with_backup(desk)
    with desk.open() as record:
        with pytest.raises(RecordLocked):
            put_back(desk, path)
        write(record, "c", 1)
    assert settings(desk)["c"] == 1


def test_note_of_another_computer_is_respected(desk: Desk) -> None:
    path = with_backup(desk)
    Places(desk.path).lock.write_text('{"host": "annan", "pid": 1, "user": "Bo", "since": "2026-11-20T12:00:00+00:00"}')
    with pytest.raises(RecordLocked):
        put_back(desk, path)
    put_back(desk, path, take_over=True)
    assert settings(desk) == {"a": "då"}


def test_restoring_twice_keeps_both_earlier_ones(desk: Desk) -> None:
    path = with_backup(desk)
    put_back(desk, path)
    put_back(desk, path)
    kept = [each.name for each in desk.folder.glob("*före-återställning*.samverkan")]
    assert len(kept) == 2


def test_restore_to_a_new_place(desk: Desk) -> None:
    path = with_backup(desk)
    new = desk.folder / "ny dator"
    new.mkdir()
    desk.path = new / "Återställd.samverkan"
    done = put_back(desk, path, anchor_folder=None)
    assert done.kept == ()
    assert settings(desk, anchor_folder=None) == {"a": "då"}


@pytest.mark.parametrize("link", [True, False])
def test_file_system_without_links(desk: Desk, monkeypatch: pytest.MonkeyPatch, link: bool) -> None:
    path = with_backup(desk)

    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    if not link:
        monkeypatch.setattr("os.link", refuse)
    done = put_back(desk, path)
    assert settings(desk) == {"a": "då"}
    assert all(each.exists() for each in done.kept)
