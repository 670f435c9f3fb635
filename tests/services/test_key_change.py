"""If these fail, a change of key that is stopped halfway locks everyone out, or what was printed opens nothing."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from samverkan_desktop.domain.errors import SamverkanError
from samverkan_desktop.services.key_change import Changed, KeyChange
from samverkan_desktop.services.records import open_session, open_with_key
from samverkan_desktop.services.user_admin import Right, UserAdmin
from samverkan_desktop.storage import key_change, slot_file
from samverkan_desktop.storage.errors import DiskFull, KeyNotChanged
from samverkan_desktop.storage.files import Places
from tests.services.builders import PASSPHRASE, USER, Town
from tests.storage.full import full_at

if sys.platform != "win32":
    import resource

OTHER = "elva röda båtar på väg hem"


def tried(town: Town, change: KeyChange) -> Changed:
    """Carry a change out as the window does, whichever way it goes."""
    town.session.close()
    try:
        change.make()
    except SamverkanError as fault:
        changed = change.reopen(fault)
    else:
        changed = change.reopen()
    town.session = changed.session
    return changed


def opens(town: Town, user: str, passphrase: str) -> bool:
    town.session.close()
    try:
        open_session(town.path, passphrase=passphrase, user=user, surroundings=town.surroundings).close()
        return True
    except SamverkanError:
        return False
    finally:
        town.session = open_session(town.path, passphrase=PASSPHRASE, user=USER, surroundings=town.surroundings)


@pytest.fixture
def bo(town: Town) -> str:
    return UserAdmin(town.session).add("Bo Dal", function="kurator", right=Right.SECRETARY, passphrase=OTHER).id


def test_stopped_before_the_file_is_rewritten_nothing_has_changed(
    town: Town, bo: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = town.session.record.recovery_key()
    full_at(monkeypatch, 0)
    changed = tried(town, UserAdmin(town.session).begin_remove(bo))
    assert isinstance(changed.fault, DiskFull)
    assert not changed.renewed
    assert town.session.record.recovery_key() == before, "the key on paper is still the one"
    assert opens(town, "Bo Dal", OTHER)


def test_stopped_after_the_file_is_rewritten_it_is_finished_at_once(
    town: Town, bo: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_at(monkeypatch, 1)
    changed = tried(town, UserAdmin(town.session).begin_remove(bo))
    assert changed.renewed
    assert changed.fault is None
    assert [each.active for each in UserAdmin(town.session).accounts() if each.id == bo] == [False]
    assert not opens(town, "Bo Dal", OTHER)
    assert slot_file.load(Places(town.path).keys).coming == ""


def test_stopped_for_good_the_new_key_is_told_and_the_passphrase_opens(
    town: Town, bo: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_at(monkeypatch, 1, 2)
    changed = tried(town, UserAdmin(town.session).begin_remove(bo))
    assert changed.renewed, "what is printed must be the key that the file has"
    assert isinstance(changed.fault, DiskFull)
    assert any(each.id == bo and each.active for each in UserAdmin(town.session).accounts()), "the list tells no lie"
    assert not opens(town, "Bo Dal", OTHER)
    again = tried(town, UserAdmin(town.session).begin_remove(bo))
    assert (again.renewed, again.fault) == (True, None)
    key = town.session.record.recovery_key()
    town.session.close()
    town.session = open_with_key(town.path, key, surroundings=town.surroundings)


def test_a_disk_without_room_for_the_journal_is_told_before_anything_is_done(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_folder: Path, _needed: int) -> None:
        raise DiskFull

    monkeypatch.setattr(key_change, "require_space", no_room)
    before = slot_file.load(Places(town.path).keys)
    changed = tried(town, UserAdmin(town.session).begin_new_key())
    assert isinstance(changed.fault, DiskFull)
    assert slot_file.load(Places(town.path).keys) == before


@contextmanager
def short_files(longest: int) -> Iterator[None]:
    """Let no file grow longer, as on a disk that fills up in the midst of the work."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (longest, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, kept)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit to the length of files there")
def test_a_disk_that_fills_up_in_the_midst_leaves_the_former_key(town: Town) -> None:
    """The engine says no more than that something went wrong; it must not come out as a fault of the program."""
    with town.session.record.transaction("fyllnad"):
        for number in range(60):
            town.session.record.settings.set(f"k{number}", os.urandom(9000).hex())
    before, size = town.session.record.recovery_key(), town.path.stat().st_size
    with short_files(size // 2):
        changed = tried(town, UserAdmin(town.session).begin_new_key())
    assert isinstance(changed.fault, KeyNotChanged)
    assert "Inget har ändrats" in changed.fault.sentence()
    assert town.session.record.recovery_key() == before
    again = tried(town, UserAdmin(town.session).begin_new_key())
    assert (again.renewed, again.fault) == (True, None)


def test_the_log_tells_of_the_change_and_of_why_the_file_was_opened_for_it(town: Town) -> None:
    tried(town, UserAdmin(town.session).begin_new_key())
    rows = town.session.record.raw.execute("SELECT action, detail FROM access_log ORDER BY number DESC LIMIT 3")
    assert [tuple(row) for row in rows.fetchall()] == [
        ("record.opened", "för nyckelbyte"),
        ("record.key_changed", ""),
        ("record.opened", "för nyckelbyte"),
    ]
