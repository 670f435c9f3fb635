"""Keys and slots: if these fail, a user is locked out, or a stranger is let in."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from samverkan_desktop.storage import keys, slot_file, slots
from samverkan_desktop.storage.keys import STANDARD, KdfProfile, KeyDoesNotFit
from samverkan_desktop.storage.slot_file import SlotFileUnreadable
from samverkan_desktop.storage.slots import Slot, SlotFile
from tests.storage.desk import CHEAP, PHRASE, flip

KEY = bytes(range(32))
NEW = bytes(range(32, 64))
NEWEST = bytes(range(64, 96))


def slot(user: str = "u1", name: str = "Åsa Ek", phrase: str = PHRASE, key: bytes = KEY, record: str = "r1") -> Slot:
    return slots.make_slot(record, user, name, phrase, key, profile=CHEAP, random_bytes=os.urandom)


def file(*there: Slot, current: bytes = KEY, coming: bytes | None = None) -> SlotFile:
    return SlotFile("r1", keys.fingerprint(current), keys.fingerprint(coming) if coming else "", 1, there)


def opened(whole: SlotFile, phrase: str = PHRASE) -> tuple[bytes, ...]:
    return slots.open_slot(whole, whole.slots[0], phrase).candidates


def test_right_passphrase_gives_the_data_key() -> None:
    assert opened(file(slot())) == (KEY,)


@pytest.mark.parametrize("wrong", ["", PHRASE + " ", " " + PHRASE, PHRASE.upper(), PHRASE[:-1], "\ud800"])
def test_any_other_passphrase_gives_nothing(wrong: str) -> None:
    with pytest.raises(KeyDoesNotFit):
        opened(file(slot()), wrong)


def test_passphrase_typed_on_another_keyboard_is_the_same() -> None:
    """å as one character or as a with a ring: macOS and Windows differ, the user does not."""
    assert opened(file(slot(phrase="gråa hästar över ån")), "gråa hästar över ån") == (KEY,)


@pytest.mark.parametrize(
    "change",
    [
        lambda s: replace(s, user_id="u2"),
        lambda s: replace(s, profile=KdfProfile(64, 2, 1)),
        lambda s: replace(s, salt=os.urandom(16)),
        lambda s: replace(s, public=os.urandom(32)),
        lambda s: replace(s, box=replace(s.box, sealed=bytes(len(s.box.sealed)))),
        lambda s: replace(s, box=replace(s.box, nonce=b"")),
        lambda s: replace(s, profile=KdfProfile(2**31, 1, 1)),
    ],
    ids=["user", "parameters", "salt", "public key", "box", "nonce", "absurd cost"],
)
def test_slot_is_bound_to_all_that_stands_in_it(change: object) -> None:
    with pytest.raises(KeyDoesNotFit):
        opened(file(change(slot())))  # type: ignore[operator]  # a lambda in a list of parameters


def test_slot_of_another_record_does_not_open() -> None:
    with pytest.raises(KeyDoesNotFit):
        opened(file(slot(record="r2")))


def test_standard_cost_is_what_was_decided_and_is_used() -> None:
    assert KdfProfile(64 * 1024, 3, 4) == STANDARD
    made = slots.make_slot("r1", "u1", "Åsa", PHRASE, KEY, profile=STANDARD, random_bytes=os.urandom)
    assert slot_file.parse(slot_file.dump(file(made))).slots[0].profile == STANDARD
    assert opened(file(made)) == (KEY,)


def test_handovers_lead_to_the_newest_key_in_any_order() -> None:
    first = slot()
    second = slots.handover("r1", first, first.public, KEY, NEW, os.urandom)
    third = slots.handover("r1", second, first.public, NEW, NEWEST, os.urandom)
    assert opened(file(third, current=NEWEST))[0] == NEWEST
    turned = replace(third, handovers=third.handovers[::-1])
    assert opened(file(turned, current=NEWEST))[0] == NEWEST
    assert opened(file(third, current=NEW, coming=NEWEST))[:2] == (NEW, NEWEST)


def test_handover_needs_both_the_old_key_and_the_private_one() -> None:
    """One who left has the old key; one who can write to the folder has neither. None of them may read the new key."""
    mine, theirs = slot(), slot("u2", "Bo Dal")
    for_theirs = slots.handover("r1", theirs, theirs.public, KEY, NEW, os.urandom)
    stolen = replace(mine, handovers=for_theirs.handovers)
    assert opened(file(stolen)) == (KEY,)
    other_old_key = slots.handover("r1", mine, mine.public, NEWEST, NEW, os.urandom)
    step = replace(other_old_key.handovers[0], from_key=keys.fingerprint(KEY))
    assert opened(file(replace(mine, handovers=(step,)))) == (KEY,)


def test_file_survives_a_round_trip() -> None:
    whole = file(slots.handover("r1", slot(), slot().public, KEY, NEW, os.urandom), slot("u2", "Bo Dal"))
    assert slot_file.parse(slot_file.dump(whole)) == whole


@pytest.mark.parametrize("damage", ["{}", "", "[]", '"x"', "{" * 100_000, "null", '{"checksum": 1}'])
def test_rubbish_is_no_slot_file(damage: str) -> None:
    with pytest.raises(SlotFileUnreadable):
        slot_file.parse(damage.encode())


def test_changed_name_in_the_file_is_noticed() -> None:
    data = json.loads(slot_file.dump(file(slot())))
    data["slots"][0]["name"] = "Någon annan"
    with pytest.raises(SlotFileUnreadable):
        slot_file.parse(json.dumps(data).encode())


def copies(folder: Path) -> tuple[Path, Path]:
    return folder / "a.keys", folder / "a.keys2"


@pytest.mark.parametrize("hurt", [0, 1])
def test_good_copy_heals_the_other(tmp_path: Path, hurt: int) -> None:
    places = copies(tmp_path)
    saved = slot_file.save(places, file(slot()))
    for damage in (lambda p: p.unlink(), lambda p: p.write_bytes(b""), lambda p: flip(p, 60)):
        damage(places[hurt])
        assert slot_file.load(places) == saved
        assert places[0].read_bytes() == places[1].read_bytes()


@pytest.mark.parametrize("ahead", [0, 1])
def test_newest_copy_wins_when_writing_was_cut_between_the_two(tmp_path: Path, ahead: int) -> None:
    places = copies(tmp_path)
    old = slot_file.save(places, file(slot()))
    newer = replace(old.with_slot(slot("u2", "Bo Dal")), serial=old.serial + 1)
    places[ahead].write_bytes(slot_file.dump(newer))
    assert slot_file.load(places) == newer
    assert slot_file.parse(places[1 - ahead].read_bytes()) == newer


def test_reading_without_healing_changes_nothing(tmp_path: Path) -> None:
    places = copies(tmp_path)
    slot_file.save(places, file(slot()))
    places[1].write_bytes(b"trasig")
    slot_file.load(places, heal=False)
    assert places[1].read_bytes() == b"trasig"


def test_both_copies_lost_is_said(tmp_path: Path) -> None:
    with pytest.raises(SlotFileUnreadable):
        slot_file.load(copies(tmp_path))


def test_user_is_found_by_name_in_any_case_or_id() -> None:
    whole = file(slot(), slot("u2", "Bo Dal"))
    assert [whole.find(name) is not None for name in ("Åsa Ek", "åsa ek", "ÅSA EK ", "u2", "Bo", "")] == [
        True,
        True,
        True,
        True,
        False,
        False,
    ]
