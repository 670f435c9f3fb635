"""Backups: if these fail, the copy one counts on is empty, readable by others, or damaged."""

from __future__ import annotations

import os
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from samverkan_desktop.storage import backup_file
from samverkan_desktop.storage.backup import BackupJob, list_backups, make_backup
from samverkan_desktop.storage.backup_file import KEYS, MANIFEST, RECORD
from samverkan_desktop.storage.connection import PLAIN_HEADER
from samverkan_desktop.storage.errors import (
    BackupCancelled,
    BackupFailed,
    DiskFull,
    ReadOnlyPlace,
)
from samverkan_desktop.storage.restore import Secret, verify_backup
from samverkan_desktop.storage.session import Record
from tests.storage.desk import MARKER, PHRASE, Desk, bytes_everywhere, flip, write

MINE = Secret(passphrase=PHRASE)


def filled(desk: Desk, kilobytes: int = 200) -> Record:
    record = desk.create()
    with record.transaction("fill"):
        for number in range(kilobytes // 10):
            record.settings.set(f"k{number}", MARKER + "x" * 10_000)
        record.search.put("item", "i1", title="Ärende K7", body=MARKER)
    return record


def made(desk: Desk) -> Path:
    with filled(desk) as record:
        return make_backup(record, desk.backups, reason="test").path


def test_backup_holds_everything_and_says_so(desk: Desk) -> None:
    with filled(desk) as record:
        info = make_backup(record, desk.backups, reason="vid stängning")
        manifest = info.manifest
        assert manifest is not None
        assert manifest.record_id == record.record_id
        assert manifest.counts["settings"] == 20
        assert manifest.counts["search_entry"] == 1
        assert manifest.last_number == record.head.number - 1, "the row about the backup itself comes after"
        assert manifest.instant == desk.clock.now()
        assert verify_backup(info.path, MINE) == manifest
        assert verify_backup(info.path, Secret(recovery_key=desk.recovery)) == manifest
        assert verify_backup(info.path, Secret(data_key=record.data_key)) == manifest
        assert record.meta("last_backup") == "2026-11-21T09:30:00.000000Z"
    assert [path.name for path in desk.backups.iterdir()] == [info.path.name], "nothing else is left behind"


def test_program_knows_whether_there_is_anything_new_to_back_up(desk: Desk) -> None:
    def news() -> list[bool]:
        return [record.changed_since_backup]

    with filled(desk) as record:
        assert news() == [True]
        make_backup(record, desk.backups)
        record.log_read("case.read")
        assert news() == [False]
        write(record, "a", 1)
        assert news() == [True]


def test_backup_shows_no_text(desk: Desk) -> None:
    path = made(desk)
    data = path.read_bytes()
    assert MARKER.encode() not in data
    assert PLAIN_HEADER not in data
    with zipfile.ZipFile(path) as archive:
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}
        assert sorted(archive.namelist()) == sorted([RECORD, KEYS, MANIFEST])


def test_name_is_made_by_the_program_and_sorts_by_time(desk: Desk) -> None:
    with filled(desk) as record:
        first = make_backup(record, desk.backups).path.name
        again = make_backup(record, desk.backups).path.name
        desk.clock.advance(timedelta(days=1))
        later = make_backup(record, desk.backups).path.name
    assert first == "Östra skolan å_20261121T093000Z_000003.samverkan.zip"
    assert sorted([later, again, first]) == [first, again, later]
    assert backup_file.instant_in(first) == desk.clock.now() - timedelta(days=1)


def test_list_is_newest_first_and_tells_of_broken_ones(desk: Desk) -> None:
    with filled(desk) as record:
        paths = []
        for _ in range(3):
            paths.append(make_backup(record, desk.backups).path)
            desk.clock.advance(timedelta(hours=1))
        record_id = record.record_id
    paths[1].write_bytes(b"PK trasig")
    (desk.backups / "annat.txt").write_text("x")
    listed = list_backups(desk.backups, record_id=record_id)
    assert [info.path for info in listed] == [paths[2], paths[0], paths[1]]
    assert listed[2].manifest is None
    assert listed[2].problem == "det är ingen hel säkerhetskopia"
    assert [info.path for info in list_backups(desk.backups, record_id="annan")] == [paths[1]]
    assert list_backups(desk.folder / "finns inte") == []


def test_long_copy_can_be_watched_and_broken_off(desk: Desk) -> None:
    with filled(desk, 3000) as record:
        seen: list[tuple[int, int]] = []
        make_backup(record, desk.backups, progress=lambda done, pages: seen.append((done, pages)))
        assert len(seen) >= 3
        assert seen[-1][0] == seen[-1][1]
        assert [done for done, _ in seen] == sorted(done for done, _ in seen)
        before = bytes_everywhere(desk.backups)

        def stop(done: int, _pages: int) -> None:
            if done:
                raise BackupCancelled

        with pytest.raises(BackupCancelled):
            make_backup(record, desk.backups, progress=stop)
        assert bytes_everywhere(desk.backups) == before
        write(record, "a", 1)


