"""A file that is put in place of an open one. If these fail, what was told to be saved lies nowhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from samverkan_desktop.storage.errors import RecordReadOnly, RecordReplaced, RecordReplacedKept
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.restore import Secret, restore
from tests.storage.desk import PHRASE, Desk, write

needs_nameless = pytest.mark.skipif(os.name == "nt", reason="an open file cannot be exchanged there")


def exchange(desk: Desk, content: bytes) -> None:
    """Do as a program that synchronises does."""
    other = desk.path.with_name("synk")
    other.write_bytes(content)
    other.replace(desk.path)


@needs_nameless
def test_what_was_open_is_kept_in_a_backup_and_the_older_file_is_known_as_such(desk: Desk, tmp_path: Path) -> None:
    desk.create().close()
    older = desk.path.read_bytes()
    record = desk.open()
    for number in range(3):
        write(record, "a", number)
    exchange(desk, older)
    with pytest.raises(RecordReplacedKept) as told:
        write(record, "b", 1)
    with pytest.raises(RecordReadOnly):
        write(record, "b", 2)
    record.close()
    assert desk.path.read_bytes() == older, "nothing went on top of what was put there"
    (kept,) = [*desk.backups.glob("*.zip"), *Places(desk.path).backups.glob("*.zip")]
    assert told.value.fields["kept"] == kept.name
    with desk.open() as there:
        assert there.missing_changes >= 3, "the anchor was written before anything else"
    target = tmp_path / "åter" / desk.path.name
    target.parent.mkdir()
    options = desk.options()
    restore(
        kept,
        target,
        Secret(passphrase=PHRASE),
        clock=desk.clock,
        ids=desk.ids,
        random_bytes=os.urandom,
        kdf=options["kdf"],
        anchor_folder=None,
        backup_folder=None,
    )
    desk.path = target
    with desk.open() as found:
        assert found.settings.get("a") == 2
        assert found.settings.get("b") is None


@needs_nameless
def test_where_no_backup_can_be_made_it_is_told_all_the_same(desk: Desk) -> None:
    desk.create(backup_folder=None).close()
    older = desk.path.read_bytes()
    record = desk.open(backup_folder=None)
    write(record, "a", 1)
    exchange(desk, older)
    folder = record.places.backups
    if folder.exists():
        folder.rmdir()
    folder.write_bytes(b"hinder")
    with pytest.raises(RecordReplaced) as told:
        write(record, "b", 1)
    assert not isinstance(told.value, RecordReplacedKept), "a backup is promised that is not there"
    record.close()
