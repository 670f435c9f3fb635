"""The edges of keys and slots. If these fail, a passphrase is printed in a report, or a forged file is believed."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from samverkan_desktop.storage import keys, slot_file
from samverkan_desktop.storage.errors import DiskFull, RecordReadOnly
from samverkan_desktop.storage.key_change import settle
from samverkan_desktop.storage.keys import KdfProfile
from samverkan_desktop.storage.slot_making import Purpose, making_for
from samverkan_desktop.storage.slots import Slot, SlotFile, handover, make_slot
from tests.storage.desk import CHEAP, PHRASE, Desk

KEY, NEW = bytes(range(32)), bytes(range(32, 64))
WORDS = "nio nya ord om en lång vinter"


def slot() -> Slot:
    return make_slot("r1", "u1", "Åsa Ek", PHRASE, KEY, profile=CHEAP, random_bytes=os.urandom)


@pytest.mark.parametrize(
    ("profile", "good"),
    [
        (KdfProfile(32, 1, 4), True),
        (KdfProfile(31, 1, 4), False),
        (KdfProfile(1024 * 1024, 16, 16), True),
        (KdfProfile(1024 * 1024 + 1, 1, 1), False),
        (KdfProfile(64, 0, 1), False),
        (KdfProfile(64, 17, 1), False),
        (KdfProfile(64, 1, 0), False),
        (KdfProfile(1024, 1, 17), False),
    ],
)
def test_what_a_slot_may_cost_has_exact_bounds(profile: KdfProfile, good: bool) -> None:
    assert profile.within_reason() is good


def test_what_a_slot_is_made_of_shows_no_secret(desk: Desk) -> None:
    """It may stand in a report of a fault."""
    with desk.create() as record:
        file = slot_file.load(record.places.keys)
        making = making_for(record, Purpose.CHANGE, record.user_id, "Åsa Ek", WORDS, file=file, old=PHRASE)
        for secret in (PHRASE, WORDS, record.data_key.hex(), repr(record.data_key)):
            assert secret not in repr(making)


def test_nobody_makes_a_slot_in_a_record_for_reading(desk: Desk) -> None:
    desk.create().close()
    with desk.open(read_only=True) as record, pytest.raises(RecordReadOnly):
        making_for(record, Purpose.CHANGE, record.user_id, "Åsa Ek", WORDS)


def test_a_slot_file_beyond_all_reason_is_not_believed(tmp_path: Path) -> None:
    copies = (tmp_path / "a", tmp_path / "b")
    whole = SlotFile("r1", keys.fingerprint(KEY), "", 7, (slot(),))
    copies[0].write_bytes(slot_file.dump(replace(whole, serial=8)) + b" " * 5_000_000)
    copies[1].write_bytes(slot_file.dump(whole))
    assert slot_file.load(copies, heal=False).serial == 7


def test_a_copy_that_is_read_for_reading_only_is_not_mended(tmp_path: Path) -> None:
    copies = (tmp_path / "a", tmp_path / "b")
    whole = SlotFile("r1", keys.fingerprint(KEY), "", 7, (slot(),))
    copies[0].write_bytes(slot_file.dump(whole))
    assert slot_file.load(copies, heal=False) == whole
    assert not copies[1].exists()
    assert slot_file.load(copies) == whole
    assert copies[1].read_bytes() == copies[0].read_bytes()


def test_a_key_is_changed_only_where_there_is_room_for_its_journal(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk.create() as record:
        before = record.data_key
        size = record.path.stat().st_size

        class Usage:
            free = size + 1024 * 1024 - 1

        with monkeypatch.context() as patched:
            patched.setattr(shutil, "disk_usage", lambda _: Usage)
            with pytest.raises(DiskFull):
                record.users.new_recovery_key()
        assert record.data_key == before
    desk.open().close()


def test_an_interrupted_change_of_key_is_settled_by_the_key_that_opens() -> None:
    mine = slot()
    both = SlotFile(
        "r1",
        keys.fingerprint(KEY),
        keys.fingerprint(NEW),
        3,
        (handover("r1", mine, mine.public, KEY, NEW, os.urandom),),
    )
    new = settle(both, NEW)
    assert (new.current, new.coming) == (keys.fingerprint(NEW), "")
    assert new.slots == both.slots, "the way to the new key stands"
    old = settle(both, KEY)
    assert (old.current, old.coming) == (keys.fingerprint(KEY), "")
    assert old.slots == (mine,), "no way leads to a key that never came into use"
    assert settle(both, bytes(32)) == both, "a key that is neither settles nothing"
    done = replace(both, coming="")
    assert settle(done, KEY) == done
