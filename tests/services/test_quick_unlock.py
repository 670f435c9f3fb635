"""The computer's keyring is a convenience. If these fail, it is the only key, opens to somebody else, or stops work."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from samverkan_desktop.services import keyring_port
from samverkan_desktop.services.keyring_port import FORBIDDEN_VARIABLE, KeyringFailed, computers_keyring, within
from samverkan_desktop.services.quick_unlock import (
    KeyringForbidden,
    KeyringRefused,
    KeyringSilent,
    KeyringStale,
    QuickUnlock,
    Standing,
)
from samverkan_desktop.services.records import open_session
from samverkan_desktop.services.rights import RightMissing
from samverkan_desktop.services.settings import Settings
from samverkan_desktop.services.user_admin import UserAdmin
from samverkan_desktop.storage.errors import WrongPassphrase
from samverkan_desktop.storage.keys import KdfProfile
from tests.services.builders import PASSPHRASE, USER, Town, new_town
from tests.services.keyrings import Backend, FakeKeyring, os_keyring

OTHER = "nio nya ord om en lång vinter"


@pytest.fixture
def town(tmp_path: Path, cheap_kdf: KdfProfile) -> Iterator[Town]:
    made = new_town(tmp_path, cheap_kdf)
    yield made
    made.session.close()


@pytest.fixture
def keyring() -> FakeKeyring:
    return FakeKeyring()


@pytest.fixture
def quick(tmp_path: Path, keyring: FakeKeyring) -> QuickUnlock:
    return QuickUnlock(tmp_path / "eget", os.urandom, lambda: keyring)


def turned_on(town: Town, quick: QuickUnlock) -> None:
    quick.enrol(town.path, town.session.record.user_id, PASSPHRASE)
    quick.turned_on(town.session)


def by_keyring(town: Town, quick: QuickUnlock) -> Town:
    """Close the record and open it by the keyring."""
    town.session.close()
    unlocked = quick.unlock(town.path, USER)
    session = open_session(town.path, passphrase="", user=USER, surroundings=town.surroundings, unlocked=unlocked)
    return Town(town.path, session, town.clock, town.surroundings)


def test_off_until_turned_on_and_told_in_the_log(town: Town, quick: QuickUnlock) -> None:
    assert quick.standing(town.session) is Standing.OFF
    assert not quick.is_offered(town.path, USER)
    turned_on(town, quick)
    assert quick.standing(town.session) is Standing.ON
    again = by_keyring(town, quick)
    assert again.session.record.user_name == USER
    rows = [(row.action, row.detail) for row in again.log()]
    assert ("keyring.on", "") in rows
    assert ("record.opened", "keyring") in rows
    again.session.close()


def test_a_wrong_passphrase_turns_nothing_on(town: Town, quick: QuickUnlock, keyring: FakeKeyring) -> None:
    with pytest.raises(WrongPassphrase):
        quick.enrol(town.path, town.session.record.user_id, "gissat")
    assert keyring.held == {}
    assert quick.standing(town.session) is Standing.OFF


def test_the_keyring_holds_no_passphrase_and_no_key(town: Town, quick: QuickUnlock, keyring: FakeKeyring) -> None:
    turned_on(town, quick)
    (secret,) = keyring.held.values()
    assert secret != town.session.record.data_key.hex()
    assert PASSPHRASE not in secret


def test_turning_off_leaves_nothing(town: Town, quick: QuickUnlock, keyring: FakeKeyring, tmp_path: Path) -> None:
    turned_on(town, quick)
    quick.turn_off(town.session)
    assert keyring.held == {}
    assert list((tmp_path / "eget" / "nyckelring").iterdir()) == []
    assert not quick.is_offered(town.path, USER)


def test_a_changed_passphrase_ends_it(town: Town, quick: QuickUnlock, keyring: FakeKeyring) -> None:
    turned_on(town, quick)
    UserAdmin(town.session).change_own_passphrase(old=PASSPHRASE, new=OTHER)
    quick.tidy(town.session)
    assert keyring.held == {}
    assert not quick.is_offered(town.path, USER)


def test_a_passphrase_changed_on_another_computer_ends_it_at_the_next_try(
    town: Town, quick: QuickUnlock, keyring: FakeKeyring
) -> None:
    turned_on(town, quick)
    UserAdmin(town.session).change_own_passphrase(old=PASSPHRASE, new=OTHER)
    with pytest.raises(KeyringStale) as told:
        quick.unlock(town.path, USER)
    assert "Skriv lösenfrasen" in told.value.sentence()
    assert keyring.held == {}
    assert not quick.is_offered(town.path, USER)


@pytest.mark.parametrize("junk", ["", "x", "00" * 32])
def test_a_keyring_that_gives_junk_or_nothing_leads_to_the_passphrase(
    town: Town, quick: QuickUnlock, keyring: FakeKeyring, junk: str
) -> None:
    turned_on(town, quick)
    for entry in list(keyring.held):
        keyring.held[entry] = junk
    if not junk:
        keyring.held.clear()
    with pytest.raises(KeyringStale):
        quick.unlock(town.path, USER)
    assert open_again(town)


def open_again(town: Town) -> bool:
    town.session.close()
    session = open_session(town.path, passphrase=PASSPHRASE, surroundings=town.surroundings)
    session.close()
    return True


def test_a_keyring_that_is_silent_for_once_is_tried_again(town: Town, quick: QuickUnlock, keyring: FakeKeyring) -> None:
    turned_on(town, quick)
    keyring.deaf = True
    with pytest.raises(KeyringSilent):
        quick.unlock(town.path, USER)
    keyring.deaf = False
    by_keyring(town, quick).session.close()


def test_a_locked_record_asks_for_the_passphrase(town: Town, quick: QuickUnlock) -> None:
    """Else the lock would be undone by closing the program and starting it again."""
    turned_on(town, quick)
    quick.hold(town.session)
    assert not quick.is_offered(town.path, USER)
    with pytest.raises(KeyringSilent):
        quick.unlock(town.path, USER)
    quick.release(town.session)
    assert quick.is_offered(town.path, USER)


def test_a_record_may_forbid_it(town: Town, quick: QuickUnlock) -> None:
    turned_on(town, quick)
    Settings(town.session).forbid_keyring(forbidden=True)
    assert quick.standing(town.session) is Standing.FORBIDDEN
    with pytest.raises(KeyringForbidden):
        by_keyring(town, quick)
    assert open_again(town), "the record is shut again, not left locked"


def test_only_who_may_change_settings_may_forbid_it(town: Town) -> None:
    town.session.record.users.set_role(town.session.record.user_id, "secretary")
    town.session.refresh_rights()
    with pytest.raises(RightMissing):
        Settings(town.session).forbid_keyring(forbidden=True)


def test_one_who_may_not_is_offered_nothing(town: Town, tmp_path: Path) -> None:
    none = QuickUnlock(tmp_path / "eget", os.urandom, lambda: None)
    assert not none.is_there()
    with pytest.raises(KeyringRefused):
        none.enrol(town.path, town.session.record.user_id, PASSPHRASE)
    assert QuickUnlock(None, os.urandom, FakeKeyring).standing(town.session) is Standing.MISSING


# --- the computer's own -------------------------------------------------------------------------------------------


def test_a_keyring_that_denies_or_hangs_is_given_up_in_time() -> None:
    denying, hanging = Backend(), Backend(hangs=True)
    with pytest.raises(KeyringFailed):
        os_keyring(denying).get("x")
    with pytest.raises(KeyringFailed):
        within(lambda: hanging.get_password("", ""), seconds=0.05)
    hanging.let_go.set()


@pytest.mark.parametrize(
    "backend",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyrings.alt.file.PlaintextKeyring",
        "no.such.Keyring",
    ],
)
def test_a_keyring_that_protects_nothing_is_never_used(monkeypatch: pytest.MonkeyPatch, backend: str) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    assert computers_keyring() is None


def test_it_can_forbid_it_for_a_whole_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_port, "_backend", FakeKeyring)
    assert computers_keyring() is not None
    monkeypatch.setenv(FORBIDDEN_VARIABLE, "1")
    assert computers_keyring() is None


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service")
def test_without_a_session_bus_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert computers_keyring() is None
