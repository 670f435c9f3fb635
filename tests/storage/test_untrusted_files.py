"""Small files that anybody may have written beside a record: if these fail, one of them stops the program or lies."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.storage import access_log, anchor, keys, lock_file, pen_note, restore, slot_file, untrusted
from samverkan_desktop.storage.backup import list_backups
from samverkan_desktop.storage.backup_file import MANIFEST
from samverkan_desktop.storage.check import verify_log
from samverkan_desktop.storage.errors import MemoryShort, UserUnknown
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.keys import KeyDoesNotFit
from samverkan_desktop.storage.pen import Share
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.slots import Opened
from tests.storage.desk import PHRASE, Desk, write
from tests.storage.test_backup_hostile import rezip
from tests.storage.test_backup_made import made
from tests.storage.test_keys_and_slots import file, opened, slot

DEEP = b"[" * 9_000
ODD = ("Infinity", "-Infinity", "NaN", "1e999", "-1", "1.5", "9" * 400, "true", "null", '"7"', "[]", "{}")
ANSI = "Åsa\x1b[2J\x1b]0;ny titel\x07\nBo Dal"


@pytest.mark.parametrize("text", [DEEP, b"Infinity", b"NaN", b"1e999", b"\xff\xfe", b"", b"{", b"9" * 5_000])
def test_unsound_json_is_one_and_the_same_fault(text: bytes) -> None:
    with pytest.raises(ValueError):  # the one fault that every reader knows
        untrusted.parse(text)


def slots_saying(**body: Any) -> bytes:
    """A slot file with a right checksum: whoever can write the file can reckon it too."""
    told = {**json.loads(slot_file.dump(file(slot()))), **body}
    del told["checksum"]
    sealed = hashlib.sha256(json.dumps(told, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
    return json.dumps({**told, "checksum": sealed}).encode()


@pytest.mark.parametrize("odd", [float("inf"), float("nan"), -1, 2**70, 1.5, True, "7", None])
def test_slot_file_with_numbers_that_are_none_is_unreadable(odd: object) -> None:
    first = json.loads(slot_file.dump(file(slot())))["slots"][0]
    for body in ({"serial": odd}, {"slots": [{**first, "kdf": {**first["kdf"], "memory_kib": odd}}]}):
        with pytest.raises(SlotFileUnreadable):
            slot_file.parse(slots_saying(**body))


@pytest.mark.parametrize("salt", [b"", b"kort", bytes(17)])
def test_slot_with_another_salt_than_ours_does_not_open(salt: bytes) -> None:
    """Too short a salt makes the engine raise; that is a changed slot, not a fault of the program."""
    with pytest.raises(KeyDoesNotFit):
        opened(file(replace(slot(), salt=salt)))


def test_slot_that_asks_for_the_computers_whole_memory_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    there = slot()
    monkeypatch.setattr(keys, "from_passphrase", lambda *_: pytest.fail("tried"))
    for profile in (keys.KdfProfile(2 * 1024 * 1024, 1, 1), keys.KdfProfile(64 * 1024, 17, 4)):
        with pytest.raises(KeyDoesNotFit):
            opened(file(replace(there, profile=profile)))


def test_too_little_memory_is_not_called_a_wrong_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import exceptions, low_level

    def short(*_: object) -> bytes:
        raise exceptions.HashingError("Memory allocation error")

    there = file(slot())
    monkeypatch.setattr(low_level, "hash_secret_raw", short)
    with pytest.raises(MemoryShort) as caught:
        opened(there)
    assert "orörd" in caught.value.sentence()


def in_anchor(desk: Desk, odd: str) -> bytes:
    told = json.loads(Places(desk.path).anchor.read_bytes())
    return json.dumps({**told, "number": "ODD"}).replace('"ODD"', odd).encode()


@pytest.mark.parametrize("odd", ODD)
def test_anchor_and_note_with_odd_numbers_do_not_stop_the_opening(desk: Desk, odd: str) -> None:
    desk.create().close()
    Places(desk.path).anchor.write_bytes(in_anchor(desk, odd))
    Places(desk.path).lock.write_text(f'{{"host": "x", "pid": {odd}, "user": "y", "since": "z"}}')
    with desk.open(take_over=True) as record:
        assert record.standing == "forged"
        assert [found.kind for found in verify_log(record)] == ["anchor"]


@pytest.mark.parametrize("left", [DEEP, b"[]", b"7", b"null"])
def test_deep_or_other_json_beside_the_record_does_not_stop_the_opening(desk: Desk, left: bytes) -> None:
    desk.create().close()
    places = Places(desk.path)
    for path in (places.anchor, places.lock):
        path.write_bytes(left)
    with desk.open() as record:
        assert record.standing == "forged"
    places.pen.write_bytes(left)
    assert anchor.told_by(places.pen) is None
    assert lock_file.read(places.pen) is None
    told = pen_note.read(desk.path)
    assert told is not None
    assert not told.holds


@pytest.mark.parametrize("left", [DEEP, b"[]", b"7", b'{"user": Infinity}', b"x" * 20_000])
def test_claim_on_the_share_that_is_none_has_no_ones_name(tmp_path: Path, left: bytes) -> None:
    (tmp_path / "000001.pen").write_bytes(left)
    claim = Share(tmp_path).look().claim
    assert claim is not None
    assert (claim.user, claim.token) == ("?", "")


def test_names_from_files_cannot_rewrite_the_screen(tmp_path: Path, desk: Desk) -> None:
    """They are shown in windows and printed in terminals."""
    told = {"record_id": "r", "user": ANSI, "host": ANSI, "since": ANSI, "token": "t", "after": ANSI}
    (tmp_path / "000001.pen").write_text(json.dumps(told))
    claim = Share(tmp_path).look().claim
    assert claim is not None
    lock = tmp_path / "lock"
    lock.write_text(json.dumps({"host": ANSI, "pid": 1, "user": ANSI, "since": ANSI}))
    owner = lock_file.read(lock)
    assert owner is not None
    first = json.loads(slot_file.dump(file(slot())))["slots"][0]
    (name,) = slot_file.parse(slots_saying(slots=[{**first, "name": ANSI}])).names()
    for shown in (claim.user, claim.host, claim.since, claim.after, owner.host, owner.user, owner.since_local, name):
        assert shown.isprintable(), repr(shown)


@pytest.mark.parametrize(
    "odd",
    [
        {"instant": "0001-01-01T00:00:00"},
        {"instant": "0001-01-01T00:00:00+00:00"},
        {"instant": "9999-12-31T23:59:59-23:59"},
        {"instant": "2026-11-21"},
        {"schema": -1},
        {"last_number": 2**80},
        {"counts": {"meeting": "x"}},
        {"counts": [1]},
        {"name": ["x"]},
        {"reason": {"x": 1}},
        {"mac": 7},
        {"key": None},
    ],
)
def test_list_of_backups_survives_one_that_somebody_made_up(desk: Desk, odd: dict[str, object]) -> None:
    """One file in the folder must not keep a secretary from the others on the day she needs them."""
    good = made(desk)
    bad = good.with_name("a" + good.name)
    bad.write_bytes(good.read_bytes())
    rezip(bad, lambda m: m.update({MANIFEST: json.dumps({**json.loads(m[MANIFEST]), **odd}).encode()}))
    found = list_backups(good.parent)
    assert [(info.path.name, bool(info.problem)) for info in found] == [(good.name, False), (bad.name, True)]


def test_log_takes_the_users_name_from_the_record_and_not_from_the_slot_file(desk: Desk) -> None:
    """Whoever may open the record can rename his slot, and the log would name somebody else for what he did."""
    with desk.create() as record:
        record.users.add("Bo Dal", function="rektor", role="read_only", passphrase=PHRASE)
    places = Places(desk.path)
    both = slot_file.load(places.keys)
    names = {"Åsa Ek": "Bo Dal", "Bo Dal": "Åsa Ek"}
    slot_file.save(places.keys, replace(both, slots=tuple(replace(s, name=names[s.name]) for s in both.slots)))
    with desk.open(user="Åsa Ek") as record:
        assert record.user_name == "Bo Dal"
        assert {row.user_name for row in access_log.read(record.raw, user_id=record.user_id)} == {"Bo Dal"}
        note = lock_file.read(places.lock)
        assert note is not None
        assert note.user == "Bo Dal"


def test_one_who_left_is_refused_also_with_a_slot_put_back(desk: Desk) -> None:
    with desk.create() as record:
        record.users.add("Bo Dal", function="rektor", role="read_only", passphrase=PHRASE)
    places = Places(desk.path)
    before = places.keys[0].read_bytes()
    with desk.open(user="Åsa Ek") as record:
        record.users.remove("Bo Dal")
    for path in places.keys:
        path.write_bytes(before)
    with pytest.raises(SamverkanError):
        desk.open(user="Bo Dal")


@pytest.mark.parametrize("kind", [Opened, restore.Secret])
def test_secrets_stand_in_no_repr(kind: Callable[..., object]) -> None:
    if kind is restore.Secret:
        shown = repr(restore.Secret(passphrase=PHRASE, recovery_key=PHRASE, data_key=PHRASE.encode()))
    else:
        shown = repr(Opened(slot(), PHRASE.encode(), (PHRASE.encode(),)))
    assert PHRASE not in shown


def test_user_put_out_in_the_database_is_refused(desk: Desk) -> None:
    with desk.create() as record:
        record.users.add("Bo Dal", function="rektor", role="read_only", passphrase=PHRASE)
        write(record, "a", 1)
        key = record.data_key
    desk.tamper(key, "UPDATE users SET active = 0 WHERE name = 'Bo Dal'")
    with pytest.raises(UserUnknown):
        desk.open(user="Bo Dal")
