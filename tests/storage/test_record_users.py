"""Users and keys: if these fail, someone who left can still read, or someone who stayed no longer can."""

from __future__ import annotations

import contextlib
import dataclasses
import signal
import subprocess
from pathlib import Path

import pytest

from samverkan_desktop.storage import keys, slot_file, slots
from samverkan_desktop.storage.check import check
from samverkan_desktop.storage.errors import (
    LastUser,
    PassphraseTooWeak,
    RecoveryKeyOther,
    RoleUnknown,
    UserExists,
    UserUnknown,
    WrongPassphrase,
)
from samverkan_desktop.storage.files import Places
from samverkan_desktop.storage.keys import KdfProfile
from samverkan_desktop.storage.session import Record
from samverkan_desktop.storage.users import Role
from tests.storage.desk import OTHER_PHRASE, PHRASE, Desk, start, write

THIRD_PHRASE = "elva röda båtar på väg hem"


def staffed(desk: Desk) -> None:
    """A record with three users."""
    with desk.create() as record:
        record.users.add("Bo Dal", function="kurator", role="pupil_health", passphrase=OTHER_PHRASE)
        record.users.add("Cia Alm", function="sekreterare", role="secretary", passphrase=THIRD_PHRASE)
        write(record, "a", 1)


def opens(desk: Desk, user: str, phrase: str) -> bool:
    try:
        with desk.open(user=user, passphrase=phrase) as record:
            assert record.settings.get("a") == 1
    except (WrongPassphrase, UserUnknown):
        return False
    return True


def last_actions(record: Record, count: int) -> list[str]:
    rows = record.raw.execute("SELECT action FROM access_log ORDER BY number DESC LIMIT ?", (count,)).fetchall()
    return [row[0] for row in reversed(rows)]


def test_each_opens_with_his_own_passphrase_alone(desk: Desk) -> None:
    staffed(desk)
    phrases = {"Åsa Ek": PHRASE, "Bo Dal": OTHER_PHRASE, "Cia Alm": THIRD_PHRASE}
    for user in phrases:
        assert [opens(desk, user, phrase) for phrase in phrases.values()] == [user == other for other in phrases]


def test_roles_and_functions_are_kept(desk: Desk) -> None:
    staffed(desk)
    with desk.open(user="Åsa Ek") as record:
        assert {user.name: user.role for user in record.users.all()} == {
            "Åsa Ek": Role.HEAD,
            "Bo Dal": Role.PUPIL_HEALTH,
            "Cia Alm": Role.SECRETARY,
        }
        record.users.set_role("Bo Dal", "reviewer")
        record.users.set_function("Bo Dal", "skolsköterska")
        changed = record.users.get("Bo Dal")
        assert (changed.role, changed.function) == (Role.REVIEWER, "skolsköterska")
        assert last_actions(record, 2) == ["user.role", "user.function"]
        current = record.users.current()
        assert current is not None
        assert current.name == "Åsa Ek"
        with pytest.raises(RoleUnknown):
            record.users.set_role("Bo Dal", "kung")


@pytest.mark.parametrize(
    ("name", "phrase", "error"),
    [("bo dal", THIRD_PHRASE, UserExists), ("Dan", "kort", PassphraseTooWeak), ("Dan", "", PassphraseTooWeak)],
)
def test_refused_user_leaves_no_trace(desk: Desk, name: str, phrase: str, error: type[Exception]) -> None:
    staffed(desk)
    with desk.open(user="Åsa Ek") as record:
        before = (record.users.all(), record.head, Places(desk.path).keys[0].read_bytes())
        with pytest.raises(error):
            record.users.add(name, function="", role="secretary", passphrase=phrase)
        assert (record.users.all(), record.head, Places(desk.path).keys[0].read_bytes()) == before


def test_changed_passphrase_replaces_the_old(desk: Desk) -> None:
    staffed(desk)
    with desk.open(user="Bo Dal", passphrase=OTHER_PHRASE) as record:
        with pytest.raises(WrongPassphrase):
            record.users.change_passphrase("Bo Dal", old="fel", new="nio gröna dörrar mot gården")
        with pytest.raises(PassphraseTooWeak):
            record.users.change_passphrase("Bo Dal", old=OTHER_PHRASE, new="kort")
        record.users.change_passphrase("Bo Dal", old=OTHER_PHRASE, new="nio gröna dörrar mot gården")
    assert opens(desk, "Bo Dal", "nio gröna dörrar mot gården")
    assert not opens(desk, "Bo Dal", OTHER_PHRASE)
    assert opens(desk, "Åsa Ek", PHRASE)


def test_slot_is_never_remade_cheaper(desk: Desk) -> None:
    dear = KdfProfile(memory_kib=256, passes=2, lanes=1)
    desk.create(kdf=dear).close()
    with desk.open() as record:
        record.users.change_passphrase("Åsa Ek", old=PHRASE, new=OTHER_PHRASE)
        assert [slot.profile for slot in slot_file.load(Places(desk.path).keys).slots] == [dear]
        record.users.reset_passphrase("Åsa Ek", new=PHRASE)
        record.users.new_recovery_key()
    desk.open().close()
    assert [slot.profile for slot in slot_file.load(Places(desk.path).keys).slots] == [dear]


