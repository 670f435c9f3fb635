"""If these fail, another user of the computer can copy the record's keys and guess at leisure, or make the program
write over a file of his choice."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from samverkan_desktop.domain.clock import ManualClock
from samverkan_desktop.services.delivery import deliver_as
from samverkan_desktop.storage import draft_file
from samverkan_desktop.storage.backup import make_backup
from samverkan_desktop.storage.draft_file import KeptText
from samverkan_desktop.storage.files import Places, create_file, write_whole
from samverkan_desktop.storage.pen import Claim, Share
from samverkan_desktop.storage.restore import Secret, restore
from samverkan_desktop.storage.salvage import salvage
from tests.storage.desk import CHEAP, MARKER, PHRASE, Desk, write

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has access lists instead")


@pytest.fixture(autouse=True)
def careless() -> Iterator[None]:
    """The habit of many computers: everybody may read what is made."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def readable_by_others(folder: Path) -> list[str]:
    return sorted(
        path.name for path in folder.rglob("*") if path.is_file() and stat.S_IMODE(path.stat().st_mode) & 0o077
    )


def test_nothing_of_a_record_can_be_read_by_others(desk: Desk) -> None:
    with desk.create(local_folder=desk.local) as record:
        write(record, "a", 1)
        with record.transaction("x"):
            record.settings.set("b", "z" * 100_000)
            assert readable_by_others(desk.folder) == [], "the journal too"
        made = make_backup(record, desk.backups)
        path = draft_file.path_for(desk.local, record.record_id, record.user_id)
        draft_file.write(path, record.data_key, [KeptText("[]", "§ 1", MARKER, desk.clock.now())], os.urandom)
        assert Places(desk.path).lock.exists()
        assert readable_by_others(desk.folder) == []
    options = {name: value for name, value in desk.options().items() if name != "backup_folder"}
    restore(made.path, desk.path, Secret(passphrase=PHRASE), **options)
    salvage(desk.path, desk.folder / "räddad.samverkan", Secret(passphrase=PHRASE), **options)
    assert (desk.folder / "räddad.samverkan").exists()
    assert readable_by_others(desk.folder) == []


def test_what_is_shared_on_purpose_can_be_read(tmp_path: Path) -> None:
    """A paper on the common disk, and the folder several computers use, must not be shut to the colleagues."""
    share = Share(tmp_path / "delat")
    share.create()
    share.take(Claim("r1", 1, "Åsa Ek", "dator", "", "märke"))
    paper = deliver_as(tmp_path / "kallelse", b"BEGIN:VCALENDAR", ".ics")
    for path in (*share.folder.iterdir(), paper):
        assert stat.S_IMODE(path.stat().st_mode) & 0o044 == 0o044, path.name


@pytest.mark.parametrize("shared", [True, False])
def test_link_laid_out_in_the_way_is_not_followed(tmp_path: Path, shared: bool) -> None:
    precious = tmp_path / "värdefull.txt"
    precious.write_text("kvar")
    wanted = tmp_path / "minnesanteckningar.pdf"
    wanted.with_name(wanted.name + ".ny").symlink_to(precious)
    write_whole(wanted, b"%PDF-", shared=shared)
    assert precious.read_text() == "kvar"
    assert wanted.read_bytes() == b"%PDF-"
    assert not wanted.is_symlink()


def test_link_where_a_backup_would_be_copied_is_not_followed(desk: Desk) -> None:
    precious = desk.folder / "värdefull.txt"
    precious.write_text("kvar")
    with desk.create() as record:
        desk.backups.mkdir()
        for number in range(1, 9):
            name = f"{desk.path.stem}_{ManualClock(desk.clock.now()).now():%Y%m%dT%H%M%S}Z_{number:06d}.samverkan.zip"
            for ending in (".kopia", ".ny"):
                (desk.backups / f"{name}{ending}").symlink_to(precious)
        make_backup(record, desk.backups)
    assert precious.read_text() == "kvar"


def test_new_file_is_ours_alone_though_one_lay_there(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("gammalt")
    path.chmod(0o666)
    with create_file(path) as file:
        file.write(b"nytt")
    assert path.read_bytes() == b"nytt"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert CHEAP.within_reason()
