"""A backup file from who knows where: if these fail, a forged or damaged one is restored, or writes outside (F30)."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from samverkan_desktop.storage.backup_file import KEYS, MANIFEST, RECORD
from samverkan_desktop.storage.errors import (
    BackupDamaged,
    BackupMissing,
    BackupNewer,
    RecoveryKeyOther,
    UserUnknown,
    WrongPassphrase,
)
from samverkan_desktop.storage.restore import Secret, verify_backup
from tests.storage.desk import OTHER_PHRASE, PHRASE, Desk, bytes_everywhere, flip
from tests.storage.test_backup_made import MINE, made


def rezip(path: Path, change: Callable[[dict[str, bytes]], object], compression: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def in_manifest(**values: object) -> Callable[[dict[str, bytes]], object]:
    return lambda members: members.update({MANIFEST: json.dumps({**json.loads(members[MANIFEST]), **values}).encode()})


@pytest.mark.parametrize(
    "change",
    [
        in_manifest(last_number=1),
        in_manifest(counts={"settings": 5}),
        in_manifest(mac="00"),
        in_manifest(name="annan"),
        in_manifest(version=2),
        in_manifest(extra=1),
        lambda m: m.update({MANIFEST: b"[]"}),
        lambda m: m.update({MANIFEST: b"{" * 100_000}),
        lambda m: m.update({KEYS: b"{}"}),
        lambda m: m.update({RECORD: m[RECORD][:-4096]}),
        lambda m: m.update({RECORD: m[RECORD][:5000] + bytes([m[RECORD][5000] ^ 1]) + m[RECORD][5001:]}),
        lambda m: m.update({"../../ute.txt": b"x"}),
        lambda m: m.update({"/etc/ute": m.pop(KEYS)}),
        lambda m: m.pop(KEYS),
        lambda m: m.pop(RECORD),
        lambda m: m.pop(MANIFEST),
    ],
)
def test_changed_backup_is_refused_and_leaves_nothing(desk: Desk, change: Callable[[dict[str, bytes]], object]) -> None:
    path = made(desk)
    rezip(path, change)
    before = bytes_everywhere(desk.folder)
    with pytest.raises(BackupDamaged) as caught:
        verify_backup(path, MINE)
    assert "Inget har återställts" in caught.value.sentence()
    assert bytes_everywhere(desk.folder) == before


def test_slots_of_another_time_cannot_be_slipped_in(desk: Desk) -> None:
    """A whole and valid slot file, but not the one the backup was made with."""
    path = made(desk)
    with desk.open() as record:
        record.users.change_passphrase("Åsa Ek", old=PHRASE, new=OTHER_PHRASE)
    later = desk.path.with_name(desk.path.name + ".keys").read_bytes()
    rezip(path, lambda members: members.update({KEYS: later}))
    with pytest.raises(BackupDamaged):
        verify_backup(path, Secret(passphrase=OTHER_PHRASE))


def test_bomb_is_refused_by_its_sizes(desk: Desk) -> None:
    path = made(desk)
    rezip(path, lambda m: m.update({MANIFEST: b" " * 50_000_000}), zipfile.ZIP_DEFLATED)
    with pytest.raises(BackupDamaged, match="storleken"):
        verify_backup(path, MINE)


@pytest.mark.parametrize("member", [KEYS, MANIFEST])
def test_a_member_that_cannot_be_read_is_called_damaged(desk: Desk, member: str) -> None:
    """Its bytes are not those that its checksum was made of."""
    path = made(desk)
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo(member)
    flip(path, info.header_offset + 30 + len(member) + len(info.extra) + 5)
    with pytest.raises(BackupDamaged):
        verify_backup(path, MINE)


def test_every_flipped_byte_is_found(desk: Desk) -> None:
    path = made(desk)
    whole = path.read_bytes()
    for at in range(0, len(whole), len(whole) // 40):
        path.write_bytes(whole)
        flip(path, at)
        try:
            verify_backup(path, MINE)
        except (BackupDamaged, BackupNewer):
            continue
        with zipfile.ZipFile(path) as archive:  # a byte of the container that means nothing, such as a date
            assert archive.testzip() is None
    for length in (0, 10, 1000, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(BackupDamaged):
            verify_backup(path, MINE)


def test_wrong_secrets_are_told_apart(desk: Desk) -> None:
    path = made(desk)
    other = Desk(desk.folder / "annan")
    other.create().close()
    for secret, error in [
        (Secret(passphrase="fel"), WrongPassphrase),
        (Secret(), WrongPassphrase),
        (Secret(passphrase=PHRASE, user="Bo"), UserUnknown),
        (Secret(recovery_key=other.recovery), RecoveryKeyOther),
        (Secret(data_key=bytes(32)), RecoveryKeyOther),
    ]:
        with pytest.raises(error):
            verify_backup(path, secret)
    with pytest.raises(BackupMissing):
        verify_backup(desk.folder / "finns inte.zip", MINE)
