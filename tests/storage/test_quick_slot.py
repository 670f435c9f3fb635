"""The way in by the computer's keyring. If these fail, it opens for somebody it should not, or harms the passphrase."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from samverkan_desktop.storage import quick_slot, slot_file, slots
from samverkan_desktop.storage import record as records
from samverkan_desktop.storage.errors import WrongPassphrase
from samverkan_desktop.storage.keys import KEY_SIZE, KeyDoesNotFit
from samverkan_desktop.storage.quick_slot import QuickSlot, QuickSlotUnreadable
from samverkan_desktop.storage.record import Unlocked
from tests.storage.desk import OTHER_PHRASE, PHRASE, Desk, flip


def made(desk: Desk) -> tuple[Path, bytes]:
    """Make a quick slot for the one user; return where its file lies, and the secret."""
    unlocked = records.unlock(desk.path, passphrase=PHRASE)
    quick, secret = quick_slot.make(unlocked.file, unlocked.opened, unlocked.opened.candidates[0], os.urandom)
    path = quick_slot.path_for(desk.local, quick.record_id, quick.user_id)
    quick_slot.save(path, quick)
    return path, secret


def opened(desk: Desk, path: Path, secret: bytes) -> Unlocked:
    file = slot_file.load((desk.path.with_name(desk.path.name + ".keys"),) * 2, heal=False)
    return Unlocked(file, quick_slot.open_quick(file, quick_slot.load(path), secret), by_keyring=True)


def test_it_opens_logs_how_and_leaves_the_passphrase_alone(desk: Desk) -> None:
    desk.create().close()
    path, secret = made(desk)
    keys_before = desk.path.with_name(desk.path.name + ".keys").read_bytes()
    with desk.open(passphrase="", unlocked=opened(desk, path, secret)) as record:
        assert record.user_name == "Åsa Ek"
        row = record.raw.execute("SELECT action, detail FROM access_log ORDER BY number DESC LIMIT 1").fetchone()
        assert row == ("record.opened", "keyring")
    assert desk.path.with_name(desk.path.name + ".keys").read_bytes() == keys_before
    desk.open().close()


def test_neither_half_holds_the_keys_or_the_passphrase(desk: Desk) -> None:
    record = desk.create()
    key = record.data_key
    record.close()
    path, secret = made(desk)
    told = path.read_bytes()
    for hidden in (key.hex().encode(), key, PHRASE.encode(), secret.hex().encode(), "Åsa".encode()):
        assert hidden not in told
    assert key != secret


def test_it_ends_with_the_passphrase_with_leaving_and_with_another_secret(desk: Desk) -> None:
    with desk.create() as record:
        record.users.add("Ola Berg", function="", role="administrator", passphrase=OTHER_PHRASE)
        path, secret = self_made(desk)
        opened(desk, path, secret)
        with pytest.raises(KeyDoesNotFit):
            opened(desk, path, bytes(KEY_SIZE))
        with pytest.raises(KeyDoesNotFit):
            opened(desk, path, b"")
        record.users.change_passphrase("Åsa Ek", old=PHRASE, new="åtta blå ord om en sommar")
        with pytest.raises(KeyDoesNotFit):
            opened(desk, path, secret)
    with desk.open(passphrase=OTHER_PHRASE, user="Ola Berg") as record:
        record.users.remove("Åsa Ek")
    with pytest.raises(KeyDoesNotFit):
        opened(desk, path, secret)


def self_made(desk: Desk) -> tuple[Path, bytes]:
    """As `made`, while the record is open in this process."""
    file = slot_file.load((desk.path.with_name(desk.path.name + ".keys"),) * 2, heal=False)
    from_passphrase = slots.open_slot(file, file.slots[0], PHRASE)
    quick, secret = quick_slot.make(file, from_passphrase, from_passphrase.candidates[0], os.urandom)
    path = quick_slot.path_for(desk.local, quick.record_id, quick.user_id)
    quick_slot.save(path, quick)
    return path, secret


def test_a_new_data_key_is_followed_and_no_slot_is_made_without_a_passphrase(desk: Desk) -> None:
    """Somebody else left: the one who stays comes in as before, and never with an empty passphrase afterwards."""
    desk.create().close()
    path, secret = made(desk)
    with desk.recover() as record:
        record.users.new_recovery_key()
    with desk.open(passphrase="", unlocked=opened(desk, path, secret)) as record:
        assert record.user_name == "Åsa Ek"
    with pytest.raises(WrongPassphrase):
        desk.open(passphrase="")
    desk.open().close()


def test_a_damaged_or_foreign_file_is_no_way_in(desk: Desk) -> None:
    desk.create().close()
    path, secret = made(desk)
    whole = path.read_bytes()
    for spoilt in (b"", b"{}", b"[]", whole[:-20], b"x" * 20_000, whole.replace(b'"version": 1', b'"version": 2')):
        path.write_bytes(spoilt)
        with pytest.raises(QuickSlotUnreadable):
            quick_slot.load(path)
    path.unlink()
    with pytest.raises(QuickSlotUnreadable):
        quick_slot.load(path)
    path.write_bytes(whole)
    flip(path, whole.index(b"sealed") + 20)
    with pytest.raises((KeyDoesNotFit, QuickSlotUnreadable)):
        opened(desk, path, secret)


def test_another_record_or_user_cannot_use_it(desk: Desk) -> None:
    desk.create().close()
    path, secret = made(desk)
    quick = quick_slot.load(path)
    for changed in (
        QuickSlot("annan", quick.user_id, quick.entry, quick.salt, quick.box),
        QuickSlot(quick.record_id, "annan", quick.entry, quick.salt, quick.box),
        QuickSlot(quick.record_id, quick.user_id, "annan", quick.salt, quick.box),
    ):
        quick_slot.save(path, changed)
        with pytest.raises(KeyDoesNotFit):
            opened(desk, path, secret)
