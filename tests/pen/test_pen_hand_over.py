"""If these fail, two people write in two copies of the record and one of them loses the work."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from samverkan_desktop.services.pen_faults import (
    NoPen,
    PenHeld,
    PenLocalChanges,
    PenLost,
    PenSilent,
    PenTaken,
    ShareEmpty,
    ShareGone,
    ShareOther,
    ShareReadOnly,
)
from samverkan_desktop.services.pen_taking import Grip, join
from samverkan_desktop.storage import access_log, pen_note
from samverkan_desktop.storage.errors import RecordExists, RecordReadOnly
from samverkan_desktop.storage.pen import Claim, Share, Taken
from tests.pen.computers import Town, has, write


def test_what_one_writes_the_other_reads_after_publishing(town: Town) -> None:
    one = town.shared()
    write(one, "a")
    town.one.pen(one).publish()
    two = town.joined()
    assert two.record.read_only
    assert has(two, "a")
    with pytest.raises(RecordReadOnly):
        write(two, "b")
    write(one, "c")
    town.one.pen(one).publish()
    assert town.two.pen(two).looker()().newer
    two = town.two.refresh(two).session
    assert has(two, "c")
    one.close()
    two.close()


def test_the_pen_goes_over_and_back_and_nothing_is_lost(town: Town) -> None:
    one = town.shared()
    two = town.joined()
    refused = town.two.take(two)
    assert isinstance(refused.fault, PenHeld)
    assert (refused.fault.fields["user"], refused.fault.fields["host"]) == ("Anna Ek", "DATOR-1")
    write(one, "a")
    town.one.pen(one).leave()
    with pytest.raises(RecordReadOnly):
        write(one, "late")
    taken = town.two.take(refused.session)
    assert taken.fault is None
    assert has(taken.session, "a")
    write(taken.session, "b")
    town.two.pen(taken.session).leave()
    back = town.one.take(one)
    assert back.fault is None
    assert has(back.session, "b")
    actions = [row.action for row in access_log.read(back.session.record.raw)]
    assert [each for each in actions if "pennan" in each] == [
        "lämna pennan",
        "ta pennan",
        "lämna pennan",
        "ta pennan",
    ]
    assert access_log.verify_chain(back.session.record.raw, back.session.record.record_id) == []
    back.session.close()
    taken.session.close()


def test_closed_with_the_pen_it_is_still_mine_the_next_day(town: Town) -> None:
    one = town.shared()
    one.close()
    one = town.one.open()
    write(one, "a")
    assert town.one.pen(one).unpublished
    one.close()


def test_of_many_who_take_the_same_turn_one_has_it(town: Town) -> None:
    one = town.shared()
    town.one.pen(one).leave()
    share = Share(town.pens)
    one.close()
    won = 0
    for number in range(5):
        try:
            share.take(Claim(one.record.record_id, 2, "x", "y", "", f"token{number}"))
            won += 1
        except Taken:
            pass
    assert won == 1


def test_a_dead_computer_is_taken_over_only_when_asked_and_its_changes_are_kept(town: Town) -> None:
    one = town.shared()
    town.joined().close()
    write(one, "published")
    town.one.pen(one).publish()
    write(one, "only here")
    one.close()
    two = town.two.open()
    held = town.two.take(two)
    assert isinstance(held.fault, PenHeld)
    town.fall_silent()
    silent = town.two.take(held.session)
    assert isinstance(silent.fault, PenSilent)
    taken = town.two.take(silent.session, take_over=True)
    assert taken.fault is None
    assert has(taken.session, "published")
    write(taken.session, "after")
    town.two.pen(taken.session).publish()
    # the dead one comes back
    one = town.one.open()
    assert one.record.read_only
    assert has(one, "after")
    note = town.one.pen(one).note
    assert note is not None
    assert note.lost_to == "Anna Ek, DATOR-2"
    assert note.aside_changes >= 1
    one.close()
    kept = town.one.folder / note.aside
    town.one.path = kept
    aside = town.one.open()
    assert has(aside, "only here")
    assert [row.action for row in access_log.read(aside.record.raw)].count("förlora pennan") == 1
    aside.close()
    rows = [(row.action, row.detail) for row in access_log.read(taken.session.record.raw)]
    assert ("ta över pennan", "Anna Ek, DATOR-1") in rows
    taken.session.close()


def test_one_who_lost_the_pen_while_working_is_stopped_and_told_who_has_it(town: Town) -> None:
    one = town.shared()
    two = town.joined()
    town.fall_silent()
    taken = town.two.take(two, take_over=True)
    write(one, "not known yet")
    seen = town.one.pen(one).looker()()
    assert seen.lost
    assert town.one.pen(one).stop(seen).fields["host"] == "DATOR-2"
    with pytest.raises(RecordReadOnly):
        write(one, "more")
    with pytest.raises(NoPen):
        town.one.pen(one).publish()
    one.close()
    taken.session.close()
    one = town.one.open()
    note = town.one.pen(one).note
    assert note is not None
    assert (town.one.folder / note.aside).is_file()
    one.close()


def test_the_loss_stands_in_the_log_of_the_one_who_lost_it_too(town: Town) -> None:
    one = town.shared()
    one.close()
    two = town.joined()
    town.fall_silent()
    taken = town.two.take(two, take_over=True).session
    town.two.pen(taken).leave()
    taken.close()
    one = town.one.open()
    back = town.one.take(one)
    assert back.fault is None
    rows = [(row.action, row.detail) for row in access_log.read(back.session.record.raw)]
    assert ("förlora pennan", "Anna Ek, DATOR-2") in rows
    back.session.close()


def test_a_snapshot_of_a_lost_turn_never_stands_before_a_later_one(town: Town) -> None:
    one = town.shared()
    two = town.joined()
    run = town.one.pen(one).publishing()
    write(one, "late")
    run.copy()
    town.fall_silent()
    taken = town.two.take(two, take_over=True)
    with pytest.raises(PenLost):
        run.finish()
    latest = Share(town.pens).look().latest
    assert latest is not None
    assert latest.turn == 2
    one.close()
    taken.session.close()


def test_changes_of_its_own_are_never_written_over(town: Town) -> None:
    one = town.shared()
    town.joined().close()
    note = pen_note.read(town.two.path)
    assert note is not None
    pen_note.forget(town.two.path)  # somebody works on a copy without the pen
    two = town.two.open()
    write(two, "mine")
    two.close()
    pen_note.write(town.two.path, note)
    write(one, "theirs")
    town.one.pen(one).leave()
    two = town.two.open()
    assert two.record.read_only
    assert has(two, "mine")
    refused = town.two.take(two)
    assert isinstance(refused.fault, PenLocalChanges)
    assert has(refused.session, "mine")
    moved = town.two.refresh(refused.session, aside=True)
    assert has(moved.session, "theirs")
    note = town.two.pen(moved.session).note
    assert note is not None
    assert (town.two.folder / note.aside).is_file()
    taken = town.two.take(moved.session)
    assert taken.fault is None
    taken.session.close()
    one.close()


def test_without_the_share_the_one_with_the_pen_works_on_and_publishes_later(town: Town) -> None:
    one = town.shared()
    town.joined().close()
    gone = town.share.with_name("borta")
    town.share.rename(gone)
    write(one, "meanwhile")
    pen = town.one.pen(one)
    assert pen.looker()().look is None
    with pytest.raises(ShareGone):
        pen.publish()
    with pytest.raises(ShareGone):
        pen.leave()
    write(one, "still mine")
    one.close()
    two = town.two.open()
    assert two.record.read_only
    refused = town.two.take(two)
    assert isinstance(refused.fault, ShareGone)
    refused.session.close()
    gone.rename(town.share)
    one = town.one.open()
    assert not one.record.read_only
    town.one.pen(one).leave()
    two = town.two.open()
    taken = town.two.take(two)
    assert has(taken.session, "still mine")
    taken.session.close()
    one.close()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of POSIX")
def test_from_a_share_for_reading_one_reads_and_is_told_why_not_more(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = town.shared()
    town.one.pen(one).leave()
    two = town.joined()

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Share, "take", refuse)  # root may write everywhere, so the mode of a folder shows nothing
    refused = town.two.take(two)
    assert isinstance(refused.fault, ShareReadOnly)
    assert refused.session.record.read_only
    refused.session.close()
    one.close()


def test_a_clock_that_is_wrong_makes_nobody_look_dead(town: Town) -> None:
    one = town.shared()
    two = town.joined()  # its clock is seven hours behind
    held = town.two.take(two)
    assert isinstance(held.fault, PenHeld)
    town.two.clock.advance(timedelta(days=400))
    held = town.two.take(held.session, take_over=True)
    assert isinstance(held.fault, PenHeld)
    held.session.close()
    one.close()


def test_the_one_who_comes_second_in_the_same_moment_is_told(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    one = town.shared()
    town.one.pen(one).leave()
    two = town.joined()
    real = Share.take

    def slow(share: Share, claim: Claim) -> None:
        real(share, replace(claim, token="another", host="DATOR-9"))
        real(share, claim)

    monkeypatch.setattr(Share, "take", slow)
    late = town.two.take(two)
    assert isinstance(late.fault, PenTaken)
    assert late.session.record.read_only
    late.session.close()
    one.close()


def test_a_folder_with_another_record_is_left_alone(town: Town) -> None:
    one = town.shared()
    other = type(town.one)(town.root / "tre", "DATOR-3").create()
    with pytest.raises(ShareOther):
        town.one.pen(other).share(town.share)
    assert pen_note.read(other.record.path) is None
    other.close()
    one.close()
    with pytest.raises(ShareEmpty):
        join(town.share, town.root / "ny.samverkan")
    with pytest.raises(RecordExists):
        join(town.pens, town.one.path)


def test_a_note_that_cannot_be_read_stops_writing_but_not_reading(town: Town) -> None:
    one = town.shared()
    one.close()
    pen_note.place(town.one.path).write_bytes(b"\0" * 40)
    one = town.one.open()
    assert one.record.read_only
    one.close()


def test_a_forged_snapshot_is_not_fetched(town: Town) -> None:
    one = town.shared()
    two = town.joined()
    write(one, "a")
    town.one.pen(one).publish()
    latest = Share(town.pens).look().latest
    assert latest is not None
    data = bytearray(latest.path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    latest.path.write_bytes(data)
    two.close()
    two = town.two.open()
    assert two.record.read_only
    assert not has(two, "a")
    assert has(two, "municipality")
    two.close()
    one.close()


def test_only_encrypted_bytes_lie_on_the_share(town: Town) -> None:
    one = town.shared()
    write(one, "a", "HEMLIGMARKÖR")
    town.one.pen(one).leave()
    found = [path for path in town.pens.iterdir() if b"HEMLIGMARK" in path.read_bytes()]
    assert found == []
    assert not list(town.pens.glob("*.kopia"))
    assert not list((town.one.folder / "Almtoft publicering").iterdir())
    one.close()


def test_two_snapshots_are_kept(town: Town) -> None:
    one = town.shared()
    for name in "abc":
        write(one, name)
        town.one.pen(one).publish()
    assert len(list(town.pens.glob("*.zip"))) == 2
    one.close()


def test_a_key_changed_on_another_computer_is_met_with_the_same_passphrase(town: Town) -> None:
    one = town.shared()
    town.joined().close()
    one.record.users.new_recovery_key()
    write(one, "after the change")
    town.one.pen(one).leave()
    two = town.two.open()
    assert has(two, "after the change")
    taken = town.two.take(two)
    assert taken.fault is None
    taken.session.close()
    one.close()


def test_a_full_fetch_leaves_nothing_behind(town: Town) -> None:
    one = town.shared()
    two = town.joined()
    names = {path.name for path in town.two.folder.iterdir()}
    assert not [name for name in names if "hamtas" in name or name.endswith(".ny")]
    assert Path(Grip.of(two).path) == town.two.path
    two.close()
    shutil.rmtree(town.pens)
    one.close()
