"""If these fail, somebody without the right lets people in, or the record is left without an administrator."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.services.attempts import TOLD_WITHIN, Attempts, TooSoon
from samverkan_desktop.services.records import open_session, open_with_key
from samverkan_desktop.services.upkeep import Upkeep
from samverkan_desktop.services.user_admin import AdministratorNeeded, KeyChange, LastAdministrator, Right, UserAdmin
from samverkan_desktop.storage.errors import LastUser, PassphraseTooWeak, UserExists, WrongPassphrase
from samverkan_desktop.storage.users import Role
from tests.services.builders import PASSPHRASE, USER, Town

OTHER = "elva röda båtar på väg hem"
THIRD = "sju gröna hattar i en låda"


@pytest.fixture
def admin(town: Town) -> UserAdmin:
    return UserAdmin(town.session)


def let_in(admin: UserAdmin, name: str = "Bo Dal", right: Right = Right.SECRETARY) -> str:
    return admin.add(name, function="kurator", right=right, passphrase=OTHER).id


def as_user(town: Town, name: str, passphrase: str) -> UserAdmin:
    """Close the record and open it as somebody else."""
    town.session.close()
    town.session = open_session(town.path, passphrase=passphrase, user=name, surroundings=town.surroundings)
    return UserAdmin(town.session)


def fails(fault: type[SamverkanError], do: Callable[[], object], *words: str) -> None:
    with pytest.raises(fault) as told:
        do()
    sentence = told.value.sentence()
    assert all(word in sentence for word in words), sentence
    assert "{" not in sentence


def test_every_role_of_the_record_has_a_word() -> None:
    assert {right.value for right in Right} == {role.value for role in Role}


def test_a_new_user_opens_the_record(town: Town, admin: UserAdmin) -> None:
    let_in(admin)
    names = [(account.name, account.current, account.right) for account in admin.accounts()]
    assert names == [(USER, True, Right.ADMINISTRATOR), ("Bo Dal", False, Right.SECRETARY)]
    other = as_user(town, "Bo Dal", OTHER)
    assert [account.name for account in other.accounts() if account.current] == ["Bo Dal"]


def test_a_weak_passphrase_and_a_taken_name_are_told(admin: UserAdmin) -> None:
    weak = "Exempelkommun 2026"
    fails(
        PassphraseTooWeak,
        lambda: admin.add("Bo Dal", function="", right=Right.SECRETARY, passphrase=weak),
        "för svag",
    )
    let_in(admin)
    fails(UserExists, lambda: let_in(admin, "bo dal"), "bo dal")


def test_only_an_administrator_lets_in_changes_and_removes(town: Town, admin: UserAdmin) -> None:
    bo = let_in(admin)
    other = as_user(town, "Bo Dal", OTHER)
    ava = next(account.id for account in other.accounts() if account.name == USER)
    assert not other.may_administrate()
    for step in (
        lambda: let_in(other, "Cia Alm"),
        lambda: other.set_right(bo, Right.ADMINISTRATOR),
        lambda: other.set_function(ava, "annat"),
        lambda: other.reset_passphrase(ava, new=THIRD),
        lambda: other.begin_remove(ava),
        other.begin_new_key,
    ):
        fails(AdministratorNeeded, step, USER)
    assert len(other.accounts()) == 2
    other.set_function(bo, "samordnare")
    assert town.session.function == "samordnare", "papers from now on say what the user is"


def test_the_last_administrator_stays_one(admin: UserAdmin) -> None:
    me = admin.accounts()[0].id
    let_in(admin)
    fails(LastAdministrator, lambda: admin.set_right(me, Right.SECRETARY), USER)
    fails(LastAdministrator, lambda: admin.begin_remove(me), USER)


def test_the_only_user_stays(admin: UserAdmin) -> None:
    fails((LastUser), lambda: admin.session.record.users.remove(USER), USER)


def carried_out(town: Town, change: KeyChange) -> UserAdmin:
    """Change the key as the window does: the record closed meanwhile, on another thread."""
    town.session.close()
    with ThreadPoolExecutor(1) as other:
        other.submit(change.make).result()
    changed = change.reopen()
    assert changed.renewed
    assert changed.fault is None
    town.session = changed.session
    return UserAdmin(changed.session)


def test_one_who_left_is_out_the_others_notice_nothing_and_the_key_is_new(town: Town, admin: UserAdmin) -> None:
    bo = let_in(admin)
    old = town.session.record.recovery_key()
    admin = carried_out(town, admin.begin_remove(bo))
    key = admin.session.record.recovery_key()
    assert key != old
    gone = next(account for account in admin.accounts() if account.id == bo)
    assert (gone.active, gone.left_on) == (False, town.clock.now().date())
    town.session.close()
    with pytest.raises(SamverkanError):
        open_session(town.path, passphrase=OTHER, user="Bo Dal", surroundings=town.surroundings)
    with pytest.raises(SamverkanError):
        open_with_key(town.path, old, surroundings=town.surroundings)
    session = open_with_key(town.path, key, surroundings=town.surroundings)
    assert UserAdmin(session).may_administrate(), "whoever holds the printed key may let people in again"
    session.close()
    town.session = open_session(town.path, passphrase=PASSPHRASE, user=USER, surroundings=town.surroundings)


def test_own_passphrase_needs_the_old_one(town: Town, admin: UserAdmin) -> None:
    fails(WrongPassphrase, lambda: admin.change_own_passphrase(old="fel fras helt och hållet", new=THIRD))
    admin.change_own_passphrase(old=PASSPHRASE, new=THIRD)
    as_user(town, USER, THIRD)


def test_own_passphrase_guessed_in_an_open_file_counts_as_before_it_is_open(town: Town, tmp_path: Path) -> None:
    """Whoever finds an unlocked computer may not try as fast as they can type, here or on the lock page."""
    seconds = [100.0]
    attempts = Attempts(lambda: seconds[0], tmp_path / "eget")
    admin = UserAdmin(town.session, attempts)

    def change(old: str) -> None:
        admin.change_own_passphrase(old=old, new=THIRD)

    for _ in range(3):
        fails(WrongPassphrase, lambda: change("fel fras helt och hållet"))
    fails(TooSoon, lambda: change(PASSPHRASE), "flera gånger i rad", "1 s")
    assert Attempts(lambda: seconds[0], tmp_path / "eget").wait(town.path) == 1, "the lock page waits as long"
    seconds[0] += 1
    change(PASSPHRASE)
    assert attempts.wait(town.path) == 0
    told = [(row.action, row.detail) for row in Upkeep(town.session).log() if row.action == TOLD_WITHIN]
    assert told == [(TOLD_WITHIN, "3")]
    as_user(town, USER, THIRD)


def test_a_forgotten_passphrase_is_given_anew(town: Town, admin: UserAdmin) -> None:
    bo = let_in(admin)
    admin.reset_passphrase(bo, new=THIRD)
    as_user(town, "Bo Dal", THIRD)


def test_a_new_recovery_key_ends_the_old(town: Town, admin: UserAdmin) -> None:
    old = town.session.record.recovery_key()
    assert carried_out(town, admin.begin_new_key()).session.record.recovery_key() != old
    town.session.close()
    with pytest.raises(SamverkanError):
        open_with_key(town.path, old, surroundings=town.surroundings)
    town.session = open_session(town.path, passphrase=PASSPHRASE, surroundings=town.surroundings)


def test_the_name_and_the_municipality_make_a_passphrase_guessable(admin: UserAdmin) -> None:
    assert set(admin.guessable("Bo Dal")) == {"Bo Dal", "Exempelkommun"}


def test_rights_given_are_kept(admin: UserAdmin) -> None:
    bo = let_in(admin)
    admin.set_right(bo, Right.REVIEWER)
    account = next(account for account in admin.accounts() if account.id == bo)
    assert account == replace(account, right=Right.REVIEWER)
