"""Opening: if these fail, a user hears the wrong cause, and does the wrong thing with the only copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.storage import record as records
from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.connection import raw_connect
from samverkan_desktop.storage.errors import (
    NotARecord,
    RecordDamaged,
    RecordEmpty,
    RecordMissing,
    RecordNewer,
    RecoveryKeyOrDamage,
    RecoveryKeyOther,
    SlotsForeign,
    SlotsMissing,
    UserNotChosen,
    UserUnknown,
    WrongPassphrase,
)
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.migrations import MIGRATIONS
from tests.storage.desk import OTHER_PHRASE, PHRASE, Desk, bytes_everywhere, flip, write


def refused(desk: Desk, error: type[EnvironmentFailure], **more: object) -> str:
    """Open, expect a refusal that leaves every file as it was, and return its sentence."""
    before = bytes_everywhere(desk.folder)
    with pytest.raises(error) as caught:
        desk.open(**more)
    assert bytes_everywhere(desk.folder) == before
    assert type(caught.value) is error
    assert caught.value.exit_code == 3
    return caught.value.sentence()


def test_missing_file_is_never_made_anew(desk: Desk) -> None:
    assert "finns inte" in refused(desk, RecordMissing)
    assert not desk.path.exists()


def test_missing_file_with_its_keys_left_is_still_missing(desk: Desk) -> None:
    desk.create().close()
    desk.path.unlink()
    refused(desk, RecordMissing)


def test_empty_file_is_never_made_anew(desk: Desk) -> None:
    """SQLite would open it with any key as a fresh database (docs/decisions/0001-record.md)."""
    desk.create().close()
    desk.path.write_bytes(b"")
    assert "tom" in refused(desk, RecordEmpty)
    refused(desk, RecordEmpty, passphrase="fel")


def test_wrong_passphrase_is_called_that(desk: Desk) -> None:
    desk.create().close()
    refused(desk, WrongPassphrase, passphrase=PHRASE + "x")
    refused(desk, WrongPassphrase, passphrase="")


def test_damage_under_a_right_passphrase_is_called_damage(desk: Desk) -> None:
    """Every byte of the salt and a sample of the first page (docs/faults.md F5)."""
    desk.create().close()
    whole = desk.path.read_bytes()
    for at in [*range(16), *range(16, 80, 7), *range(80, 4096, 431)]:
        desk.path.write_bytes(whole)
        flip(desk.path, at)
        refused(desk, RecordDamaged)
        refused(desk, WrongPassphrase, passphrase="fel")
    desk.path.write_bytes(whole)
    desk.open().close()


@pytest.mark.parametrize("length", [1, 15, 16, 100, 4095])
def test_stump_of_a_file_is_called_damage(desk: Desk, length: int) -> None:
    desk.create().close()
    desk.path.write_bytes(desk.path.read_bytes()[:length])
    refused(desk, RecordDamaged)


@pytest.mark.parametrize("pages", [1, 2, 5])
def test_cut_file_is_refused_or_opened_for_nothing(desk: Desk, pages: int) -> None:
    desk.create().close()
    desk.path.write_bytes(desk.path.read_bytes()[: 4096 * pages])
    with pytest.raises(EnvironmentFailure) as caught:
        desk.open()
    assert "skadad" in caught.value.sentence()


@pytest.mark.parametrize("content", [b"SQLite format 3\x00" + bytes(4096), b"PK\x03\x04" + bytes(500), b"%PDF-1.7 ..."])
def test_other_programs_files_are_called_that(desk: Desk, content: bytes) -> None:
    desk.create().close()
    desk.path.write_bytes(content)
    refused(desk, NotARecord)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("text", ["Det här är ingen fil", "Åtgärder på Östra", "Detta är en textå", "a"])
def test_text_file_without_keys_is_no_record(desk: Desk, text: str, encoding: str) -> None:
    """If this fails, one who chose a text file by mistake is told that a key file is missing, and looks for it."""
    desk.path.write_bytes((f"{text}\n" * 10).encode(encoding))
    refused(desk, NotARecord)


def test_folder_is_no_record(desk: Desk) -> None:
    desk.path.mkdir()
    refused(desk, NotARecord)


def test_newer_record_is_refused_untouched_with_both_versions(desk: Desk) -> None:
    record = desk.create()
    key = record.data_key
    record.close()
    newer = len(MIGRATIONS) + 1
    desk.tamper(key, f"PRAGMA user_version = {newer}")
    sentence = refused(desk, RecordNewer)
    assert str(newer) in sentence
    assert str(len(MIGRATIONS)) in sentence
    refused(desk, RecordNewer, read_only=True)


def test_encrypted_file_that_is_no_record_is_said(desk: Desk) -> None:
    record = desk.create()
    key = record.data_key
    record.close()
    desk.path.unlink()
    other = raw_connect(desk.path, key, "rwc")
    other.execute("CREATE TABLE a (b)")
    other.close()
    refused(desk, NotARecord)


def test_lost_key_file_points_to_the_recovery_key(desk: Desk) -> None:
    desk.create().close()
    for copy in Places(desk.path).keys:
        copy.unlink()
    assert "återställningsnyckeln" in refused(desk, SlotsMissing)
    with desk.recover() as record:
        record.users.reset_passphrase("Åsa Ek", new=OTHER_PHRASE)
    desk.open(passphrase=OTHER_PHRASE).close()


def test_key_file_of_another_record_is_called_that(desk: Desk) -> None:
    desk.create().close()
    other = Desk(desk.folder / "annan")
    other.create().close()
    for mine, theirs in zip(Places(desk.path).keys, Places(other.path).keys, strict=True):
        mine.write_bytes(theirs.read_bytes())
    refused(desk, SlotsForeign)
    Places(desk.path).anchor.unlink()
    refused(desk, RecordDamaged)  # the passphrase opens the slot and nothing tells whose it is


def test_slot_file_from_before_a_change_of_key_is_called_too_old(desk: Desk) -> None:
    desk.create().close()
    old = [copy.read_bytes() for copy in Places(desk.path).keys]
    with desk.open() as record:
        record.users.new_recovery_key()
    for copy, data in zip(Places(desk.path).keys, old, strict=True):
        copy.write_bytes(data)
    with pytest.raises((SlotsForeign, RecordDamaged)) as caught:
        desk.open()
    assert type(caught.value) is SlotsForeign


def test_user_is_asked_for_only_when_there_are_several(desk: Desk) -> None:
    with desk.create() as record:
        record.users.add("Bo Dal", function="kurator", role="pupil_health", passphrase=OTHER_PHRASE)
    assert "Åsa Ek, Bo Dal" in refused(desk, UserNotChosen)
    assert "Åsa Ek, Bo Dal" in refused(desk, UserUnknown, user="Cia")
    refused(desk, WrongPassphrase, user="Bo Dal")
    with desk.open(user="bo dal", passphrase=OTHER_PHRASE) as record:
        assert record.user_name == "Bo Dal"
    assert records.names_in(desk.path) == ("Åsa Ek", "Bo Dal")
    assert records.names_in(desk.folder / "finns inte") == ()


def test_recovery_key_of_another_record_is_told_apart_from_damage(desk: Desk) -> None:
    desk.create().close()
    mine = desk.recovery
    other = Desk(desk.folder / "annan")
    other.create().close()
    with pytest.raises(RecoveryKeyOther):
        desk.recover(other.recovery)
    flip(desk.path, 20)
    with pytest.raises(RecordDamaged):
        desk.recover(mine)
    for left in (*Places(desk.path).keys, Places(desk.path).anchor):
        left.unlink()
    with pytest.raises(RecoveryKeyOrDamage):
        desk.recover(mine)


def test_recovery_is_logged_as_such(desk: Desk) -> None:
    desk.create().close()
    with desk.recover() as record:
        row = record.raw.execute("SELECT action, user_name FROM access_log ORDER BY number DESC").fetchone()
        assert row == ("record.recovered", "återställningsnyckeln")
        assert record.users.current() is None


def test_opening_and_closing_leaves_content_alone(desk: Desk) -> None:
    with desk.create() as record:
        write(record, "a", 1)
    tables = "SELECT group_concat(key || value) FROM settings"
    with desk.open() as record:
        first = record.raw.execute(tables).fetchone()
        make_backup(record, desk.backups)
    with desk.open() as record:
        assert not record.changed_since_backup, "opening is no news"
    with desk.open() as record:
        assert record.raw.execute(tables).fetchone() == first


def test_nothing_is_written_to_stderr_or_stdout(desk: Desk, capfd: pytest.CaptureFixture[str]) -> None:
    """SQLCipher prints error lines for a wrong key unless told not to (docs/decisions/0001-record.md)."""
    desk.create().close()
    flip(desk.path, 3)
    with pytest.raises(RecordDamaged):
        desk.open()
    assert capfd.readouterr() == ("", "")


def test_moved_record_opens_in_its_new_place(desk: Desk) -> None:
    desk.create().close()
    new = desk.folder / "flyttad"
    new.mkdir()
    for path in [path for path in desk.folder.iterdir() if path.is_file()]:
        path.rename(new / path.name)
    desk.path = new / desk.path.name
    with desk.open() as record:
        assert record.standing == "agrees"


def test_path_given_relative_works(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.create().close()
    monkeypatch.chdir(desk.folder)
    desk.path = Path(desk.path.name)
    desk.open().close()
