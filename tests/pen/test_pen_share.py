"""If these fail, a share that is gone, full of another record or tampered with stops the work or spoils the record."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from samverkan_desktop.services.pen_faults import (
    PenHeld,
    PenTaken,
    ShareEmpty,
    ShareGone,
    ShareOther,
    ShareReadOnly,
)
from samverkan_desktop.services.pen_joining import join
from samverkan_desktop.services.pen_taking import Grip
from samverkan_desktop.storage import pen_note
from samverkan_desktop.storage.errors import RecordExists
from samverkan_desktop.storage.pen import Claim, Share
from tests.pen.computers import Town, has, write


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
