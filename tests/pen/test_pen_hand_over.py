"""If these fail, two people write in two copies of the record and one of them loses the work."""

from __future__ import annotations

import pytest

from samverkan_desktop.services.pen_faults import (
    NoPen,
    PenHeld,
    PenLocalChanges,
    PenLost,
    PenSilent,
)
from samverkan_desktop.storage import access_log, pen_note
from samverkan_desktop.storage.errors import RecordReadOnly
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
