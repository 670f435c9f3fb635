"""If these fail, a record lands where a sync service exchanges it under the program, and nobody was warned."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

import pytest

from samverkan_desktop.domain.errors import EnvironmentFailure
from samverkan_desktop.services import file_place
from samverkan_desktop.services.file_place import (
    Risk,
    judge_place,
    lies_on_network,
    network_mount,
    require_room,
    suggest_file,
    with_suffix,
)
from samverkan_desktop.storage.errors import DiskFull, FolderMissing, ReadOnlyPlace

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/gemensam /mnt/gemensam cifs rw 0 0
server:/hem /hem nfs4 rw 0 0
/dev/sdb1 /mnt/gemensam/lokal ext4 rw 0 0
//server/a /mnt/med\\040mellanslag cifs rw 0 0
trasig
"""


def disk(_path: Path) -> bool:
    return False


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/ava/OneDrive - Exempelkommun/Dokument/k.samverkan", "OneDrive"),
        ("/home/ava/OneDrive/k.samverkan", "OneDrive"),
        ("/home/ava/Dropbox/k.samverkan", "Dropbox"),
        ("/home/ava/Dropbox (Kommunen)/a/b/k.samverkan", "Dropbox"),
        ("/home/ava/Google Drive/Min enhet/k.samverkan", "Google Drive"),
        ("/home/ava/GoogleDrive/k.samverkan", "Google Drive"),
        ("/home/ava/Exempelkommun - SharePoint/k.samverkan", "SharePoint"),
        ("/Users/ava/Library/Mobile Documents/k.samverkan", "iCloud"),
        ("/home/ava/Nextcloud/k.samverkan", "Nextcloud"),
    ],
)
def test_sync_folders_are_known_by_their_names(path: str, service: str) -> None:
    place = judge_place(Path(path), on_network=disk, environment={})
    assert (place.risk, place.service) == (Risk.SYNC, service)


@pytest.mark.parametrize("path", ["/home/ava/Dokument/k.samverkan", "/home/ava/onedrive.samverkan"])
def test_common_places_are_not_doubted(path: str) -> None:
    assert judge_place(Path(path), on_network=disk, environment={}).risk is Risk.NONE


def test_onedrive_under_another_name_is_known_by_the_environment(tmp_path: Path) -> None:
    root = tmp_path / "Kommunens filer"
    place = judge_place(root / "a" / "k.samverkan", on_network=disk, environment={"OneDriveCommercial": str(root)})
    assert place.service == "OneDrive"
    beside = judge_place(tmp_path / "k.samverkan", on_network=disk, environment={"OneDriveCommercial": str(root)})
    assert beside.risk is Risk.NONE


def test_shares_are_told_by_path_or_by_the_system() -> None:
    assert judge_place(Path("//server/gemensam/k.samverkan"), on_network=disk, environment={}).risk is Risk.NETWORK
    assert judge_place(Path("/x/k.samverkan"), on_network=lambda _: True, environment={}).risk is Risk.NETWORK


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/ava", False),
        ("/mnt/gemensam/kommun", True),
        ("/mnt/gemensam/lokal/kommun", False),
        ("/hem/ava", True),
        ("/mnt/med mellanslag", True),
        ("/mnt/gemensamt", False),
    ],
)
def test_the_nearest_mount_decides(path: str, network: bool) -> None:
    assert network_mount(Path(PurePosixPath(path)), MOUNTS) is network


def test_this_computer_can_be_asked(tmp_path: Path) -> None:
    assert lies_on_network(tmp_path) in (True, False)


def test_suggestion_passes_over_sync_folders_and_taken_names(tmp_path: Path) -> None:
    synced, own = tmp_path / "OneDrive" / "Dokument", tmp_path / "hem"
    for folder in (synced, own):
        folder.mkdir(parents=True)
    (own / "Exempelkommun.samverkan").touch()
    found = suggest_file("Exempelkommun", (synced, tmp_path / "finns-inte", own), on_network=disk)
    assert found == own / "Exempelkommun 2.samverkan"


@pytest.mark.parametrize(("name", "file"), [("A/B: kommun?", "AB kommun"), (" ..", "Samverkan"), ("", "Samverkan")])
def test_suggestion_is_a_name_that_any_computer_takes(tmp_path: Path, name: str, file: str) -> None:
    assert suggest_file(name, (tmp_path,), on_network=disk) == tmp_path / f"{file}.samverkan"


def test_ending_is_added_once() -> None:
    assert with_suffix(Path("a/kommun")) == Path("a/kommun.samverkan")
    assert with_suffix(Path("a/kommun.v2")) == Path("a/kommun.v2.samverkan")
    assert with_suffix(Path("a/kommun.SAMVERKAN")) == Path("a/kommun.SAMVERKAN")


def test_room_is_asked_for_before_anything_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    require_room(tmp_path / "k.samverkan")
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(file_place, "_ROOM", 1 << 62)
    with pytest.raises(DiskFull):
        require_room(tmp_path / "k.samverkan")


def test_folder_that_is_not_there_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing) as told:
        require_room(tmp_path / "borta" / "k.samverkan")
    assert str(tmp_path / "borta") in told.value.sentence()


@pytest.mark.skipif(os.name == "nt", reason="Windows guards folders in another way")
def test_folder_where_one_may_not_write_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "skyddad"
    folder.mkdir(mode=0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)  # root may write everywhere
    try:
        with pytest.raises((ReadOnlyPlace, EnvironmentFailure)) as told:
            require_room(folder / "k.samverkan")
    finally:
        if root:
            os.seteuid(0)
    assert isinstance(told.value, ReadOnlyPlace)