def test_forgotten_passphrase_is_reset_by_one_who_is_in(desk: Desk) -> None:
    staffed(desk)
    with desk.open(user="Åsa Ek") as record:
        record.users.reset_passphrase("Bo Dal", new="nio gröna dörrar mot gården")
    assert opens(desk, "Bo Dal", "nio gröna dörrar mot gården")
    assert not opens(desk, "Bo Dal", OTHER_PHRASE)


def test_one_who_leaves_is_out_and_the_others_notice_nothing(desk: Desk) -> None:
    staffed(desk)
    old_paper = desk.recovery
    with desk.open(user="Bo Dal", passphrase=OTHER_PHRASE) as record:
        leavers_key = record.data_key
    with desk.open(user="Åsa Ek") as record:
        new_paper = record.users.remove("Bo Dal")
        write(record, "a", 1)
        assert record.data_key != leavers_key
        assert not record.users.get("Bo Dal").active
    assert not opens(desk, "Bo Dal", OTHER_PHRASE)
    assert opens(desk, "Åsa Ek", PHRASE)
    assert opens(desk, "Cia Alm", THIRD_PHRASE)
    with pytest.raises(RecoveryKeyOther):
        desk.recover(old_paper)
    desk.recover(new_paper).close()


def test_slot_the_leaver_kept_a_copy_of_opens_nothing(desk: Desk) -> None:
    staffed(desk)
    kept = slot_file.load(Places(desk.path).keys)
    with desk.open(user="Åsa Ek") as record:
        record.users.remove("Bo Dal")
    file = slot_file.load(Places(desk.path).keys)
    slot = kept.find("Bo Dal")
    assert slot is not None
    stolen = tuple(step for other in file.slots for step in other.handovers)
    assert stolen
    with_all = dataclasses.replace(slot, handovers=stolen)
    assert file.current not in {
        keys.fingerprint(key) for key in slots.open_slot(file, with_all, OTHER_PHRASE).candidates
    }


def test_several_changes_of_key_between_two_visits(desk: Desk) -> None:
    staffed(desk)
    with desk.open(user="Åsa Ek") as record:
        for _ in range(3):
            record.users.new_recovery_key()
        record.users.remove("Bo Dal")
    assert opens(desk, "Cia Alm", THIRD_PHRASE)
    slot = slot_file.load(Places(desk.path).keys).find("Cia Alm")
    assert slot is not None
    assert slot.handovers == (), "at her first visit her slot was made simple again"
    assert opens(desk, "Cia Alm", THIRD_PHRASE)


def test_last_user_cannot_be_removed(desk: Desk) -> None:
    with desk.create() as record:
        with pytest.raises(LastUser):
            record.users.remove("Åsa Ek")
        assert record.users.get("Åsa Ek").active


def test_inactive_user_with_a_slot_does_not_come_in(desk: Desk) -> None:
    """A slot file put back from an old copy must not undo a removal."""
    staffed(desk)
    with desk.open(user="Åsa Ek") as record, record.transaction("x"):
        record.raw.execute("UPDATE users SET active = 0 WHERE name = 'Bo Dal'")
    assert not opens(desk, "Bo Dal", OTHER_PHRASE)


def test_key_change_killed_at_each_step_leaves_everyone_in(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """docs/faults.md F18, step by step: after the first slot file, after the rekey, before the last slot file."""
    staffed(desk)
    real_save = slot_file.save

    class Cut(Exception):
        pass

    for survive in (0, 1):
        count = iter(range(10))

        def save(copies: tuple[Path, Path], file: slots.SlotFile) -> slots.SlotFile:
            if next(count) == survive:  # noqa: B023  # used up within the turn of the loop
                raise Cut
            return real_save(copies, file)

        record = desk.open(user="Åsa Ek")
        monkeypatch.setattr(slot_file, "save", save)
        with pytest.raises(Cut):
            record.users.new_recovery_key()
        monkeypatch.setattr(slot_file, "save", real_save)
        record.close()
        for user, phrase in (("Cia Alm", THIRD_PHRASE), ("Bo Dal", OTHER_PHRASE), ("Åsa Ek", PHRASE)):
            assert opens(desk, user, phrase), (survive, user)
    assert slot_file.load(Places(desk.path).keys).coming == ""


REKEYER = """
    import sys, os
    from pathlib import Path
    from samverkan_desktop.domain.clock import SystemClock
    from samverkan_desktop.domain.ids import IdMaker
    from samverkan_desktop.storage.record import open_record
    clock = SystemClock()
    record = open_record(Path(sys.argv[1]), passphrase=sys.argv[2], user="Åsa Ek", clock=clock,
                         ids=IdMaker(clock, os.urandom))
    while True:
        print("round", flush=True)
        record.users.new_recovery_key()
"""


def test_key_change_killed_at_random_loses_nobody(desk: Desk) -> None:
    """docs/faults.md F18 with a real process and a real SIGKILL."""
    staffed(desk)
    with desk.open(user="Åsa Ek") as record:
        for number in range(40):
            write(record, f"fyllnad{number}", "x" * 20_000)
    for turn in range(8):
        process = start(REKEYER, desk.path, PHRASE)
        assert process.stdout is not None
        assert process.stdout.readline() == "round\n"
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.004 * (turn + 1))
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=30)
        assert opens(desk, "Cia Alm", THIRD_PHRASE)
        assert opens(desk, "Bo Dal", OTHER_PHRASE)
    with desk.open(user="Åsa Ek") as record:
        assert [found.sentence for found in check(record) if not found.ok and found.what != "backup"] == []