def test_change_made_while_copying_is_whole_or_absent(desk: Desk) -> None:
    with filled(desk, 3000) as record:
        count = iter(range(1000))

        def change(_done: int, _pages: int) -> None:
            if next(count) == 1:
                write(record, "mitt i", "y" * 20_000)

        info = make_backup(record, desk.backups, progress=change)
        assert info.manifest is not None
        assert info.manifest.counts["settings"] == 301
        assert verify_backup(info.path, MINE)


def test_what_a_crash_left_half_made_is_cleared(desk: Desk) -> None:
    with filled(desk) as record:
        path = make_backup(record, desk.backups).path
        old, fresh = path.with_name(path.name + ".kopia"), path.with_name(path.name + ".ny")
        for left, age in ((old, 2 * 86400), (fresh, 60)):
            left.write_bytes(b"halv")
            at = desk.clock.now().timestamp() - age
            os.utime(left, (at, at))
        make_backup(record, desk.backups)
        assert not old.exists()
        assert fresh.exists()


@pytest.mark.parametrize(("hours", "goes"), [(23, False), (25, True)])
def test_what_was_left_half_made_goes_after_a_day(desk: Desk, hours: int, goes: bool) -> None:
    """Younger, another computer may still be at work on it."""
    with filled(desk) as record:
        path = make_backup(record, desk.backups).path
        left = path.with_name(path.name + ".ny")
        left.write_bytes(b"halv")
        at = desk.clock.now().timestamp() - hours * 3600
        os.utime(left, (at, at))
        make_backup(record, desk.backups)
        assert left.exists() is not goes


def test_a_backup_that_never_began_is_thrown_away_without_harm(desk: Desk) -> None:
    with filled(desk) as record:
        kept = make_backup(record, desk.backups).path
        BackupJob(record, desk.backups).discard()
        assert list(desk.backups.iterdir()) == [kept]


def test_steps_can_be_taken_on_their_own(desk: Desk) -> None:
    """The window copies on its own thread and lets another read the copy back."""
    with filled(desk) as record:
        job = BackupJob(record, desk.backups)
        job.copy(record)
        write(record, "efter", 1)
        info = job.finish()
        job.register(record, info)
        assert record.changed_since_backup, "what came after the copy is not in it"
        assert verify_backup(info.path, MINE)


def test_backup_of_a_record_without_slot_file_opens_with_the_recovery_key(desk: Desk) -> None:
    filled(desk).close()
    for copy in desk.folder.glob("*.keys*"):
        copy.unlink()
    with desk.recover() as record:
        info = make_backup(record, desk.backups)
    assert verify_backup(info.path, Secret(recovery_key=desk.recovery))


def test_read_only_record_can_be_backed_up(desk: Desk) -> None:
    filled(desk).close()
    before = desk.path.read_bytes()
    with desk.open(read_only=True) as record:
        info = make_backup(record, desk.backups)
    assert verify_backup(info.path, MINE)
    assert desk.path.read_bytes() == before


def test_full_disk_is_seen_beforehand(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with filled(desk) as record:
        kept = make_backup(record, desk.backups).path
        size = desk.path.stat().st_size

        class Usage:
            free = 2 * size

        monkeypatch.setattr("shutil.disk_usage", lambda _: Usage)
        with pytest.raises(DiskFull):
            make_backup(record, desk.backups)
    assert list(desk.backups.iterdir()) == [kept]


def test_folder_that_cannot_be_is_told(desk: Desk) -> None:
    blocked = desk.folder / "fil"
    blocked.write_text("x")
    with filled(desk) as record, pytest.raises(Exception, match=r"ReadOnlyPlace|StorageFailed"):
        make_backup(record, blocked / "kopior")
    assert ReadOnlyPlace(place="x").sentence()


@pytest.mark.parametrize("step", ["copy", "packed"])
def test_disk_that_lies_is_found_out(desk: Desk, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """What is read back is not what was written: the backup is thrown away and the failure told."""
    with filled(desk) as record:
        kept = make_backup(record, desk.backups).path
        job = BackupJob(record, desk.backups)
        job.copy(record)
        if step == "copy":
            flip(job._copy, 9000)
        else:
            real = backup_file.pack

            def pack(target: Path, *rest: object) -> None:
                real(target, *rest)  # type: ignore[arg-type]  # passed through as it came
                flip(target, 9000)

            monkeypatch.setattr("samverkan_desktop.storage.backup.pack", pack)
        with pytest.raises(BackupFailed) as caught:
            job.finish()
        assert "Tidigare säkerhetskopior är kvar" in caught.value.sentence()
    assert list(desk.backups.iterdir()) == [kept]
